// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/alignedrows.h"

#include "items/panecontent.h"

#include <algorithm>

namespace sidebyline {

namespace {

constexpr int NoRow = -1;

bool isAside(const Article &article, int block)
{
    switch (article.blocks[std::size_t(block)].role) {
    case Role::Masthead:
    case Role::Related:
    case Role::Notice:
        return true;
    default:
        return repeatsHeadline(article, block);
    }
}

struct Placed
{
    int row = NoRow; ///< index into Comparison::rows
    bool moved = false;
};

/// For each block of article @p index the comparison's row that it stands in.
std::vector<Placed> placesOf(const Story &story, std::size_t index)
{
    std::vector<Placed> places(story.articles[index]->blocks.size());
    const std::vector<Row> &rows = story.comparison.rows;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (const int block : rows[row].cells[index]) {
            places[std::size_t(block)] = {int(row), bool(rows[row].moved[index])};
        }
    }
    return places;
}

/// Puts the blocks of article @p from into column @p index of @p rows, whose first is the head and whose last
/// holds the comments.
void fillColumn(const Story &story, std::size_t from, std::size_t index, std::vector<AlignedRow> &rows)
{
    const Article &article = *story.articles[from];
    const std::vector<Placed> places = placesOf(story, from);
    std::size_t last = 0;  // where the block before stands
    std::size_t order = 0; // where the last block stands that was not moved
    for (int block = 0; block < int(article.blocks.size()); ++block) {
        const Placed place = places[std::size_t(block)];
        if (article.blocks[std::size_t(block)].role == Role::Comment) {
            rows.back().cells[index].blocks.push_back(block);
            continue;
        }
        if (isAside(article, block)) {
            continue;
        }
        if (place.row != NoRow) {
            last = std::size_t(place.row) + 1;
            if (place.moved) {
                rows[last].cells[index].movedHere.push_back({block, int(order)});
                rows[order].cells[index].movedAway.push_back({block, int(last)});
            } else {
                order = last;
            }
        }
        rows[last].cells[index].blocks.push_back(block);
    }
}

} // namespace

std::vector<AlignedRow> alignedRows(const Story &story, std::span<const int> articles)
{
    const std::vector<Row> &compared = story.comparison.rows;
    std::vector<AlignedRow> rows(compared.size() + 2);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].cells.resize(articles.size());
        rows[i].row = i > 0 && i <= compared.size() ? int(i) - 1 : -1;
    }
    rows.front().kind = AlignedRowKind::Head;
    rows.back().kind = AlignedRowKind::Comments;
    for (std::size_t i = 0; i < articles.size(); ++i) {
        fillColumn(story, std::size_t(articles[i]), i, rows);
    }
    for (AlignedRow &row : rows) {
        row.outlets = int(
            std::ranges::count_if(row.cells, [](const AlignedCell &cell) { return !cell.blocks.empty(); }));
    }
    if (rows.back().outlets == 0) {
        rows.pop_back();
    }
    return rows;
}

std::vector<int> paragraphNumbers(const Article &article)
{
    std::vector<int> numbers(article.blocks.size());
    int number = 0;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (article.blocks[i].role == Role::Body) {
            numbers[i] = ++number;
        }
    }
    return numbers;
}

} // namespace sidebyline
