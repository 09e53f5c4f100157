// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/training/boosting.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace sidebyline {

namespace {

constexpr std::size_t MaxBins = 32;
constexpr std::size_t Leaves = std::size_t(1) << BoostedTree::Depth;

/// First and second derivative of the loss by each class's score.
struct Slope
{
    std::array<float, BlockClassCount> first{};
    std::array<float, BlockClassCount> second{};

    void add(const Slope &other)
    {
        for (std::size_t c = 0; c < first.size(); ++c) {
            first[c] += other.first[c];
            second[c] += other.second[c];
        }
    }
    [[nodiscard]] Slope without(const Slope &other) const
    {
        Slope rest = *this;
        for (std::size_t c = 0; c < first.size(); ++c) {
            rest.first[c] -= other.first[c];
            rest.second[c] -= other.second[c];
        }
        return rest;
    }
    /// By how much the loss falls where the scores take the best step.
    [[nodiscard]] float gain(float penalty) const
    {
        float sum = 0;
        for (std::size_t c = 0; c < first.size(); ++c) {
            sum += first[c] * first[c] / (std::max(second[c], 0.0F) + penalty);
        }
        return sum;
    }
};

/// A feature's values, numbered by the bin they fall into.
struct Column
{
    std::vector<float> cuts; ///< bin b holds values above cuts[b - 1] and not above cuts[b]
    std::vector<quint8> bins;
};

Column columnOf(const std::vector<BlockExample> &examples, std::size_t feature)
{
    std::vector<float> sorted;
    sorted.reserve(examples.size());
    for (const BlockExample &example : examples) {
        sorted.push_back(example.values[feature]);
    }
    std::ranges::sort(sorted);
    Column column;
    std::vector<float> unique = sorted;
    unique.erase(std::ranges::unique(unique).begin(), unique.end());
    const bool few = unique.size() <= MaxBins;
    const std::size_t count = few ? unique.size() : MaxBins;
    for (std::size_t i = 1; i < count; ++i) {
        const float below = few ? unique[i - 1] : sorted[i * sorted.size() / MaxBins];
        const auto above = std::ranges::upper_bound(unique, below);
        if (above != unique.end()) {
            const float cut = (below + *above) / 2;
            if (column.cuts.empty() || cut > column.cuts.back()) {
                column.cuts.push_back(cut);
            }
        }
    }
    column.bins.reserve(examples.size());
    for (const BlockExample &example : examples) {
        const auto at = std::ranges::lower_bound(column.cuts, example.values[feature]);
        column.bins.push_back(quint8(at - column.cuts.begin()));
    }
    return column;
}

Slope slopeOf(const ClassValues &scores, const BlockExample &example)
{
    const ClassValues said = softmax(scores);
    float allowed = 1e-6F;
    for (std::size_t c = 0; c < said.size(); ++c) {
        allowed += (example.classes >> c & 1U) != 0 ? said[c] : 0.0F;
    }
    Slope slope;
    for (std::size_t c = 0; c < said.size(); ++c) {
        const float wanted = (example.classes >> c & 1U) != 0 ? said[c] / allowed : 0.0F;
        slope.first[c] = example.weight * (said[c] - wanted);
        slope.second[c] = example.weight * said[c] * (1 - said[c]);
    }
    return slope;
}

struct Split
{
    float gain = -1;
    std::size_t feature = 0;
    std::size_t bin = 0;
};

/// The best question to all of the \a leaves at once by one feature.
Split bestSplit(const Column &column, std::size_t feature, std::span<const quint8> leafOf, std::size_t leaves,
                std::span<const Slope> slopes, float penalty, std::vector<Slope> &sums)
{
    const std::size_t bins = column.cuts.size() + 1;
    sums.assign(leaves * bins, Slope{});
    for (std::size_t i = 0; i < slopes.size(); ++i) {
        sums[leafOf[i] * bins + column.bins[i]].add(slopes[i]);
    }
    std::vector<float> gains(bins, 0);
    for (std::size_t leaf = 0; leaf < leaves; ++leaf) {
        const std::span<const Slope> row = std::span(sums).subspan(leaf * bins, bins);
        Slope all;
        for (const Slope &slope : row) {
            all.add(slope);
        }
        Slope below;
        for (std::size_t b = 0; b + 1 < bins; ++b) {
            below.add(row[b]);
            gains[b] += below.gain(penalty) + all.without(below).gain(penalty);
        }
    }
    Split best{.feature = feature};
    for (std::size_t b = 0; b + 1 < bins; ++b) {
        if (gains[b] > best.gain) {
            best.gain = gains[b];
            best.bin = b;
        }
    }
    return best;
}

qint16 leafValue(float step)
{
    return qint16(std::clamp(std::round(step / BoostedTree::LeafUnit), -30000.0F, 30000.0F));
}

/// Grows one tree and says in \a leafOf where each example ended.
BoostedTree grow(const std::vector<Column> &columns, std::span<const std::size_t> features,
                 std::span<const Slope> slopes, const BoostingSettings &settings, std::vector<quint8> &leafOf)
{
    BoostedTree tree{};
    std::ranges::fill(leafOf, quint8(0));
    std::vector<Slope> sums;
    for (std::size_t level = 0; level < BoostedTree::Depth; ++level) {
        Split best;
        for (const std::size_t feature : features) {
            const Split split = bestSplit(columns[feature], feature, leafOf, std::size_t(1) << level, slopes,
                                          settings.penalty, sums);
            best = split.gain > best.gain ? split : best;
        }
        const Column &column = columns[best.feature];
        tree.feature[level] = quint16(best.feature);
        tree.threshold[level] = column.cuts.empty() ? 1e30F : column.cuts[best.bin];
        for (std::size_t i = 0; i < leafOf.size(); ++i) {
            leafOf[i] = quint8(leafOf[i] | unsigned(column.bins[i] > best.bin) << level);
        }
    }
    std::array<Slope, Leaves> leaves{};
    for (std::size_t i = 0; i < slopes.size(); ++i) {
        leaves[leafOf[i]].add(slopes[i]);
    }
    for (std::size_t leaf = 0; leaf < Leaves; ++leaf) {
        for (std::size_t c = 0; c < BlockClassCount; ++c) {
            tree.leaves[leaf][c] = leafValue(-settings.rate * leaves[leaf].first[c] /
                                             (leaves[leaf].second[c] + settings.penalty));
        }
    }
    return tree;
}

} // namespace

std::vector<BoostedTree> fitTrees(const std::vector<BlockExample> &examples, const BoostingSettings &settings)
{
    std::vector<BoostedTree> trees;
    if (examples.empty()) {
        return trees;
    }
    const std::size_t featureCount = examples.front().values.size();
    std::vector<Column> columns;
    std::vector<std::size_t> order;
    for (std::size_t f = 0; f < featureCount; ++f) {
        columns.push_back(columnOf(examples, f));
        if (!columns.back().cuts.empty()) {
            order.push_back(f);
        }
    }
    std::mt19937 random(20260512);
    std::vector<ClassValues> scores(examples.size());
    std::vector<Slope> slopes(examples.size());
    std::vector<quint8> leafOf(examples.size());
    const auto drawn = std::max<std::size_t>(1, std::size_t(float(order.size()) * settings.featureShare));
    for (int t = 0; t < settings.trees; ++t) {
        for (std::size_t i = 0; i < drawn; ++i) {
            std::swap(order[i], order[i + random() % (order.size() - i)]);
        }
        for (std::size_t i = 0; i < examples.size(); ++i) {
            slopes[i] = slopeOf(scores[i], examples[i]);
        }
        trees.push_back(grow(columns, std::span(order).first(drawn), slopes, settings, leafOf));
        for (std::size_t i = 0; i < examples.size(); ++i) {
            for (std::size_t c = 0; c < BlockClassCount; ++c) {
                scores[i][c] += float(trees.back().leaves[leafOf[i]][c]) * BoostedTree::LeafUnit;
            }
        }
    }
    return trees;
}

} // namespace sidebyline
