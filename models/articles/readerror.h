// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sidebyline {

/// Why a file or a folder was not read.
enum class ReadErrorCode : quint8 {
    NotFound, ///< vanished before or while it was read
    NoPermission,
    Empty,         ///< no bytes, or nothing but white space
    TooLarge,      ///< more bytes than the reader takes; context says the limit in bytes
    Binary,        ///< NUL bytes or control characters: not a text; context names the kind where known: "PNG"
    UnknownFormat, ///< no reader for this kind of file; context names it: "HTML", "PDF"
    NoText,        ///< the format was read but holds no text (a scan)
    Damaged,       ///< truncated or malformed beyond reading
    InputOutput,   ///< the device or the network failed; context holds the system's words
    NotAFolder,
    Encrypted,   ///< may be opened with a password or a right only
    ToolMissing, ///< another program is needed and not installed; context names it: "pdftotext"
    Teasers,     ///< items of a feed without their texts; context says how many
    Cancelled,   ///< the reader was asked to stop; nothing is wrong with the file
};

/// The code's stable name in the comparison file, for example "too-large".
[[nodiscard]] QLatin1StringView readErrorName(ReadErrorCode code);

/// A code with its context, untranslated. Widgets turn it into words and advice.
struct ReadError
{
    ReadErrorCode code = ReadErrorCode::InputOutput;
    QString path;    ///< relative to the folder opened
    QString context; ///< what the code's comment says, else empty

    friend bool operator==(const ReadError &, const ReadError &) = default;
};

} // namespace sidebyline
