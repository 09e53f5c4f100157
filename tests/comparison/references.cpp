// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "references.h"

#include <algorithm>
#include <array>
#include <set>

namespace sidebyline {

int textbookCommon(std::span<const int> a, std::span<const int> b)
{
    std::vector<std::vector<int>> best(a.size() + 1, std::vector<int>(b.size() + 1, 0));
    for (std::size_t i = 1; i <= a.size(); ++i) {
        for (std::size_t j = 1; j <= b.size(); ++j) {
            best[i][j] =
                a[i - 1] == b[j - 1] ? best[i - 1][j - 1] + 1 : std::max(best[i - 1][j], best[i][j - 1]);
        }
    }
    return best[a.size()][b.size()];
}

int sharedShingles(std::span<const StoryWord> a, std::span<const StoryWord> b)
{
    std::set<std::array<int, 3>> shared;
    for (std::size_t i = 0; i + 3 <= a.size(); ++i) {
        for (std::size_t j = 0; j + 3 <= b.size(); ++j) {
            if (a[i].id == b[j].id && a[i + 1].id == b[j + 1].id && a[i + 2].id == b[j + 2].id) {
                shared.insert({a[i].id, a[i + 1].id, a[i + 2].id});
            }
        }
    }
    return int(shared.size());
}

int longestSharedRun(std::span<const StoryWord> a, std::span<const StoryWord> b)
{
    std::size_t longest = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        for (std::size_t j = 0; j < b.size(); ++j) {
            std::size_t length = 0;
            while (i + length < a.size() && j + length < b.size() && a[i + length].id == b[j + length].id) {
                ++length;
            }
            longest = std::max(longest, length);
        }
    }
    return int(longest);
}

std::vector<Candidate> bruteForceCandidates(const StoryText &text)
{
    std::vector<Candidate> found;
    for (std::size_t a = 0; a < text.sentences.size(); ++a) {
        for (std::size_t b = a + 1; b < text.sentences.size(); ++b) {
            const StorySentence &one = text.sentences[a];
            const StorySentence &other = text.sentences[b];
            if (one.ref.article == other.ref.article || one.language != other.language) {
                continue;
            }
            float promise = 0;
            for (const StemTerm &stem : text.stemsOf(one)) {
                for (const StemTerm &second : text.stemsOf(other)) {
                    promise += stem.id == second.id ? stem.weight * second.weight : 0;
                }
            }
            const int shared = sharedShingles(text.wordsOf(one), text.wordsOf(other));
            promise += shinglePromise * float(shared);
            if (shared > 0 || promise >= leastPromise) {
                found.push_back({int(a), int(b), promise});
            }
        }
    }
    return found;
}

} // namespace sidebyline
