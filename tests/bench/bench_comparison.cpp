// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/candidates.h"
#include "comparison/compare.h"
#include "comparison/scorer.h"
#include "comparison/worddiff.h"
#include "generatedstory.h"
#include "references.h"
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

[[nodiscard]] std::pair<std::vector<int>, std::vector<int>> editedNumbers(int words)
{
    Vocabulary vocabulary;
    std::vector<Word> cut;
    const auto numbersOf = [&](const QString &text) {
        cut.clear();
        vocabulary.append(text, {0, text.size()}, -1, cut);
        std::vector<int> numbers;
        for (const Word &word : cut) {
            numbers.push_back(word.id);
        }
        return numbers;
    };
    const QString base = generateSentence(words, 1);
    std::vector<int> numbers = numbersOf(base);
    return {std::move(numbers), numbersOf(editSentence(base, 2))};
}

void scriptOfWordNumbers(benchmark::State &state)
{
    const auto [base, other] = editedNumbers(int(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(wordScript(base, other));
    }
}
BENCHMARK(scriptOfWordNumbers)->Arg(40)->Arg(1000);

void textbookOfWordNumbers(benchmark::State &state)
{
    const auto [base, other] = editedNumbers(int(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(textbookCommon(base, other));
    }
}
BENCHMARK(textbookOfWordNumbers)->Arg(40)->Arg(1000);

void proposePairs(benchmark::State &state)
{
    const StoryText text = makeStoryText(generateStory(int(state.range(0))));
    std::size_t pairs = 0;
    for (auto _ : state) {
        pairs = candidates(text).size();
    }
    state.counters["pairs"] = double(pairs);
    state.SetComplexityN(state.range(0));
}
BENCHMARK(proposePairs)->Arg(5)->Arg(100)->Arg(1000)->Unit(benchmark::kMillisecond)->Complexity();

void proposePairsByBruteForce(benchmark::State &state)
{
    const StoryText text = makeStoryText(generateStory(int(state.range(0))));
    for (auto _ : state) {
        benchmark::DoNotOptimize(bruteForceCandidates(text));
    }
}
BENCHMARK(proposePairsByBruteForce)->Arg(5)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
