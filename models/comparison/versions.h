// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"
#include "comparison/worddiff.h"

#include <span>
#include <vector>

namespace sidebyline {

/// Two articles of one outlet that are the same article at two times.
struct VersionPair
{
    int earlier = 0; ///< index of the article
    int later = 0;
    double shared = 0; ///< how much of the shorter text stands in the other, 0 … 1

    friend bool operator==(const VersionPair &, const VersionPair &) = default;
};

/// How much of the shorter text two versions share at least, in runs of four words.
inline constexpr double LeastSharedByVersions = 0.6;

/// Articles of the same outlet with nearly the same text, in the order of their times of publication, or else
/// of their files: each with the closest one before it. Articles that name no outlet have no versions. Linear
/// in the words of outlets that stand more than once.
[[nodiscard]] std::vector<VersionPair> versionPairs(std::span<const ArticlePtr> articles);

/// One paragraph that a later version changed, added or took out.
struct VersionChange
{
    int before = -1;               ///< block of the earlier article; -1: added
    int after = -1;                ///< block of the later one; -1: taken out
    std::vector<DiffPiece> pieces; ///< from the earlier text to the later, where there are both

    friend bool operator==(const VersionChange &, const VersionChange &) = default;
};

/// What changed between two versions in headline, deck, text and captions, in reading order; blocks whose
/// words stay the same are left out, also where their role changed. Cost: a word difference a changed
/// paragraph, and the square of the longest row of changed paragraphs up to 64.
[[nodiscard]] std::vector<VersionChange> versionChanges(const Article &earlier, const Article &later);

} // namespace sidebyline
