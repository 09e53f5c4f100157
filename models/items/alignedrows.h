// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/library.h"

#include <span>
#include <vector>

namespace sidebyline {

/// A paragraph that the alignment moved, and the aligned row that it is to be looked for in.
struct MovedParagraph
{
    int block = -1;
    int row = -1; ///< index into the aligned rows

    friend bool operator==(MovedParagraph, MovedParagraph) = default;
};

/// What an aligned row has of one article.
struct AlignedCell
{
    std::vector<int> blocks; ///< in source order: paragraphs with the captions that follow them
    /// Blocks of this cell that stand elsewhere in the article's own order, with the row they follow there.
    std::vector<MovedParagraph> movedHere;
    /// Paragraphs that would stand behind this cell in the article's own order, with the row they went to.
    std::vector<MovedParagraph> movedAway;

    friend bool operator==(const AlignedCell &, const AlignedCell &) = default;
};

enum class AlignedRowKind : quint8 {
    Head,       ///< headline, byline, deck: what stands before the first paragraph
    Paragraphs, ///< a row of the comparison
    Comments,   ///< the readers' comments
};

struct AlignedRow
{
    AlignedRowKind kind = AlignedRowKind::Paragraphs;
    int row = -1;                   ///< index into Comparison::rows; -1 for the other kinds
    int outlets = 0;                ///< how many cells have blocks
    std::vector<AlignedCell> cells; ///< one an article asked for

    friend bool operator==(const AlignedRow &, const AlignedRow &) = default;
};

/// The paragraphs of @p articles (indices into the story's) in rows along the base outlet, with all else that
/// an article shows: its head above, its comments below. Folded parts (links, notices, repeated headlines)
/// are left out. Every shown block stands in one cell; rows that none of the articles has stay, and are
/// empty. A story without rows gives a head and comments alone. Cost is linear in the blocks and in rows
/// times articles.
[[nodiscard]] std::vector<AlignedRow> alignedRows(const Story &story, std::span<const int> articles);

/// For each block of @p article the number of its paragraph, from 1 and body paragraphs counted alone; 0 for
/// other blocks.
[[nodiscard]] std::vector<int> paragraphNumbers(const Article &article);

} // namespace sidebyline
