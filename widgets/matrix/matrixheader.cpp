// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "matrix/matrixheader.h"

#include "common/theme.h"
#include "items/claimmatrixmodel.h"

#include <QPainter>
#include <QStyle>

namespace sidebyline {

namespace {

constexpr int OutletLine = 3; // in the outlet's colour above its name
constexpr int Side = 8;
constexpr int Padding = 9;

} // namespace

MatrixHeader::MatrixHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
}

QSize MatrixHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), fontMetrics().height() + 2 * Padding + OutletLine};
}

void MatrixHeader::paintSection(QPainter *painter, const QRect &area, int section) const
{
    const HighlightPalette &colors = Theme::instance().colors();
    const auto of = [&](int role) { return model()->headerData(section, Qt::Horizontal, role); };
    painter->save();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    painter->fillRect(area, colors.page);
    painter->fillRect(QRect(area.left(), area.bottom(), area.width(), 1), colors.keycapBorder);
    if (const int outlet = of(ClaimMatrixModel::ArticleRole).toInt(); outlet >= 0) {
        painter->fillRect(QRect(area.left(), area.top(), area.width(), OutletLine), colors.outlet(outlet));
    }
    QFont bold = font();
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(colors.text);
    const QRect room = area.adjusted(Side, OutletLine, -Side, 0);
    const auto alignment = Qt::Alignment(of(Qt::TextAlignmentRole).toInt());
    painter->drawText(
        room, int(QStyle::visualAlignment(layoutDirection(), alignment)),
        QFontMetrics(bold).elidedText(of(Qt::DisplayRole).toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace sidebyline
