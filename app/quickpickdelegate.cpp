// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/quickpickdelegate.h"

#include "app/quickpickmodel.h"
#include "common/keycap.h"
#include "common/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace sidebyline {

namespace {

constexpr int Side = 12;   // from the list's edge to the text
constexpr int Above = 5;   // and from the line's
constexpr int Between = 8; // title, detail, keys
constexpr double SmallScale = 0.88;
constexpr double MostDetail = 0.4; // of a row's width

QFont smallFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * SmallScale);
    return small;
}

/// Lays the title out in one line with the typed letters marked; the caller paints it.
double layTitle(QTextLayout &layout, const QList<int> &positions, double room)
{
    QList<QTextLayout::FormatRange> formats;
    for (const int position : positions) {
        QTextLayout::FormatRange range{position, 1, {}};
        range.format.setFontWeight(QFont::Bold);
        range.format.setFontUnderline(true);
        formats.append(range);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room);
    layout.endLayout();
    return line.naturalTextWidth();
}

/// Paints the keys from the end on and gives the room that they take.
double paintKeys(QPainter &painter, const QRectF &area, const QStringList &keys,
                 Qt::LayoutDirection direction)
{
    double taken = 0;
    for (const QString &key : keys) {
        const QSizeF size = keycapSize(painter.font(), key);
        const double left =
            direction == Qt::RightToLeft ? area.left() + taken : area.right() - taken - size.width();
        paintKeycap(painter, QRectF(QPointF(left, area.center().y() - size.height() / 2), size), key,
                    Theme::instance().colors());
        taken += size.width() + Between / 2.0;
    }
    return taken;
}

} // namespace

QSize QuickPickDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, option.fontMetrics.height() + 2 * Above + 2};
}

void QuickPickDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const HighlightPalette &colors = Theme::instance().colors();
    const QString reason = index.data(QuickPickModel::ReasonRole).toString();
    const QString detail = reason.isEmpty() ? index.data(QuickPickModel::DetailRole).toString() : reason;
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, colors.shared.front());
        const int edge = option.direction == Qt::RightToLeft ? option.rect.right() - 2 : option.rect.left();
        painter->fillRect(QRect(edge, option.rect.top(), 3, option.rect.height()), colors.current);
    }
    QRectF area = QRectF(option.rect).adjusted(Side, 0, -Side, 0);
    painter->setFont(smallFont(option.font));
    painter->setPen(colors.text);
    const double keys =
        paintKeys(*painter, area, index.data(QuickPickModel::KeysRole).toStringList(), option.direction);
    option.direction == Qt::RightToLeft ? area.setLeft(area.left() + keys + Between)
                                        : area.setRight(area.right() - keys - Between);

    // A long title leaves room for what is said behind it.
    const double said = detail.isEmpty() ? 0 : QFontMetricsF(painter->font()).horizontalAdvance(detail);
    const double room = area.width() - std::min(said, area.width() * MostDetail) - (said > 0 ? Between : 0);
    const QString title = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, int(room));
    QTextLayout layout(title, option.font);
    QTextOption setting;
    setting.setWrapMode(QTextOption::NoWrap);
    setting.setTextDirection(option.direction);
    setting.setAlignment(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    layout.setTextOption(setting);
    const double width =
        layTitle(layout, index.data(QuickPickModel::PositionsRole).value<QList<int>>(), area.width());
    painter->setPen(reason.isEmpty() ? colors.text : colors.quietText);
    layout.draw(painter, {area.left(), area.center().y() - layout.boundingRect().height() / 2});

    const double from = width + Between;
    option.direction == Qt::RightToLeft ? area.setRight(area.right() - from)
                                        : area.setLeft(area.left() + from);
    painter->setFont(smallFont(option.font));
    painter->setPen(colors.quietText);
    painter->drawText(area, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(detail, Qt::ElideRight, int(area.width())));
    painter->restore();
}

} // namespace sidebyline
