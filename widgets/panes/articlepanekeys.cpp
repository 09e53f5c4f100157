// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes/articlepane.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBoundaryFinder>

#include <algorithm>

// The keys of a pane.

namespace sidebyline {

namespace {

qsizetype boundary(const QString &text, qsizetype position, QTextBoundaryFinder::BoundaryType type, int step)
{
    QTextBoundaryFinder finder(type, text);
    finder.setPosition(position);
    const qsizetype found = step < 0 ? finder.toPreviousBoundary() : finder.toNextBoundary();
    return found < 0 ? position : found;
}

} // namespace

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
    // Right-to-left text goes on towards the left.
    const bool mirrored = item.text.isRightToLeft();
    switch (mirrored && key == Qt::Key_Left    ? Qt::Key_Right
            : mirrored && key == Qt::Key_Right ? Qt::Key_Left
                                               : key) {
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

void ArticlePane::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    Q_EMIT activated(event->reason());
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
