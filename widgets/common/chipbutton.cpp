// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/chipbutton.h"

#include "common/theme.h"

#include <QEnterEvent>
#include <QPainter>

#include <algorithm>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int Side = 12;   // padding left and right, in pixels
constexpr int Top = 5;     // padding above and below
constexpr int Space = 6;   // between swatch, label and count
constexpr int Square = 12; // the swatch's side

} // namespace

ChipButton::ChipButton(Swatch swatch, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_swatch(swatch)
{
    setText(text);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChipButton::setCount(int count)
{
    if (count == m_count) {
        return;
    }
    m_count = count;
    setAccessibleName(count < 0 ? text() : text() + u' ' + countText());
    updateGeometry();
    update();
}

QString ChipButton::countText() const
{
    return m_count < 0 ? QString() : locale().toString(m_count);
}

QFont ChipButton::countFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

int ChipButton::contentWidth() const
{
    return (m_swatch == Swatch::None ? 0 : Square + Space) + fontMetrics().horizontalAdvance(text()) + Space +
           QFontMetrics(countFont()).horizontalAdvance(countText());
}

QSize ChipButton::sizeHint() const
{
    // Room for two digits in any case: the row of chips stands still while stories are compared.
    const QFontMetrics bold(countFont());
    const int digits = std::max(bold.horizontalAdvance(countText()), bold.horizontalAdvance(u"00"_s));
    const int width = 2 * Side + contentWidth() - bold.horizontalAdvance(countText()) + digits;
    return {width, fontMetrics().height() + 2 * Top};
}

void ChipButton::paintEvent(QPaintEvent *)
{
    const HighlightPalette &colors = Theme::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool raised = isChecked() || isDown();
    const double line = hasFocus() || isChecked() ? 2 : 1;
    const QRectF pill = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.setPen(QPen(hasFocus() || isChecked() ? colors.current : colors.keycapBorder, line));
    painter.setBrush(raised || underMouse() ? colors.shared.front() : colors.keycap);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setRenderHint(QPainter::Antialiasing, false);

    // From the right where the interface is written from there.
    const auto area = [this](double at, double wide) {
        return QRectF(isRightToLeft() ? width() - at - wide : at, 0, wide, height());
    };
    double x = (width() - contentWidth()) / 2.0;
    if (m_swatch != Swatch::None) {
        const double left = area(x, Square).left();
        paintSwatch(painter, QRectF(left, (height() - Square) / 2.0, Square, Square), m_swatch, colors);
        x += Square + Space;
    }
    painter.setPen(palette().color(QPalette::ButtonText));
    const int words = fontMetrics().horizontalAdvance(text());
    painter.drawText(area(x, words), int(Qt::AlignCenter | Qt::TextDontClip), text());
    x += words + Space;
    painter.setFont(countFont());
    const int digits = painter.fontMetrics().horizontalAdvance(countText());
    painter.drawText(area(x, digits), int(Qt::AlignCenter | Qt::TextDontClip), countText());
}

void ChipButton::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void ChipButton::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace sidebyline
