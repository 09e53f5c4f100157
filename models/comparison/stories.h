// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"
#include "comparison/parallel.h"

#include <QStringList>

#include <span>
#include <stop_token>
#include <vector>

namespace sidebyline {

/// Articles that tell of one event, and what speaks for it.
struct StoryGroup
{
    std::vector<int> articles; ///< indices, ascending
    int central = 0;           ///< the index of the article that the others resemble the most
    float likeness = 0;        ///< mean likeness of two of its articles, 0 … 1; 1 for a single one
    QStringList terms;         ///< the names and words that tie them together, the most telling first

    friend bool operator==(const StoryGroup &, const StoryGroup &) = default;
};

/// Groups the articles of a mixed folder into events; articles in several languages may be in one. Groups of
/// two and more come first, then those of one article, both in the order of their first articles. A folder
/// that does not fall apart into separate groups is one group: see isOneStory().
/// The same articles give the same groups. Some 50 µs an article up to 3,000 articles, then a little more;
/// never all pairs of a large folder. Returns one group once @p stop is requested.
[[nodiscard]] std::vector<StoryGroup> groupStories(std::span<const ArticlePtr> articles,
                                                   const std::stop_token &stop = {},
                                                   const Executor &executor = {});

/// Whether @p groups are to be taken for one story all the same: where there are no two groups but a few
/// stray articles, and where more sentences that were copied from article to article would be torn apart than
/// kept together.
[[nodiscard]] bool isOneStory(std::span<const ArticlePtr> articles, std::span<const std::vector<int>> groups,
                              const Executor &executor = {});

} // namespace sidebyline
