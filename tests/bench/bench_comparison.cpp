// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/candidates.h"
#include "comparison/compare.h"
#include "comparison/scorer.h"
#include "comparison/worddiff.h"
#include "generatedstory.h"
#include "text/words.h"

#include <benchmark/benchmark.h>

using namespace sidebyline;

namespace {

void compareStory(benchmark::State &state)
{
    const auto story = generateStory(int(state.range(0)));
    std::size_t links = 0;
    for (auto _ : state) {
        links = compare(story).links.size();
    }
    state.counters["links"] = double(links);
    state.SetComplexityN(state.range(0));
}
BENCHMARK(compareStory)->Arg(5)->Arg(20)->Arg(100)->Unit(benchmark::kMillisecond)->Complexity();

void measureOnePair(benchmark::State &state)
{
    const StoryText text = makeStoryText(generateStory(20));
    std::size_t pairs = 0;
    for (auto _ : state) {
        pairs = measurePairs(text).pairs.size();
    }
    state.counters["pairs"] = double(pairs);
    state.counters["perPair"] = benchmark::Counter(
        double(pairs), benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}
BENCHMARK(measureOnePair)->Unit(benchmark::kMillisecond);

void cutIntoWords(benchmark::State &state)
{
    const auto story = generateStory(20);
    std::size_t count = 0;
    for (auto _ : state) {
        Vocabulary vocabulary;
        const int english = vocabulary.language(u"en");
        std::vector<Word> words;
        for (const ArticlePtr &article : story) {
            for (const Block &block : article->blocks) {
                vocabulary.append(block.text, {0, block.text.size()}, english, words);
            }
        }
        count = words.size();
        benchmark::DoNotOptimize(words.data());
    }
    state.counters["perWord"] = benchmark::Counter(
        double(count), benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}
BENCHMARK(cutIntoWords);

void differenceOfSentences(benchmark::State &state)
{
    const QString base = generateSentence(int(state.range(0)), 1);
    const QString other = editSentence(base, 2);
    for (auto _ : state) {
        benchmark::DoNotOptimize(wordDiff(base, other));
    }
}
BENCHMARK(differenceOfSentences)->Arg(40)->Arg(1000);

/// The same lengths by the textbook's table, on word numbers: what dtl is measured against.
void textbookSubsequence(benchmark::State &state)
{
    const QString base = generateSentence(int(state.range(0)), 1);
    const QString other = editSentence(base, 2);
    for (auto _ : state) {
        Vocabulary vocabulary;
        std::vector<Word> a;
        std::vector<Word> b;
        vocabulary.append(base, {0, base.size()}, -1, a);
        vocabulary.append(other, {0, other.size()}, -1, b);
        std::vector<std::vector<int>> best(a.size() + 1, std::vector<int>(b.size() + 1, 0));
        for (std::size_t i = 1; i <= a.size(); ++i) {
            for (std::size_t j = 1; j <= b.size(); ++j) {
                best[i][j] = a[i - 1].id == b[j - 1].id ? best[i - 1][j - 1] + 1
                                                        : std::max(best[i - 1][j], best[i][j - 1]);
            }
        }
        benchmark::DoNotOptimize(best.back().back());
    }
}
BENCHMARK(textbookSubsequence)->Arg(40)->Arg(1000);

} // namespace

BENCHMARK_MAIN();
