// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"
#include "comparison/comparison.h"

#include <span>
#include <vector>

namespace sidebyline {

/// A story of more articles has no rows: nobody reads so many columns, and the cells grow with the square of
/// the articles.
inline constexpr std::size_t mostRowArticles = 64;

/// Lays the paragraphs (body and subhead blocks) of all articles beside those of article @p base, whose order
/// the rows follow. Article by article, first the base, then the others in order, paragraphs are put into the
/// rows that there are so that the weight of their links is greatest in all (align()); what leaves the
/// article's own order is marked as moved. One without links has a row of its own behind the paragraph before
/// it, unless that and the next one share a row. Every paragraph stands in exactly one row. An article added
/// behind the others changes nothing about how these stand to each other.
///
/// None for more than mostRowArticles articles. Cost: links × log rows, and rows × articles for the cells.
[[nodiscard]] std::vector<Row> makeRows(std::span<const ArticlePtr> articles, std::span<const Link> links,
                                        int base);

} // namespace sidebyline
