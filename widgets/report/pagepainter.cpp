// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pagepainter.h"

#include "report/fontbook.h"

#include <QPainter>
#include <QTextLayout>

namespace sidebyline {

namespace {

void paintRect(QPainter &painter, const RectItem &item)
{
    constexpr qreal StrokeWidth = 0.5;
    if (qAlpha(item.stroke) > 0) {
        painter.setPen(QPen(QColor::fromRgba(item.stroke), StrokeWidth));
    } else {
        painter.setPen(Qt::NoPen);
    }
    painter.setBrush(qAlpha(item.fill) > 0 ? QBrush(QColor::fromRgba(item.fill)) : QBrush());
    if (item.radius > 0) {
        painter.drawRoundedRect(item.rect, item.radius, item.radius);
    } else {
        painter.drawRect(item.rect);
    }
}

void paintLine(QPainter &painter, const LineItem &item)
{
    QPen pen(QColor::fromRgba(item.colour), item.width, Qt::SolidLine, Qt::FlatCap);
    if (item.pattern == LinePattern::Dotted) {
        pen.setDashPattern({1.2, 1.4});
    }
    painter.setPen(pen);
    painter.drawLine(item.from, item.to);
}

void paintText(QPainter &painter, const TextItem &item, const FontBook &fonts)
{
    QTextLayout layout;
    shapeLine(layout, item.text, item.style, item.overrides, item.direction, fonts);
    if (layout.lineCount() == 0) {
        return;
    }
    const QTextLine line = layout.lineAt(0);
    painter.save();
    painter.translate(item.rect.left(), item.baseline);
    painter.scale(1 / ShapingScale, 1 / ShapingScale);
    painter.setPen(QColor::fromRgba(item.style.colour));
    line.draw(&painter, QPointF(0, -line.ascent()));
    painter.restore();
}

} // namespace

void paintPage(QPainter &painter, const Page &page, const ReportFonts &fonts)
{
    const FontBook book(fonts);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const RectItem &rect : page.rects) {
        paintRect(painter, rect);
    }
    for (const LineItem &line : page.lines) {
        paintLine(painter, line);
    }
    for (const TextItem &text : page.texts) {
        paintText(painter, text, book);
    }
    painter.restore();
}

} // namespace sidebyline
