// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/stops.h"

#include "items/storycounts.h"

#include <algorithm>
#include <tuple>

namespace sidebyline {

namespace {

/// For each article and block the row it stands in. A block that is in none (a headline, a caption) is put
/// with the block before it, at -1 before the first row.
std::vector<std::vector<int>> rowsOfBlocks(const Story &story)
{
    constexpr int None = -2;
    std::vector<std::vector<int>> rowOf;
    for (const ArticlePtr &article : story.articles) {
        rowOf.emplace_back(article->blocks.size(), None);
    }
    const std::vector<Row> &rows = story.comparison.rows;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t article = 0; article < rows[row].cells.size(); ++article) {
            for (const int block : rows[row].cells[article]) {
                rowOf[article][std::size_t(block)] = int(row);
            }
        }
    }
    for (std::vector<int> &blocks : rowOf) {
        int last = -1;
        for (int &row : blocks) {
            row = row == None ? last : row;
            last = row;
        }
    }
    return rowOf;
}

SentenceRef placeOf(const Claim &claim, int base)
{
    const auto inBase = std::ranges::find(claim.members, base, &SentenceRef::article);
    return inBase != claim.members.end() ? *inBase : claim.members.front();
}

void appendComments(const Story &story, std::vector<Stop> &stops)
{
    for (std::size_t i = 0; i < story.articles.size(); ++i) {
        for (const int block : commentBlocks(*story.articles[i])) {
            stops.push_back({.kind = StopKind::Comment, .sentence = {int(i), block, 0}});
        }
    }
}

} // namespace

std::vector<Stop> stops(const Story &story)
{
    const Comparison &comparison = story.comparison;
    std::vector<Stop> stops;
    stops.reserve(comparison.claims.size() + comparison.unique.size());
    for (std::size_t i = 0; i < comparison.claims.size(); ++i) {
        const Claim &claim = comparison.claims[i];
        if (!claim.members.empty()) {
            stops.push_back(
                {StopKind::Claim, int(i), placeOf(claim, comparison.base), !claim.conflicts.empty()});
        }
    }
    for (const SentenceRef ref : comparison.unique) {
        stops.push_back({.kind = StopKind::Unique, .sentence = ref});
    }
    const auto rowOf = rowsOfBlocks(story);
    std::ranges::sort(stops, {}, [&](const Stop &stop) {
        const SentenceRef at = stop.sentence;
        const int row = rowOf[std::size_t(at.article)][std::size_t(at.block)];
        const int pane = at.article == comparison.base ? -1 : at.article;
        return std::tuple(row, pane, at, stop.kind, stop.claim);
    });
    appendComments(story, stops);
    return stops;
}

bool matches(const Stop &stop, StopFilter filter)
{
    switch (filter) {
    case StopFilter::Any:
        return stop.kind != StopKind::Comment;
    case StopFilter::Shared:
        return stop.kind == StopKind::Claim;
    case StopFilter::Unique:
        return stop.kind == StopKind::Unique;
    case StopFilter::Conflict:
        return stop.conflict;
    case StopFilter::Comment:
        return stop.kind == StopKind::Comment;
    }
    return false;
}

int nextStop(const std::vector<Stop> &stops, int current, StopFilter filter, int step)
{
    const int count = int(stops.size());
    if (count == 0 || step == 0) {
        return -1;
    }
    const int direction = step > 0 ? 1 : -1;
    // From nowhere, forwards begins with the first and backwards with the last.
    int at = current >= 0 && current < count ? current : (direction > 0 ? -1 : count);
    for (int tried = 0; tried < count; ++tried) {
        at = (at + direction + count) % count;
        if (matches(stops[std::size_t(at)], filter)) {
            return at;
        }
    }
    return -1;
}

} // namespace sidebyline
