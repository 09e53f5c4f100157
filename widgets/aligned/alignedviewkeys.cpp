// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the aligned view does with keys and the mouse.

#include "aligned/alignedview.h"
#include "panes/passages.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace sidebyline {

void AlignedView::keyPressEvent(QKeyEvent *event)
{
    const int left = isRightToLeft() ? 1 : -1;
    const auto move = [this](int rows, int columns) {
        take({std::clamp(m_place.row + rows, 0, m_layout.rowCount() - 1),
              std::clamp(m_place.column + columns, 0, m_layout.columnCount() - 1)});
    };
    if (m_layout.rowCount() == 0) {
        event->ignore();
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
        move(-1, 0);
        return;
    case Qt::Key_Down:
        move(1, 0);
        return;
    case Qt::Key_Left:
        move(0, left);
        return;
    case Qt::Key_Right:
        move(0, -left);
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        verticalScrollBar()->triggerAction(event->key() == Qt::Key_PageUp ? QScrollBar::SliderPageStepSub
                                                                          : QScrollBar::SliderPageStepAdd);
        return;
    case Qt::Key_Space:
        for (const AlignedPiece &piece : m_layout.pieces(m_place)) {
            if (followMoved(piece, m_place.column)) {
                return;
            }
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        readCurrent();
        return;
    default:
        event->ignore();
    }
}

bool AlignedView::followMoved(const AlignedPiece &piece, int column)
{
    if (piece.kind == AlignedPiece::Kind::Text) {
        return false;
    }
    const int row = m_layout.shownRow(piece.moved.row);
    if (row >= 0) {
        take({row, column});
    }
    return row >= 0;
}

void AlignedView::copy() const
{
    if (m_place.isValid() && m_place.row < m_layout.rowCount()) {
        QGuiApplication::clipboard()->setText(cellText(m_place));
    }
}

AlignedView::Hit AlignedView::hitAt(QPointF point) const
{
    Hit hit;
    hit.place.row = m_layout.rowAt(point.y() + verticalScrollBar()->value());
    const auto [from, to] = columnsInSight();
    for (int column = from; column <= to; ++column) {
        if (hit.place.row >= 0 && cellRect({hit.place.row, column}).contains(point)) {
            hit.place.column = column;
        }
    }
    if (!hit.place.isValid()) {
        return hit;
    }
    const QRectF area = cellRect(hit.place);
    for (const AlignedPiece &piece : m_layout.pieces(hit.place)) {
        const double y = point.y() - area.top() - piece.y;
        if (y >= 0 && y < piece.height) {
            hit.piece = piece;
            if (piece.kind == AlignedPiece::Kind::Text) {
                const LayoutItem &item = m_layout.column(hit.place.column).items()[std::size_t(piece.item)];
                hit.inItem = {point.x() - area.left(), y + item.y};
            }
        }
    }
    return hit;
}

std::optional<Stop> AlignedView::stopAtHit(const Hit &hit) const
{
    if (!hit.piece || hit.piece->kind != AlignedPiece::Kind::Text) {
        return {};
    }
    const ArticleLayout &layout = m_layout.column(hit.place.column);
    const LayoutItem &item = layout.items()[std::size_t(hit.piece->item)];
    return item.layout ? stopAt(layout, hit.piece->item, layout.positionAt(hit.inItem) - item.documentStart)
                       : std::nullopt;
}

void AlignedView::mousePressEvent(QMouseEvent *event)
{
    const bool opensMenu = event->button() == Qt::RightButton; // of what is under it
    if (!opensMenu && event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    const Hit hit = hitAt(event->position());
    if (!hit.place.isValid() || (!opensMenu && hit.piece && followMoved(*hit.piece, hit.place.column))) {
        return;
    }
    updateRow(m_place.row);
    m_place = hit.place;
    if (const auto stop = stopAtHit(hit)) {
        Q_EMIT stopActivated(*stop);
    }
    take(hit.place);
}

void AlignedView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Hit hit = hitAt(event->position());
    if (hit.piece && hit.piece->kind == AlignedPiece::Kind::Text) {
        const ArticleLayout &layout = m_layout.column(hit.place.column);
        const auto stop = stopAtHit(hit);
        Q_EMIT readingWanted(stop ? stop->sentence
                                  : SentenceRef{m_layout.article(hit.place.column),
                                                layout.items()[std::size_t(hit.piece->item)].block, 0});
    }
}

void AlignedView::mouseMoveEvent(QMouseEvent *event)
{
    const Hit hit = hitAt(event->position());
    const bool leads = hit.piece && (hit.piece->kind != AlignedPiece::Kind::Text || stopAtHit(hit));
    viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void AlignedView::readCurrent()
{
    const std::vector<int> &blocks = m_layout.cell(m_place).blocks;
    if (m_sentence && m_sentence->article == currentArticle() &&
        std::ranges::contains(blocks, m_sentence->block)) {
        Q_EMIT readingWanted(*m_sentence);
    } else if (!blocks.empty()) {
        Q_EMIT readingWanted({currentArticle(), blocks.front(), 0});
    }
}

void AlignedView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void AlignedView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace sidebyline
