// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/library.h"

#include <QString>

#include <cstdint>
#include <random>

namespace sidebyline {

/// What an invented story is made of.
struct StoryShape
{
    int outlets = 4;
    int paragraphs = 8; ///< of the base; the others have some of them and a few of their own
    int mostWords = 60; ///< in a paragraph
    int comments = 2;   ///< an outlet
};

/// Makes up stories: the same seed gives the same story. Rows, claims, conflicts and unique sentences fit the
/// texts, so that every part of a report has something to print.
class StoryMaker
{
public:
    explicit StoryMaker(std::uint32_t seed)
        : m_random(seed)
    {}

    [[nodiscard]] StoryPtr make(const StoryShape &shape);

private:
    [[nodiscard]] int upTo(int most);
    [[nodiscard]] QString word();
    [[nodiscard]] QString sentence(int words);
    [[nodiscard]] Block block(Role role, int sentences, int wordsEach);
    [[nodiscard]] Article article(int number, const StoryShape &shape);
    void addComments(Article &article, int count);
    void addUnique(Comparison &comparison, const Article &article, int index) const;

    std::mt19937 m_random;
};

/// A story of articles with one body block for each given text, in rows by their order; nothing is linked.
[[nodiscard]] StoryPtr storyOf(const std::vector<std::vector<QString>> &paragraphsByOutlet);

} // namespace sidebyline
