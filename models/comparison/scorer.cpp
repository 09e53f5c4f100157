// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/scorer.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <map>
#include <numeric>

namespace sidebyline {

namespace {

[[nodiscard]] float probabilityOf(float logOdds)
{
    return 1 / (1 + std::exp(-logOdds));
}

[[nodiscard]] std::vector<char> sentencesOf(std::span<const Candidate> pairs, std::size_t sentences)
{
    std::vector<char> wanted(sentences, 0);
    for (const Candidate &pair : pairs) {
        wanted[std::size_t(pair.a)] = 1;
        wanted[std::size_t(pair.b)] = 1;
    }
    return wanted;
}

[[nodiscard]] double adjusted(double probability, double ratio)
{
    return ratio * probability / (ratio * probability + 1 - probability);
}

void adjust(const StoryText &text, const PairModel &claims, Probabilities &found)
{
    const double ratio = oddsRatio(found.claims, double(claims.prior), pairCount(text));
    for (float &probability : found.claims) {
        probability = float(adjusted(double(probability), ratio));
    }
}

} // namespace

float PairModel::sum(const FeatureValues &values) const
{
    return std::inner_product(values.begin(), values.end(), weights.begin(), 0.0F);
}

float PairModel::probability(const FeatureValues &values) const
{
    return probabilityOf(bias + sum(values));
}

float bestCutOff(std::span<const float> probabilities)
{
    const double expected = std::accumulate(probabilities.begin(), probabilities.end(), 0.0);
    // The best cut-off is half the F1 that it gives (Lipton, Elkan and Naryanaswamy, "Optimal thresholding of
    // classifiers to maximize F1 measure", 2014): most probabilities lie below and need no sorting.
    for (const float floor : {0.1F, 0.0F}) {
        std::vector<float> sorted;
        std::ranges::copy_if(probabilities, std::back_inserter(sorted),
                             [floor](float probability) { return probability > floor; });
        std::ranges::sort(sorted, std::greater{});
        double found = 0;
        double best = 0;
        float cutOff = 1;
        for (std::size_t i = 0; i < sorted.size(); ++i) {
            found += double(sorted[i]);
            const double f1 = 2 * found / (double(i) + 1 + expected);
            if (f1 > best) {
                best = f1;
                cutOff = sorted[i];
            }
        }
        if (best >= 2 * double(floor)) {
            return cutOff;
        }
    }
    return 1;
}

double pairCount(const StoryText &text)
{
    std::map<int, double> sentences; // by language
    std::map<int, double> ofOwn; // by language: pairs of a sentence with one of its own article, each twice
    for (std::size_t article = 0; article + 1 < text.articleBegin.size(); ++article) {
        const int first = text.articleBegin[article];
        const double count = text.articleBegin[article + 1] - first;
        if (count > 0) {
            const int language = text.sentences[std::size_t(first)].language;
            sentences[language] += count;
            ofOwn[language] += count * count;
        }
    }
    double pairs = 0;
    for (const auto &[language, count] : sentences) {
        pairs += (count * count - ofOwn[language]) / 2;
    }
    return pairs;
}

double oddsRatio(std::span<const float> probabilities, double prior, double all)
{
    // What was learned from a few stories is not sure enough of anything to stand against longer odds.
    static constexpr double leastRatio = 0.08;
    static constexpr int mostRounds = 30;
    double ratio = 1;
    for (int round = 0; round < mostRounds && ratio > leastRatio; ++round) {
        double sum = 0;
        for (const float probability : probabilities) {
            sum += adjusted(double(probability), ratio);
        }
        const double share = sum / std::max(all, 1.0);
        const double next = std::clamp(share / (1 - share) / (prior / (1 - prior)), leastRatio, 1.0);
        const bool settled = std::abs(next - ratio) < 1e-3;
        ratio = next;
        if (settled) {
            break;
        }
    }
    // Stories of one event differ by a factor of two and more among themselves, which says nothing of a
    // single pair; from five on it is the folder.
    static constexpr double usual = 0.4;
    static constexpr double unusual = 0.2;
    return ratio >= usual     ? 1.0
           : ratio <= unusual ? ratio
                              : unusual + (ratio - unusual) * (1 - unusual) / (usual - unusual);
}

std::vector<Verdict> judge(const Probabilities &probabilities, float threshold)
{
    const float claimCut = bestCutOff(probabilities.claims) + threshold;
    std::vector<Verdict> verdicts(probabilities.claims.size());
    std::vector<float> wordings;
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        verdicts[i].claim = probabilities.claims[i];
        verdicts[i].linked = verdicts[i].claim >= claimCut;
        if (verdicts[i].linked) {
            wordings.push_back(probabilities.wording[i]);
        }
    }
    const float wordingCut = bestCutOff(wordings) + threshold;
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        verdicts[i].wording = verdicts[i].linked && probabilities.wording[i] >= wordingCut;
    }
    return verdicts;
}

MeasuredPairs measurePairs(const StoryText &text)
{
    MeasuredPairs measured{candidates(text), {}};
    const SentenceTerms terms(text, sentencesOf(measured.pairs, text.sentences.size()));
    PairMeasurer measurer(text, terms);
    std::vector<float> alike;
    for (const Candidate &pair : measured.pairs) {
        measured.values.push_back(measurer.measure(pair));
        alike.push_back(likeness(measured.values.back()));
    }
    const Partners partners(text, measured.pairs, alike);
    SurroundingsMeasurer surroundings(partners);
    for (std::size_t i = 0; i < measured.pairs.size(); ++i) {
        surroundings.measure(measured.pairs[i], alike[i], measured.values[i]);
    }
    return measured;
}

Probabilities probabilities(const StoryText &text, std::span<const FeatureValues> values,
                            const PairModel &claims, const PairModel &wording)
{
    Probabilities found;
    for (const FeatureValues &one : values) {
        found.claims.push_back(claims.probability(one));
        found.wording.push_back(wording.probability(one));
    }
    adjust(text, claims, found);
    return found;
}

ScoredPairs scorePairs(const StoryText &text, const PairModel &claims, const PairModel &wording,
                       const std::stop_token &stop, const Executor &executor)
{
    ScoredPairs scored;
    scored.pairs = candidates(text, stop, executor);
    const SentenceTerms terms(text, sentencesOf(scored.pairs, text.sentences.size()), executor);
    const std::size_t count = scored.pairs.size();
    scored.likeness.resize(count);
    scored.gramCosine.resize(count);
    std::vector<float> &claimed = scored.probabilities.claims;
    std::vector<float> &worded = scored.probabilities.wording;
    claimed.resize(count);
    worded.resize(count);
    static constexpr std::size_t ahead = 3; // see PairMeasurer::prepare
    const Pieces pieces(count, 512);
    runPieces(executor, pieces.count(), [&](std::size_t piece) {
        PairMeasurer measurer(text, terms);
        for (std::size_t i = pieces.begin(piece); i < pieces.end(piece) && !stop.stop_requested(); ++i) {
            if (i + ahead < count) {
                measurer.prepare(scored.pairs[i + ahead]);
            }
            const FeatureValues values = measurer.measure(scored.pairs[i]);
            scored.likeness[i] = likeness(values);
            scored.gramCosine[i] = values[std::size_t(Feature::GramCosine)];
            claimed[i] = claims.sum(values);
            worded[i] = wording.sum(values);
        }
    });
    scored.partners.emplace(text, scored.pairs, scored.likeness);
    runPieces(executor, pieces.count(), [&](std::size_t piece) {
        SurroundingsMeasurer surroundings(*scored.partners);
        FeatureValues values{};
        for (std::size_t i = pieces.begin(piece); i < pieces.end(piece) && !stop.stop_requested(); ++i) {
            surroundings.measure(scored.pairs[i], scored.likeness[i], values);
            claimed[i] = probabilityOf(claims.bias + claimed[i] + claims.sum(values));
            worded[i] = probabilityOf(wording.bias + worded[i] + wording.sum(values));
        }
    });
    adjust(text, claims, scored.probabilities);
    return scored;
}

} // namespace sidebyline
