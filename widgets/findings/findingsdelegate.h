// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

#include <utility>

namespace sidebyline {

/// Paints a line of findings: its text over several lines, in the reading font, its detail quieter below, and
/// the outlet's colour beside an entry.
class FindingsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FindingsDelegate(QObject *parent = nullptr);

    void setReadingSize(double pointSize);
    /// The width that lines are broken at: the view's. Whether it is another one.
    bool setWidth(int width) { return std::exchange(m_width, width) != width; }

    /// Where the arrow of a group that fills @p row stands, with room to be clicked.
    [[nodiscard]] QRectF arrowArea(const QRect &row, Qt::LayoutDirection direction) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Texts;
    [[nodiscard]] Texts texts(const QStyleOptionViewItem &option, const QModelIndex &index, int room) const;

    double m_readingSize;
    int m_width = 300;
};

} // namespace sidebyline
