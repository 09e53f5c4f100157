// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace sidebyline {

/// A stretch of a text, in UTF-16 code units from the start of that text (a block's text unless said
/// otherwise).
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] constexpr qsizetype end() const { return start + length; }
    [[nodiscard]] constexpr bool isEmpty() const { return length == 0; }
    [[nodiscard]] constexpr bool contains(qsizetype position) const
    {
        return position >= start && position < end();
    }
    [[nodiscard]] constexpr bool contains(TextRange other) const
    {
        return other.start >= start && other.end() <= end();
    }
    [[nodiscard]] constexpr bool overlaps(TextRange other) const
    {
        return start < other.end() && other.start < end();
    }

    /// The part of @p text that this range names; the range must lie within @p text.
    [[nodiscard]] QStringView of(QStringView text) const { return text.sliced(start, length); }

    friend constexpr bool operator==(TextRange, TextRange) = default;
    friend constexpr auto operator<=>(TextRange, TextRange) = default;
};

} // namespace sidebyline
