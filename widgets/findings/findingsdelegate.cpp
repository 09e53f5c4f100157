// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings/findingsdelegate.h"

#include "common/readingfont.h"
#include "common/theme.h"
#include "findings/findingstextmodel.h"

#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <memory>

namespace sidebyline {

namespace {

constexpr int Side = 12;
constexpr int EntryIndent = 12; // of an entry's text behind its group's
constexpr int Dot = 8;          // the outlet's colour, in pixels
constexpr int Arrow = 8;        // of a group that opens, in pixels
constexpr int Padding = 6;
constexpr int MostLines = 6; // of one entry; the whole stands in its tool tip

/// The arrow before a group: down where it is open, else towards the text.
void paintArrow(QPainter *painter, const QRectF &area, bool open, Qt::LayoutDirection direction,
                const QColor &color)
{
    const QRectF box(area.center() - QPointF(Arrow / 2.0, Arrow / 2.0), QSizeF(Arrow, Arrow));
    QPolygonF arrow{box.topLeft(), QPointF(box.right(), box.center().y()), box.bottomLeft()};
    if (open) {
        arrow = {QPointF(box.left(), box.top() + 1), QPointF(box.right(), box.top() + 1),
                 QPointF(box.center().x(), box.bottom())};
    } else if (direction == Qt::RightToLeft) {
        arrow = {box.topRight(), QPointF(box.left(), box.center().y()), box.bottomRight()};
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawPolygon(arrow);
}

/// What was taken out is struck, what was put in underlined: as in the claim inspector.
QString written(const std::vector<RenderingRun> &runs, QList<QTextLayout::FormatRange> &formats)
{
    const HighlightPalette &colors = Theme::instance().colors();
    QString text;
    for (const RenderingRun &run : runs) {
        QTextLayout::FormatRange range{int(text.size()), int(run.text.size()), {}};
        if (run.op == DiffOp::Removed) {
            range.format.setFontStrikeOut(true);
            range.format.setBackground(colors.removed);
        } else if (run.op == DiffOp::Added) {
            range.format.setFontUnderline(true);
            range.format.setBackground(colors.added);
        }
        text += run.text;
        formats.append(range);
    }
    return text;
}

std::unique_ptr<QTextLayout> broken(const QString &text, const QFont &font, int room, int most,
                                    const QList<QTextLayout::FormatRange> &formats = {})
{
    auto layout = std::make_unique<QTextLayout>(formats.isEmpty() ? text.simplified() : text, font);
    layout->setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    layout->setTextOption(option);
    layout->beginLayout();
    double y = 0;
    for (int i = 0; i < most; ++i) {
        QTextLine line = layout->createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(room);
        line.setPosition({0, y});
        y += line.height() * 1.12;
    }
    layout->endLayout();
    return layout;
}

double heightOf(const QTextLayout &layout)
{
    return layout.lineCount() == 0
               ? 0
               : layout.lineAt(layout.lineCount() - 1).y() + layout.lineAt(layout.lineCount() - 1).height();
}

} // namespace

struct FindingsDelegate::Texts
{
    std::unique_ptr<QTextLayout> title;
    std::unique_ptr<QTextLayout> detail;

    [[nodiscard]] double height() const { return heightOf(*title) + heightOf(*detail) + 2; }
};

FindingsDelegate::FindingsDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_readingSize(DefaultReadingSize)
{}

void FindingsDelegate::setReadingSize(double pointSize)
{
    m_readingSize = pointSize;
}

FindingsDelegate::Texts FindingsDelegate::texts(const QStyleOptionViewItem &option, const QModelIndex &index,
                                                int room) const
{
    const bool isGroup = index.data(FindingsTextModel::IsGroupRole).toBool();
    QFont title = readingFont(isGroup ? m_readingSize : m_readingSize * 0.95);
    title.setBold(isGroup);
    QFont detail = option.font;
    detail.setPointSizeF(detail.pointSizeF() * 0.92);
    const auto runs = index.data(FindingsTextModel::RunsRole).value<std::vector<RenderingRun>>();
    QList<QTextLayout::FormatRange> formats;
    const QString text =
        runs.empty() ? index.data(FindingsTextModel::TitleRole).toString() : written(runs, formats);
    return {broken(text, title, room, MostLines, formats),
            broken(index.data(FindingsTextModel::DetailRole).toString(), detail, room, MostLines)};
}

QRectF FindingsDelegate::arrowArea(const QRect &row, Qt::LayoutDirection direction) const
{
    const int wide = Side + EntryIndent;
    const double left = direction == Qt::RightToLeft ? m_width - wide : 0;
    return {left, double(row.top()), double(wide), double(row.height())};
}

QSize FindingsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isGroup = index.data(FindingsTextModel::IsGroupRole).toBool();
    const int room = std::max(80, m_width - 2 * Side - EntryIndent);
    const double height = texts(option, index, room).height();
    return {m_width, int(height) + 2 * Padding + (isGroup ? 4 : 0)};
}

void FindingsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const HighlightPalette &colors = Theme::instance().colors();
    const bool isGroup = index.data(FindingsTextModel::IsGroupRole).toBool();
    const bool mirrored = option.direction == Qt::RightToLeft;
    // The tree's own indentation is not used: lines reach over the whole width.
    const QRect area(0, option.rect.top(), m_width, option.rect.height());
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(area, selected ? colors.shared.front() : (isGroup ? colors.strip : colors.page));
    painter->fillRect(QRect(0, area.bottom(), area.width(), 1), colors.rule);
    const int room = std::max(80, m_width - 2 * Side - EntryIndent);
    const int lead = Side + EntryIndent;
    const int left = mirrored ? area.width() - lead - room : lead;
    const Texts texts = this->texts(option, index, room);
    double y = area.top() + Padding + (isGroup ? 2 : 0);
    if (isGroup && index.model()->rowCount(index) > 0) {
        QRectF place = arrowArea(option.rect, option.direction);
        place.setTop(y);
        place.setHeight(texts.title->lineAt(0).height());
        paintArrow(painter, place, option.state.testFlag(QStyle::State_Open), option.direction,
                   colors.quietText);
    }
    painter->setPen(colors.text);
    texts.title->draw(painter, QPointF(left, y));
    if (const int outlet = index.data(FindingsModel::OutletRole).toInt(); outlet >= 0) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.outlet(outlet));
        const double x = mirrored ? area.width() - Side - Dot + 2 : Side - 2;
        painter->drawEllipse(QRectF(x, y + heightOf(*texts.title) + 5, Dot, Dot));
    }
    y += heightOf(*texts.title) + 2;
    painter->setPen(colors.quietText);
    texts.detail->draw(painter, QPointF(left, y));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colors.current, 2));
        painter->drawRect(area.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace sidebyline
