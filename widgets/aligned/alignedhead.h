// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/panecontent.h"

#include <QWidget>

#include <vector>

namespace sidebyline {

class PaneHead;

/// The heads of the columns, in one row that scrolls sideways with them.
class AlignedHead : public QWidget
{
    Q_OBJECT

public:
    explicit AlignedHead(QWidget *parent = nullptr);

    void setContents(const std::vector<PaneContent> &contents);
    /// Places the heads: @p lefts are the columns' left edges in this widget, @p numbers the place above the
    /// numbers of the rows, which nothing is seen in.
    void place(const std::vector<int> &lefts, int columnWidth, const QRect &numbers);
    /// Marks the column that the keys act on.
    void setMarked(int column);
    /// The head of a column; null where there is none.
    [[nodiscard]] QWidget *head(int column) const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void columnPressed(int column);
    /// A head was pressed twice: its article is to be the base.
    void basePicked(int column);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<PaneHead *> m_heads;
    int m_marked = -1;
};

} // namespace sidebyline
