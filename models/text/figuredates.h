// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/figureamounts.h"

#include <optional>

namespace sidebyline {

/// A date or a time of day and the index of the token behind it.
struct DateMatch
{
    PartialDate date;
    std::size_t next = 0;
    bool isDecade = false; ///< "1990s"
};

struct TimeMatch
{
    double minutes = 0; ///< after midnight
    std::size_t next = 0;
};

/// The date that begins at token @p index, if one does: "Tuesday, 12 May 2026", "Feb. 16", "in 2009".
[[nodiscard]] std::optional<DateMatch> dateAt(const FigureTokenView &tokens, std::size_t index);

/// The time of day that begins at token @p index, if one does: "5:30 p.m.", "17 Uhr", "09:15".
[[nodiscard]] std::optional<TimeMatch> timeAt(const FigureTokenView &tokens, std::size_t index);

/// Whether the four digits at @p index are a year rather than a number of things.
[[nodiscard]] bool isYear(const FigureTokenView &tokens, std::size_t index);

} // namespace sidebyline
