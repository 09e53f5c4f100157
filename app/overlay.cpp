// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overlay.h"

#include "common/theme.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

namespace sidebyline {

namespace {

constexpr QColor Dimming(0, 0, 0, 75); // over the window

} // namespace

Overlay::Overlay(QWidget *window)
    : QWidget(window)
    , m_box(new QFrame(this))
    , m_field(new QLineEdit(m_box))
{
    m_box->setAutoFillBackground(true);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void Overlay::enter()
{
    if (!isVisible()) {
        m_focusBefore = window()->focusWidget();
    }
    place();
    show();
    raise();
    m_field->setFocus();
}

void Overlay::leave()
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

void Overlay::place()
{
    setGeometry(parentWidget()->rect());
    m_box->setGeometry(boxGeometry());
    update();
}

bool Overlay::focusNextPrevChild(bool)
{
    m_field->setFocus();
    return true;
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    } else if (watched == m_field && event->type() == QEvent::KeyPress &&
               takeKey(static_cast<QKeyEvent *>(event))) {
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    if (!m_box->geometry().contains(event->position().toPoint())) {
        leave();
    }
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Dimming);
    painter.setPen(Theme::instance().colors().keycapBorder);
    painter.drawRect(m_box->geometry().adjusted(-1, -1, 0, 0));
}

} // namespace sidebyline
