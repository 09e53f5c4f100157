// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "aligned/alignedlayout.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sidebyline {

AlignedLayout::AlignedLayout(const ReadingStyle &style)
    : m_style(style)
{}

void AlignedLayout::setRows(std::vector<AlignedRow> rows, const std::vector<PaneContent> &contents)
{
    m_rows = std::move(rows);
    m_layouts.resize(contents.size());
    m_rowOfBlock.assign(contents.size(), {});
    for (std::size_t i = 0; i < contents.size(); ++i) {
        if (!m_layouts[i]) {
            m_layouts[i] = std::make_unique<ArticleLayout>(m_style);
            m_layouts[i]->setReviews(m_reviews);
            m_layouts[i]->setFormats(m_formats);
            m_layouts[i]->setWidth(m_columnWidth);
        }
        m_layouts[i]->setContent(contents[i]);
        m_rowOfBlock[i].assign(contents[i].article->blocks.size(), -1);
    }
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        for (std::size_t article = 0; article < m_rows[row].cells.size(); ++article) {
            for (const int block : m_rows[row].cells[article].blocks) {
                m_rowOfBlock[article][std::size_t(block)] = int(row);
            }
        }
    }
    m_shown = {};
    std::vector<int> articles;
    for (const PaneContent &content : contents) {
        articles.push_back(content.articleIndex);
    }
    setArticles(articles);
}

void AlignedLayout::setArticles(const std::vector<int> &articles)
{
    m_articles.clear();
    m_cells.clear();
    for (const int article : articles) {
        const auto layout = std::ranges::find(m_layouts, article,
                                              [](const auto &each) { return each->content().articleIndex; });
        if (layout != m_layouts.end()) {
            m_articles.push_back(article);
            m_cells.push_back(std::size_t(layout - m_layouts.begin()));
        }
    }
    rebuild();
}

void AlignedLayout::setShown(const ShownStops &shown)
{
    m_shown = shown;
    for (const auto &column : m_layouts) {
        column->setShown(shown);
    }
    rebuild();
}

void AlignedLayout::setStyle(const ReadingStyle &style)
{
    m_style = style;
    for (const auto &column : m_layouts) {
        column->setStyle(style);
    }
    rebuild();
}

void AlignedLayout::setReviews(const StopReviews &reviews)
{
    m_reviews = reviews;
    for (const auto &layout : m_layouts) {
        layout->setReviews(reviews);
    }
}

void AlignedLayout::setFormats(const ArticleLayout::Formats &formats)
{
    m_formats = formats;
    for (const auto &column : m_layouts) {
        column->setFormats(formats);
    }
}

void AlignedLayout::setColumnWidth(double width)
{
    if (width == m_columnWidth) {
        return;
    }
    m_columnWidth = width;
    for (const auto &column : m_layouts) {
        column->setWidth(width);
    }
    rebuild();
}

void AlignedLayout::dropLines()
{
    for (const auto &column : m_layouts) {
        column->dropLines();
    }
}

const AlignedRow &AlignedLayout::row(int row) const
{
    return m_rows[std::size_t(m_shownRows[std::size_t(row)])];
}

const AlignedCell &AlignedLayout::cell(AlignedPlace place) const
{
    return row(place.row).cells[cellOf(place.column)];
}

int AlignedLayout::columnOf(int article) const
{
    const auto found = std::ranges::find(m_articles, article);
    return found == m_articles.end() ? -1 : int(found - m_articles.begin());
}

double AlignedLayout::height() const
{
    return m_tops.empty() ? 0 : bottom(rowCount() - 1) + ReadingStyle::BottomMargin;
}

int AlignedLayout::rowAt(double y) const
{
    const auto after = std::ranges::upper_bound(m_tops, y);
    return m_tops.empty() ? -1 : std::max(0, int(after - m_tops.begin()) - 1);
}

int AlignedLayout::shownRow(int row) const
{
    const auto found = std::ranges::lower_bound(m_shownRows, row);
    return found == m_shownRows.end() || *found != row ? -1 : int(found - m_shownRows.begin());
}

AlignedPlace AlignedLayout::placeOf(int article, int block) const
{
    const int column = columnOf(article);
    if (column < 0) {
        return {};
    }
    const std::vector<int> &rows = m_rowOfBlock[cellOf(column)];
    const bool there = block >= 0 && std::size_t(block) < rows.size();
    return {there ? shownRow(rows[std::size_t(block)]) : -1, column};
}

bool AlignedLayout::hasShown(const AlignedRow &row, int column) const
{
    const ArticleLayout &layout = this->column(column);
    for (const int block : row.cells[cellOf(column)].blocks) {
        const int item = layout.itemOfBlock(block);
        const bool marked = item >= 0 && std::ranges::any_of(layout.marks(layout.items()[std::size_t(item)]),
                                                             [](const Mark &mark) { return !mark.muted; });
        const bool comment =
            row.kind == AlignedRowKind::Comments && m_shown.showsSentence({article(column), block, 0});
        if (marked || comment) {
            return true;
        }
    }
    return false;
}

bool AlignedLayout::isShown(const AlignedRow &row) const
{
    if (row.kind == AlignedRowKind::Head) {
        return true;
    }
    for (int column = 0; column < columnCount(); ++column) {
        // A row that none of the columns has is another outlet's.
        if (m_shown.showsAll() ? !row.cells[cellOf(column)].blocks.empty() : hasShown(row, column)) {
            return true;
        }
    }
    return false;
}

void AlignedLayout::rebuild()
{
    m_shownRows.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (isShown(m_rows[i])) {
            m_shownRows.push_back(int(i));
        }
    }
    m_heights.assign(m_shownRows.size(), 0);
    m_tops.assign(m_shownRows.size(), 0);
    for (int row = 0; row < rowCount(); ++row) {
        measureRow(row);
    }
    placeRows();
}

double AlignedLayout::noteHeight() const
{
    return m_style.fold().lineHeight + 6;
}

std::vector<AlignedPiece> AlignedLayout::pieces(AlignedPlace place) const
{
    std::vector<AlignedPiece> pieces;
    double y = 0;
    const auto add = [&](AlignedPiece piece) {
        piece.y = y;
        y += piece.height;
        pieces.push_back(piece);
    };
    const AlignedCell &held = cell(place);
    const ArticleLayout &layout = column(place.column);
    for (const int block : held.blocks) {
        const auto moved = std::ranges::find(held.movedHere, block, &MovedParagraph::block);
        if (moved != held.movedHere.end()) {
            add({AlignedPiece::Kind::MovedHere, -1, *moved, 0, noteHeight()});
        }
        if (const int item = layout.itemOfBlock(block); item >= 0) {
            add({AlignedPiece::Kind::Text, item, {}, 0, layout.items()[std::size_t(item)].height});
        }
    }
    for (const MovedParagraph &moved : held.movedAway) {
        add({AlignedPiece::Kind::MovedAway, -1, moved, 0, noteHeight()});
    }
    return pieces;
}

double AlignedLayout::cellHeight(AlignedPlace place) const
{
    const std::vector<AlignedPiece> held = pieces(place);
    return held.empty() ? 0 : held.back().bottom();
}

void AlignedLayout::measureRow(int row)
{
    double height = m_style.of(Role::Body).lineHeight;
    for (int column = 0; column < columnCount(); ++column) {
        height = std::max(height, cellHeight({row, column}));
    }
    m_heights[std::size_t(row)] = std::ceil(height) + Padding;
}

void AlignedLayout::placeRows()
{
    ++m_arrangement;
    double y = 0;
    for (std::size_t row = 0; row < m_heights.size(); ++row) {
        m_tops[row] = y;
        y += m_heights[row];
    }
}

double AlignedLayout::ensure(double top, double bottom, int from, int to, int anchor)
{
    const double before = anchor >= 0 && anchor < rowCount() ? this->top(anchor) : 0;
    bool changed = false;
    double grown = 0; // rows above the anchor push what is looked at down
    for (int row = std::max(0, rowAt(top)); row < rowCount(); ++row) {
        if (this->top(row) + grown > bottom) {
            break;
        }
        for (int column = std::max(0, from); column <= to && column < columnCount(); ++column) {
            ArticleLayout &layout = this->column(column);
            for (const int block : cell({row, column}).blocks) {
                if (const int item = layout.itemOfBlock(block); item >= 0) {
                    changed = layout.ensureItem(item) != 0 || changed;
                }
            }
        }
        const double height = m_heights[std::size_t(row)];
        measureRow(row);
        grown += m_heights[std::size_t(row)] - height;
        changed = changed || m_heights[std::size_t(row)] != height;
    }
    if (changed) {
        placeRows();
    }
    return anchor >= 0 && anchor < rowCount() ? this->top(anchor) - before : 0;
}

} // namespace sidebyline
