// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>
#include <QStringView>

namespace sidebyline {

/// What a file is, as far as its first bytes and its name say it.
struct FileKind
{
    enum class Nature : quint8 {
        Text,     ///< running text as far as can be seen
        Document, ///< holds text in a form of its own: "HTML", "PDF", "DOCX"
        Binary,   ///< holds no text to read: "PNG", "ELF"
    };

    Nature nature = Nature::Text;
    QLatin1StringView name; ///< short, the same in every language; empty for plain text

    friend bool operator==(const FileKind &, const FileKind &) = default;
};

/// How many bytes of a file's beginning fileKind() wants to see.
inline constexpr qsizetype FileKindBytes = 4096;

/// By content first (file signatures, the first tag or header), by the name's ending second.
[[nodiscard]] FileKind fileKind(QByteArrayView head, QStringView fileName);

} // namespace sidebyline
