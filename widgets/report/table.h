// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/flow.h"

#include <QRgb>

#include <functional>
#include <vector>

namespace sidebyline {

class PageBuilder;

inline constexpr qreal TableRowPadding = 4.5; ///< points above and below a row

/// Which of the pages that a row takes.
enum class RowStretch : quint8 { Beginning, Continued };

/// What stands in one row: for each column its lines.
struct TableRow
{
    std::vector<Flow> cells = {};
    qreal labelHeight = 0; ///< what placeLabel needs at least on each page
    /// Puts what repeats where the row goes on on another page at that height, and says how high it is.
    std::function<qreal(qreal top, RowStretch stretch)> placeLabel = {};

    [[nodiscard]] qreal height() const;
};

/// Rows of cells with a rule below each. A row is moved to the next page, or split between lines where it is
/// a long one.
class Table
{
public:
    /// @p lefts: the left edges of the columns; @p keptWhole: a row no higher than this is never split;
    /// @p startPage begins another page, with the table's head on it.
    Table(PageBuilder &builder, std::vector<qreal> lefts, qreal keptWhole, QRgb ruleColour,
          std::function<void()> startPage);

    /// A row without lines is left out.
    void addRow(const TableRow &row);
    void addRule();

private:
    [[nodiscard]] std::vector<std::size_t> segment(const TableRow &row,
                                                   const std::vector<std::size_t> &starts) const;
    void placeSegment(const TableRow &row, const std::vector<std::size_t> &starts,
                      const std::vector<std::size_t> &ends, RowStretch stretch);

    PageBuilder &m_builder;
    std::vector<qreal> m_lefts;
    qreal m_keptWhole;
    QRgb m_ruleColour;
    std::function<void()> m_startPage;
};

} // namespace sidebyline
