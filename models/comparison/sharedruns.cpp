// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/sharedruns.h"

#include <algorithm>

namespace sidebyline {

namespace {

constexpr int shortestRun = 2;
/// So many words in a row tell something even if all of them are function words.
constexpr int shortestPlainRun = 4;

void count(SharedRun &run, std::span<const StoryWord> a, std::span<const StoryWord> b)
{
    run.content = 0;
    run.quoted = 0;
    for (int k = 0; k < run.length; ++k) {
        const StoryWord &left = a[std::size_t(run.a + k)];
        run.content += left.stop ? 0 : 1;
        run.quoted += left.quoted && b[std::size_t(run.b + k)].quoted ? 1 : 0;
    }
}

} // namespace

RunFinder::RunFinder(int wordIds)
    : m_places(std::size_t(wordIds), -1)
{}

void RunFinder::setFirst(std::span<const StoryWord> a)
{
    for (const StoryWord &word : m_first) {
        m_places[std::size_t(word.id)] = -1;
    }
    m_first = a;
    m_nextPlaces.assign(a.size(), -1);
    for (std::size_t i = a.size(); i-- > 0;) {
        int &place = m_places[std::size_t(a[i].id)];
        m_nextPlaces[i] = place;
        place = int(i);
    }
}

/// Every run that can be made no longer at either end.
void RunFinder::findMaximal(std::span<const StoryWord> b)
{
    m_found.clear();
    const auto same = [&](int i, int j) { return m_first[std::size_t(i)].id == b[std::size_t(j)].id; };
    for (int j = 0; j < int(b.size()); ++j) {
        for (int i = m_places[std::size_t(b[std::size_t(j)].id)]; i >= 0; i = m_nextPlaces[std::size_t(i)]) {
            if (i > 0 && j > 0 && same(i - 1, j - 1)) {
                continue;
            }
            int length = 1;
            while (i + length < int(m_first.size()) && j + length < int(b.size()) &&
                   same(i + length, j + length)) {
                ++length;
            }
            if (length >= shortestRun) {
                m_found.push_back({i, j, length, 0, 0});
            }
        }
    }
    if (m_found.size() < 2) {
        return;
    }
    std::ranges::sort(m_found, [](const SharedRun &left, const SharedRun &right) {
        return std::tuple(-left.length, left.a, left.b) < std::tuple(-right.length, right.a, right.b);
    });
}

std::span<const SharedRun> RunFinder::find(std::span<const StoryWord> b)
{
    findMaximal(b);
    m_taken.clear();
    if (m_found.empty()) {
        return m_taken;
    }
    m_usedA.assign(m_first.size(), 0);
    m_usedB.assign(b.size(), 0);
    for (SharedRun run : m_found) {
        // What a longer run has taken is cut off at the ends; a hole in the middle can't be, since that run
        // would then be shorter than this one.
        const auto isFree = [&](int k) {
            return m_usedA[std::size_t(run.a + k)] == 0 && m_usedB[std::size_t(run.b + k)] == 0;
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
        count(run, m_first, b);
        if (run.length < (run.content > 0 ? shortestRun : shortestPlainRun)) {
            continue;
        }
        std::fill_n(m_usedA.begin() + run.a, run.length, 1);
        std::fill_n(m_usedB.begin() + run.b, run.length, 1);
        m_taken.push_back(run);
    }
    std::ranges::sort(m_taken, {}, &SharedRun::a);
    return m_taken;
}

} // namespace sidebyline
