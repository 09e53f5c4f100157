// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/library.h"

#include <vector>

namespace sidebyline {

/// The figures of a story's filter chips. All but reworded equal the number of stops of their filter.
struct StoryCounts
{
    int shared = 0;    ///< claims
    int reworded = 0;  ///< of these, with renderings that differ in their words
    int conflicts = 0; ///< of these, with a figure, date or name that differs
    int unique = 0;    ///< sentences that one outlet has alone
    int comments = 0;  ///< readers' comments

    friend bool operator==(const StoryCounts &, const StoryCounts &) = default;
};

[[nodiscard]] StoryCounts storyCounts(const Story &story);

/// The share of body sentences that other outlets carry, in per cent, rounded; -1 without body sentences.
[[nodiscard]] int sharedPercent(const ArticleSummary &summary);

/// The same over all articles of a story.
[[nodiscard]] int sharedPercent(const Story &story);

/// The blocks of an article at which a reader's comment begins: paragraphs of one comment that follow each
/// other count once.
[[nodiscard]] std::vector<int> commentBlocks(const Article &article);

} // namespace sidebyline
