// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/storycounts.h"

#include <algorithm>
#include <cmath>

namespace sidebyline {

namespace {

/// Whether a link of @p claim rewords. Links are sorted by their first ends: cost follows the links of the
/// members, not the pairs of them.
bool isReworded(const Comparison &comparison, const Claim &claim)
{
    return std::ranges::any_of(claim.members, [&](SentenceRef member) {
        const auto links = std::ranges::equal_range(comparison.links, member, {}, &Link::a);
        return std::ranges::any_of(links, [&](const Link &link) {
            return link.kind == LinkKind::Reworded && std::ranges::binary_search(claim.members, link.b);
        });
    });
}

int percent(int part, int whole)
{
    return whole > 0 ? int(std::lround(100.0 * part / whole)) : -1;
}

} // namespace

StoryCounts storyCounts(const Story &story)
{
    const Comparison &comparison = story.comparison;
    StoryCounts counts;
    counts.shared = int(comparison.claims.size());
    for (const Claim &claim : comparison.claims) {
        counts.reworded += isReworded(comparison, claim) ? 1 : 0;
        counts.conflicts += claim.conflicts.empty() ? 0 : 1;
    }
    counts.unique = int(comparison.unique.size());
    for (const ArticlePtr &article : story.articles) {
        counts.comments += int(commentBlocks(*article).size());
    }
    return counts;
}

int sharedPercent(const ArticleSummary &summary)
{
    return percent(summary.shared, summary.shared + summary.unique);
}

int sharedPercent(const Story &story)
{
    int shared = 0;
    int sentences = 0;
    for (const ArticleSummary &summary : story.comparison.articles) {
        shared += summary.shared;
        sentences += summary.shared + summary.unique;
    }
    return percent(shared, sentences);
}

std::vector<int> commentBlocks(const Article &article)
{
    std::vector<int> starts;
    const Block *previous = nullptr;
    for (std::size_t i = 0; i < article.blocks.size(); ++i) {
        const Block &block = article.blocks[i];
        if (block.role == Role::Comment) {
            const bool goesOn = previous && !block.author.isEmpty() && previous->author == block.author &&
                                previous->depth == block.depth;
            if (!goesOn) {
                starts.push_back(int(i));
            }
        }
        previous = block.role == Role::Comment ? &block : nullptr;
    }
    return starts;
}

} // namespace sidebyline
