// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/readerror.h"

#include <QByteArrayView>
#include <QString>

#include <expected>

namespace sidebyline {

/// A text and the name of the character set that its bytes were read with.
struct DecodedText
{
    QString text; ///< no NUL, C0 or C1 control characters but line ends and tabs; no lone surrogates
    QString
        encoding; ///< IANA name: "UTF-8", "UTF-16LE", "windows-1252"; of mixed lines "UTF-8, windows-1252"

    friend bool operator==(const DecodedText &, const DecodedText &) = default;
};

/// Turns the bytes of a text file into text: byte order mark, then valid UTF-8, then UTF-16 or UTF-32 by
/// the places of their zero bytes, then line by line where UTF-8 and an 8-bit set are mixed, then ICU's
/// detector. Bytes that mean nothing become U+FFFD. @p declared, a character set that the text names itself
/// ("iso-8859-1"), is believed before guesses, but not before UTF-8 that is valid.
///
/// Fails with Binary where the bytes hold too many control characters to be a text. Never throws,
/// whatever the bytes. Cost: a few passes over the bytes.
[[nodiscard]] std::expected<DecodedText, ReadErrorCode> decodeText(QByteArrayView bytes,
                                                                   QByteArrayView declared = {});

} // namespace sidebyline
