// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "matrix/frozencolumns.h"

#include "matrix/matrixheader.h"

#include <QScrollBar>

namespace sidebyline {

FrozenColumns::FrozenColumns(QTableView *table, int columns)
    : QTableView(table)
    , m_table(table)
    , m_columns(columns)
{
    setHorizontalHeader(new MatrixHeader(this));
    setModel(table->model());
    setSelectionModel(table->selectionModel());
    setItemDelegate(table->itemDelegate());
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(table->accessibleName());
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setAutoScroll(false);
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(table->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &FrozenColumns::arrange);
    hide();
}

void FrozenColumns::arrange()
{
    setVisible(m_table->horizontalScrollBar()->maximum() > 0 &&
               m_table->isVisibleTo(m_table->parentWidget()));
    verticalHeader()->setDefaultSectionSize(m_table->verticalHeader()->defaultSectionSize());
    int width = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        setColumnHidden(column, column >= m_columns);
        if (column < m_columns) {
            setColumnWidth(column, m_table->columnWidth(column));
            width += m_table->columnWidth(column);
        }
    }
    const int header = m_table->horizontalHeader()->height();
    const QRect seen = m_table->viewport()->geometry();
    const int x = isRightToLeft() ? seen.right() + 1 - width : seen.left();
    setGeometry(x, seen.top() - header, width, seen.height() + header);
    verticalScrollBar()->setValue(m_table->verticalScrollBar()->value());
    raise();
}

int FrozenColumns::covered() const
{
    return isVisible() ? width() : 0;
}

void FrozenColumns::keepClear(const QModelIndex &index)
{
    if (covered() == 0 || !index.isValid() || index.column() < m_columns) {
        return;
    }
    const int place = m_table->columnViewportPosition(index.column());
    const int hidden =
        isRightToLeft() ? place + m_table->columnWidth(index.column()) - x() : covered() - place;
    if (hidden > 0) {
        QScrollBar *bar = m_table->horizontalScrollBar();
        bar->setValue(bar->value() - hidden);
    }
}

} // namespace sidebyline
