// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/pageclassifier.h"

#include <algorithm>
#include <cmath>

namespace sidebyline {

std::vector<ClassValues> classProbabilities(std::span<const float> table, std::size_t blocks,
                                            const PageModel &model)
{
    std::vector<ClassValues> probabilities;
    probabilities.reserve(blocks);
    const std::size_t width = blocks == 0 ? 0 : table.size() / blocks;
    for (std::size_t i = 0; i < blocks; ++i) {
        probabilities.push_back(softmax(classScores(table.subspan(i * width, width), model.trees)));
    }
    return probabilities;
}

std::vector<BlockClass> bestClasses(std::span<const ClassValues> probabilities,
                                    const PageModel::Transitions &follows)
{
    std::vector<std::array<quint8, BlockClassCount>> before(probabilities.size());
    ClassValues best{};
    for (std::size_t i = 0; i < probabilities.size(); ++i) {
        ClassValues next{};
        for (std::size_t to = 0; to < next.size(); ++to) {
            std::size_t from = 0;
            for (std::size_t other = 1; i > 0 && other < next.size(); ++other) {
                from = best[other] + follows[other][to] > best[from] + follows[from][to] ? other : from;
            }
            before[i][to] = quint8(from);
            next[to] =
                std::log(probabilities[i][to] + 1e-6F) + (i > 0 ? best[from] + follows[from][to] : 0.0F);
        }
        best = next;
    }
    std::vector<BlockClass> classes(probabilities.size());
    auto at = quint8(std::ranges::max_element(best) - best.begin());
    for (std::size_t i = probabilities.size(); i-- > 0;) {
        classes[i] = BlockClass(at);
        at = before[i][at];
    }
    return classes;
}

} // namespace sidebyline
