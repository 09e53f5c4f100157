// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "navigation/storydelegate.h"

#include "common/theme.h"
#include "items/storytreemodel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace sidebyline {

namespace {

// In device-independent pixels.
constexpr int Side = 14;
constexpr int Indent = 32;
constexpr int Dot = 9;
constexpr int BarHeight = 3;
constexpr int BarSpace = 6; // from the bar's middle to the row's lower edge, twice
constexpr int StoryPadding = 12;
constexpr int OutletPadding = 11;
constexpr int HeadingSpace = 16; // above and below a heading

bool isStory(const QModelIndex &index)
{
    return index.data(StoryTreeModel::ItemKindRole).toInt() == int(StoryTreeModel::ItemKind::Story);
}

int sharePercent(const QModelIndex &index)
{
    return index.data(StoryTreeModel::SharePercentRole).toInt();
}

/// Paints @p left and, at the other end, @p right; the left one gives way.
void paintEnds(QPainter &painter, const QRect &area, const QString &left, const QFont &leftFont,
               const QString &right, const QColor &rightColor, Qt::TextElideMode elide)
{
    const QFont font = painter.font();
    const int rightWidth = painter.fontMetrics().horizontalAdvance(right);
    const QColor leftColor = painter.pen().color();
    painter.setPen(rightColor);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight, right);
    painter.setFont(leftFont);
    painter.setPen(leftColor);
    const int room = area.width() - (right.isEmpty() ? 0 : rightWidth + 8);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(left, elide, room));
    painter.setFont(font);
}

} // namespace

void StoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const HighlightPalette &colors = Theme::instance().colors();
    painter->save();
    painter->setFont(option.font);
    QStyleOptionViewItem row = option;
    if (const int heading = headingHeight(option, index); heading > 0) {
        QStyleOptionViewItem above = option;
        above.rect.setHeight(heading);
        paintHeading(*painter, above);
        row.rect.setTop(row.rect.top() + heading);
    }
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(row.rect, colors.shared.front());
    }
    painter->setPen(option.palette.color(QPalette::Text));
    if (isStory(index)) {
        paintStory(*painter, row, index);
    } else {
        paintOutlet(*painter, row, index);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(colors.current, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(row.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

int StoryDelegate::headingHeight(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool heads = m_firstSingle >= 0 && isStory(index) && index.row() == m_firstSingle;
    return heads ? option.fontMetrics.height() + HeadingSpace : 0;
}

void StoryDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option) const
{
    painter.save();
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.85);
    small.setWeight(QFont::DemiBold);
    small.setCapitalization(QFont::AllUppercase);
    painter.setFont(small);
    painter.setPen(Theme::instance().colors().quietText);
    const QRect text = option.rect.adjusted(Side, 0, -Side, -HeadingSpace / 4);
    painter.drawText(text, Qt::AlignBottom | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(tr("Single articles"), Qt::ElideRight, text.width()));
    painter.restore();
}

void StoryDelegate::paintStory(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const HighlightPalette &colors = Theme::instance().colors();
    QFont bold = option.font;
    bold.setBold(true);
    const QRect text = option.rect.adjusted(Side, 0, -Side, -BarSpace - BarHeight);
    const int articles = index.data(StoryTreeModel::ArticleCountRole).toInt();
    paintEnds(painter, text, index.data().toString(), bold, option.locale.toString(articles),
              colors.quietText, Qt::ElideRight);

    const QRect bar(option.rect.left() + Side, option.rect.bottom() - BarSpace,
                    option.rect.width() - 2 * Side, BarHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.rule);
    painter.drawRoundedRect(bar, BarHeight / 2.0, BarHeight / 2.0);
    const int claims = index.data(StoryTreeModel::ClaimCountRole).toInt();
    if (const int reviewed = index.data(StoryTreeModel::ReviewedCountRole).toInt(); reviewed > 0) {
        painter.setBrush(colors.done);
        const QRect filled(bar.topLeft(),
                           QSize(bar.width() * qMin(reviewed, claims) / qMax(claims, 1), BarHeight));
        painter.drawRoundedRect(QStyle::visualRect(option.direction, bar, filled), BarHeight / 2.0,
                                BarHeight / 2.0);
    }
}

void StoryDelegate::paintOutlet(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const HighlightPalette &colors = Theme::instance().colors();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect place(option.rect.left() + Indent, option.rect.center().y() - Dot / 2, Dot, Dot);
    const QRectF dot(QStyle::visualRect(option.direction, option.rect, place));
    const QColor textColor = painter.pen().color();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.outlet(index.data(StoryTreeModel::ColorIndexRole).toInt()));
    painter.drawEllipse(dot);
    painter.setPen(textColor);

    const int percent = sharePercent(index);
    QString share;
    if (percent >= 0) {
        // The first row says what the figures are; below it the bare number is enough.
        share =
            index.row() == 0 ? tr("%1% shared").arg(percent) : tr("%1%", "share of an outlet").arg(percent);
    }
    const QRect text = QStyle::visualRect(option.direction, option.rect,
                                          option.rect.adjusted(Indent + Dot + 8, 0, -Side, 0));
    const bool base = index.data(StoryTreeModel::IsBaseRole).toBool();
    const QString name = index.data().toString();
    paintEnds(painter, text, base ? tr("%1 ★", "outlet that the others are compared with").arg(name) : name,
              option.font, share, colors.quietText, Qt::ElideMiddle); // what tells names apart stands last
}

QSize StoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    return {option.rect.width(),
            isStory(index) ? line + StoryPadding + BarSpace + BarHeight + headingHeight(option, index)
                           : line + OutletPadding};
}

bool StoryDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    const int percent = sharePercent(index);
    QStringList lines;
    if (isStory(index)) {
        lines << index.data().toString();
        lines << tr("%n article(s)", nullptr, index.data(StoryTreeModel::ArticleCountRole).toInt());
        if (percent >= 0) {
            lines << tr("%1% of the sentences stand in more than one outlet").arg(percent);
        }
        if (const int claims = index.data(StoryTreeModel::ClaimCountRole).toInt(); claims > 0) {
            lines << tr("%1 of %n claim(s) reviewed", nullptr, claims)
                         .arg(index.data(StoryTreeModel::ReviewedCountRole).toInt());
        }
    } else {
        lines << index.data().toString() << index.data(StoryTreeModel::PathRole).toString();
        if (percent >= 0) {
            lines << tr("%1% of its sentences stand in another outlet, too").arg(percent);
        }
    }
    QToolTip::showText(event->globalPos(), lines.join(u'\n'), view->viewport(), option.rect);
    return true;
}

} // namespace sidebyline
