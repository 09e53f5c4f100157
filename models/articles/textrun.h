// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/page.h"

#include <unordered_set>

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

/// The words that matter in the running text of @p run, by hash.
[[nodiscard]] std::unordered_set<WordHash> storyWords(std::span<const Facts> facts, TextRun run);

/// How many of the words that matter in a paragraph are among @p words: 0 … 1, little for three words or
/// fewer.
[[nodiscard]] float shareIn(const Facts &facts, const std::unordered_set<WordHash> &words);

} // namespace sidebyline
