// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/pagebytes.h"

#include "articles/encoding.h"
#include "text/characters.h"

#include <algorithm>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

/// Declarations stand within the first kilobyte (HTML5); pages of old have long heads.
constexpr qsizetype HeadBytes = 8192;

bool isNameByte(char c)
{
    const auto unit = char16_t(uchar(c));
    return chars::isDigit(unit) || (unit < 0x80 && chars::isLetter(unit)) || c == '-' || c == '_' ||
           c == ':' || c == '.';
}

/// The name behind `charset=` or `encoding=` at \a start.
QByteArray nameAt(QByteArrayView head, qsizetype start)
{
    while (start < head.size() &&
           (head[start] == ' ' || head[start] == '=' || head[start] == '"' || head[start] == '\'')) {
        ++start;
    }
    qsizetype end = start;
    while (end < head.size() && isNameByte(head[end])) {
        ++end;
    }
    return head.sliced(start, end - start).toByteArray();
}

/// UTF-8 without zeros and without C1 controls, which mean Windows-1252 read as Latin-1.
bool isCleanUtf8(const QByteArray &bytes)
{
    if (!bytes.isValidUtf8() || bytes.contains('\0') || bytes.contains('\x1B')) {
        return false;
    }
    for (qsizetype at = bytes.indexOf('\xC2'); at >= 0; at = bytes.indexOf('\xC2', at + 1)) {
        if (at + 1 < bytes.size() && uchar(bytes[at + 1]) < 0xA0) {
            return false;
        }
    }
    return true;
}

} // namespace

QByteArray declaredCharset(QByteArrayView html)
{
    const QByteArray head = html.first(std::min(html.size(), HeadBytes)).toByteArray().toLower();
    if (head.startsWith("<?xml")) {
        const qsizetype at = head.indexOf("encoding");
        if (at >= 0 && at < head.indexOf("?>")) {
            return nameAt(head, at + 8);
        }
    }
    for (qsizetype meta = head.indexOf("<meta"); meta >= 0; meta = head.indexOf("<meta", meta + 5)) {
        const qsizetype end = head.indexOf('>', meta);
        const qsizetype at = head.indexOf("charset", meta);
        if (at >= 0 && (end < 0 || at < end)) {
            return nameAt(head, at + 7);
        }
    }
    return {};
}

std::expected<PageBytes, ReadErrorCode> pageUtf8(QByteArray bytes)
{
    if (isCleanUtf8(bytes)) {
        // A byte order mark would be text, and text ends the head.
        bytes.remove(0, bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0);
        return PageBytes{std::move(bytes), u"UTF-8"_s};
    }
    auto decoded = decodeText(bytes, declaredCharset(bytes));
    if (!decoded) {
        return std::unexpected(decoded.error());
    }
    bytes = QByteArray();
    return PageBytes{decoded->text.toUtf8(), decoded->encoding};
}

} // namespace sidebyline
