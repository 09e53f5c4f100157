// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/sharedruns.h"

#include <algorithm>

namespace sidebyline {

namespace {

constexpr int shortestRun = 2;
/// So many words in a row tell something even if all of them are function words.
constexpr int shortestPlainRun = 4;

/// Every run that can be made no longer at either end.
[[nodiscard]] std::vector<SharedRun> maximalRuns(std::span<const StoryWord> a, std::span<const StoryWord> b)
{
    std::vector<SharedRun> runs;
    std::vector<int> above(b.size() + 1, 0);
    std::vector<int> current(b.size() + 1, 0);
    for (std::size_t i = 0; i < a.size(); ++i) {
        for (std::size_t j = 0; j < b.size(); ++j) {
            if (a[i].word.id != b[j].word.id) {
                current[j + 1] = 0;
                continue;
            }
            const int length = above[j] + 1;
            current[j + 1] = length;
            const bool goesOn = i + 1 < a.size() && j + 1 < b.size() && a[i + 1].word.id == b[j + 1].word.id;
            if (!goesOn && length >= shortestRun) {
                runs.push_back({int(i) + 1 - length, int(j) + 1 - length, length, 0, 0});
            }
        }
        std::swap(above, current);
    }
    return runs;
}

void count(SharedRun &run, std::span<const StoryWord> a, std::span<const StoryWord> b)
{
    run.content = 0;
    run.quoted = 0;
    for (int k = 0; k < run.length; ++k) {
        const StoryWord &left = a[std::size_t(run.a + k)];
        run.content += left.word.stop ? 0 : 1;
        run.quoted += left.quoted && b[std::size_t(run.b + k)].quoted ? 1 : 0;
    }
}

} // namespace

std::vector<SharedRun> sharedRuns(std::span<const StoryWord> a, std::span<const StoryWord> b)
{
    std::vector<SharedRun> found = maximalRuns(a, b);
    std::ranges::sort(found, [](const SharedRun &left, const SharedRun &right) {
        return std::tuple(-left.length, left.a, left.b) < std::tuple(-right.length, right.a, right.b);
    });
    std::vector<bool> usedA(a.size(), false);
    std::vector<bool> usedB(b.size(), false);
    std::vector<SharedRun> taken;
    for (SharedRun run : found) {
        // What a longer run has taken is cut off at the ends; a hole in the middle can't be, since that run
        // would then be shorter than this one.
        const auto isFree = [&](int k) {
            return !usedA[std::size_t(run.a + k)] && !usedB[std::size_t(run.b + k)];
        };
        int begin = 0;
        while (begin < run.length && !isFree(begin)) {
            ++begin;
        }
        int end = begin;
        while (end < run.length && isFree(end)) {
            ++end;
        }
        run = {run.a + begin, run.b + begin, end - begin, 0, 0};
        count(run, a, b);
        if (run.length < (run.content > 0 ? shortestRun : shortestPlainRun)) {
            continue;
        }
        std::fill_n(usedA.begin() + run.a, run.length, true);
        std::fill_n(usedB.begin() + run.b, run.length, true);
        taken.push_back(run);
    }
    std::ranges::sort(taken, {}, &SharedRun::a);
    return taken;
}

} // namespace sidebyline
