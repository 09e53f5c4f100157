// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace sidebyline {

/// The first columns of a table once more, over the table's own, so that they stay while it scrolls sideways.
/// Shares the table's model, selection and delegate; takes no keys. Shown only where the table has to scroll.
class FrozenColumns : public QTableView
{
    Q_OBJECT

public:
    FrozenColumns(QTableView *table, int columns);

    /// Takes over the table's widths and heights; to be called when they, or the model's columns, changed.
    void arrange();
    /// How much of the table's left is covered; 0 while not shown.
    [[nodiscard]] int covered() const;
    /// Scrolls the table until a column is not covered.
    void keepClear(const QModelIndex &index);

private:
    QTableView *m_table;
    int m_columns;
};

} // namespace sidebyline
