// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/table.h"

#include "report/pagebuilder.h"

#include <algorithm>
#include <utility>

namespace sidebyline {

namespace {

bool isDone(const TableRow &row, const std::vector<std::size_t> &starts)
{
    for (std::size_t i = 0; i < starts.size(); ++i) {
        if (starts[i] < row.cells[i].size()) {
            return false;
        }
    }
    return true;
}

} // namespace

qreal TableRow::height() const
{
    qreal most = 0;
    for (const Flow &flow : cells) {
        most = std::max(most, flow.height(0, flow.size()));
    }
    return most;
}

Table::Table(PageBuilder &builder, std::vector<qreal> lefts, qreal keptWhole, QRgb ruleColour,
             std::function<void()> startPage)
    : m_builder(builder)
    , m_lefts(std::move(lefts))
    , m_keptWhole(keptWhole)
    , m_ruleColour(ruleColour)
    , m_startPage(std::move(startPage))
{}

void Table::addRule()
{
    m_builder.add(LineItem{.from = QPointF(m_builder.left(), m_builder.y()),
                           .to = QPointF(m_builder.right(), m_builder.y()),
                           .colour = m_ruleColour,
                           .width = 0.7});
}

void Table::addRow(const TableRow &row)
{
    if (row.height() <= 0) {
        return;
    }
    const qreal height = std::max(row.height(), row.labelHeight);
    if (height <= m_keptWhole && height + 2 * TableRowPadding > m_builder.room() && !m_builder.isFresh()) {
        m_startPage();
    }
    std::vector<std::size_t> starts(row.cells.size(), 0);
    for (RowStretch stretch = RowStretch::Beginning;
         stretch == RowStretch::Beginning || !isDone(row, starts);) {
        const std::vector<std::size_t> ends = segment(row, starts);
        if (ends == starts && !m_builder.isFresh()) {
            m_startPage();
            continue;
        }
        placeSegment(row, starts, ends, stretch);
        starts = ends;
        stretch = RowStretch::Continued;
        if (!isDone(row, starts)) {
            m_startPage();
        }
    }
}

/// How far each column gets on this page; not at all where the page has no room for the row's label.
std::vector<std::size_t> Table::segment(const TableRow &row, const std::vector<std::size_t> &starts) const
{
    const qreal room = m_builder.room() - 2 * TableRowPadding;
    const FitRule rule = m_builder.isFresh() ? FitRule::AtLeastOne : FitRule::MayBeEmpty;
    std::vector<std::size_t> ends = starts;
    if (room < row.labelHeight && !m_builder.isFresh()) {
        return ends;
    }
    for (std::size_t i = 0; i < starts.size(); ++i) {
        ends[i] = row.cells[i].fit(starts[i], room, rule);
    }
    return ends;
}

void Table::placeSegment(const TableRow &row, const std::vector<std::size_t> &starts,
                         const std::vector<std::size_t> &ends, RowStretch stretch)
{
    const qreal top = m_builder.y() + TableRowPadding;
    qreal height = row.placeLabel ? row.placeLabel(top, stretch) : 0;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        m_builder.place(row.cells[i], starts[i], ends[i], QPointF(m_lefts.at(i), top), int(i));
        height = std::max(height, row.cells[i].height(starts[i], ends[i]));
    }
    m_builder.moveTo(top + height + TableRowPadding);
    addRule();
}

} // namespace sidebyline
