// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/readerror.h"

#include <QByteArray>
#include <QString>

#include <expected>

namespace sidebyline {

/// The character set that a page names itself, in its head or before it: `<meta charset>`, `http-equiv`, an
/// XML declaration. Empty where it names none.
[[nodiscard]] QByteArray declaredCharset(QByteArrayView html);

/// A page's bytes as UTF-8 and what they were before.
struct PageBytes
{
    QByteArray html;
    QString encoding; ///< as DecodedText::encoding
};

/// Turns the bytes of a page into UTF-8, by what decodeText() says and the page declares. Fails with Binary
/// as decodeText() does. Nothing is copied where a page is in clean UTF-8 already.
[[nodiscard]] std::expected<PageBytes, ReadErrorCode> pageUtf8(QByteArray bytes);

} // namespace sidebyline
