// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/keycap.h"

#include "common/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QPainter>

#include <cmath>
#include <utility>

namespace sidebyline {

namespace {

constexpr int Gap = 4;      // between keys, in pixels
constexpr int TextGap = 6;  // between the last key and the text
constexpr int Padding = 10; // left and right of a key's label together
constexpr double Radius = 3;

} // namespace

QSizeF keycapSize(const QFont &font, const QString &text)
{
    const QFontMetricsF metrics(font);
    const double height = std::ceil(metrics.height() + 2);
    return {std::max(height, std::ceil(metrics.horizontalAdvance(text)) + Padding), height};
}

void paintKeycap(QPainter &painter, const QRectF &area, const QString &text, const HighlightPalette &colors)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.keycapBorder);
    painter.drawRoundedRect(area, Radius, Radius);
    painter.setBrush(colors.keycap);
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -2), Radius - 1, Radius - 1);
    painter.setPen(colors.text);
    painter.setLayoutDirection(Qt::LeftToRight); // "Ctrl+," everywhere
    painter.drawText(area.adjusted(0, 0, 0, -1), Qt::AlignCenter, text);
    painter.restore();
}

KeyHint::KeyHint(QStringList keys, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_keys(std::move(keys))
    , m_text(text)
{
    setKeys(QStringList(m_keys));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void KeyHint::setKeys(const QStringList &keys)
{
    m_keys = keys;
    setAccessibleName(m_keys.join(u' ') + u' ' + m_text);
    updateGeometry();
    update();
}

QFont KeyHint::keyFont() const
{
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(font().pointSizeF() > 0 ? font().pointSizeF() * 0.9 : 9);
    return mono;
}

QSize KeyHint::sizeHint() const
{
    double width = 0;
    double height = fontMetrics().height();
    for (const QString &key : m_keys) {
        const QSizeF size = keycapSize(keyFont(), key);
        width += size.width() + Gap;
        height = std::max(height, size.height());
    }
    if (!m_text.isEmpty()) {
        width += TextGap - Gap + fontMetrics().horizontalAdvance(m_text);
    }
    return {int(std::ceil(width)), int(std::ceil(height))};
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const HighlightPalette &colors = Theme::instance().colors();
    // From the right where the interface is written from there.
    const auto area = [this](double at, double width, double height) {
        const double left = isRightToLeft() ? this->width() - at - width : at;
        return QRectF(left, (this->height() - height) / 2, width, height);
    };
    double x = 0;
    painter.setFont(keyFont());
    for (const QString &key : std::as_const(m_keys)) {
        const QSizeF size = keycapSize(keyFont(), key);
        paintKeycap(painter, area(x, size.width(), size.height()), key, colors);
        x += size.width() + Gap;
    }
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::WindowText));
    x += TextGap - Gap;
    painter.drawText(area(x, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

void KeyHint::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

} // namespace sidebyline
