// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/swatch.h"

#include <QPainter>
#include <QPainterPath>

namespace sidebyline {

namespace {

void paintReworded(QPainter &painter, const QRectF &area, const HighlightPalette &colors)
{
    painter.fillRect(area, colors.shared.front());
    const double thickness = area.height() / 5;
    painter.fillRect(QRectF(area.left(), area.bottom() - thickness, area.width(), thickness),
                     colors.reworded);
}

void paintConflict(QPainter &painter, const QRectF &area, const HighlightPalette &colors)
{
    painter.fillRect(area, colors.conflictFill);
    const double dot = area.width() / 7;
    for (int i = 0; i < 4; ++i) {
        painter.fillRect(QRectF(area.left() + 2 * i * dot, area.bottom() - dot, dot, dot),
                         colors.conflictLine);
    }
}

} // namespace

void paintSpeechBubble(QPainter &painter, const QRectF &area, const QColor &color)
{
    const double w = area.width();
    const double h = area.height();
    QPainterPath bubble;
    bubble.moveTo(area.left(), area.top());
    bubble.lineTo(area.right(), area.top());
    bubble.lineTo(area.right(), area.top() + h * 0.7);
    bubble.lineTo(area.left() + w * 0.55, area.top() + h * 0.7);
    bubble.lineTo(area.left() + w * 0.25, area.bottom());
    bubble.lineTo(area.left() + w * 0.25, area.top() + h * 0.7);
    bubble.lineTo(area.left(), area.top() + h * 0.7);
    bubble.closeSubpath();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, std::max(1.2, w / 9), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(bubble);
    painter.restore();
}

void paintSwatch(QPainter &painter, const QRectF &area, Swatch swatch, const HighlightPalette &colors)
{
    switch (swatch) {
    case Swatch::None:
        return;
    case Swatch::Shared:
        painter.fillRect(area, colors.shared.back());
        return;
    case Swatch::Reworded:
        paintReworded(painter, area, colors);
        return;
    case Swatch::Conflict:
        paintConflict(painter, area, colors);
        return;
    case Swatch::Unique:
        painter.fillRect(QRectF(area.left(), area.top(), area.width() / 3, area.height()), colors.unique);
        return;
    case Swatch::Comment:
        paintSpeechBubble(painter, area.adjusted(0, 1, 0, -1), colors.comment);
        return;
    }
}

} // namespace sidebyline
