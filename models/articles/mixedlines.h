// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace sidebyline {

/// A line of a text that was put together from two character sets, with its line end.
struct EncodedLine
{
    QByteArrayView bytes;
    bool isUtf8 = true; ///< else in some 8-bit set

    friend bool operator==(const EncodedLine &, const EncodedLine &) = default;
};

/// The lines of @p bytes, where some of them are UTF-8 beyond ASCII and others are of an 8-bit set, as when a
/// text was pasted into another one's file. Nothing where all is of one set or where a single line has both:
/// then a few bytes were damaged, or the set is one of several bytes a character. Two passes over the bytes.
[[nodiscard]] std::optional<std::vector<EncodedLine>> mixedLines(QByteArrayView bytes);

/// Length of the valid UTF-8 sequence of two bytes or more at @p i of @p bytes, else 0 (RFC 3629).
[[nodiscard]] qsizetype multiByteLength(QByteArrayView bytes, qsizetype i);

} // namespace sidebyline
