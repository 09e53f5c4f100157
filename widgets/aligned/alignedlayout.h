// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/alignedrows.h"
#include "items/panecontent.h"
#include "panes/articlelayout.h"

#include <memory>
#include <optional>
#include <vector>

namespace sidebyline {

/// One thing in a cell of the aligned view: a paragraph, or a line that says where a moved one stands.
struct AlignedPiece
{
    enum class Kind : quint8 {
        Text,
        MovedHere, ///< above a moved paragraph: "stands elsewhere in its own order"
        MovedAway, ///< where a moved paragraph would stand
    };

    Kind kind = Kind::Text;
    int item = -1;        ///< of the column's layout, for a text
    MovedParagraph moved; ///< for the other kinds
    double y = 0;         ///< from the cell's top
    double height = 0;

    [[nodiscard]] double bottom() const { return y + height; }
};

/// Where something stands in the aligned view: the place among the shown rows and among the columns.
struct AlignedPlace
{
    int row = -1;
    int column = -1;

    [[nodiscard]] bool isValid() const { return row >= 0 && column >= 0; }
    friend bool operator==(AlignedPlace, AlignedPlace) = default;
};

/// Sets the aligned rows of a story: each column is one article in the panes' typography, each row as high as
/// its highest cell. Only what ensure() is asked for is set into lines; other heights are estimates. Knows no
/// widget. Coordinates are the content's: pixels from the top left of the whole table, without its head.
class AlignedLayout
{
public:
    explicit AlignedLayout(const ReadingStyle &style);

    /// Shows @p rows, whose cells are those of the articles in @p contents, in the same order.
    void setRows(std::vector<AlignedRow> rows, const std::vector<PaneContent> &contents);
    /// Which articles have a column, from left to right.
    void setArticles(const std::vector<int> &articles);
    /// Leaves out the rows of which nothing is shown.
    void setShown(const ShownStops &shown);
    void setStyle(const ReadingStyle &style);
    void setFormats(const ArticleLayout::Formats &formats);
    void setReviews(const StopReviews &reviews);
    void setColumnWidth(double width);
    /// Forgets all lines: the next paint sets them anew.
    void dropLines();

    [[nodiscard]] const std::vector<int> &articles() const { return m_articles; }
    [[nodiscard]] const ShownStops &shown() const { return m_shown; }
    [[nodiscard]] int rowCount() const { return int(m_shownRows.size()); }
    [[nodiscard]] int columnCount() const { return int(m_articles.size()); }
    [[nodiscard]] const AlignedRow &row(int row) const;
    [[nodiscard]] int article(int column) const { return m_articles[std::size_t(column)]; }
    [[nodiscard]] int columnOf(int article) const;
    [[nodiscard]] ArticleLayout &column(int column) const { return *m_layouts[cellOf(column)]; }
    /// The cell of a row, and the content, that a column shows.
    [[nodiscard]] std::size_t cellOf(int column) const { return m_cells[std::size_t(column)]; }
    [[nodiscard]] const AlignedCell &cell(AlignedPlace place) const;
    [[nodiscard]] double columnWidth() const { return m_columnWidth; }
    /// Another number whenever anything stands elsewhere than before.
    [[nodiscard]] quint64 arrangement() const { return m_arrangement; }
    [[nodiscard]] double height() const;
    [[nodiscard]] double top(int row) const { return m_tops[std::size_t(row)]; }
    [[nodiscard]] double bottom(int row) const { return top(row) + m_heights[std::size_t(row)]; }
    /// The shown row at @p y, the nearest where there is none; -1 without rows.
    [[nodiscard]] int rowAt(double y) const;
    /// The place of a shown row by its index in the rows given; -1 where it is left out.
    [[nodiscard]] int shownRow(int row) const;
    /// Where a block of an article stands; invalid where it is not shown.
    [[nodiscard]] AlignedPlace placeOf(int article, int block) const;

    /// Sets the rows between @p top and @p bottom in columns @p from to @p to. Returns by how much what
    /// stands from row @p anchor on has moved down.
    double ensure(double top, double bottom, int from, int to, int anchor);
    /// What a cell holds, from top to bottom; heights of paragraphs that are not set are estimates.
    [[nodiscard]] std::vector<AlignedPiece> pieces(AlignedPlace place) const;
    /// The height of a line that tells of a moved paragraph.
    [[nodiscard]] double noteHeight() const;
    [[nodiscard]] const ReadingStyle &style() const { return m_style; }

    static constexpr double Padding = 8; ///< below a row's text

private:
    [[nodiscard]] double cellHeight(AlignedPlace place) const;
    [[nodiscard]] bool isShown(const AlignedRow &row) const;
    [[nodiscard]] bool hasShown(const AlignedRow &row, int column) const;
    void measureRow(int row);
    void placeRows();
    void rebuild();

    ReadingStyle m_style;
    ArticleLayout::Formats m_formats;
    StopReviews m_reviews;
    std::vector<AlignedRow> m_rows;
    std::vector<std::unique_ptr<ArticleLayout>> m_layouts; ///< one a cell of a row
    std::vector<std::vector<int>> m_rowOfBlock;            ///< the same: index into m_rows or -1
    std::vector<int> m_articles;                           ///< one a column
    std::vector<std::size_t> m_cells;                      ///< one a column
    std::vector<int> m_shownRows;                          ///< indices into m_rows
    std::vector<double> m_tops;                            ///< one a shown row
    std::vector<double> m_heights;
    ShownStops m_shown;
    double m_columnWidth = 300;
    quint64 m_arrangement = 0;
};

} // namespace sidebyline
