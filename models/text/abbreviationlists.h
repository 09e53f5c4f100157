// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textlanguage.h"

#include <span>
#include <string_view>

namespace sidebyline {

/// One language's words, each list sorted by code unit. Abbreviations are written without their full stop: an
/// entry in small letters stands for any case, one with a capital for itself and for all capitals.
struct AbbreviationLists
{
    std::span<const std::u16string_view> leading;
    std::span<const std::u16string_view> numbered;
    std::span<const std::u16string_view> trailing;
    std::span<const std::u16string_view> places;
    std::span<const std::u16string_view> starters; ///< small letters
    std::span<const std::u16string_view> calendar; ///< small letters
};

[[nodiscard]] const AbbreviationLists &abbreviationLists(TextLanguage language);

} // namespace sidebyline
