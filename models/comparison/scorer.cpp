// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/scorer.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace sidebyline {

float PairModel::probability(const FeatureValues &values) const
{
    const float sum = std::inner_product(values.begin(), values.end(), weights.begin(), bias);
    return 1 / (1 + std::exp(-sum));
}

float bestCutOff(std::span<const float> probabilities)
{
    std::vector<float> sorted(probabilities.begin(), probabilities.end());
    std::ranges::sort(sorted, std::greater{});
    const double expected = std::accumulate(sorted.begin(), sorted.end(), 0.0);
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
    return cutOff;
}

MeasuredPairs measurePairs(const StoryText &text, const std::stop_token &stop)
{
    MeasuredPairs measured;
    measured.pairs = candidates(text, stop);
    measured.runs.reserve(measured.pairs.size());
    measured.values.reserve(measured.pairs.size());
    RunFinder runs(text.wordIds);
    PairMeasurer measurer(text);
    int first = -1;
    for (const Candidate &pair : measured.pairs) {
        if (pair.a != first) {
            if (stop.stop_requested()) {
                return {};
            }
            first = pair.a;
            runs.setFirst(text.wordsOf(text.sentences[std::size_t(pair.a)]));
        }
        measured.runs.push_back(runs.find(text.wordsOf(text.sentences[std::size_t(pair.b)])));
        measured.values.push_back(measurer.measure(pair, measured.runs.back()));
    }
    measureAmongOthers(text, measured.pairs, measured.values);
    return measured;
}

std::vector<Verdict> judge(const MeasuredPairs &measured, const PairModel &claims, const PairModel &wording,
                           float threshold)
{
    std::vector<float> claimed;
    std::vector<float> worded;
    for (const FeatureValues &values : measured.values) {
        claimed.push_back(claims.probability(values));
        worded.push_back(wording.probability(values));
    }
    const float claimCut = bestCutOff(claimed) + threshold;
    const float wordingCut = bestCutOff(worded) + threshold;
    std::vector<Verdict> verdicts(measured.pairs.size());
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        verdicts[i].wording = worded[i] >= wordingCut;
        verdicts[i].linked = claimed[i] >= claimCut || verdicts[i].wording;
        verdicts[i].claim = std::max(claimed[i], worded[i]);
    }
    return verdicts;
}

} // namespace sidebyline
