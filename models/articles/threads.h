// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"
#include "articles/facts.h"

#include <span>
#include <vector>

namespace sidebyline {

/// How much a paragraph looks like part of a thread of comments.
struct ThreadMark
{
    float author = 0;       ///< 0 … 1: a line that names who wrote the next ones
    float text = 0;         ///< 0 … 1: words below such a line
    float underHeading = 0; ///< 0 … 1: stands below "3 comments" or the like
    bool belowForm = false; ///< stands below "Leave a reply"
};

/// Looks for comments by their form: headings, bullets and indents, "NAME says:", names with times, buttons.
/// @p heaviest is where the heaviest running text begins: mostly the story, but of a short story with many
/// comments it may be these. So above it comments are looked for too, but on better evidence.
[[nodiscard]] std::vector<ThreadMark> findThreads(std::span<const Paragraph> paragraphs,
                                                  std::span<const Facts> facts, std::size_t heaviest);

/// Fills in Block::author and Block::depth of the comment blocks. @p blocks, @p paragraphs and @p marks are
/// parallel. Depth follows the indents and bullets, from 0.
void attributeComments(std::span<Block> blocks, std::span<const Paragraph> paragraphs,
                       std::span<const ThreadMark> marks);

/// The name in a line that says who wrote a comment: "Ada Corran says:", "Posted by Ada Corran on 3 May".
[[nodiscard]] QString commentAuthor(const QString &line);

} // namespace sidebyline
