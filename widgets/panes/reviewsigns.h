// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/highlightpalette.h"
#include "items/stopfacets.h"
#include "panes/articlelayout.h"

#include <vector>

class QPainter;

namespace sidebyline {

/// What was decided about a passage that begins in an item.
struct ReviewSign
{
    TextRange range; ///< within LayoutItem::text
    StopReview review;

    friend bool operator==(const ReviewSign &, const ReviewSign &) = default;
};

/// The passages of an item that something was decided about, by their places. Where a sentence stands in two
/// claims, what was decided of either is said.
[[nodiscard]] std::vector<ReviewSign> reviewSigns(const ArticleLayout &layout, int index);

/// Paints a tick, a flag and a pencil, those that hold, below one another; @p top is that of the first and
/// @p left their left edge. Returns where the next one would stand.
double paintReviewSigns(QPainter &painter, double left, double top, StopReview review,
                        const HighlightPalette &colors);

/// How wide a sign is, in pixels.
inline constexpr double ReviewSignSize = 8;

} // namespace sidebyline
