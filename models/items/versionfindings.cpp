// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/versions.h"
#include "items/alignedrows.h"
#include "items/findings.h"

#include <cmath>

namespace sidebyline {

namespace {

Finding changeOf(const Story &story, const VersionPair &pair, const VersionChange &change,
                 const std::vector<int> &paragraphs)
{
    const Article &earlier = *story.articles[std::size_t(pair.earlier)];
    const Article &later = *story.articles[std::size_t(pair.later)];
    const bool isGone = change.after < 0;
    const int article = isGone ? pair.earlier : pair.later;
    const int block = isGone ? change.before : change.after;
    const QString text = (isGone ? earlier : later).blocks[std::size_t(block)].text;
    Finding finding{.stop = {StopKind::Unique, -1, {article, block, 0}, false},
                    .text = text,
                    .about = {},
                    .paragraph = isGone ? 0 : paragraphs[std::size_t(block)],
                    .outlets = {article},
                    .runs = {}};
    if (isGone) {
        finding.runs = {{DiffOp::Removed, text}};
    } else if (change.before < 0) {
        finding.runs = {{DiffOp::Added, text}};
    } else {
        finding.runs = renderingRuns(earlier.blocks[std::size_t(change.before)].text, text, change.pieces);
    }
    return finding;
}

} // namespace

std::vector<FindingGroup> versionGroups(const Story &story)
{
    std::vector<FindingGroup> groups;
    for (const VersionPair &pair : versionPairs(story.articles)) {
        const Article &earlier = *story.articles[std::size_t(pair.earlier)];
        const Article &later = *story.articles[std::size_t(pair.later)];
        const std::vector<int> paragraphs = paragraphNumbers(later);
        FindingGroup group;
        group.articles = {pair.earlier, pair.later};
        group.shared = int(std::floor(pair.shared * 100));
        for (const VersionChange &change : versionChanges(earlier, later)) {
            group.entries.push_back(changeOf(story, pair, change, paragraphs));
        }
        groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace sidebyline
