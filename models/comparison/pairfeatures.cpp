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

/// log(1 + count) for counts from 0 to mostWords.
[[nodiscard]] float logOf(int count)
{
    static const auto table = [] {
        std::array<float, mostWords + 1> values{};
        for (std::size_t i = 0; i < values.size(); ++i) {
            values[i] = std::log1p(float(i));
        }
        return values;
    }();
    return table[std::min(std::size_t(count), mostWords)];
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

void measureGrams(Sheet &sheet, const std::vector<float> &weightsA, std::span<const Term> b)
{
    // Two sums of each kind, so that an addition needn't wait for the one before.
    std::array<float, 2> cosines{};
    std::array<float, 2> inA{};
    std::array<float, 2> inB{};
    const auto add = [&](const Term &term, std::size_t lane) {
        const float weight = weightsA[std::size_t(term.id)];
        cosines[lane] += weight * term.weight;
        inA[lane] += weight * weight;
        inB[lane] += weight > 0 ? term.weight * term.weight : 0;
    };
    std::size_t i = 0;
    for (; i + 1 < b.size(); i += 2) {
        add(b[i], 0);
        add(b[i + 1], 1);
    }
    if (i < b.size()) {
        add(b[i], 0);
    }
    sheet.set(Feature::GramCosine, cosines[0] + cosines[1]);
    sheet.setBoth(Feature::GramsMost, Feature::GramsLeast, inA[0] + inA[1], inB[0] + inB[1]);
}

void measureStems(Sheet &sheet, const std::vector<int> &places, const StoryText &text, const StorySentence &a,
                  const StorySentence &b)
{
    const auto stemsA = text.stemsOf(a);
    StemSums inA;
    StemSums inB;
    int shared = 0;
    float rarest = 0;
    float cosine = 0;
    for (const StemTerm &stem : text.stemsOf(b)) {
        if (const int place = places[std::size_t(stem.id)]; place >= 0) {
            ++shared;
            rarest = std::max(rarest, stem.rarity);
            cosine += stem.weight * stemsA[std::size_t(place)].weight;
            inA.add(stemsA[std::size_t(place)]);
            inB.add(stem);
        }
    }
    sheet.set(Feature::StemCosine, cosine);
    sheet.setBoth(Feature::ContainedMost, Feature::ContainedLeast, ratio(inA.all, a.sums.all),
                  ratio(inB.all, b.sums.all));
    sheet.setBoth(Feature::NamesMost, Feature::NamesLeast, ratio(inA.names, a.sums.names),
                  ratio(inB.names, b.sums.names));
    sheet.setBoth(Feature::PlainMost, Feature::PlainLeast, ratio(inA.plain, a.sums.plain),
                  ratio(inB.plain, b.sums.plain));
    sheet.set(Feature::Numbers, logOf(inA.numbers));
    sheet.set(Feature::NumbersDiffer,
              a.sums.numbers > 0 && b.sums.numbers > 0 && inA.numbers == 0 ? 1.0F : 0.0F);
    sheet.set(Feature::SharedStems, logOf(shared));
    const float greatest = std::log((float(text.sentences.size()) + 1) / 2.5F);
    sheet.set(Feature::RarestStem, ratio(rarest, greatest));
}

/// How many entries two sorted lists share.
[[nodiscard]] int countShared(std::span<const quint64> a, std::span<const quint64> b)
{
    int shared = 0;
    auto left = a.begin();
    auto right = b.begin();
    while (left != a.end() && right != b.end()) {
        shared += *left == *right ? 1 : 0;
        const bool goLeft = *left <= *right;
        right += *right <= *left ? 1 : 0;
        left += goLeft ? 1 : 0;
    }
    return shared;
}

void measureRuns(Sheet &sheet, const StoryText &text, const StorySentence &sentenceA,
                 const StorySentence &sentenceB, std::span<const SharedRun> runs)
{
    const auto a = text.wordsOf(sentenceA);
    const auto b = text.wordsOf(sentenceB);
    const int quotedA = sentenceA.quotedWords;
    const int quotedB = sentenceB.quotedWords;
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
            const StoryWord &word = a[std::size_t(run.a + k)];
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

PairMeasurer::PairMeasurer(const StoryText &text, const SentenceTerms &terms)
    : m_text(text)
    , m_terms(terms)
    , m_finder(text.wordIds)
    , m_gramWeights(text.gramRarity.size(), 0.0F)
    , m_stems(std::size_t(text.stemIds), -1)
{}

void PairMeasurer::layOut(int sentence)
{
    if (m_laidOut >= 0) {
        for (const Term &gram : m_terms.gramsOf(m_laidOut)) {
            m_gramWeights[std::size_t(gram.id)] = 0;
        }
        for (const StemTerm &stem : m_text.stemsOf(m_text.sentences[std::size_t(m_laidOut)])) {
            m_stems[std::size_t(stem.id)] = -1;
        }
    }
    for (const Term &gram : m_terms.gramsOf(sentence)) {
        m_gramWeights[std::size_t(gram.id)] = gram.weight;
    }
    const StorySentence &now = m_text.sentences[std::size_t(sentence)];
    int place = 0;
    for (const StemTerm &stem : m_text.stemsOf(now)) {
        m_stems[std::size_t(stem.id)] = place++;
    }
    m_finder.setFirst(m_text.wordsOf(now));
    m_laidOut = sentence;
}

void PairMeasurer::prepare(const Candidate &pair) const
{
    static constexpr std::size_t line = 64; // bytes
    const auto fetch = [](const auto &list) {
        const auto *begin = reinterpret_cast<const char *>(list.data());
        const std::size_t bytes = std::min(list.size_bytes(), 8 * line);
        for (std::size_t at = 0; at < bytes; at += line) {
            __builtin_prefetch(begin + at);
        }
    };
    const StorySentence &b = m_text.sentences[std::size_t(pair.b)];
    fetch(m_text.stemsOf(b));
    fetch(m_text.wordsOf(b));
    fetch(m_terms.gramsOf(pair.b));
    fetch(m_terms.pairsOf(pair.b));
}

FeatureValues PairMeasurer::measure(const Candidate &pair)
{
    if (m_laidOut != pair.a) {
        layOut(pair.a);
    }
    const StorySentence &a = m_text.sentences[std::size_t(pair.a)];
    const StorySentence &b = m_text.sentences[std::size_t(pair.b)];
    m_runs = m_finder.find(m_text.wordsOf(b));
    Sheet sheet;
    measureGrams(sheet, m_gramWeights, m_terms.gramsOf(pair.b));
    measureStems(sheet, m_stems, m_text, a, b);
    sheet.set(Feature::Pairs, logOf(countShared(m_terms.pairsOf(pair.a), m_terms.pairsOf(pair.b))));
    measureRuns(sheet, m_text, a, b, m_runs);
    measurePlaces(sheet, a, b);
    return sheet.values;
}

} // namespace sidebyline
