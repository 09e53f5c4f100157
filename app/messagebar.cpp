// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messagebar.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

QStyle::StandardPixmap iconOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Information:
        return QStyle::SP_MessageBoxInformation;
    case MessageKind::Warning:
        return QStyle::SP_MessageBoxWarning;
    case MessageKind::Error:
        return QStyle::SP_MessageBoxCritical;
    }
    return QStyle::SP_MessageBoxInformation;
}

QColor tintOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Information:
        return {0x2f, 0x5f, 0xa8};
    case MessageKind::Warning:
        return {0xd9, 0x9a, 0x1c};
    case MessageKind::Error:
        return {0xc2, 0x3b, 0x2e};
    }
    return {};
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName("messageBar"_L1);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_action->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_close->setAutoRaise(true);
    m_close->setText(u"✕"_s); // styles' own signs are black on dark bars
    m_close->setAccessibleName(tr("Dismiss"));
    m_close->setToolTip(tr("Dismiss this message"));
    m_close->setObjectName("messageClose"_L1);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 8, 6);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::showMessage(MessageKind kind, const QString &text, QAction *action)
{
    m_kind = kind;
    m_text->setText(text);
    m_action->setVisible(action != nullptr);
    for (QAction *old : m_action->actions()) {
        m_action->removeAction(old);
    }
    if (action) {
        m_action->setDefaultAction(action);
    }
    updateIcon();
    show();
    QAccessibleAnnouncementEvent announcement(this, text);
    QAccessible::updateAccessibility(&announcement);
}

void MessageBar::dismiss()
{
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::changeEvent(QEvent *event)
{
    // To look for icons takes long, the first time above all: not before a message is shown.
    if (!isHidden() && (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)) {
        updateIcon();
    }
    QFrame::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    QColor tint = tintOf(m_kind);
    painter.fillRect(QRect(0, 0, 4, height()), tint);
    tint.setAlpha(36);
    painter.fillRect(rect(), tint);
}

void MessageBar::updateIcon()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(
        style()->standardIcon(iconOf(m_kind), nullptr, this).pixmap(QSize(size, size), devicePixelRatio()));
}

} // namespace sidebyline
