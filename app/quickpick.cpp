// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/quickpick.h"

#include "app/quickpickdelegate.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

constexpr int Width = 640; // device-independent pixels, at the usual font size
constexpr int MostRows = 12;
constexpr int Margin = 24; // between the box and the window's edge
constexpr int Top = 64;

} // namespace

QuickPick::QuickPick(QWidget *window)
    : Overlay(window)
    , m_list(new QListView(box()))
    , m_nothing(new QLabel(box()))
    , m_model(new QuickPickModel(this))
{
    setObjectName("quickPick"_L1);
    field()->setObjectName("quickPickField"_L1);
    m_list->setObjectName("quickPickList"_L1);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new QuickPickDelegate(this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setContentsMargins(8, 12, 8, 12);

    auto *layout = new QVBoxLayout(box());
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(field());
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing);
    connect(field(), &QLineEdit::textChanged, this, &QuickPick::take);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        pick();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &QuickPick::speak);
}

void QuickPick::open(std::vector<PickEntry> entries, PickMatch match, const QString &prompt,
                     const QString &nothing)
{
    m_model->setEntries(std::move(entries), match);
    field()->setPlaceholderText(prompt);
    field()->setAccessibleName(prompt);
    m_list->setAccessibleName(prompt);
    m_nothing->setText(nothing);
    field()->clear();
    take({});
    enter();
}

void QuickPick::pick()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !index.data(QuickPickModel::ReasonRole).toString().isEmpty()) {
        return;
    }
    const int entry = m_model->entryAt(index.row());
    leave();
    Q_EMIT picked(entry);
}

void QuickPick::take(const QString &pattern)
{
    m_model->setPattern(pattern);
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    if (any) {
        m_list->setCurrentIndex(m_model->index(0));
    }
    place();
}

void QuickPick::speak(const QModelIndex &index)
{
    // The focus stays in the field, so what the arrow keys choose would not be told.
    if (index.isValid() && isVisible() && QAccessible::isActive()) {
        QAccessibleAnnouncementEvent event(m_list, index.data(Qt::AccessibleTextRole).toString());
        QAccessible::updateAccessibility(&event);
    }
}

QRect QuickPick::boxGeometry() const
{
    const int rows = std::clamp(m_model->rowCount(), 1, MostRows);
    const int row = m_list->sizeHintForRow(0);
    const QMargins around = box()->layout()->contentsMargins();
    const int list = m_model->rowCount() > 0 ? rows * row + 4 : m_nothing->sizeHint().height();
    const int height =
        around.top() + around.bottom() + field()->sizeHint().height() + box()->layout()->spacing() + list;
    const int wanted = std::max(Width, 40 * fontMetrics().averageCharWidth() * 2);
    QRect place(0, std::min(Top, this->height() / 8), std::min(wanted, width() - 2 * Margin), height);
    place.setBottom(std::min(place.bottom(), this->height() - Margin));
    place.moveLeft((width() - place.width()) / 2);
    return place;
}

bool QuickPick::moveByKey(QKeyEvent *event)
{
    const int rows = m_model->rowCount();
    const int row = m_list->currentIndex().row();
    int to = row;
    switch (event->key()) {
    case Qt::Key_Down:
        to = rows > 0 ? (row + 1) % rows : row;
        break;
    case Qt::Key_Up:
        to = rows > 0 ? (row + rows - 1) % rows : row;
        break;
    case Qt::Key_PageDown:
        to = std::min(row + MostRows, rows - 1);
        break;
    case Qt::Key_PageUp:
        to = std::max(row - MostRows, 0);
        break;
    default:
        return false;
    }
    m_list->setCurrentIndex(m_model->index(to));
    return true;
}

bool QuickPick::takeKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pick();
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return moveByKey(event);
    }
}

} // namespace sidebyline
