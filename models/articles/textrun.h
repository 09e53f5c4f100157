// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/page.h"

#include <bitset>

namespace sidebyline {

/// A stretch of paragraphs, both ends within.
struct TextRun
{
    std::size_t first = 0;
    std::size_t last = 0;
};

/// Where the story stands on a page: the heaviest stretch of running text, among menus, teasers and comments.
/// @p page has one paragraph at least.
[[nodiscard]] TextRun findTextRun(const Page &page);

/// A paragraph of running text: long enough, a sentence, not the site's own words.
[[nodiscard]] bool isProse(const Facts &facts);

/// Whether running text stands right below a title, as a teaser does and a section's first paragraph.
[[nodiscard]] bool isTitled(const Page &page, std::size_t i);

/// A set of words, by a part of their hashes: about two words in a hundred are taken for members that are
/// none.
class WordSet
{
public:
    void insert(WordHash word) { m_bits.set(word % m_bits.size()); }
    [[nodiscard]] bool contains(WordHash word) const { return m_bits.test(word % m_bits.size()); }

private:
    std::bitset<16 * 1024> m_bits;
};

/// The words that matter in the running text of @p run.
[[nodiscard]] WordSet storyWords(std::span<const Facts> facts, TextRun run);

/// How many of the words that matter in a paragraph are among @p words: 0 … 1, little for three words or
/// fewer.
[[nodiscard]] float shareIn(const Facts &facts, const WordSet &words);

} // namespace sidebyline
