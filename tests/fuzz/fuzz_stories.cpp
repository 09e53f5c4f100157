// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Grouping against slow and obvious ways: likeness of all pairs, linkage that looks at everything in every
// step; and what must hold of groups made of any articles.

#include "../comparison/slowgrouping.h"
#include "bytes.h"

#include "comparison/grouping.h"
#include "comparison/stories.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <set>
#include <span>

using namespace sidebyline;

namespace {

/// Articles of few words, so that they share many; byte by byte.
[[nodiscard]] std::vector<ArticlePtr> readArticles(Bytes &bytes)
{
    static constexpr std::array<QStringView, 12> some{u"Linden", u"Tarn",  u"1,931", u"12",
                                                      u"ferry",  u"fares", u"rose",  u"the",
                                                      u"of",     u"and",   u"“we",   u"again”"};
    static constexpr std::array<QStringView, 3> languages{u"en", u"fr", u"de"};
    std::vector<ArticlePtr> articles;
    const int count = bytes.below(24);
    for (int i = 0; i < count; ++i) {
        auto article = std::make_shared<Article>();
        article->language = languages.at(std::size_t(bytes.below(8)) % languages.size()).toString();
        article->published = QStringLiteral("202%1-05-1%2").arg(bytes.below(3)).arg(bytes.below(10));
        const int sentences = bytes.below(4);
        for (int s = 0; s < sentences; ++s) {
            Block block;
            block.role = s == 0 ? Role::Headline : Role::Body;
            const int words = 1 + bytes.below(12);
            for (int k = 0; k < words; ++k) {
                const auto word = std::size_t(bytes.below(40));
                block.text +=
                    word < some.size() ? some.at(word).toString() : QStringLiteral("word%1").arg(word);
                block.text += u' ';
            }
            block.sentences = {{0, block.text.size()}};
            article->blocks.push_back(std::move(block));
        }
        articles.push_back(std::move(article));
    }
    return articles;
}

void checkLinkage(Bytes &bytes)
{
    const auto n = std::size_t(bytes.below(13));
    std::vector<float> likeness(n * n);
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            likeness[i * n + j] = likeness[j * n + i] = float(bytes.below(256)) / 256 - 0.125F;
        }
    }
    const LinkageRule rule{float(1 + bytes.below(8)) / 16, float(bytes.below(16)) / 16,
                           float(bytes.below(8)) / 16};
    const std::vector<int> slow = slowLinkage(likeness, n, rule);
    require(averageLinkage(likeness, n, rule) == slow);
}

void checkPairs(std::span<const std::vector<WeighedTerm>> vectors, float least)
{
    constexpr float Rounding = 1e-5F;
    const auto pairs = alikePairs(vectors, least);
    require(pairs.size() == vectors.size());
    for (std::size_t i = 0; i < vectors.size(); ++i) {
        auto pair = pairs[i].begin();
        for (std::size_t j = 0; j < i; ++j) {
            const float slow = slowDot(vectors[i], vectors[j]);
            const bool found = pair != pairs[i].end() && pair->article == int(j);
            require(found ? slow > least - Rounding && std::abs(slow - pair->likeness) < Rounding
                          : slow < least + Rounding);
            pair += found;
        }
        require(pair == pairs[i].end());
    }
}

/// Each article in one group; groups and their articles in order.
void checkPartition(std::span<const std::vector<int>> groups, std::size_t articles)
{
    std::set<int> seen;
    int before = -1;
    for (const std::vector<int> &group : groups) {
        require(!group.empty() && std::ranges::is_sorted(group) && group.front() > before);
        before = group.front();
        seen.insert(group.begin(), group.end());
    }
    std::size_t all = 0;
    for (const std::vector<int> &group : groups) {
        all += group.size();
    }
    require(all == articles && seen.size() == articles);
    require(articles == 0 || (*seen.begin() == 0 && *seen.rbegin() == int(articles) - 1));
}

void checkStories(std::span<const ArticlePtr> articles)
{
    const std::vector<StoryGroup> stories = groupStories(articles);
    require(stories == groupStories(articles));
    std::vector<std::vector<int>> groups;
    for (const StoryGroup &story : stories) {
        require(story.likeness >= 0 && story.likeness <= 1);
        require(std::ranges::contains(story.articles, story.central));
        groups.push_back(story.articles);
    }
    std::ranges::sort(groups);
    checkPartition(groups, articles.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Bytes bytes({data, size});
    checkLinkage(bytes);
    const std::vector<ArticlePtr> articles = readArticles(bytes);
    const GroupingWeights weights;
    const ArticleTerms terms = articleTerms(articles);
    const auto vectors = weighTerms(terms, weights);
    for (const std::vector<WeighedTerm> &vector : vectors) {
        const float length = slowDot(vector, vector);
        require(vector.empty() || std::abs(length - 1) < 1e-4F);
    }
    checkPairs(vectors, weights.cut);
    checkPartition(groupByTerms(terms, vectors, publicationDays(articles), weights), articles.size());
    checkStories(articles);
    return 0;
}
