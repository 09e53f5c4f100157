// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "panes/articlelayout.h"

#include <span>
#include <utility>
#include <vector>

namespace sidebyline {

/// Where a claim first stands in an article: pixels of the content.
struct ClaimPlace
{
    int claim = -1;
    double y = 0;

    friend bool operator==(const ClaimPlace &, const ClaimPlace &) = default;
};

/// The places of all claims of an article, top first, each claim once.
[[nodiscard]] std::vector<ClaimPlace> claimPlaces(const ArticleLayout &layout);

/// Places of one article and the places of another that belong beside them; both rise.
using Levels = std::vector<std::pair<double, double>>;

/// The levels of two articles: their tops, the longest run of shared claims that stand in the same order in
/// both (a passage that moved has no level), their ends. The claim @p pinned, where both have it, is a level
/// in any case, and those that contradict it are none. O(n log n) in the claims.
[[nodiscard]] Levels levels(std::span<const ClaimPlace> from, std::span<const ClaimPlace> to, double fromEnd,
                            double toEnd, int pinned = -1);

/// The place in the second article that belongs beside @p y of the first: between two levels by proportion.
[[nodiscard]] double counterpart(const Levels &levels, double y);

/// One pane's passage to be brought level: its top, and how far the pane can be scrolled.
struct Leveled
{
    double top = 0;
    double furthest = 0;
};

/// The height on the screen nearest to @p wanted at which all passages can stand at once.
[[nodiscard]] double commonHeight(std::span<const Leveled> panes, double wanted);

/// The line of the window at which counterparts stand level while scrolling. It glides between the top of the
/// window at the beginning of an article and its lower edge at the end, so that all panes reach both
/// together.
/// @param line where it is now @param delta pixels scrolled @param place the leading pane's scroll place
/// @param furthest its last one @param height of the window
[[nodiscard]] double glide(double line, double delta, double place, double furthest, double height);

} // namespace sidebyline
