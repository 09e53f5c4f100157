// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "matrix/matrixdelegate.h"

#include "common/readingfont.h"
#include "common/theme.h"
#include "matrix/matrixtextmodel.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace sidebyline {

namespace {

constexpr double Radius = 3;
constexpr double RewordedLine = 2;
constexpr double OnlyHereBar = 3;
constexpr double ConflictFrame = 2;
constexpr double Hatch = 7; // from one hatching line to the next, in pixels
constexpr int Side = 10;    // beside a claim's text
constexpr double FocusLine = 2;

void paintHatching(QPainter &painter, const QRectF &area, const HighlightPalette &colors)
{
    painter.setPen(QPen(colors.shared.back(), 2));
    for (double x = area.left() - area.height(); x < area.right(); x += Hatch) {
        painter.drawLine(QPointF(x, area.top()), QPointF(x + area.height(), area.bottom()));
    }
}

/// From where to where @p line shows @p range, of which its first @p length characters are there. In text of
/// mixed directions neighbours may stand apart: one stretch a run of one direction.
std::vector<std::pair<double, double>> shownStretches(const QTextLine &line, TextRange range,
                                                      qsizetype length)
{
    const qsizetype start = std::min(range.start, length);
    const qsizetype end = std::min(range.end(), length);
    std::vector<std::pair<double, double>> stretches;
    if (start >= end) {
        return stretches; // what is elided
    }
    for (const QGlyphRun &run : line.glyphRuns(int(start), int(end - start))) {
        const QRectF box = run.boundingRect();
        stretches.emplace_back(box.left(), box.right());
    }
    return stretches;
}

QColor between(const QColor &a, const QColor &b, double part)
{
    return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * part),
                            float(a.greenF() + (b.greenF() - a.greenF()) * part),
                            float(a.blueF() + (b.blueF() - a.blueF()) * part));
}

} // namespace

void paintMatrixLabel(QPainter &painter, const QRectF &area, MatrixCellKind kind, bool conflict,
                      const QString &text, const HighlightPalette &colors)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(area, Radius, Radius);
    painter.setClipPath(shape, Qt::IntersectClip);
    QRectF words = area;
    switch (kind) {
    case MatrixCellKind::NotFound:
        break;
    case MatrixCellKind::Verbatim:
        painter.fillRect(area, colors.shared.back());
        break;
    case MatrixCellKind::Reworded:
        painter.fillRect(area, colors.shared[1]);
        painter.fillRect(QRectF(area.left(), area.bottom() - RewordedLine, area.width(), RewordedLine),
                         colors.reworded);
        break;
    case MatrixCellKind::Paraphrase:
        painter.fillRect(area, colors.shared.front());
        paintHatching(painter, area, colors);
        break;
    case MatrixCellKind::OnlyHere:
        painter.fillRect(area, between(colors.page, colors.unique, 0.3));
        painter.fillRect(QRectF(area.left(), area.top(), OnlyHereBar, area.height()), colors.unique);
        words.setLeft(area.left() + OnlyHereBar);
        break;
    }
    if (kind == MatrixCellKind::Paraphrase) {
        // Words on hatching stand on a plain ground of their own.
        const double wide = QFontMetricsF(painter.font()).horizontalAdvance(text) + 8;
        painter.fillRect(QRectF(words.center().x() - wide / 2, words.top(), wide, words.height()),
                         colors.shared.front());
    }
    painter.setPen(kind == MatrixCellKind::NotFound ? colors.quietText : colors.text);
    painter.drawText(words, Qt::AlignCenter, text);
    painter.restore();
    if (conflict) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.conflictLine, ConflictFrame));
        painter.drawRoundedRect(area, Radius, Radius);
        painter.restore();
    }
}

MatrixDelegate::MatrixDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_readingSize(DefaultReadingSize)
{}

void MatrixDelegate::setReadingSize(double pointSize)
{
    m_readingSize = pointSize;
}

int MatrixDelegate::rowHeight(const QFont &font) const
{
    const QFontMetrics reading(readingFont(m_readingSize));
    return std::max(reading.height(), QFontMetrics(font).height() + 6) + 12;
}

QSize MatrixDelegate::labelSize(const QFont &font) const
{
    // Asked for with every cell that is painted.
    if (m_label && m_label->first == font) {
        return m_label->second;
    }
    const QFontMetrics metrics(font);
    const int words =
        std::max(metrics.horizontalAdvance(MatrixTextModel::cellText({MatrixCellKind::OnlyHere})),
                 metrics.horizontalAdvance(QStringLiteral("¶999 +9")));
    m_label = std::pair(font, QSize(words + 12, metrics.height() + 4));
    return m_label->second;
}

int MatrixDelegate::leastOutletWidth(const QFont &font) const
{
    const int words =
        QFontMetrics(font).horizontalAdvance(MatrixTextModel::cellText({MatrixCellKind::NotFound}));
    return std::max(labelSize(font).width() + 16, words + 12);
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const HighlightPalette &colors = Theme::instance().colors();
    painter->save();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // a text runs as it is, whatever way the table does
    painter->fillRect(option.rect, index.row() == m_currentRow ? colors.shared.front() : colors.page);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.rule);
    const QVariant kind = index.data(ClaimMatrixModel::CellKindRole);
    if (kind.isValid()) {
        painter->setFont(option.font);
        QRectF label(QPointF(0, 0), QSizeF(labelSize(option.font)));
        const bool whole = MatrixCellKind(kind.toInt()) == MatrixCellKind::NotFound; // words on no ground
        label.setWidth(whole ? option.rect.width() - 6.0
                             : std::min(label.width(), option.rect.width() - 6.0));
        label.moveCenter(QRectF(option.rect).center());
        paintMatrixLabel(*painter, label, MatrixCellKind(kind.toInt()),
                         index.data(ClaimMatrixModel::ConflictRole).toBool(), index.data().toString(),
                         colors);
    } else if (index.column() == ClaimMatrixModel::Text) {
        paintClaim(painter, option, index);
    } else {
        paintPlain(painter, option, index);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colors.current, FocusLine));
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

void MatrixDelegate::paintPlain(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    painter->setPen(Theme::instance().colors().quietText);
    painter->setFont(option.font);
    painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
}

void MatrixDelegate::setFound(const QMultiHash<int, TextRange> &found,
                              const std::pair<int, TextRange> &current)
{
    m_found = found;
    m_currentFound = current;
}

void MatrixDelegate::paintFound(QPainter *painter, const QRect &area, const QString &shown, int row,
                                bool mirrored) const
{
    const auto [from, to] = m_found.equal_range(row);
    if (from == to) {
        return;
    }
    const HighlightPalette &colors = Theme::instance().colors();
    QTextLayout layout(shown, painter->font());
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const double left = mirrored ? area.right() + 1 - line.naturalTextWidth() : area.left();
    for (auto range = from; range != to; ++range) {
        const bool current = m_currentFound == std::pair(row, *range);
        painter->setPen(QPen(colors.foundLine, current ? FocusLine : 1));
        for (const auto &[start, end] : shownStretches(line, *range, shown.size())) {
            QRectF mark(left + start, 0, end - start, line.height());
            mark.moveCenter({mark.center().x(), QRectF(area).center().y()});
            painter->fillRect(mark, colors.found);
            painter->drawLine(mark.bottomLeft(), mark.bottomRight());
        }
    }
}

void MatrixDelegate::paintClaim(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const HighlightPalette &colors = Theme::instance().colors();
    const QString badge = index.data(MatrixTextModel::BadgeRole).toString();
    const QRect area = option.rect.adjusted(Side, 0, -Side, 0);
    const QFont font = readingFont(m_readingSize);
    const QFontMetrics text(font);
    const QFontMetrics small(option.font);
    const int badgeRoom =
        badge.isEmpty() ? 0 : std::min(small.horizontalAdvance(badge) + 18, area.width() / 2);
    const int room = area.width() - badgeRoom - (badgeRoom > 0 ? Side : 0);
    const QString shown = text.elidedText(index.data().toString(), Qt::ElideRight, room);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect place = QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter,
                                            QSize(room, area.height()), area);
    painter->setFont(font);
    paintFound(painter, place, shown, index.row(), mirrored);
    painter->setPen(colors.text);
    painter->drawText(place,
                      int((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute),
                      shown);
    if (badgeRoom == 0) {
        return;
    }
    const int after = text.horizontalAdvance(shown) + Side;
    QRectF pill(mirrored ? area.right() - after - badgeRoom : area.left() + after, 0, badgeRoom,
                small.height() + 3);
    pill.moveCenter(QPointF(pill.center().x(), QRectF(area).center().y()));
    const QColor color =
        index.data(ClaimMatrixModel::ConflictRole).toBool() ? colors.conflictLine : colors.quietText;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), pill.height() / 2, pill.height() / 2);
    painter->setFont(option.font);
    painter->drawText(pill, Qt::AlignCenter, small.elidedText(badge, Qt::ElideRight, badgeRoom - 16));
}

} // namespace sidebyline
