// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../comparison/slowclaims.h"
#include "bytes.h"

#include "comparison/alignment.h"
#include "comparison/claims.h"
#include "comparison/conflicts.h"
#include "comparison/origins.h"
#include "comparison/rows.h"
#include "text/sentences.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <set>
#include <span>

using namespace sidebyline;

namespace {

[[nodiscard]] std::vector<ArticlePtr> readArticles(Bytes &bytes)
{
    std::vector<ArticlePtr> articles;
    const int count = 2 + bytes.below(4);
    for (int i = 0; i < count; ++i) {
        auto article = std::make_shared<Article>();
        article->published = QStringLiteral("2026-05-1%1").arg(bytes.below(10));
        const int paragraphs = 1 + bytes.below(3);
        for (int p = 0; p < paragraphs; ++p) {
            Block block;
            block.text = bytes.text(120);
            block.sentences = sentences(block.text, QStringLiteral("en"));
            if (block.sentences.empty()) {
                block.text = QStringLiteral("12 people died in Tarn.");
                block.sentences = {{0, block.text.size()}};
            }
            article->blocks.push_back(std::move(block));
        }
        articles.push_back(std::move(article));
    }
    return articles;
}

[[nodiscard]] SentenceRef readSentence(Bytes &bytes, const std::vector<ArticlePtr> &articles, int from)
{
    const int article = from + bytes.below(int(articles.size()) - from);
    const auto &blocks = articles[std::size_t(article)]->blocks;
    const int block = bytes.below(int(blocks.size()));
    return {article, block, bytes.below(int(blocks[std::size_t(block)].sentences.size()))};
}

[[nodiscard]] TextRange readRange(Bytes &bytes, const std::vector<ArticlePtr> &articles, SentenceRef ref)
{
    const TextRange sentence = articles[std::size_t(ref.article)]
                                   ->blocks[std::size_t(ref.block)]
                                   .sentences[std::size_t(ref.sentence)];
    const qsizetype start = bytes.below(int(std::max<qsizetype>(1, sentence.length)));
    return {sentence.start + start, std::min<qsizetype>(sentence.length - start, 1 + bytes.below(20))};
}

[[nodiscard]] std::vector<Link> readLinks(Bytes &bytes, const std::vector<ArticlePtr> &articles)
{
    std::vector<Link> links;
    std::set<std::pair<SentenceRef, SentenceRef>> known;
    const int most = bytes.below(24);
    for (int i = 0; i < most && !bytes.isEmpty(); ++i) {
        Link link;
        link.a = readSentence(bytes, articles, 0);
        if (link.a.article + 1 >= int(articles.size())) {
            continue;
        }
        link.b = readSentence(bytes, articles, link.a.article + 1);
        link.kind = LinkKind(bytes.below(3));
        link.score = float(bytes.below(16)) / 16;
        link.quotation = bytes.below(4) == 0;
        if (bytes.below(2) == 0) {
            link.spans = {{readRange(bytes, articles, link.a), readRange(bytes, articles, link.b)}};
        }
        if (known.insert({link.a, link.b}).second) {
            links.push_back(std::move(link));
        }
    }
    std::ranges::sort(links, {}, [](const Link &link) { return std::pair(link.a, link.b); });
    return links;
}

void checkClaims(std::span<const Link> links, const std::vector<Claim> &claims)
{
    auto slow = slowClaims(links);
    std::vector<std::vector<SentenceRef>> fast;
    for (const Claim &claim : claims) {
        fast.push_back(claim.members);
    }
    std::ranges::sort(slow);
    std::ranges::sort(fast);
    require(slow == fast);
}

void checkConflicts(const std::vector<ArticlePtr> &articles, const std::vector<Claim> &claims)
{
    for (const Claim &claim : claims) {
        require(claim.origins >= 1 && claim.origins <= claim.outlets);
        for (const Conflict &conflict : claim.conflicts) {
            require(conflict.sides.size() >= 2 && conflict.later < int(conflict.sides.size()));
            std::set<int> outlets;
            for (const ConflictSide &side : conflict.sides) {
                const Block &block =
                    articles[std::size_t(side.where.article)]->blocks[std::size_t(side.where.block)];
                require(std::ranges::binary_search(claim.members, side.where));
                require(block.sentences[std::size_t(side.where.sentence)].contains(side.range));
                require(side.range.of(block.text) == side.value);
                outlets.insert(side.where.article);
            }
            require(outlets.size() >= 2);
        }
    }
}

void checkRows(const std::vector<ArticlePtr> &articles, const std::vector<Row> &rows)
{
    for (std::size_t article = 0; article < articles.size(); ++article) {
        std::multiset<int> blocks;
        for (const Row &row : rows) {
            blocks.insert(row.cells[article].begin(), row.cells[article].end());
        }
        require(blocks.size() == articles[article]->blocks.size());
        require(std::set<int>(blocks.begin(), blocks.end()).size() == blocks.size());
    }
}

void checkAlignment(Bytes &bytes)
{
    const int items = bytes.below(6);
    const int slotCount = 1 + bytes.below(6);
    std::vector<AlignmentEdge> edges;
    for (int item = 0; item < items; ++item) {
        for (int slot = 0; slot < slotCount; ++slot) {
            if (const int weight = bytes.below(16); weight > 8) {
                edges.push_back({item, slot, float(weight) / 16});
            }
        }
    }
    require(std::abs(totalWeight(align(edges, items, slotCount)) - slowAlignmentWeight(edges, items)) <
            1e-4F);
}

} // namespace

/// Claims and rows against their slow ways, conflicts and origins against what must hold of them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Bytes bytes({data, size});
    checkAlignment(bytes);
    const std::vector<ArticlePtr> articles = readArticles(bytes);
    const std::vector<Link> links = readLinks(bytes, articles);
    std::vector<Claim> claims = makeClaims(links, int(articles.size()), 0);
    checkClaims(links, claims);
    findConflicts(articles, links, claims);
    const std::vector<Origin> origins = findOrigins(articles, links, claims);
    require(!origins.empty());
    checkConflicts(articles, claims);
    checkRows(articles, makeRows(articles, links, 0));
    return 0;
}
