// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison/scorer.h"

#include <vector>

namespace sidebyline {

/// One example to learn from.
struct Example
{
    FeatureValues values{};
    double truth = 0;  ///< 0 … 1: how far the pair belongs together
    double weight = 1; ///< how much it counts
};

/// Fits a logistic regression with a penalty of @p penalty times half the squared weights, features brought
/// to mean 0 and deviation 1 first. Newton's method to convergence: the same examples give the same model.
[[nodiscard]] PairModel fitLogistic(const std::vector<Example> &examples, double penalty);

/// The deviation of each feature over the examples, 1 for one that never changes.
[[nodiscard]] FeatureValues deviations(const std::vector<Example> &examples);

} // namespace sidebyline
