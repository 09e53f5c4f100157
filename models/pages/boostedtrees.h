// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <array>
#include <cstddef>
#include <span>

namespace sidebyline {

/// What a block of a page can be for the classifier; the finer roles follow from it by rules.
enum class BlockClass : quint8 {
    Other, ///< menus, notices, advertising
    Headline,
    Body,         ///< also subheads and decks
    Supplemental, ///< byline, date, captions, credits, sources
    Related,
    Comment,
};
inline constexpr int BlockClassCount = int(BlockClass::Comment) + 1;

/// One value a class: scores (any number) or probabilities (adding up to 1).
using ClassValues = std::array<float, BlockClassCount>;

/// A tree that asks the same question of all nodes of a level, so that the answers number the leaf.
struct BoostedTree
{
    static constexpr std::size_t Depth = 5;
    static constexpr float LeafUnit = 1.0F / 1024; ///< what a leaf's 1 is worth

    std::array<quint16, Depth> feature; ///< index into a block's features
    std::array<float, Depth> threshold; ///< the answer is 1 above it
    std::array<std::array<qint16, BlockClassCount>, std::size_t(1) << Depth> leaves; ///< in LeafUnit
};

/// The sum of the leaves that @p values lead to. Cost: 12 steps a tree.
[[nodiscard]] ClassValues classScores(std::span<const float> values, std::span<const BoostedTree> trees);

/// Scores to probabilities.
[[nodiscard]] ClassValues softmax(const ClassValues &scores);

} // namespace sidebyline
