// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/rtftokens.h"

#include <algorithm>

namespace sidebyline {

namespace {

/// Longer numbers mean nothing in RTF and would overflow.
constexpr qsizetype MostDigits = 9;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isPlain(char c)
{
    return c != '\\' && c != '{' && c != '}' && c != '\r' && c != '\n' && c != '\0';
}

int hexDigit(char c)
{
    return isDigit(c)             ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

} // namespace

RtfToken RtfTokens::next()
{
    while (m_at < m_rtf.size() && (m_rtf[m_at] == '\r' || m_rtf[m_at] == '\n' || m_rtf[m_at] == '\0')) {
        ++m_at;
    }
    if (m_at >= m_rtf.size()) {
        return {};
    }
    switch (m_rtf[m_at]) {
    case '{':
        ++m_at;
        return {RtfToken::Kind::Open, {}, {}};
    case '}':
        ++m_at;
        return {RtfToken::Kind::Close, {}, {}};
    case '\\':
        ++m_at;
        return control();
    default:
        const qsizetype start = m_at;
        while (m_at < m_rtf.size() && isPlain(m_rtf[m_at])) {
            ++m_at;
        }
        return {RtfToken::Kind::Text, m_rtf.sliced(start, m_at - start), {}};
    }
}

RtfToken RtfTokens::control()
{
    if (m_at >= m_rtf.size()) {
        return {};
    }
    if (isLetter(m_rtf[m_at])) {
        return word();
    }
    const QByteArrayView sign = m_rtf.sliced(m_at, 1);
    ++m_at;
    if (sign.front() != '\'') {
        return {RtfToken::Kind::Sign, sign, {}};
    }
    const int high = m_at + 1 < m_rtf.size() ? hexDigit(m_rtf[m_at]) : -1;
    const int low = m_at + 1 < m_rtf.size() ? hexDigit(m_rtf[m_at + 1]) : -1;
    if (high < 0 || low < 0) {
        return {RtfToken::Kind::Sign, sign, {}};
    }
    m_at += 2;
    return {RtfToken::Kind::Byte, {}, high * 16 + low};
}

RtfToken RtfTokens::word()
{
    RtfToken token{RtfToken::Kind::Word, {}, {}};
    const qsizetype start = m_at;
    while (m_at < m_rtf.size() && isLetter(m_rtf[m_at])) {
        ++m_at;
    }
    token.name = m_rtf.sliced(start, m_at - start);
    const qsizetype number = m_at;
    if (m_at + 1 < m_rtf.size() && m_rtf[m_at] == '-' && isDigit(m_rtf[m_at + 1])) {
        ++m_at;
    }
    while (m_at < m_rtf.size() && isDigit(m_rtf[m_at])) {
        ++m_at;
    }
    if (m_at > number) {
        const QByteArrayView digits = m_rtf.sliced(number, std::min(m_at - number, MostDigits));
        token.parameter = digits.toInt();
    }
    if (m_at < m_rtf.size() && m_rtf[m_at] == ' ') {
        ++m_at; // the blank that ends a word is no text
    }
    if (token.name == QByteArrayView("bin") && token.parameter && *token.parameter > 0) {
        m_at += std::min<qsizetype>(*token.parameter, m_rtf.size() - m_at);
    }
    return token;
}

} // namespace sidebyline
