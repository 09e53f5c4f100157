// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/reference.h"

#include "text/quotations.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace sidebyline {

namespace {

/// From this share of both sentences on, they are compared whole.
constexpr double MostOfSentence = 0.5;

TextRange hull(const Link &link, bool first)
{
    if (link.spans.empty()) {
        return {};
    }
    TextRange all = first ? link.spans.front().a : link.spans.front().b;
    for (const SharedSpan &span : link.spans) {
        const TextRange range = first ? span.a : span.b;
        const qsizetype end = std::max(all.end(), range.end());
        all.start = std::min(all.start, range.start);
        all.length = end - all.start;
    }
    return all;
}

const Block &blockOf(const Story &story, SentenceRef ref)
{
    return story.articles[std::size_t(ref.article)]->blocks[std::size_t(ref.block)];
}

bool coversMost(const Story &story, const Link &link, SentenceRef sentence)
{
    const TextRange shared = hull(link, sentence == link.a);
    return double(shared.length) >= MostOfSentence * double(sentenceRange(story, sentence).length);
}

TextRange clipped(TextRange range, TextRange to)
{
    const qsizetype start = std::clamp(range.start, to.start, to.end());
    return {start, std::clamp(range.end(), start, to.end()) - start};
}

} // namespace

TextRange sentenceRange(const Story &story, SentenceRef sentence)
{
    return blockOf(story, sentence).sentences[std::size_t(sentence.sentence)];
}

QStringView sentenceText(const Story &story, SentenceRef sentence)
{
    return sentenceRange(story, sentence).of(blockOf(story, sentence).text);
}

std::vector<SentenceRef> membersIn(const Claim &claim, int article)
{
    std::vector<SentenceRef> members;
    std::ranges::copy_if(claim.members, std::back_inserter(members),
                         [article](SentenceRef ref) { return ref.article == article; });
    return members;
}

int referenceArticle(const Comparison &comparison, const Claim &claim)
{
    const auto inBase = [&](SentenceRef ref) { return ref.article == comparison.base; };
    if (claim.members.empty() || std::ranges::any_of(claim.members, inBase)) {
        return comparison.base;
    }
    return claim.members.front().article;
}

const Link *findLink(const Comparison &comparison, SentenceRef a, SentenceRef b)
{
    const auto ends = [](const Link &link) { return std::tie(link.a, link.b); };
    const std::tuple key = a < b ? std::tie(a, b) : std::tie(b, a);
    const auto found = std::ranges::lower_bound(comparison.links, key, {}, ends);
    return found != comparison.links.end() && ends(*found) == key ? &*found : nullptr;
}

const Link *closestLink(const Comparison &comparison, const std::vector<SentenceRef> &from,
                        const std::vector<SentenceRef> &to)
{
    const Link *best = nullptr;
    for (const SentenceRef a : from) {
        for (const SentenceRef b : to) {
            const Link *link = findLink(comparison, a, b);
            if (link && (!best || link->kind < best->kind ||
                         (link->kind == best->kind && link->score > best->score))) {
                best = link;
            }
        }
    }
    return best;
}

std::optional<TextRange> sharedQuotation(const Story &story, const Link &link, SentenceRef sentence)
{
    if (!link.quotation || link.spans.empty()) {
        return std::nullopt;
    }
    const TextRange whole = sentenceRange(story, sentence);
    const TextRange shared = clipped(hull(link, sentence == link.a), whole);
    // A quotation that "he said" interrupts is two: they are taken as one.
    std::optional<TextRange> found;
    for (const Quotation &quotation : quotations(blockOf(story, sentence).text)) {
        if (quotation.depth == 0 && quotation.range.overlaps(shared)) {
            const TextRange range = clipped(quotation.range, whole);
            found = found ? TextRange{found->start, range.end() - found->start} : range;
        }
    }
    return found;
}

TextRange comparedStretch(const Story &story, const Link &link, SentenceRef sentence)
{
    if (const auto quotation = sharedQuotation(story, link, sentence)) {
        return *quotation;
    }
    const TextRange whole = sentenceRange(story, sentence);
    if (link.spans.empty() || (coversMost(story, link, link.a) && coversMost(story, link, link.b))) {
        return whole;
    }
    return clipped(hull(link, sentence == link.a), whole);
}

std::optional<SentenceRef> carriedOver(const Story &from, SentenceRef place, const Story &to)
{
    if (place.article < 0 || std::size_t(place.article) >= from.articles.size()) {
        return std::nullopt;
    }
    const Article &before = *from.articles[std::size_t(place.article)];
    const auto same =
        std::ranges::find(to.articles, before.path, [](const ArticlePtr &article) { return article->path; });
    if (same == to.articles.end() || std::size_t(place.block) >= before.blocks.size()) {
        return std::nullopt;
    }
    const auto textAt = [](const Block &block, int sentence) {
        const bool there = sentence >= 0 && std::size_t(sentence) < block.sentences.size();
        return there ? block.sentences[std::size_t(sentence)].of(block.text) : QStringView(block.text);
    };
    const QStringView words = textAt(before.blocks[std::size_t(place.block)], place.sentence);
    const std::vector<Block> &blocks = (*same)->blocks;
    std::optional<SentenceRef> nearest;
    for (int block = 0; block < int(blocks.size()); ++block) {
        const Block &here = blocks[std::size_t(block)];
        for (int sentence = 0; sentence < std::max(1, int(here.sentences.size())); ++sentence) {
            const bool nearer = !nearest ||
                                std::abs(block - place.block) < std::abs(nearest->block - place.block) ||
                                (block == place.block && sentence == place.sentence);
            if (nearer && textAt(here, sentence) == words) {
                nearest = SentenceRef{int(same - to.articles.begin()), block, sentence};
            }
        }
    }
    return nearest;
}

} // namespace sidebyline
