// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes/articlepane.h"

#include "panes/marktext.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTextBoundaryFinder>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

// Mouse, keys and selection of a pane.

namespace sidebyline {

namespace {

constexpr double LinesPerNotch = 3;
constexpr double DegreesPerNotch = 120; // of QWheelEvent::angleDelta()

qsizetype boundary(const QString &text, qsizetype position, QTextBoundaryFinder::BoundaryType type, int step)
{
    QTextBoundaryFinder finder(type, text);
    finder.setPosition(position);
    const qsizetype found = step < 0 ? finder.toPreviousBoundary() : finder.toNextBoundary();
    return found < 0 ? position : found;
}

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

bool ArticlePane::scrollByKey(int key)
{
    const int line = int(m_layout.style().of(Role::Body).lineHeight);
    const int page = viewport()->height() - 2 * line;
    switch (key) {
    case Qt::Key_Up:
        scrollBy(-line);
        return true;
    case Qt::Key_Down:
        scrollBy(line);
        return true;
    case Qt::Key_PageUp:
        scrollBy(-page);
        return true;
    case Qt::Key_PageDown:
        scrollBy(page);
        return true;
    case Qt::Key_Home:
        m_seenItem = 0;
        verticalScrollBar()->setValue(0);
        return true;
    case Qt::Key_End:
        // The heights of the last paragraphs are guesses until they are in view.
        verticalScrollBar()->setValue(endPlace());
        verticalScrollBar()->setValue(endPlace());
        return true;
    default:
        return false;
    }
}

qsizetype ArticlePane::caretAfter(int key) const
{
    const int index = m_layout.itemAtPosition(m_caret);
    if (index < 0) {
        return 0;
    }
    const LayoutItem &item = m_layout.items()[std::size_t(index)];
    const qsizetype offset = m_caret - item.documentStart;
    const bool atEnd = offset >= item.text.size();
    const bool words = QApplication::keyboardModifiers().testFlag(Qt::ControlModifier);
    const auto type = words ? QTextBoundaryFinder::Word : QTextBoundaryFinder::Grapheme;
    switch (key) {
    case Qt::Key_Left:
        return offset == 0 ? std::max<qsizetype>(0, m_caret - 1)
                           : item.documentStart + boundary(item.text, offset, type, -1);
    case Qt::Key_Right:
        return atEnd ? std::min(m_layout.shownLength(), m_caret + 1)
                     : item.documentStart + boundary(item.text, offset, type, 1);
    default:
        return m_caret;
    }
}

bool ArticlePane::selectByKey(QKeyEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ShiftModifier)) {
        return false;
    }
    if (m_anchor == m_caret && m_caret == 0 && scrollPlace() > 0) {
        // A selection begins where one reads.
        m_anchor = m_caret = m_layout.positionAt(toContent(QPointF(0, 1)));
    }
    qsizetype caret = m_caret;
    const QRectF place = m_layout.caretRect(m_caret);
    const int line = int(m_layout.style().of(Role::Body).lineHeight);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        caret = caretAfter(event->key());
        break;
    case Qt::Key_Up:
        caret = m_layout.positionAt({place.left(), place.top() - line / 2.0});
        break;
    case Qt::Key_Down:
        caret = m_layout.positionAt({place.left(), place.bottom() + line / 2.0});
        break;
    case Qt::Key_Home:
        caret = 0;
        break;
    case Qt::Key_End:
        caret = m_layout.shownLength();
        break;
    default:
        return false;
    }
    setSelection(m_anchor, caret);
    showPosition(m_caret);
    return true;
}

void ArticlePane::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (const int fold = foldForKeys(); fold >= 0) {
            toggleFold(fold);
            return;
        }
    }
    if (event->key() == Qt::Key_Escape && m_anchor != m_caret) {
        setSelection(m_caret, m_caret);
        return;
    }
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (selectByKey(event) || (plain && scrollByKey(event->key()))) {
        return;
    }
    event->ignore(); // QAbstractScrollArea would scroll sideways and take keys that are commands
}

void ArticlePane::setSelection(qsizetype anchor, qsizetype caret)
{
    const qsizetype length = m_layout.shownLength();
    m_anchor = std::clamp<qsizetype>(anchor, 0, length);
    m_caret = std::clamp<qsizetype>(caret, 0, length);
    if (m_anchor != m_caret && QApplication::clipboard()->supportsSelection()) {
        QApplication::clipboard()->setText(selectedText(), QClipboard::Selection);
    }
    if (QAccessible::isActive()) {
        QAccessibleTextSelectionEvent event(this, int(selection().start), int(selection().end()));
        event.setCursorPosition(int(m_caret));
        QAccessible::updateAccessibility(&event);
    }
    viewport()->update();
}

TextRange ArticlePane::selection() const
{
    return {std::min(m_anchor, m_caret), std::abs(m_caret - m_anchor)};
}

QString ArticlePane::selectedText() const
{
    return m_layout.shownText(selection().start, selection().end());
}

void ArticlePane::selectAll()
{
    setSelection(0, m_layout.shownLength());
}

void ArticlePane::copy() const
{
    if (m_anchor != m_caret) {
        QApplication::clipboard()->setText(selectedText());
    }
}

void ArticlePane::selectWord(qsizetype position)
{
    const int index = m_layout.itemAtPosition(position);
    if (index < 0) {
        return;
    }
    const LayoutItem &item = m_layout.items()[std::size_t(index)];
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, item.text);
    finder.setPosition(position - item.documentStart);
    const qsizetype start = finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary();
    finder.setPosition(start);
    const qsizetype end = finder.toNextBoundary();
    if (start >= 0 && end > start) {
        setSelection(item.documentStart + start, item.documentStart + end);
    }
}

void ArticlePane::showPosition(qsizetype position)
{
    const QRectF place = m_layout.caretRect(position);
    if (place.top() < scrollPlace()) {
        scrollBy(int(place.top()) - scrollPlace());
    } else if (place.bottom() > scrollPlace() + viewport()->height()) {
        scrollBy(int(place.bottom()) - scrollPlace() - viewport()->height());
    }
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

int ArticlePane::foldForKeys() const
{
    if (m_look.focusedFold >= 0) {
        return m_look.focusedFold;
    }
    const double bottom = scrollPlace() + viewport()->height();
    for (int i = 0; i < int(m_layout.items().size()); ++i) {
        const LayoutItem &item = m_layout.items()[std::size_t(i)];
        if (item.kind == LayoutItem::Kind::Fold && item.textTop() >= scrollPlace() &&
            item.bottom() <= bottom) {
            return i;
        }
    }
    return -1;
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

bool ArticlePane::focusNextPrevChild(bool next)
{
    // Tab walks over the folds before it leaves the pane.
    const int count = int(m_layout.items().size());
    const int step = next ? 1 : -1;
    int i = m_look.focusedFold < 0 ? (next ? 0 : count - 1) : m_look.focusedFold + step;
    if (!next && m_look.focusedFold < 0) {
        return QAbstractScrollArea::focusNextPrevChild(next);
    }
    for (; i >= 0 && i < count; i += step) {
        const LayoutItem &item = m_layout.items()[std::size_t(i)];
        if (item.kind == LayoutItem::Kind::Fold) {
            m_look.focusedFold = i;
            if (item.y < scrollPlace() || item.bottom() > scrollPlace() + viewport()->height()) {
                scrollBy(int(item.y) - scrollPlace() - viewport()->height() / 2);
            }
            viewport()->update();
            return true;
        }
    }
    m_look.focusedFold = -1;
    viewport()->update();
    return QAbstractScrollArea::focusNextPrevChild(next);
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

void ArticlePane::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    Q_EMIT activated();
}

void ArticlePane::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) {
        m_look.focusedFold = -1;
    }
    viewport()->update();
}

} // namespace sidebyline
