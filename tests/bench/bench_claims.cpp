// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/claims.h"
#include "comparison/conflicts.h"
#include "comparison/origins.h"
#include "comparison/rows.h"
#include "generatedstory.h"

#include <benchmark/benchmark.h>

#include <QHash>

#include <algorithm>
#include <set>

using namespace sidebyline;

namespace {

/// A generated story with links between the sentences that share four words in a row near their beginning:
/// copies, and those with every fifth word changed.
struct Linked
{
    std::vector<ArticlePtr> articles;
    std::vector<Link> links;
};

[[nodiscard]] Link linkOf(const std::vector<ArticlePtr> &articles, SentenceRef a, SentenceRef b)
{
    const QStringView textA = articles[std::size_t(a.article)]->blocks[std::size_t(a.block)].text;
    const QStringView textB = articles[std::size_t(b.article)]->blocks[std::size_t(b.block)].text;
    const qsizetype shared = std::min(textA.size(), textB.size()) / 2;
    Link link;
    link.a = a;
    link.b = b;
    link.kind = textA == textB ? LinkKind::Verbatim : LinkKind::Reworded;
    link.score = 0.9F;
    link.spans = {{{0, shared}, {0, shared}}};
    return link;
}

[[nodiscard]] Linked linkedStory(int count)
{
    constexpr qsizetype window = 4;
    constexpr qsizetype starts = 6;
    Linked story{generateStory(count), {}};
    QHash<QString, std::vector<SentenceRef>> places;
    for (int a = 0; a < count; ++a) {
        const auto &blocks = story.articles[std::size_t(a)]->blocks;
        for (int b = 0; b < int(blocks.size()); ++b) {
            const SentenceRef here{a, b, 0};
            const QStringList words = blocks[std::size_t(b)].text.split(u' ');
            std::set<SentenceRef> others;
            for (qsizetype start = 0; start < starts; ++start) {
                std::vector<SentenceRef> &same = places[words.sliced(start, window).join(u' ')];
                others.insert(same.begin(), same.end());
                same.push_back(here);
            }
            for (const SentenceRef other : others) {
                if (other.article != a) {
                    story.links.push_back(linkOf(story.articles, other, here));
                }
            }
        }
    }
    std::ranges::sort(story.links, {}, [](const Link &link) { return std::pair(link.a, link.b); });
    return story;
}

/// Every article the same: each sentence is linked to all its copies.
[[nodiscard]] Linked identicalStory(int count)
{
    Linked story;
    const ArticlePtr one = generateStory(1).front();
    story.articles.assign(std::size_t(count), one);
    for (int a = 0; a < count; ++a) {
        for (int s = 0; s < 4; ++s) {
            for (int b = a + 1; b < count; ++b) {
                Link link;
                link.a = {a, s, 0};
                link.b = {b, s, 0};
                link.kind = LinkKind::Verbatim;
                link.score = 1;
                link.spans = {
                    {one->blocks[std::size_t(s)].sentences[0], one->blocks[std::size_t(s)].sentences[0]}};
                story.links.push_back(link);
            }
        }
    }
    return story;
}

void measure(benchmark::State &state, const Linked &story)
{
    std::size_t largest = 0;
    for (auto _ : state) {
        std::vector<Claim> claims = makeClaims(story.links, int(story.articles.size()), 0);
        findConflicts(story.articles, story.links, claims);
        benchmark::DoNotOptimize(findOrigins(story.articles, story.links, claims));
        benchmark::DoNotOptimize(makeRows(story.articles, story.links, 0));
        for (const Claim &claim : claims) {
            largest = std::max(largest, claim.members.size());
        }
    }
    state.counters["links"] = double(story.links.size());
    state.counters["largestClaim"] = double(largest);
}

/// Claims, conflicts, rows and origins together.
void allMeaning(benchmark::State &state)
{
    measure(state, linkedStory(int(state.range(0))));
}
BENCHMARK(allMeaning)->Arg(5)->Arg(100)->Arg(1000)->Unit(benchmark::kMillisecond);

void allOfIdentical(benchmark::State &state)
{
    measure(state, identicalStory(int(state.range(0))));
}
BENCHMARK(allOfIdentical)->Arg(100)->Arg(300)->Unit(benchmark::kMillisecond);

void claimsAlone(benchmark::State &state)
{
    const Linked story = linkedStory(int(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(makeClaims(story.links, int(story.articles.size()), 0));
    }
}
BENCHMARK(claimsAlone)->Arg(5)->Arg(100)->Arg(1000)->Unit(benchmark::kMillisecond);

void conflictsAlone(benchmark::State &state)
{
    const Linked story = linkedStory(int(state.range(0)));
    std::vector<Claim> claims = makeClaims(story.links, int(story.articles.size()), 0);
    for (auto _ : state) {
        findConflicts(story.articles, story.links, claims);
    }
}
BENCHMARK(conflictsAlone)->Arg(5)->Arg(100)->Arg(1000)->Unit(benchmark::kMillisecond);

void originsAlone(benchmark::State &state)
{
    const Linked story = linkedStory(int(state.range(0)));
    std::vector<Claim> claims = makeClaims(story.links, int(story.articles.size()), 0);
    for (auto _ : state) {
        benchmark::DoNotOptimize(findOrigins(story.articles, story.links, claims));
    }
}
BENCHMARK(originsAlone)->Arg(5)->Arg(100)->Arg(1000)->Unit(benchmark::kMillisecond);

void rowsAlone(benchmark::State &state)
{
    const Linked story = linkedStory(int(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(makeRows(story.articles, story.links, 0));
    }
}
BENCHMARK(rowsAlone)->Arg(5)->Arg(60)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
