// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "matrix/matrixlegend.h"

#include "common/theme.h"
#include "matrix/matrixdelegate.h"

#include <QPainter>

#include <array>

namespace sidebyline {

namespace {

constexpr int Side = 14;
constexpr int Space = 8;

struct Entry
{
    MatrixCellKind kind = MatrixCellKind::NotFound;
    bool conflict = false;
    QString text;
};

std::array<Entry, 5> entries()
{
    return {{{MatrixCellKind::Verbatim, false, MatrixLegend::tr("verbatim")},
             {MatrixCellKind::Reworded, false, MatrixLegend::tr("reworded")},
             {MatrixCellKind::Paraphrase, false, MatrixLegend::tr("other words")},
             {MatrixCellKind::OnlyHere, false, MatrixLegend::tr("only here")},
             {MatrixCellKind::NotFound, true, MatrixLegend::tr("conflict")}}};
}

} // namespace

MatrixLegend::MatrixLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    QStringList texts;
    for (const Entry &entry : entries()) {
        texts.append(entry.text);
    }
    setAccessibleName(tr("Legend: %1. %2").arg(texts.join(tr(", ")), notFoundText()));
    setToolTip(notFoundText());
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QString MatrixLegend::notFoundText()
{
    return tr("“not found” means that no sentence of that article was linked; it may still say it in other "
              "words.");
}

QSize MatrixLegend::sizeHint() const
{
    return {600, fontMetrics().height() + 20};
}

QSize MatrixLegend::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void MatrixLegend::paintEvent(QPaintEvent *)
{
    const HighlightPalette &colors = Theme::instance().colors();
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const bool mirrored = isRightToLeft();
    double x = Side;
    const double high = fontMetrics().height() + 4;
    for (const Entry &entry : entries()) {
        const double wide = fontMetrics().horizontalAdvance(entry.text) + 16;
        const QRectF area(mirrored ? width() - x - wide : x, (height() - high) / 2, wide, high);
        paintMatrixLabel(painter, area, entry.kind, entry.conflict, entry.text, colors);
        x += wide + Space;
    }
    x += Space;
    painter.setPen(colors.quietText);
    const double room = width() - x - Side;
    const QRectF rest(mirrored ? Side : x, 0, room, height());
    painter.drawText(rest,
                     int(Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft)),
                     fontMetrics().elidedText(notFoundText(), Qt::ElideRight, int(room)));
}

} // namespace sidebyline
