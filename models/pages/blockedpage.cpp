// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/blockedpage.h"

#include "pages/nodeprofile.h"

#include <algorithm>
#include <iterator>

namespace sidebyline {

namespace {

/// Of each field's candidates the first ones are looked at.
constexpr std::size_t MostCandidates = 6;

} // namespace

const FieldCandidate *candidateAt(const PageBlock &block, const PageTree &page,
                                  std::span<const FieldCandidate> candidates)
{
    const auto pointsHere = [&](const FieldCandidate &candidate) {
        if (candidate.node < 0) {
            return false;
        }
        const int end = candidate.last >= candidate.node ? candidate.last + 1
                                                         : page.nodes[std::size_t(candidate.node)].end;
        return block.firstText < end && block.lastText >= candidate.node;
    };
    const auto first = candidates.first(std::min(candidates.size(), MostCandidates));
    const auto found = std::ranges::find_if(first, pointsHere);
    return found == first.end() ? nullptr : &*found;
}

float candidateShare(const PageBlock &block, const PageTree &page, std::span<const FieldCandidate> candidates)
{
    const double best = candidates.empty() ? 0 : candidates.front().score;
    const FieldCandidate *candidate = best > 0 ? candidateAt(block, page, candidates) : nullptr;
    return candidate == nullptr ? 0 : float(std::max(0.0, candidate->score) / best);
}

BlockedPage blockedPage(const PageTree &page, const std::stop_token &stop)
{
    BlockedPage blocked;
    blocked.blocks = visibleBlocks(page, stop);
    if (blocked.blocks.size() > MaxToldBlocks) {
        const auto behind = blocked.blocks.begin() + qsizetype(MaxToldBlocks);
        blocked.rest.assign(std::move_iterator(behind), std::move_iterator(blocked.blocks.end()));
        blocked.blocks.erase(behind, blocked.blocks.end());
    }
    std::vector<Paragraph> paragraphs;
    paragraphs.reserve(blocked.blocks.size());
    blocked.facts.reserve(blocked.blocks.size());
    std::size_t heaviest = 0;
    for (const PageBlock &block : blocked.blocks) {
        if (stop.stop_requested()) {
            blocked.blocks.clear();
            blocked.facts.clear();
            return blocked;
        }
        Paragraph paragraph;
        paragraph.text = block.text;
        paragraph.blankBefore = paragraph.blankAfter = true;
        blocked.facts.push_back(factsOf(paragraph));
        const std::size_t last = paragraphs.size();
        if (proseLetters(block, blocked.facts.back()) > 0 && heaviest == 0) {
            heaviest = last;
        }
        paragraphs.push_back(std::move(paragraph));
    }
    blocked.marks = findThreads(paragraphs, blocked.facts, heaviest);
    blocked.fields = fieldsOf(page, stop);
    return blocked;
}

} // namespace sidebyline
