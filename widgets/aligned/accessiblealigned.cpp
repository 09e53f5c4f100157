// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "aligned/accessiblealigned.h"

namespace sidebyline {

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<AlignedView *>(object);
    return view != nullptr ? new AccessibleAligned(view) : nullptr;
}

} // namespace

AccessibleAligned::AccessibleAligned(AlignedView *view)
    : QAccessibleWidget(view, QAccessible::Table)
{}

AccessibleAligned::~AccessibleAligned()
{
    forgetCells();
}

void AccessibleAligned::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

AlignedView *AccessibleAligned::view() const
{
    return static_cast<AlignedView *>(widget());
}

void AccessibleAligned::forgetCells()
{
    for (const QAccessible::Id cell : std::as_const(m_cells)) {
        QAccessible::deleteAccessibleInterface(cell);
    }
    m_cells.clear();
}

void AccessibleAligned::modelChange(QAccessibleTableModelChangeEvent *)
{
    forgetCells();
}

void *AccessibleAligned::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface) {
        return static_cast<QAccessibleTableInterface *>(this);
    }
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State AccessibleAligned::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    return state;
}

int AccessibleAligned::rowCount() const
{
    return view()->layout().rowCount();
}

int AccessibleAligned::columnCount() const
{
    return view()->layout().columnCount();
}

int AccessibleAligned::childCount() const
{
    return rowCount() * columnCount();
}

QAccessibleInterface *AccessibleAligned::child(int index) const
{
    if (index < 0 || index >= childCount()) {
        return nullptr;
    }
    if (const auto known = m_cells.constFind(index); known != m_cells.cend()) {
        return QAccessible::accessibleInterface(*known);
    }
    auto *cell = new AccessibleAlignedCell(view(), {index / columnCount(), index % columnCount()});
    m_cells.insert(index, QAccessible::registerAccessibleInterface(cell));
    return cell;
}

int AccessibleAligned::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *cell = dynamic_cast<const AccessibleAlignedCell *>(child);
    return cell != nullptr && cell->isValid() ? cell->rowIndex() * columnCount() + cell->columnIndex() : -1;
}

QAccessibleInterface *AccessibleAligned::childAt(int x, int y) const
{
    const QPoint inside = view()->viewport()->mapFromGlobal(QPoint(x, y));
    const AlignedPlace place =
        view()->viewport()->rect().contains(inside) ? view()->placeAt(inside) : AlignedPlace();
    return place.isValid() ? cellAt(place.row, place.column) : nullptr;
}

QAccessibleInterface *AccessibleAligned::focusChild() const
{
    const AlignedPlace place = view()->current();
    return view()->hasFocus() && place.isValid() ? cellAt(place.row, place.column) : nullptr;
}

QAccessibleInterface *AccessibleAligned::cellAt(int row, int column) const
{
    const bool there = row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
    return there ? child(row * columnCount() + column) : nullptr;
}

int AccessibleAligned::selectedCellCount() const
{
    const AlignedPlace place = view()->current();
    return place.isValid() && place.row < rowCount() && place.column < columnCount() ? 1 : 0;
}

QList<QAccessibleInterface *> AccessibleAligned::selectedCells() const
{
    const AlignedPlace place = view()->current();
    return selectedCellCount() > 0 ? QList{cellAt(place.row, place.column)} : QList<QAccessibleInterface *>();
}

QString AccessibleAligned::columnDescription(int column) const
{
    return column >= 0 && column < columnCount() ? view()->columnName(column) : QString();
}

QString AccessibleAligned::rowDescription(int row) const
{
    return row >= 0 && row < rowCount() ? view()->rowName(row) : QString();
}

AccessibleAlignedCell::AccessibleAlignedCell(AlignedView *view, AlignedPlace place)
    : m_view(view)
    , m_place(place)
{}

bool AccessibleAlignedCell::isValid() const
{
    return m_view && m_place.row < m_view->layout().rowCount() &&
           m_place.column < m_view->layout().columnCount();
}

QAccessibleInterface *AccessibleAlignedCell::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

QString AccessibleAlignedCell::text(QAccessible::Text kind) const
{
    if (!isValid()) {
        return {};
    }
    switch (kind) {
    case QAccessible::Name:
        return m_view->spokenText(m_place);
    case QAccessible::Description:
        return m_view->cellDescription(m_place);
    default:
        return {};
    }
}

QRect AccessibleAlignedCell::rect() const
{
    if (!isValid()) {
        return {};
    }
    const QRect area = m_view->cellRect(m_place).toAlignedRect();
    return {m_view->viewport()->mapToGlobal(area.topLeft()), area.size()};
}

QAccessible::State AccessibleAlignedCell::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const bool seen = m_view->cellRect(m_place).intersects(m_view->viewport()->rect());
    state.readOnly = true;
    state.focusable = true;
    state.selectable = true;
    state.selected = isSelected();
    state.focused = state.selected && m_view->hasFocus();
    state.invisible = !m_view->isVisible();
    state.offscreen = !seen;
    return state;
}

void *AccessibleAlignedCell::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface) {
        return static_cast<QAccessibleTableCellInterface *>(this);
    }
    if (type == QAccessible::ActionInterface) {
        return static_cast<QAccessibleActionInterface *>(this);
    }
    return nullptr;
}

bool AccessibleAlignedCell::isSelected() const
{
    return isValid() && m_view->current() == m_place;
}

QList<QAccessibleInterface *> AccessibleAlignedCell::columnHeaderCells() const
{
    QWidget *head = isValid() ? m_view->columnHead(m_place.column) : nullptr;
    return head != nullptr ? QList{QAccessible::queryAccessibleInterface(head)}
                           : QList<QAccessibleInterface *>();
}

QStringList AccessibleAlignedCell::actionNames() const
{
    return {QAccessibleActionInterface::setFocusAction(), QAccessibleActionInterface::pressAction()};
}

void AccessibleAlignedCell::doAction(const QString &name)
{
    if (!isValid()) {
        return;
    }
    if (name == QAccessibleActionInterface::setFocusAction()) {
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->goTo(m_place);
    } else if (name == QAccessibleActionInterface::pressAction()) {
        m_view->goTo(m_place);
        m_view->readCurrent();
    }
}

} // namespace sidebyline
