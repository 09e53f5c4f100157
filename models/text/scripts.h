// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>

/// What differs from script to script.
namespace sidebyline::chars {

/// A letter of a script that has no capital ones: Arabic, Hebrew.
[[nodiscard]] inline bool isCaseless(char16_t c)
{
    return c >= 0x80 && QChar::category(c) == QChar::Letter_Other;
}

/// Full stops, exclamation and question marks, ellipses: also Arabic's and Urdu's.
[[nodiscard]] constexpr bool isSentenceMark(char16_t c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'\u2026' || c == u'\u061f' || c == u'\u06d4';
}

} // namespace sidebyline::chars
