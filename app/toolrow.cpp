// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/toolrow.h"

#include "app/commandactions.h"
#include "app/findfield.h"
#include "app/viewswitch.h"
#include "common/theme.h"
#include "navigation/stepchips.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

constexpr QSize Room(16, 4); // around a button's text, more than the style gives
constexpr int Spacing = 10;
constexpr QMargins Margins(12, 7, 10, 7);

void makeRoom(QAbstractButton *button)
{
    button->setMinimumSize(0, 0);
    button->setMinimumSize(button->sizeHint() + Room);
}

QHBoxLayout *lineIn(QWidget *widget)
{
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Spacing);
    return line;
}

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
    makeRoom(button);
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
    , m_left(new QWidget(this))
    , m_right(new QWidget(this))
{
    setObjectName("toolRow"_L1);
    QHBoxLayout *left = lineIn(m_left);
    left->addWidget(buttonFor<QPushButton>(actions.action(CommandId::OpenFolder), this));
    left->addWidget(
        new ViewSwitch({actions.action(CommandId::ViewReading), actions.action(CommandId::ViewAligned),
                        actions.action(CommandId::ViewMatrix)},
                       this));
    left->addWidget(m_chips, 1);
    QHBoxLayout *right = lineIn(m_right);
    right->addStretch(1);
    right->addWidget(m_find);
    right->addWidget(buttonFor<QPushButton>(actions.action(CommandId::LinkScrolling), this));
    right->addWidget(buttonFor<AccentButton>(actions.action(CommandId::ExportPdf), this));
    auto *layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    layout->setContentsMargins(Margins);
    layout->setSpacing(Spacing);
    layout->addWidget(m_left, 1);
    layout->addWidget(m_right);
    const auto showKey = [this, &actions] { m_find->setKey(actions.keyLabels(CommandId::Find).value(0)); };
    connect(&actions, &CommandActions::keymapChanged, this, showKey);
    showKey();
}

int ToolRow::oneLineWidth() const
{
    // Chips give way to their menu: to the field while it is in use, to the window down to half of them.
    const int chips = m_chips->sizeHint().width();
    const int least = m_chips->minimumSizeHint().width();
    const int rest = m_left->sizeHint().width() - chips + m_right->sizeHint().width() -
                     m_find->sizeHint().width() + m_find->restingWidth();
    return Margins.left() + rest + Spacing + std::max(chips / 2, least + m_find->partsWidth()) +
           Margins.right();
}

void ToolRow::arrange()
{
    const auto direction = width() >= oneLineWidth() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    auto *lines = static_cast<QBoxLayout *>(layout());
    if (lines->direction() != direction) {
        lines->setDirection(direction);
        lines->setSpacing(direction == QBoxLayout::LeftToRight ? Spacing : Margins.top());
    }
}

QSize ToolRow::minimumSizeHint() const
{
    const int widest = std::max(m_left->minimumSizeHint().width(), m_right->minimumSizeHint().width() -
                                                                       m_find->minimumSizeHint().width() +
                                                                       m_find->leastWidth());
    return {widest + Margins.left() + Margins.right(), QWidget::minimumSizeHint().height()};
}

void ToolRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ToolRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        for (QPushButton *button : findChildren<QPushButton *>()) {
            makeRoom(button);
        }
        arrange();
    }
}

void ToolRow::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), Theme::instance().colors().rule);
}

} // namespace sidebyline
