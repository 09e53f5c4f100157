// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes/accessiblepane.h"

#include <algorithm>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *pane = qobject_cast<ArticlePane *>(object);
    return pane != nullptr ? new AccessiblePane(pane) : nullptr;
}

QString attributesOf(const std::vector<const Mark *> &marks)
{
    // Names as IAccessible2 and AT-SPI know them where they have one.
    QString result;
    for (const Mark *mark : marks) {
        switch (mark->kind) {
        case MarkKind::Shared:
            result += u"mark:true;shared-by:%1;"_s.arg(mark->outlets);
            break;
        case MarkKind::Reworded:
            result += u"text-underline-style:solid;"_s;
            break;
        case MarkKind::Conflict:
            result += u"text-underline-style:dotted;invalid:true;"_s;
            break;
        case MarkKind::Unique:
            result += u"mark:true;shared-by:1;"_s;
            break;
        }
    }
    return result;
}

} // namespace

AccessiblePane::AccessiblePane(ArticlePane *pane)
    : QAccessibleWidget(pane, QAccessible::Document)
{}

void AccessiblePane::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

ArticlePane *AccessiblePane::pane() const
{
    return static_cast<ArticlePane *>(widget());
}

void *AccessiblePane::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface) {
        return static_cast<QAccessibleTextInterface *>(this);
    }
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State AccessiblePane::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

QString AccessiblePane::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value) {
        return text(0, characterCount());
    }
    return QAccessibleWidget::text(kind);
}

void AccessiblePane::selection(int index, int *start, int *end) const
{
    const TextRange range = index == 0 ? pane()->selection() : TextRange();
    *start = int(range.start);
    *end = int(range.end());
}

int AccessiblePane::selectionCount() const
{
    return pane()->selection().isEmpty() ? 0 : 1;
}

void AccessiblePane::addSelection(int start, int end)
{
    pane()->setSelection(start, end);
}

void AccessiblePane::removeSelection(int index)
{
    if (index == 0) {
        pane()->setSelection(pane()->caret(), pane()->caret());
    }
}

void AccessiblePane::setSelection(int index, int start, int end)
{
    if (index == 0) {
        pane()->setSelection(start, end);
    }
}

int AccessiblePane::cursorPosition() const
{
    return int(pane()->caret());
}

void AccessiblePane::setCursorPosition(int position)
{
    pane()->setSelection(position, position);
    pane()->showPosition(position);
}

QString AccessiblePane::text(int start, int end) const
{
    return pane()->layout().shownText(start, end);
}

int AccessiblePane::characterCount() const
{
    return int(pane()->layout().shownLength());
}

QRect AccessiblePane::characterRect(int offset) const
{
    ArticleLayout &layout = pane()->layout();
    const QRectF from = layout.caretRect(offset);
    const QRectF to = layout.caretRect(offset + 1);
    // At a line's end the next caret is on the next line.
    const double width = from.top() == to.top() ? to.left() - from.left() : from.height() / 2;
    const QRectF place(from.left() + std::min(width, 0.0), from.top() - pane()->scrollPlace(),
                       std::max(1.0, std::abs(width)), from.height());
    return {pane()->viewport()->mapToGlobal(place.topLeft().toPoint()), place.size().toSize()};
}

int AccessiblePane::offsetAtPoint(const QPoint &point) const
{
    const QPoint inside = pane()->viewport()->mapFromGlobal(point);
    if (!pane()->viewport()->rect().contains(inside)) {
        return -1;
    }
    return int(pane()->layout().positionAt(QPointF(inside) + QPointF(0, pane()->scrollPlace())));
}

void AccessiblePane::scrollToSubstring(int start, int end)
{
    pane()->showPosition(end);
    pane()->showPosition(start);
}

QString AccessiblePane::attributes(int offset, int *start, int *end) const
{
    const ArticleLayout &layout = pane()->layout();
    const int index = layout.itemAtPosition(offset);
    *start = offset;
    *end = offset;
    if (index < 0) {
        return {};
    }
    const LayoutItem &item = layout.items()[std::size_t(index)];
    const qsizetype place = offset - item.documentStart;
    // The run ends where any mark of the item begins or ends.
    qsizetype from = 0;
    qsizetype to = item.text.size() + 1;
    std::vector<const Mark *> here;
    for (const Mark &mark : layout.marks(item)) {
        const TextRange range = item.shown(mark.range);
        for (const qsizetype edge : {range.start, range.end()}) {
            (edge <= place ? from : to) = edge <= place ? std::max(from, edge) : std::min(to, edge);
        }
        if (range.contains(place)) {
            here.push_back(&mark);
        }
    }
    *start = int(item.documentStart + from);
    *end = int(item.documentStart + to);
    return attributesOf(here);
}

} // namespace sidebyline
