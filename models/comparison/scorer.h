// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison/pairfeatures.h"

#include <span>
#include <vector>

namespace sidebyline {

/// A logistic regression over the features as they are (the training folds its scaling into the weights).
struct PairModel
{
    float bias = 0;
    FeatureValues weights{};

    /// The probability that a pair belongs together, 0 … 1.
    [[nodiscard]] float probability(const FeatureValues &values) const;
};

/// The cut-off whose choice of pairs has the greatest expected F1, if the probabilities are right: a story
/// has its own. 1 where there is nothing to choose from. Cost: sorting.
[[nodiscard]] float bestCutOff(std::span<const float> probabilities);

/// A story's candidates with everything measured of them.
struct MeasuredPairs
{
    std::vector<Candidate> pairs;
    std::vector<std::vector<SharedRun>> runs; ///< one entry a pair
    std::vector<FeatureValues> values;        ///< one entry a pair
};

/// Finds and measures the pairs of a story; empty once @p stop is requested.
[[nodiscard]] MeasuredPairs measurePairs(const StoryText &text, const std::stop_token &stop = {});

/// What was decided about a candidate.
struct Verdict
{
    bool linked = false;
    bool wording = false; ///< wording is re-used: verbatim or reworded
    float claim = 0;      ///< probability that the two say the same
};

/// Decides about all pairs of a story together. @p threshold is added to both of its cut-offs.
[[nodiscard]] std::vector<Verdict> judge(const MeasuredPairs &measured, const PairModel &claims,
                                         const PairModel &wording, float threshold = 0);

} // namespace sidebyline
