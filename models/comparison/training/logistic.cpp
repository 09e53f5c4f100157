// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/training/logistic.h"

#include <algorithm>
#include <cmath>

namespace sidebyline {

namespace {

constexpr std::size_t size = std::size_t(FeatureCount) + 1; ///< the weights and the bias, which comes last

using Vector = std::array<double, size>;
using Matrix = std::array<Vector, size>;

/// Solves matrix · x = vector for a symmetric positive definite matrix, by Cholesky's decomposition.
[[nodiscard]] Vector solve(Matrix matrix, Vector vector)
{
    for (std::size_t j = 0; j < size; ++j) {
        for (std::size_t k = 0; k < j; ++k) {
            matrix[j][j] -= matrix[j][k] * matrix[j][k];
        }
        matrix[j][j] = std::sqrt(matrix[j][j]);
        for (std::size_t i = j + 1; i < size; ++i) {
            for (std::size_t k = 0; k < j; ++k) {
                matrix[i][j] -= matrix[i][k] * matrix[j][k];
            }
            matrix[i][j] /= matrix[j][j];
        }
    }
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            vector[i] -= matrix[i][k] * vector[k];
        }
        vector[i] /= matrix[i][i];
    }
    for (std::size_t i = size; i-- > 0;) {
        for (std::size_t k = i + 1; k < size; ++k) {
            vector[i] -= matrix[k][i] * vector[k];
        }
        vector[i] /= matrix[i][i];
    }
    return vector;
}

struct Scaling
{
    Vector mean{};
    Vector deviation{};
};

[[nodiscard]] Scaling scalingOf(const std::vector<Example> &examples)
{
    Scaling scaling;
    const auto count = double(examples.size());
    for (std::size_t f = 0; f + 1 < size; ++f) {
        double sum = 0;
        double squares = 0;
        for (const Example &example : examples) {
            sum += double(example.values[f]);
            squares += double(example.values[f]) * double(example.values[f]);
        }
        scaling.mean[f] = sum / count;
        const double variance = squares / count - scaling.mean[f] * scaling.mean[f];
        scaling.deviation[f] = variance > 1e-12 ? std::sqrt(variance) : 1.0;
    }
    return scaling;
}

[[nodiscard]] std::vector<Vector> scaled(const std::vector<Example> &examples, const Scaling &scaling)
{
    std::vector<Vector> rows(examples.size());
    for (std::size_t i = 0; i < examples.size(); ++i) {
        for (std::size_t f = 0; f + 1 < size; ++f) {
            rows[i][f] = (double(examples[i].values[f]) - scaling.mean[f]) / scaling.deviation[f];
        }
        rows[i][size - 1] = 1;
    }
    return rows;
}

/// One step of Newton's method; returns how far the weights moved at most.
double step(const std::vector<Example> &examples, const std::vector<Vector> &rows, double penalty,
            Vector &weights)
{
    Matrix curvature{};
    Vector slope{};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        double sum = 0;
        for (std::size_t f = 0; f < size; ++f) {
            sum += weights[f] * rows[i][f];
        }
        const double probability = 1 / (1 + std::exp(-sum));
        const double pull = examples[i].weight * (examples[i].truth - probability);
        const double bend = examples[i].weight * probability * (1 - probability);
        for (std::size_t f = 0; f < size; ++f) {
            slope[f] += pull * rows[i][f];
            for (std::size_t g = 0; g <= f; ++g) {
                curvature[f][g] += bend * rows[i][f] * rows[i][g];
            }
        }
    }
    for (std::size_t f = 0; f < size; ++f) {
        const double held = f + 1 < size ? penalty : 1e-6;
        slope[f] -= held * weights[f];
        curvature[f][f] += held;
        for (std::size_t g = f + 1; g < size; ++g) {
            curvature[f][g] = curvature[g][f];
        }
    }
    const Vector move = solve(curvature, slope);
    double furthest = 0;
    for (std::size_t f = 0; f < size; ++f) {
        weights[f] += move[f];
        furthest = std::max(furthest, std::abs(move[f]));
    }
    return furthest;
}

} // namespace

PairModel fitLogistic(const std::vector<Example> &examples, double penalty)
{
    static constexpr int mostSteps = 50;
    const Scaling scaling = scalingOf(examples);
    const std::vector<Vector> rows = scaled(examples, scaling);
    Vector weights{};
    for (int i = 0; i < mostSteps && step(examples, rows, penalty, weights) > 1e-9; ++i) {
    }
    PairModel model;
    double bias = weights[size - 1];
    for (std::size_t f = 0; f + 1 < size; ++f) {
        model.weights[f] = float(weights[f] / scaling.deviation[f]);
        bias -= weights[f] * scaling.mean[f] / scaling.deviation[f];
    }
    model.bias = float(bias);
    return model;
}

FeatureValues deviations(const std::vector<Example> &examples)
{
    const Scaling scaling = scalingOf(examples);
    FeatureValues values{};
    for (std::size_t f = 0; f + 1 < size; ++f) {
        values[f] = float(scaling.deviation[f]);
    }
    return values;
}

} // namespace sidebyline
