// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/quickpick.h"

#include "app/quickpickdelegate.h"
#include "common/theme.h"

#include <QAccessible>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
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
    : QWidget(window)
    , m_box(new QFrame(this))
    , m_field(new QLineEdit(m_box))
    , m_list(new QListView(m_box))
    , m_nothing(new QLabel(m_box))
    , m_model(new QuickPickModel(this))
{
    setObjectName("quickPick"_L1);
    m_box->setAutoFillBackground(true);
    m_field->setObjectName("quickPickField"_L1);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
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

    auto *layout = new QVBoxLayout(m_box);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing);
    connect(m_field, &QLineEdit::textChanged, this, &QuickPick::take);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        pick();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &QuickPick::speak);
    window->installEventFilter(this);
    hide();
}

void QuickPick::open(std::vector<PickEntry> entries, PickMatch match, const QString &prompt,
                     const QString &nothing)
{
    if (!isVisible()) {
        m_focusBefore = window()->focusWidget();
    }
    m_model->setEntries(std::move(entries), match);
    m_field->setPlaceholderText(prompt);
    m_field->setAccessibleName(prompt);
    m_list->setAccessibleName(prompt);
    m_nothing->setText(nothing);
    m_field->clear();
    take({});
    show();
    raise();
    m_field->setFocus();
}

void QuickPick::leave()
{
    if (!isVisible()) {
        return;
    }
    hide();
    if (m_focusBefore) {
        m_focusBefore->setFocus();
    }
    Q_EMIT closed();
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

void QuickPick::place()
{
    setGeometry(parentWidget()->rect());
    const int rows = std::clamp(m_model->rowCount(), 1, MostRows);
    const int row = m_list->sizeHintForRow(0);
    const QMargins around = m_box->layout()->contentsMargins();
    const int list = m_model->rowCount() > 0 ? rows * row + 4 : m_nothing->sizeHint().height();
    const int height =
        around.top() + around.bottom() + m_field->sizeHint().height() + m_box->layout()->spacing() + list;
    const int wanted = std::max(Width, 40 * fontMetrics().averageCharWidth() * 2);
    QRect box(0, std::min(Top, this->height() / 8), std::min(wanted, width() - 2 * Margin), height);
    box.setBottom(std::min(box.bottom(), this->height() - Margin));
    box.moveLeft((width() - box.width()) / 2);
    m_box->setGeometry(box);
    update();
}

bool QuickPick::focusNextPrevChild(bool)
{
    m_field->setFocus();
    return true;
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

bool QuickPick::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    } else if (watched == m_field && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            pick();
            return true;
        case Qt::Key_Escape:
            leave();
            return true;
        default:
            return moveByKey(key);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void QuickPick::mousePressEvent(QMouseEvent *event)
{
    if (!m_box->geometry().contains(event->position().toPoint())) {
        leave();
    }
}

void QuickPick::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, 60));
    painter.setPen(Theme::instance().colors().keycapBorder);
    painter.drawRect(m_box->geometry().adjusted(-1, -1, 0, 0));
}

} // namespace sidebyline
