// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/boostedtrees.h"

#include <algorithm>
#include <cmath>

namespace sidebyline {

ClassValues classScores(std::span<const float> values, std::span<const BoostedTree> trees)
{
    std::array<int, BlockClassCount> sums{};
    for (const BoostedTree &tree : trees) {
        std::size_t leaf = 0;
        for (std::size_t level = 0; level < BoostedTree::Depth; ++level) {
            leaf |= std::size_t(values[tree.feature[level]] > tree.threshold[level]) << level;
        }
        for (std::size_t c = 0; c < sums.size(); ++c) {
            sums[c] += tree.leaves[leaf][c];
        }
    }
    ClassValues scores;
    std::ranges::transform(sums, scores.begin(), [](int sum) { return float(sum) * BoostedTree::LeafUnit; });
    return scores;
}

ClassValues softmax(const ClassValues &scores)
{
    const float highest = std::ranges::max(scores);
    ClassValues values;
    std::ranges::transform(scores, values.begin(), [&](float score) { return std::exp(score - highest); });
    float sum = 0;
    for (const float value : values) {
        sum += value;
    }
    for (float &value : values) {
        value /= sum;
    }
    return values;
}

} // namespace sidebyline
