// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison/articleterms.h"

#include <span>
#include <stop_token>
#include <vector>

namespace sidebyline {

/// Another article and how alike it is.
struct Neighbour
{
    int article = 0;
    float likeness = 0;

    friend bool operator==(Neighbour, Neighbour) = default;
};

/// Up to so many articles every pair that has a term in common is found, above that each article's nearest.
inline constexpr std::size_t MostExactArticles = 3000;

/// For each article those before it that are alike by @p least or more, in order of their indices. An
/// inverted index over the terms: cost grows with what is shared. In folders of more than MostExactArticles
/// an article is looked for by its heaviest terms alone, common ones left out.
[[nodiscard]] std::vector<std::vector<Neighbour>>
alikePairs(std::span<const std::vector<WeighedTerm>> vectors, float least, const std::stop_token &stop = {},
           const Executor &executor = {});

/// When two groups are alike enough to become one. Their articles must be alike by @c cut on average; and
/// where a group's own articles are alike by more than that, a share of what is above it is asked for, too:
/// @c byLooser of the looser group's and @c byTighter of the tighter one's. So look-alike events stay apart
/// where each of them is told of alike, at a likeness that is plenty in a folder of mixed ones.
struct LinkageRule
{
    float cut = 0;
    float byLooser = 0;
    float byTighter = 0;
};

/// Groups by average linkage: the two groups whose mean likeness is the farthest above what @p rule asks for
/// become one, as long as there are two that fulfil it. @p likeness holds n × n values. Returns each
/// article's group, numbered from 0 in the order of their first articles. Cost n² times some; @p likeness is
/// used as room to work in.
[[nodiscard]] std::vector<int> averageLinkage(std::vector<float> &likeness, std::size_t n,
                                              const LinkageRule &rule);

} // namespace sidebyline
