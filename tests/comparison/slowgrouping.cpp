// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slowgrouping.h"

#include <algorithm>
#include <map>

namespace sidebyline {

namespace {

struct Group
{
    std::vector<std::size_t> articles;
    float within = 0; ///< likeness of its pairs, added up
};

[[nodiscard]] float excess(const Group &group, float cut)
{
    const auto size = float(group.articles.size());
    return size < 2 ? 0.0F : std::max(0.0F, 2 * group.within / (size * (size - 1)) - cut);
}

} // namespace

std::vector<int> slowLinkage(std::span<const float> likeness, std::size_t n, const LinkageRule &rule)
{
    std::map<std::size_t, Group> groups; // by the article that stands for them
    std::map<std::size_t, std::map<std::size_t, float>> means;
    for (std::size_t i = 0; i < n; ++i) {
        groups[i].articles = {i};
        for (std::size_t j = 0; j < n; ++j) {
            means[i][j] = likeness[i * n + j];
        }
    }
    while (true) {
        float best = rule.cut;
        std::size_t into = n;
        std::size_t gone = n;
        for (const auto &[a, groupA] : groups) {
            for (const auto &[b, groupB] : groups) {
                const auto [looser, tighter] =
                    std::minmax({excess(groupA, rule.cut), excess(groupB, rule.cut)});
                const float above = means[a][b] - rule.byLooser * looser - rule.byTighter * tighter;
                if (a != b && (above > best || (above == best && into == n))) {
                    best = above;
                    into = a;
                    gone = b;
                }
            }
        }
        if (into == n) {
            break;
        }
        Group &group = groups[into];
        const auto sizeA = float(group.articles.size());
        const auto sizeB = float(groups[gone].articles.size());
        group.within += groups[gone].within + sizeA * sizeB * means[into][gone];
        for (const auto &[other, any] : groups) {
            const float mean = (sizeA * means[into][other] + sizeB * means[gone][other]) / (sizeA + sizeB);
            means[into][other] = means[other][into] = mean;
        }
        const std::vector<std::size_t> &moved = groups[gone].articles;
        group.articles.insert(group.articles.end(), moved.begin(), moved.end());
        groups.erase(gone);
    }
    std::vector<std::size_t> standsFor(n);
    for (const auto &[first, group] : groups) {
        for (const std::size_t article : group.articles) {
            standsFor[article] = first;
        }
    }
    std::map<std::size_t, int> numbers;
    std::vector<int> numbered;
    for (const std::size_t first : standsFor) {
        numbered.push_back(numbers.try_emplace(first, int(numbers.size())).first->second);
    }
    return numbered;
}

float slowDot(std::span<const WeighedTerm> a, std::span<const WeighedTerm> b)
{
    double sum = 0;
    for (const WeighedTerm &term : a) {
        for (const WeighedTerm &other : b) {
            sum += term.term == other.term ? double(term.weight) * double(other.weight) : 0;
        }
    }
    return float(sum);
}

} // namespace sidebyline
