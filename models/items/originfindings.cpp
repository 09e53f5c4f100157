// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/findings.h"
#include "items/reference.h"

#include <algorithm>
#include <map>
#include <utility>

namespace sidebyline {

namespace {

/// Where the headline stands, or else where the article begins.
SentenceRef headlineOf(const Story &story, int article)
{
    const std::vector<Block> &blocks = story.articles[std::size_t(article)]->blocks;
    const auto at = std::ranges::find(blocks, Role::Headline, &Block::role);
    return {article, at == blocks.end() ? 0 : int(at - blocks.begin()), 0};
}

/// Looks up what evidence stands on, after one pass over the links and one over the claims.
class Passages
{
public:
    Passages(const Story &story, const std::vector<Stop> &stops)
        : m_story(story)
    {
        for (const Stop &stop : stops) {
            if (stop.kind == StopKind::Claim) {
                for (const SentenceRef member : story.comparison.claims[std::size_t(stop.claim)].members) {
                    m_stops.try_emplace(member, stop);
                }
            }
        }
        for (const Link &link : story.comparison.links) {
            if (link.kind != LinkKind::Paraphrase) {
                const Link *&best = m_copies[{link.a.article, link.b.article}];
                best = best == nullptr || weight(*best) < weight(link) ? &link : best;
            }
        }
    }

    /// The stop at a sentence: its claim where it is in one, so that its counterparts are shown as well.
    [[nodiscard]] Stop stopAt(SentenceRef sentence) const
    {
        const auto found = m_stops.find(sentence);
        return found == m_stops.end()
                   ? Stop{StopKind::Unique, -1, sentence, false}
                   : Stop{StopKind::Claim, found->second.claim, sentence, found->second.conflict};
    }

    [[nodiscard]] SentenceRef placeOf(const OriginEvidence &evidence) const
    {
        switch (evidence.code) {
        case OriginEvidenceCode::SharedText:
        case OriginEvidenceCode::LongestCopy:
            return longestCopy(evidence.a, evidence.b);
        default:
            return evidence.block < 0 ? headlineOf(m_story, evidence.a)
                                      : sentenceAt(evidence.a, evidence.block, evidence.range.start);
        }
    }

    [[nodiscard]] QString textOf(SentenceRef sentence) const
    {
        const std::vector<Block> &blocks = m_story.articles[std::size_t(sentence.article)]->blocks;
        if (blocks.empty()) {
            return {};
        }
        const Block &block = blocks[std::size_t(sentence.block)];
        return std::size_t(sentence.sentence) < block.sentences.size()
                   ? block.sentences[std::size_t(sentence.sentence)].of(block.text).toString()
                   : block.text;
    }

private:
    [[nodiscard]] std::pair<bool, qsizetype> weight(const Link &link) const
    {
        return {link.kind == LinkKind::Verbatim, sentenceText(m_story, link.a).size()};
    }

    /// The longest sentence of @p a that @p b has in the same words, or else in nearly the same; the headline
    /// of @p a where there is none.
    [[nodiscard]] SentenceRef longestCopy(int a, int b) const
    {
        const auto found = m_copies.find({std::min(a, b), std::max(a, b)});
        if (found == m_copies.end()) {
            return headlineOf(m_story, a);
        }
        return found->second->a.article == a ? found->second->a : found->second->b;
    }

    /// The sentence of a block that holds the offset @p at; the first where none does.
    [[nodiscard]] SentenceRef sentenceAt(int article, int block, qsizetype at) const
    {
        const auto &sentences = m_story.articles[std::size_t(article)]->blocks[std::size_t(block)].sentences;
        const auto found = std::ranges::find_if(
            sentences, [at](const TextRange &sentence) { return sentence.contains(at); });
        return {article, block, found == sentences.end() ? 0 : int(found - sentences.begin())};
    }

    const Story &m_story;
    std::map<SentenceRef, Stop> m_stops;
    std::map<std::pair<int, int>, const Link *> m_copies; ///< the longest, for each pair of articles
};

Finding articleOf(const Story &story, int article)
{
    const Article &read = *story.articles[std::size_t(article)];
    return {.stop = {StopKind::Unique, -1, headlineOf(story, article), false},
            .text = read.headline,
            .about = read.published,
            .paragraph = 0,
            .outlets = {article}};
}

Finding evidenceOf(const Passages &passages, const Origin &origin, std::size_t index)
{
    const OriginEvidence &evidence = origin.evidence[index];
    const SentenceRef place = passages.placeOf(evidence);
    Finding finding{.stop = passages.stopAt(place),
                    .text = passages.textOf(place),
                    .about = evidence.text,
                    .paragraph = 0,
                    .outlets = {evidence.a},
                    .evidence = int(index)};
    if (evidence.b >= 0) {
        finding.outlets.push_back(evidence.b);
    }
    return finding;
}

FindingGroup groupOf(const Story &story, const Passages &passages, std::size_t index)
{
    const Origin &origin = story.comparison.origins[index];
    FindingGroup group;
    group.origin = int(index);
    group.about = origin.source;
    if (origin.first >= 0) {
        group.entries.push_back(articleOf(story, origin.first));
    }
    for (const int article : origin.articles) {
        if (article != origin.first) {
            group.entries.push_back(articleOf(story, article));
        }
    }
    for (std::size_t i = 0; i < std::min(origin.evidence.size(), MostOriginEvidence); ++i) {
        group.entries.push_back(evidenceOf(passages, origin, i));
    }
    return group;
}

} // namespace

std::vector<FindingGroup> originGroups(const Story &story, const std::vector<Stop> &stops)
{
    std::vector<FindingGroup> groups;
    FindingGroup own;
    const Passages passages(story, stops);
    const std::vector<Origin> &origins = story.comparison.origins;
    for (std::size_t i = 0; i < origins.size(); ++i) {
        // An article alone is still worth a group where something names the source that it goes back to.
        if (origins[i].articles.size() > 1 || !origins[i].evidence.empty()) {
            groups.push_back(groupOf(story, passages, i));
        } else {
            own.entries.push_back(articleOf(story, origins[i].articles.front()));
        }
    }
    std::ranges::stable_sort(groups, std::ranges::greater(), [&origins](const FindingGroup &group) {
        return origins[std::size_t(group.origin)].articles.size();
    });
    if (!own.entries.empty()) {
        groups.push_back(std::move(own));
    }
    return groups;
}

} // namespace sidebyline
