// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/boostedtrees.h"

#include <vector>

namespace sidebyline {

/// One block to learn from.
struct BlockExample
{
    std::vector<float> values; ///< its features, as many for each example
    quint8 classes = 0;        ///< one bit a BlockClass that it may be: what people said may leave some open
    float weight = 1;
};

[[nodiscard]] constexpr quint8 classBit(BlockClass blockClass)
{
    return quint8(1U << unsigned(blockClass));
}

/// How trees are grown.
struct BoostingSettings
{
    int trees = 200;
    float rate = 0.1F;         ///< how much of its best step a tree takes
    float penalty = 4;         ///< on the square of a leaf's step
    float featureShare = 0.4F; ///< of the features, each tree may ask this share
};

/// Gradient boosting of the softmax loss (Friedman 2001) with trees that ask the same of a whole level,
/// leaves by Newton's step. Where an example may be of several classes the loss is that of their sum.
/// Features for each tree are drawn by a generator with a fixed seed: the same examples give the same trees.
/// Cost: examples × features × classes × depth a tree.
[[nodiscard]] std::vector<BoostedTree> fitTrees(const std::vector<BlockExample> &examples,
                                                const BoostingSettings &settings);

} // namespace sidebyline
