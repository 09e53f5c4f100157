// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"
#include "comparison/comparison.h"

#include <span>
#include <vector>

namespace sidebyline {

/// Lays the paragraphs (body and subhead blocks) of all articles beside those of article @p base, whose order
/// the rows follow. A paragraph stands in the row that it has the strongest links to; one without links has a
/// row of its own behind the paragraph before it, unless that and the next one share a row. What leaves an
/// article's own order is marked as moved: as little as possible by weight of its links. Every paragraph
/// stands in exactly one row.
[[nodiscard]] std::vector<Row> makeRows(std::span<const ArticlePtr> articles, std::span<const Link> links,
                                        int base);

} // namespace sidebyline
