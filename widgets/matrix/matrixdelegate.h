// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/highlightpalette.h"
#include "items/claimmatrixmodel.h"

#include <QFont>
#include <QMultiHash>
#include <QStyledItemDelegate>

#include <optional>
#include <utility>

namespace sidebyline {

/// Paints the label of a matrix cell into @p area: its ground, what marks its kind besides colour (a thick
/// line below reworded, hatching under other words, a bar before what stands here alone), a frame for a
/// conflict.
void paintMatrixLabel(QPainter &painter, const QRectF &area, MatrixCellKind kind, bool conflict,
                      const QString &text, const HighlightPalette &colors);

/// Paints the claim matrix: claims in the reading font with what is said of them in a pill beside, a label a
/// cell. Knows the current row.
class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit MatrixDelegate(QObject *parent = nullptr);

    void setCurrentRow(int row) { m_currentRow = row; }
    /// What was found in the claims' texts, by row; @p current is the place that the reader is at.
    void setFound(const QMultiHash<int, TextRange> &found, const std::pair<int, TextRange> &current);
    [[nodiscard]] int currentRow() const { return m_currentRow; }
    void setReadingSize(double pointSize);
    /// The height of a row.
    [[nodiscard]] int rowHeight(const QFont &font) const;
    [[nodiscard]] QSize labelSize(const QFont &font) const;
    /// An outlet's column of this width cuts no words.
    [[nodiscard]] int leastOutletWidth(const QFont &font) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintClaim(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintPlain(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    void paintFound(QPainter *painter, const QRect &area, const QString &shown, int row, bool mirrored) const;

    int m_currentRow = -1;
    QMultiHash<int, TextRange> m_found;
    std::pair<int, TextRange> m_currentFound{-1, {}};
    mutable std::optional<std::pair<QFont, QSize>> m_label; ///< what labelSize() said last
    double m_readingSize;
};

} // namespace sidebyline
