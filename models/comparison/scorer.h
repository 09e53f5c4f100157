// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison/amongothers.h"
#include "comparison/pairfeatures.h"

#include <optional>
#include <span>
#include <vector>

namespace sidebyline {

/// A logistic regression over the features as they are (the training folds its scaling into the weights).
struct PairModel
{
    float bias = 0;
    FeatureValues weights{};
    /// Share of all the pairs of sentences, of different articles, that belonged together where it was
    /// learned.
    float prior = 0;

    /// The logarithm of the odds that a pair belongs together, without the bias; sums of parts may be added.
    [[nodiscard]] float sum(const FeatureValues &values) const;
    /// The probability that a pair belongs together, 0 … 1.
    [[nodiscard]] float probability(const FeatureValues &values) const;
};

/// The cut-off whose choice of pairs has the greatest expected F1, if the probabilities are right: a story
/// has its own. 1 where there is nothing to choose from. Cost: sorting.
[[nodiscard]] float bestCutOff(std::span<const float> probabilities);

/// How many pairs of sentences of different articles and one language there are, candidates or not.
[[nodiscard]] double pairCount(const StoryText &text);

/// How much smaller the odds that a pair belongs together are in a story than where @p probabilities were
/// learned, as in a large folder, where few of the countless pairs do: there @p prior of all pairs did, here
/// the share is found by expectation maximisation (Saerens, Latinne and Decaestecker, "Adjusting the outputs
/// of a classifier to new a priori probabilities", Neural Computation 14, 2002). @p all: pairCount(). 1 at
/// most. Cost: linear.
[[nodiscard]] double oddsRatio(std::span<const float> probabilities, double prior, double all);

/// How likely a story's candidates belong together; one entry a pair.
struct Probabilities
{
    std::vector<float> claims;  ///< that the two say the same
    std::vector<float> wording; ///< that one re-uses the other's wording
};

/// What was decided about a candidate.
struct Verdict
{
    bool linked = false;
    bool wording = false; ///< wording is re-used: verbatim or reworded
    float claim = 0;      ///< probability that the two say the same
};

/// Decides about all pairs of a story together. @p threshold is added to both of its cut-offs.
[[nodiscard]] std::vector<Verdict> judge(const Probabilities &probabilities, float threshold = 0);

/// A story's candidates with everything measured of them: what the weights are learned from. 200 bytes a
/// pair.
struct MeasuredPairs
{
    std::vector<Candidate> pairs;
    std::vector<FeatureValues> values; ///< one entry a pair
};

[[nodiscard]] MeasuredPairs measurePairs(const StoryText &text);

/// What scorePairs() says of the pairs that measurePairs() measured.
[[nodiscard]] Probabilities probabilities(const StoryText &text, std::span<const FeatureValues> values,
                                          const PairModel &claims, const PairModel &wording);

/// A story's candidates with how likely they belong together, and what is needed to measure any of them
/// again.
struct ScoredPairs
{
    std::vector<Candidate> pairs;
    std::vector<float> likeness;   ///< one entry a pair, see likeness()
    std::vector<float> gramCosine; ///< one entry a pair, see Feature
    Probabilities probabilities;
    std::optional<Partners> partners;
};

/// Finds, measures and weighs the pairs of a story; the features are not kept. Not to be relied on once
/// @p stop is requested. The same, whatever @p executor.
[[nodiscard]] ScoredPairs scorePairs(const StoryText &text, const PairModel &claims, const PairModel &wording,
                                     const std::stop_token &stop = {}, const Executor &executor = {});

} // namespace sidebyline
