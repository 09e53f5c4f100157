// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes/reviewsigns.h"

#include <QPainter>

#include <algorithm>

namespace sidebyline {

namespace {

constexpr double Pen = 1.6;
constexpr double Step = 10; // from one sign to the next

void paintTick(QPainter &painter, QPointF at)
{
    painter.drawPolyline(
        QPolygonF{at + QPointF(0.5, 4.5), at + QPointF(3, 7), at + QPointF(ReviewSignSize - 0.5, 1)});
}

void paintFlag(QPainter &painter, QPointF at)
{
    painter.drawLine(at + QPointF(1.5, 0.5), at + QPointF(1.5, ReviewSignSize));
    painter.drawPolygon(QPolygonF{at + QPointF(1.5, 0.5), at + QPointF(7, 2.5), at + QPointF(1.5, 4.5)});
}

void paintPencil(QPainter &painter, QPointF at)
{
    painter.drawLine(at + QPointF(2.5, 5), at + QPointF(6.5, 1));
    painter.drawLine(at + QPointF(0.5, ReviewSignSize - 0.5),
                     at + QPointF(ReviewSignSize, ReviewSignSize - 0.5));
}

StopReview both(StopReview a, StopReview b)
{
    return {
        .reviewed = a.reviewed || b.reviewed, .flagged = a.flagged || b.flagged, .noted = a.noted || b.noted};
}

/// The stop that a mark belongs to; a reworded word or a figure belongs to none of its own.
std::optional<Stop> stopOf(const Mark &mark)
{
    if (mark.kind == MarkKind::Shared && mark.claim >= 0) {
        return Stop{StopKind::Claim, mark.claim, mark.sentence, false};
    }
    if (mark.kind == MarkKind::Unique) {
        return Stop{StopKind::Unique, -1, mark.sentence, false};
    }
    return {};
}

} // namespace

std::vector<ReviewSign> reviewSigns(const ArticleLayout &layout, int index)
{
    std::vector<ReviewSign> signs;
    const LayoutItem &item = layout.items()[std::size_t(index)];
    if (!layout.reviews() || item.block < 0) {
        return signs;
    }
    const auto add = [&signs](TextRange range, StopReview review) {
        const auto same = std::ranges::find(signs, range, &ReviewSign::range);
        if (review == StopReview()) {
            return;
        }
        if (same == signs.end()) {
            signs.push_back({range, review});
        } else {
            same->review = both(same->review, review);
        }
    };
    for (const Mark &mark : layout.marks(item)) {
        if (const auto stop = stopOf(mark)) {
            add(item.shown(mark.range), layout.reviews()(*stop));
        }
    }
    if (item.sectionKind == SectionKind::Comments && item.authorLength > 0) {
        const SentenceRef start{layout.content().articleIndex, item.block, 0};
        add({0, item.text.size()}, layout.reviews()(Stop{StopKind::Comment, -1, start, false}));
    }
    std::ranges::sort(signs, {}, [](const ReviewSign &sign) { return sign.range.start; });
    return signs;
}

double paintReviewSigns(QPainter &painter, double left, double top, StopReview review,
                        const HighlightPalette &colors)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto paint = [&](bool holds, const QColor &color, const QBrush &fill, const auto &sign) {
        if (holds) {
            painter.setPen(QPen(color, Pen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.setBrush(fill);
            sign(painter, QPointF(left, top));
            top += Step;
        }
    };
    paint(review.flagged, colors.warning, colors.warning, paintFlag);
    paint(review.reviewed, colors.quietText, Qt::NoBrush, paintTick);
    paint(review.noted, colors.current, Qt::NoBrush, paintPencil);
    painter.restore();
    return top;
}

} // namespace sidebyline
