// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes/articlepane.h"

#include "panes/citation.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QTextBoundaryFinder>

#include <algorithm>

// What is selected in a pane.

namespace sidebyline {

void ArticlePane::setSelection(qsizetype anchor, qsizetype caret)
{
    const qsizetype length = m_layout.shownLength();
    const bool was = m_anchor != m_caret;
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
    if (was || m_anchor != m_caret) {
        viewport()->update();
    }
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

QString ArticlePane::textWithCitation() const
{
    QString text = selectedText();
    int item = m_layout.itemAtPosition(selection().start);
    if (text.isEmpty() && m_look.current) {
        const std::vector<Passage> found = passages(m_layout, *m_look.current);
        QStringList parts;
        for (const Passage &passage : found) {
            parts << passage.range.of(m_layout.items()[std::size_t(passage.item)].text).toString();
        }
        text = parts.join(u' ');
        item = found.empty() ? -1 : found.front().item;
    }
    const int block = item < 0 ? -1 : m_layout.items()[std::size_t(item)].block;
    return text.isEmpty() || block < 0 ? QString() : withCitation(text, *content().article, block, locale());
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

} // namespace sidebyline
