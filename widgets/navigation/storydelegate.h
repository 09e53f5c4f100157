// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace sidebyline {

/// Paints the rows of a StoryTreeModel. A story: its title in bold, how many articles, and below a bar as
/// long as the share of sentences that outlets have in common. An outlet: a dot in its colour, its name, its
/// share.
class StoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The story that has a heading above it: the first of those of one article; -1: none has.
    void setFirstSingle(int row) { m_firstSingle = row; }
    [[nodiscard]] int firstSingle() const { return m_firstSingle; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintStory(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintOutlet(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option) const;
    [[nodiscard]] int headingHeight(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    int m_firstSingle = -1;
};

} // namespace sidebyline
