// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewswitch.h"

#include "common/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QHBoxLayout>
#include <QPainter>

namespace sidebyline {

namespace {

constexpr int Side = 11; // beside a segment's text, in pixels
constexpr int Top = 5;

} // namespace

class ViewSwitch::Segment : public QAbstractButton
{
public:
    Segment(QAction *action, QWidget *parent)
        : QAbstractButton(parent)
        , m_action(action)
    {
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, this, &Segment::follow);
        follow();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        return {QFontMetrics(bold).horizontalAdvance(text()) + 2 * Side,
                fontMetrics().height() + 2 * Top + 2};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const HighlightPalette &colors = Theme::instance().colors();
        QPainter painter(this);
        const bool on = isChecked();
        const QColor accent = palette().color(QPalette::Highlight);
        painter.setPen(QPen(colors.keycapBorder, 1));
        painter.setBrush(on && isEnabled()             ? accent
                         : underMouse() && isEnabled() ? colors.shared.front()
                                                       : colors.keycap);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
        painter.setPen(!isEnabled() ? palette().color(QPalette::Disabled, QPalette::ButtonText)
                       : on         ? palette().color(QPalette::HighlightedText)
                                    : palette().color(QPalette::ButtonText));
        QFont words = font();
        words.setWeight(on ? QFont::DemiBold : QFont::Normal); // not told by colour alone
        painter.setFont(words);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(on ? palette().color(QPalette::HighlightedText) : colors.current, 2));
            painter.drawRect(rect().adjusted(3, 3, -4, -4));
        }
    }

private:
    void follow()
    {
        const QString title = m_action->text().remove(u'&');
        const QString key = m_action->shortcut().toString(QKeySequence::NativeText);
        setText(title);
        setAccessibleName(title);
        setToolTip(key.isEmpty() ? title : ViewSwitch::tr("%1 (%2)", "a view and its key").arg(title, key));
        setChecked(m_action->isChecked());
        setEnabled(m_action->isEnabled());
        update();
    }

    QAction *m_action;
};

ViewSwitch::ViewSwitch(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("How the story is shown"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QAction *action : actions) {
        layout->addWidget(new Segment(action, this));
    }
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

} // namespace sidebyline
