// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes/articlepane.h"

#include "panes/marktext.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

// The mouse over a pane, its menu and its tool tips.

namespace sidebyline {

namespace {

constexpr double LinesPerNotch = 3;
constexpr double DegreesPerNotch = 120; // of QWheelEvent::angleDelta()

} // namespace

void ArticlePane::wheelEvent(QWheelEvent *event)
{
    const QPoint angle = event->angleDelta();
    if (std::abs(angle.x()) > std::abs(angle.y()) || event->modifiers().testFlag(Qt::ShiftModifier) ||
        event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore(); // sideways and zooming are the row's
        return;
    }
    const double line = m_layout.style().of(Role::Body).lineHeight;
    const double delta = event->pixelDelta().isNull() ? angle.y() / DegreesPerNotch * LinesPerNotch * line
                                                      : event->pixelDelta().y();
    const int before = scrollPlace();
    scrollBy(-int(std::lround(delta)));
    if (scrollPlace() == before && delta != 0) {
        // At its end, the pane still leads the others to theirs.
        Q_EMIT scrolled(-int(std::lround(delta)));
    }
    event->accept();
}

void ArticlePane::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_pressed = event->position().toPoint();
    m_dragging = foldAt(toContent(event->position())) < 0;
    if (m_dragging) {
        const qsizetype place = m_layout.positionAt(toContent(event->position()));
        setSelection(event->modifiers().testFlag(Qt::ShiftModifier) ? m_anchor : place, place);
    }
}

void ArticlePane::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF place = toContent(event->position());
    if (m_dragging && event->buttons().testFlag(Qt::LeftButton)) {
        setSelection(m_anchor, m_layout.positionAt(place));
        showPosition(m_caret);
        return;
    }
    viewport()->setCursor(foldAt(place) >= 0 ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void ArticlePane::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    const QPointF place = toContent(event->position());
    const bool moved =
        (event->position().toPoint() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!m_dragging && !moved) {
        if (const int fold = foldAt(place); fold >= 0) {
            toggleFold(fold);
        }
    } else if (m_dragging && !moved && m_anchor == m_caret) {
        const int item = m_layout.itemAt(place.y());
        const qsizetype position = m_layout.positionAt(place);
        const qsizetype start = item < 0 ? 0 : m_layout.items()[std::size_t(item)].documentStart;
        if (const auto stop = stopAt(m_layout, item, position - start)) {
            Q_EMIT stopActivated(*stop);
            Q_EMIT sentenceActivated(stop->sentence, stop->claim);
        }
    }
    m_dragging = false;
}

void ArticlePane::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && foldAt(toContent(event->position())) < 0) {
        selectWord(m_layout.positionAt(toContent(event->position())));
    }
}

void ArticlePane::contextMenuEvent(QContextMenuEvent *event)
{
    // By mouse, the event comes from the viewport; by key, it is about the caret.
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPointF place = byKey ? m_layout.caretRect(m_caret).center() : toContent(event->pos());
    const QPoint screen =
        byKey ? viewport()->mapToGlobal((place - QPointF(0, scrollPlace())).toPoint()) : event->globalPos();
    const int item = m_layout.itemAt(place.y());
    const qsizetype start = item < 0 ? 0 : m_layout.items()[std::size_t(item)].documentStart;
    const auto stop = stopAt(m_layout, item, m_layout.positionAt(place) - start);

    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copyAction = menu->addAction(tr("&Copy"), this, &ArticlePane::copy);
    copyAction->setEnabled(m_anchor != m_caret);
    menu->addAction(tr("Select &All"), this, &ArticlePane::selectAll);
    menu->addSeparator();
    QAction *base = menu->addAction(tr("Use as &Base"), this, &ArticlePane::basePicked);
    base->setEnabled(!content().isBase);
    Q_EMIT menuOpening(menu, stop ? stop->sentence : SentenceRef(), stop ? stop->claim : -1);
    menu->popup(screen);
}

bool ArticlePane::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QPointF place = toContent(help->pos());
        const int item = m_layout.itemAt(place.y());
        const qsizetype start = item < 0 ? 0 : m_layout.items()[std::size_t(item)].documentStart;
        QToolTip::showText(help->globalPos(), marksText(m_layout, item, m_layout.positionAt(place) - start),
                           viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

int ArticlePane::foldAt(QPointF content) const
{
    const int index = m_layout.itemAt(content.y());
    if (index < 0) {
        return -1;
    }
    const LayoutItem &item = m_layout.items()[std::size_t(index)];
    const bool hit =
        item.kind == LayoutItem::Kind::Fold && content.y() >= item.textTop() && content.y() < item.bottom();
    return hit ? index : -1;
}

void ArticlePane::toggleFold(int index)
{
    const int section = m_layout.items()[std::size_t(index)].section;
    const bool keepFocus = m_look.focusedFold == index;
    setFolded(section, !m_layout.isFolded(section));
    if (keepFocus) {
        m_look.focusedFold = index; // what opens stands below its head
    }
}

} // namespace sidebyline
