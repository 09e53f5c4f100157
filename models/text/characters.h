// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>
#include <QStringView>

/// What single UTF-16 code units are in running text. All cost a few comparisons and accept lone surrogates,
/// which are nothing in particular.
namespace sidebyline::chars {

[[nodiscard]] constexpr bool isLineEnd(char16_t c)
{
    return c == u'\n' || c == u'\r' || c == u'\u0085' || c == u'\u2028' || c == u'\u2029';
}

[[nodiscard]] inline bool isSpace(char16_t c)
{
    return c < 0x80 ? (c == u' ' || (c >= 0x09 && c <= 0x0d)) : QChar::isSpace(c);
}

[[nodiscard]] constexpr bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

[[nodiscard]] inline bool isLetter(char16_t c)
{
    return c < 0x80 ? ((c | 0x20) >= u'a' && (c | 0x20) <= u'z') : QChar::isLetter(c);
}

[[nodiscard]] inline bool isLetterOrDigit(char16_t c)
{
    return isDigit(c) || isLetter(c);
}

[[nodiscard]] inline bool isUpper(char16_t c)
{
    return c < 0x80 ? (c >= u'A' && c <= u'Z') : (QChar::isUpper(c) || QChar::isTitleCase(c));
}

[[nodiscard]] inline bool isLower(char16_t c)
{
    return c < 0x80 ? (c >= u'a' && c <= u'z') : QChar::isLower(c);
}

[[nodiscard]] constexpr bool isApostrophe(char16_t c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02bc';
}

[[nodiscard]] constexpr bool isDash(char16_t c)
{
    return c == u'-' || (c >= u'\u2010' && c <= u'\u2015') || c == u'\u2212';
}

/// Any quotation mark, whichever way it points: languages differ in that.
[[nodiscard]] constexpr bool isQuoteMark(char16_t c)
{
    return c == u'"' || c == u'\'' || (c >= u'\u2018' && c <= u'\u201f') || c == u'\u00ab' ||
           c == u'\u00bb' || c == u'\u2039' || c == u'\u203a';
}

[[nodiscard]] constexpr bool isOpeningBracket(char16_t c)
{
    return c == u'(' || c == u'[' || c == u'{';
}

[[nodiscard]] constexpr bool isClosingBracket(char16_t c)
{
    return c == u')' || c == u']' || c == u'}';
}

/// The code unit at @p position, or 0 outside of @p text.
[[nodiscard]] inline char16_t at(QStringView text, qsizetype position)
{
    return position >= 0 && position < text.size() ? text.utf16()[position] : u'\0';
}

} // namespace sidebyline::chars
