// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/boostedtrees.h"

#include <span>
#include <vector>

namespace sidebyline {

/// What was learned from marked pages: trees for single blocks, and which class follows which.
struct PageModel
{
    using Transitions = std::array<std::array<float, BlockClassCount>, BlockClassCount>;

    std::span<const BoostedTree> trees;
    Transitions follows{}; ///< log of how much more often the second follows the first than it comes at all
};

/// The model in the tree (pagemodel.cpp), learned by models/pages/training/train.
[[nodiscard]] const PageModel &pageModel();

/// What each block probably is. @p table as featureTable() makes it. Cost: some 2 µs a block.
[[nodiscard]] std::vector<ClassValues> classProbabilities(std::span<const float> table, std::size_t blocks,
                                                          const PageModel &model);

/// The most probable sequence of classes (Viterbi's algorithm).
[[nodiscard]] std::vector<BlockClass> bestClasses(std::span<const ClassValues> probabilities,
                                                  const PageModel::Transitions &follows);

} // namespace sidebyline
