// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/pairfeatures.h"

#include <algorithm>
#include <cmath>

namespace sidebyline {

namespace {

constexpr std::array<std::string_view, std::size_t(FeatureCount)> names{
    "gram-cosine",
    "stem-cosine",
    "contained-most",
    "contained-least",
    "grams-most",
    "grams-least",
    "run",
    "run-content",
    "run-share",
    "covered-most",
    "covered-least",
    "covered-words",
    "run-rarity",
    "quote-run",
    "quote-share",
    "half-quote-run",
    "numbers",
    "numbers-differ",
    "names-most",
    "names-least",
    "plain-most",
    "plain-least",
    "pairs",
    "shared-stems",
    "rarest-stem",
    "early",
    "place-difference",
    "both-lead",
    "length-ratio",
    "shorter",
    "longer",
    "both-quote",
    "one-quotes",
    "neighbours-most",
    "neighbours-least",
    "crossing",
    "swapped",
    "third-outlet",
    "lead-least",
    "lead-most",
    "best-partners",
    "rival-most",
    "rival-least",
    "outdone",
    "share-most",
    "share-least",
};

[[nodiscard]] float ratio(float part, float whole)
{
    return whole > 0 ? std::min(part / whole, 1.0F) : 0.0F;
}

[[nodiscard]] float logOf(int count)
{
    return std::log1p(float(count));
}

/// Writes features in pairs of a greater and a lesser value.
class Sheet
{
public:
    void set(Feature feature, float value) { values[std::size_t(feature)] = value; }
    void setBoth(Feature most, Feature least, float one, float other)
    {
        set(most, std::max(one, other));
        set(least, std::min(one, other));
    }

    FeatureValues values{};
};

/// Calls @p shared with both terms wherever two sorted lists have the same id.
template <typename Function>
void forShared(std::span<const Term> a, std::span<const Term> b, Function shared)
{
    auto left = a.begin();
    auto right = b.begin();
    while (left != a.end() && right != b.end()) {
        if (left->id == right->id) {
            shared(*left++, *right++);
        } else if (left->id < right->id) {
            ++left;
        } else {
            ++right;
        }
    }
}

void measureGrams(Sheet &sheet, std::span<const Term> a, std::span<const Term> b)
{
    float cosine = 0;
    float inA = 0;
    float inB = 0;
    forShared(a, b, [&](const Term &left, const Term &right) {
        cosine += left.weight * right.weight;
        inA += left.weight * left.weight;
        inB += right.weight * right.weight;
    });
    sheet.set(Feature::GramCosine, cosine);
    sheet.setBoth(Feature::GramsMost, Feature::GramsLeast, inA, inB);
}

/// Rarity of a sentence's stems, all of them and apart for names and other content words.
struct Rarities
{
    float all = 0;
    float names = 0;
    float plain = 0;
    int numbers = 0;

    void add(const StoryWord &word, float rarity)
    {
        all += rarity;
        if (word.word.shape == WordShape::Number) {
            ++numbers;
        } else if (word.name) {
            names += rarity;
        } else {
            plain += rarity;
        }
    }
};

/// Adds up the words of @p words, each stem once: those for which @p counts says so.
template <typename Predicate>
[[nodiscard]] Rarities addUp(const StoryText &text, std::span<const StoryWord> words, Predicate counts)
{
    Rarities sum;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const int stem = words[i].word.stem;
        const auto repeats = [stem](const StoryWord &earlier) { return earlier.word.stem == stem; };
        if (!words[i].word.stop && counts(stem) && std::ranges::none_of(words.first(i), repeats)) {
            sum.add(words[i], text.rarity[std::size_t(stem)]);
        }
    }
    return sum;
}

void measureStems(Sheet &sheet, const StoryText &text, const StorySentence &a, const StorySentence &b)
{
    std::vector<int> shared;
    float rarest = 0;
    forShared(text.stemsOf(a), text.stemsOf(b), [&](const Term &left, const Term &) {
        shared.push_back(left.id);
        rarest = std::max(rarest, text.rarity[std::size_t(left.id)]);
    });
    const auto isShared = [&shared](int stem) { return std::ranges::binary_search(shared, stem); };
    const auto any = [](int) { return true; };
    const Rarities allA = addUp(text, text.wordsOf(a), any);
    const Rarities allB = addUp(text, text.wordsOf(b), any);
    const Rarities inA = addUp(text, text.wordsOf(a), isShared);
    const Rarities inB = addUp(text, text.wordsOf(b), isShared);
    sheet.setBoth(Feature::ContainedMost, Feature::ContainedLeast, ratio(inA.all, allA.all),
                  ratio(inB.all, allB.all));
    sheet.setBoth(Feature::NamesMost, Feature::NamesLeast, ratio(inA.names, allA.names),
                  ratio(inB.names, allB.names));
    sheet.setBoth(Feature::PlainMost, Feature::PlainLeast, ratio(inA.plain, allA.plain),
                  ratio(inB.plain, allB.plain));
    sheet.set(Feature::Numbers, logOf(inA.numbers));
    sheet.set(Feature::NumbersDiffer, allA.numbers > 0 && allB.numbers > 0 && inA.numbers == 0 ? 1.0F : 0.0F);
    sheet.set(Feature::SharedStems, logOf(int(shared.size())));
    const float greatest = std::log((float(text.sentences.size()) + 1) / 2.5F);
    sheet.set(Feature::RarestStem, ratio(rarest, greatest));
}

/// Pairs of content stems that follow each other in both sentences, function words left out.
[[nodiscard]] int sharedPairs(std::span<const StoryWord> a, std::span<const StoryWord> b)
{
    const auto pairsOf = [](std::span<const StoryWord> words) {
        std::vector<std::pair<int, int>> pairs;
        int last = -1;
        for (const StoryWord &word : words) {
            if (!word.word.stop) {
                if (last >= 0) {
                    pairs.emplace_back(last, word.word.stem);
                }
                last = word.word.stem;
            }
        }
        std::ranges::sort(pairs);
        const auto repeats = std::ranges::unique(pairs);
        pairs.erase(repeats.begin(), repeats.end());
        return pairs;
    };
    const auto left = pairsOf(a);
    return int(std::ranges::count_if(
        pairsOf(b), [&left](const auto &pair) { return std::ranges::binary_search(left, pair); }));
}

void measureRuns(Sheet &sheet, const StoryText &text, std::span<const StoryWord> a,
                 std::span<const StoryWord> b, std::span<const SharedRun> runs)
{
    const auto isQuoted = [](const StoryWord &word) { return word.quoted; };
    const auto quotedA = int(std::ranges::count_if(a, isQuoted));
    const auto quotedB = int(std::ranges::count_if(b, isQuoted));
    int longest = 0;
    int content = 0;
    int covered = 0;
    int quoted = 0;
    int quoteRun = 0;
    int halfRun = 0;
    float rarest = 0;
    for (const SharedRun &run : runs) {
        if (run.length > longest) {
            longest = run.length;
            content = run.content;
        }
        covered += run.length >= 3 ? run.length : 0;
        quoted += run.quoted;
        quoteRun = std::max(quoteRun, run.quoted);
        int half = 0;
        float rarity = 0;
        for (int k = 0; k < run.length; ++k) {
            const Word &word = a[std::size_t(run.a + k)].word;
            rarity += word.stop ? 0 : text.rarity[std::size_t(word.stem)];
            half += a[std::size_t(run.a + k)].quoted != b[std::size_t(run.b + k)].quoted ? 1 : 0;
        }
        halfRun = std::max(halfRun, half);
        rarest = std::max(rarest, rarity);
    }
    const auto shorter = float(std::min(a.size(), b.size()));
    const auto longer = float(std::max(a.size(), b.size()));
    sheet.set(Feature::Run, logOf(longest));
    sheet.set(Feature::RunContent, logOf(content));
    sheet.set(Feature::RunShare, ratio(float(longest), shorter));
    sheet.set(Feature::CoveredMost, ratio(float(covered), shorter));
    sheet.set(Feature::CoveredLeast, ratio(float(covered), longer));
    sheet.set(Feature::CoveredWords, logOf(covered));
    sheet.set(Feature::RunRarity, std::log1p(rarest));
    sheet.set(Feature::QuoteRun, logOf(quoteRun));
    sheet.set(Feature::QuoteShare, ratio(float(quoted), float(std::min(quotedA, quotedB))));
    sheet.set(Feature::HalfQuoteRun, logOf(halfRun));
    sheet.set(Feature::BothQuote, quotedA > 0 && quotedB > 0 ? 1.0F : 0.0F);
    sheet.set(Feature::OneQuotes, (quotedA > 0) != (quotedB > 0) ? 1.0F : 0.0F);
}

void measurePlaces(Sheet &sheet, const StorySentence &a, const StorySentence &b)
{
    sheet.set(Feature::Early, 1 - std::max(a.position, b.position));
    sheet.set(Feature::PlaceDifference, std::abs(a.position - b.position));
    sheet.set(Feature::BothLead, a.place < 2 && b.place < 2 ? 1.0F : 0.0F);
    const int shorter = std::min(a.contentWords, b.contentWords);
    const int longer = std::max(a.contentWords, b.contentWords);
    sheet.set(Feature::LengthRatio, logOf(longer) - logOf(shorter));
    sheet.set(Feature::Shorter, logOf(shorter));
    sheet.set(Feature::Longer, logOf(longer));
}

} // namespace

std::string_view featureName(Feature feature)
{
    return names[std::size_t(feature)];
}

FeatureValues measure(const StoryText &text, const Candidate &pair, std::span<const SharedRun> runs)
{
    const StorySentence &a = text.sentences[std::size_t(pair.a)];
    const StorySentence &b = text.sentences[std::size_t(pair.b)];
    Sheet sheet;
    sheet.set(Feature::StemCosine, pair.stemCosine);
    measureGrams(sheet, text.gramsOf(a), text.gramsOf(b));
    measureStems(sheet, text, a, b);
    sheet.set(Feature::Pairs, logOf(sharedPairs(text.wordsOf(a), text.wordsOf(b))));
    measureRuns(sheet, text, text.wordsOf(a), text.wordsOf(b), runs);
    measurePlaces(sheet, a, b);
    return sheet.values;
}

} // namespace sidebyline
