// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/toolrow.h"

#include "app/commandactions.h"
#include "app/findfield.h"
#include "app/viewswitch.h"
#include "common/theme.h"
#include "navigation/stepchips.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

constexpr QSize Room(16, 4); // around a button's text, more than the style gives

QString toolTipOf(const QAction *action)
{
    const QString title = action->text().remove(u'&').remove(u'…');
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    return key.isEmpty() ? title : ToolRow::tr("%1 (%2)", "a command and its key").arg(title, key);
}

/// A push button that follows an action: its text, state and availability.
template <typename Button>
Button *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new Button(parent);
    button->setFocusPolicy(Qt::TabFocus);
    button->setText(QString(action->text()).remove(u'&'));
    button->setMinimumSize(button->sizeHint() + Room);
    button->setToolTip(toolTipOf(action));
    button->setCheckable(action->isCheckable());
    button->setChecked(action->isChecked());
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, [action, button] {
        button->setEnabled(action->isEnabled());
        button->setChecked(action->isChecked());
        button->setToolTip(toolTipOf(action));
    });
    return button;
}

} // namespace

/// The one button that stands out, in the colour of the current claim.
class ToolRow::AccentButton : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const HighlightPalette &colors = Theme::instance().colors();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        QColor ground(0x2f, 0x5f, 0xa8);
        if (!isEnabled()) {
            ground.setAlpha(110);
        } else if (isDown()) {
            ground = ground.darker(115);
        } else if (underMouse()) {
            ground = ground.lighter(112);
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(area, 4, 4);
        if (hasFocus()) {
            painter.setPen(QPen(colors.text, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), 3, 3);
        }
        painter.setPen(Qt::white);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    }
};

ToolRow::ToolRow(const CommandActions &actions, Navigator *navigator, QWidget *parent)
    : QWidget(parent)
    , m_chips(new StepChips(navigator, this))
    , m_find(new FindField(this))
{
    setObjectName("toolRow"_L1);
    auto *open = buttonFor<QPushButton>(actions.action(CommandId::OpenFolder), this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 7, 10, 7);
    layout->setSpacing(10);
    layout->addWidget(open);
    layout->addWidget(
        new ViewSwitch({actions.action(CommandId::ViewReading), actions.action(CommandId::ViewAligned),
                        actions.action(CommandId::ViewMatrix)},
                       this));
    layout->addWidget(m_chips, 1);
    layout->addWidget(m_find);
    layout->addWidget(buttonFor<QPushButton>(actions.action(CommandId::LinkScrolling), this));
    layout->addWidget(buttonFor<AccentButton>(actions.action(CommandId::ExportPdf), this));
    const auto showKey = [this, &actions] { m_find->setKey(actions.keyLabels(CommandId::Find).value(0)); };
    connect(&actions, &CommandActions::keymapChanged, this, showKey);
    showKey();
}

void ToolRow::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), Theme::instance().colors().rule);
}

} // namespace sidebyline
