// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <span>
#include <string_view>

namespace sidebyline {

/// Function words of a language, normalised as Vocabulary does, sorted. Empty for a language not known.
/// @p language is a two-letter ISO 639 code.
[[nodiscard]] std::span<const std::u16string_view> stopWords(QStringView language);

} // namespace sidebyline
