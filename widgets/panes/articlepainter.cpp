// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes/articlepainter.h"

#include "common/swatch.h"
#include "panes/reviewsigns.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sidebyline {

namespace {

constexpr double BarLeft = 5; // the unique bar's left edge, from the pane's
constexpr double BarWidth = 3;
constexpr double OutlineReach = 3; // from the fill to the outline's middle, left and right
constexpr double OutlineWidth = 2;
constexpr double LineThickness = 2; // under reworded words
constexpr double DotSize = 2;       // of the line under a conflict
constexpr double RuleGap = 9;       // from the rule of captions and comments to the text
constexpr double RuleWidth = 2;
constexpr double TriangleSize = 7;
constexpr double SignGap = 5;  // from the text's right edge to the signs of verdicts
constexpr double SignDrop = 4; // from the line's top to the first of them

class ItemPainter
{
public:
    ItemPainter(QPainter &painter, ArticleLayout &layout, int index, const QRectF &area,
                const ArticleLook &look)
        : m_painter(painter)
        , m_layout(layout)
        , m_item(layout.items()[std::size_t(index)])
        , m_index(index)
        , m_area(area)
        , m_look(look)
    {}

    void paint()
    {
        if (m_item.kind == LayoutItem::Kind::Fold) {
            paintFold();
        }
        paintRule();
        paintFills();
        paintFound(FoundPart::Fill);
        paintText();
        paintLines();
        paintFound(FoundPart::Box);
        paintBars();
        paintSigns();
    }

private:
    enum class FoundPart : quint8 { Fill, Box };

    /// Calls @p paintLine with each line's rectangle of each mark that @p wanted wants, as far as it is seen.
    template <typename Wanted, typename PaintLine>
    void forLines(const Wanted &wanted, const PaintLine &paintLine)
    {
        const std::vector<Mark> &marks = m_layout.marks(m_item);
        for (std::size_t i = 0; i < marks.size(); ++i) {
            if (marks[i].muted || !wanted(marks[i])) {
                continue;
            }
            for (const QRectF &line : m_layout.markRects(m_index, i)) {
                const QRectF rect = line.translated(m_item.x, m_item.textTop());
                if (rect.bottom() >= m_area.top() && rect.top() <= m_area.bottom()) {
                    paintLine(rect);
                }
            }
        }
    }

    void paintFills()
    {
        // Where a sentence stands in two claims, the one that more outlets carry is seen.
        for (int depth = 0; depth < SharedDepths; ++depth) {
            const QColor &color = m_look.colors.shared[std::size_t(depth)];
            forLines(
                [depth](const Mark &mark) {
                    return mark.kind == MarkKind::Shared && sharedDepth(mark.outlets) == depth;
                },
                [&](const QRectF &rect) { m_painter.fillRect(rect, color); });
        }
        forLines([](const Mark &mark) { return mark.kind == MarkKind::Conflict; },
                 [this](const QRectF &rect) { m_painter.fillRect(rect, m_look.colors.conflictFill); });
    }

    void paintFound(FoundPart part)
    {
        const auto [first, last] =
            std::ranges::equal_range(m_look.found, m_item.block, {}, &FoundText::block);
        for (auto found = first; found != last; ++found) {
            const bool current = found - m_look.found.begin() == m_look.currentFound;
            for (const QRectF &rect : m_layout.rects(m_index, m_item.shown(found->range))) {
                if (part == FoundPart::Fill) {
                    m_painter.fillRect(rect, m_look.colors.found);
                } else {
                    m_painter.setPen(QPen(m_look.colors.foundLine, current ? OutlineWidth : 1));
                    m_painter.setBrush(Qt::NoBrush);
                    m_painter.drawRect(rect.adjusted(-0.5, 0.5, 0.5, -0.5));
                }
            }
        }
    }

    void paintText()
    {
        const bool quiet = m_item.kind == LayoutItem::Kind::Fold || m_layout.style().of(m_item.role).quiet;
        m_painter.setPen(quiet ? m_look.colors.quietText : m_look.colors.text);
        QList<QTextLayout::FormatRange> selections;
        const qsizetype start = std::max<qsizetype>(m_look.selection.start - m_item.documentStart, 0);
        const qsizetype end =
            std::min<qsizetype>(m_look.selection.end() - m_item.documentStart, m_item.text.size());
        if (start < end) {
            QTextLayout::FormatRange range{int(start), int(end - start), {}};
            range.format.setBackground(m_look.selectionGround);
            range.format.setForeground(m_look.selectionText);
            selections.append(range);
        }
        m_item.layout->draw(&m_painter, {m_item.x, m_item.textTop()}, selections, m_area);
        if (m_look.caret && *m_look.caret >= m_item.documentStart &&
            *m_look.caret <= m_item.documentStart + m_item.text.size()) {
            m_painter.fillRect(m_layout.caretRect(*m_look.caret), m_look.colors.text);
        }
    }

    void paintLines()
    {
        forLines([](const Mark &mark) { return mark.kind == MarkKind::Reworded; },
                 [this](const QRectF &rect) {
                     m_painter.fillRect(
                         QRectF(rect.left(), rect.bottom() - LineThickness, rect.width(), LineThickness),
                         m_look.colors.reworded);
                 });
        forLines([](const Mark &mark) { return mark.kind == MarkKind::Conflict; },
                 [this](const QRectF &rect) { paintDots(rect); });
    }

    void paintDots(const QRectF &rect)
    {
        for (double x = rect.left(); x + DotSize <= rect.right(); x += 2 * DotSize) {
            m_painter.fillRect(QRectF(x, rect.bottom() - DotSize, DotSize, DotSize),
                               m_look.colors.conflictLine);
        }
    }

    void paintBars()
    {
        for (const Mark &mark : m_layout.marks(m_item)) {
            if (mark.kind == MarkKind::Unique && !mark.muted) {
                const auto [top, bottom] = m_layout.extent(m_index, m_item.shown(mark.range));
                m_painter.fillRect(QRectF(BarLeft, top, BarWidth, bottom - top), m_look.colors.unique);
            }
        }
    }

    void paintSigns()
    {
        const double left = ReadingStyle::LeftMargin + m_layout.textWidth() + SignGap;
        double free = m_item.textTop();
        for (const ReviewSign &sign : reviewSigns(m_layout, m_index)) {
            const double top = m_layout.extent(m_index, sign.range).first + SignDrop;
            free = paintReviewSigns(m_painter, left, std::max(top, free), sign.review, m_look.colors);
        }
    }

    void paintRule()
    {
        const bool comment = m_item.sectionKind == SectionKind::Comments && m_item.block >= 0;
        if (m_item.kind == LayoutItem::Kind::Fold || (!comment && !m_layout.style().of(m_item.role).rule)) {
            return;
        }
        // The paragraphs of one comment share one rule.
        const double top = comment && m_item.authorLength == 0 ? m_item.y : m_item.textTop();
        m_painter.fillRect(QRectF(m_item.x - RuleGap, top, RuleWidth, m_item.bottom() - top),
                           comment ? m_look.colors.comment : m_look.colors.rule);
    }

    void paintFold()
    {
        const bool folded = m_layout.isFolded(m_item.section);
        const double left = ReadingStyle::LeftMargin;
        QPen dashes(m_look.colors.keycapBorder, 1);
        dashes.setDashPattern({4, 3});
        m_painter.setPen(dashes);
        const double ruleY = m_item.y + m_item.before / 2 + 0.5;
        m_painter.drawLine(QPointF(left, ruleY), QPointF(left + m_layout.textWidth(), ruleY));

        const double middle = m_item.textTop() + m_item.lineHeight / 2;
        QPainterPath triangle;
        const double s = TriangleSize;
        if (folded) {
            triangle.addPolygon(
                QPolygonF({{left, middle - s / 2}, {left + s, middle}, {left, middle + s / 2}}));
        } else {
            triangle.addPolygon(QPolygonF({{left, middle - s / 2 + 1},
                                           {left + s, middle - s / 2 + 1},
                                           {left + s / 2, middle + s / 2}}));
        }
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.fillPath(triangle, m_look.colors.quietText);
        m_painter.restore();
        if (m_item.sectionKind == SectionKind::Comments) {
            paintSpeechBubble(m_painter, QRectF(m_item.x - 17, middle - 5.5, 12, 11), m_look.colors.comment);
        }
        if (m_look.focusedFold == m_index) {
            m_painter.setPen(QPen(m_look.colors.current, 2));
            m_painter.drawRect(
                QRectF(left - 5, m_item.textTop(), m_layout.textWidth() + 8, m_item.lineHeight));
        }
    }

    QPainter &m_painter;
    ArticleLayout &m_layout;
    const LayoutItem &m_item;
    int m_index;
    QRectF m_area; ///< what is to be painted, in the coordinates of the content
    const ArticleLook &m_look;
};

void takeOutlinePen(QPainter &painter, const ArticleLook &look)
{
    painter.setPen(QPen(look.colors.current, OutlineWidth, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
}

void paintCurrent(QPainter &painter, ArticleLayout &layout, const QRectF &area, const ArticleLook &look)
{
    if (!look.current) {
        return;
    }
    takeOutlinePen(painter, look);
    for (const Passage &passage : passages(layout, *look.current)) {
        const auto [top, bottom] = layout.extent(passage.item, passage.range);
        const bool isSet = layout.items()[std::size_t(passage.item)].layout != nullptr;
        if (isSet && bottom >= area.top() && top <= area.bottom()) {
            painter.drawPath(outline(layout.rects(passage.item, passage.range)));
        }
    }
}

} // namespace

QPainterPath outline(const QList<QRectF> &lines)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const QRectF &line : lines) {
        // Reaching a little into the lines above and below joins them.
        const QRectF box = line.adjusted(-OutlineReach, -2, OutlineReach, 2);
        path.addRect(QRectF(QPointF(std::round(box.left()), box.top()),
                            QPointF(std::round(box.right()), box.bottom())));
    }
    return path.simplified();
}

void paintItem(QPainter &painter, ArticleLayout &layout, int index, const QRectF &area,
               const ArticleLook &look)
{
    ItemPainter(painter, layout, index, area, look).paint();
    if (!look.current) {
        return;
    }
    takeOutlinePen(painter, look);
    for (const Passage &passage : passagesIn(layout, index, *look.current)) {
        painter.drawPath(outline(layout.rects(index, passage.range)));
    }
}

void paintArticle(QPainter &painter, ArticleLayout &layout, const QRectF &asked, const ArticleLook &look)
{
    const QRectF area = asked.adjusted(0, -OutlineRoom, 0, OutlineRoom);
    const int first = layout.itemAt(area.top());
    for (int i = std::max(first, 0); i < int(layout.items().size()); ++i) {
        const LayoutItem &item = layout.items()[std::size_t(i)];
        if (item.y > area.bottom()) {
            break;
        }
        if (item.layout) { // else it is out of sight, within reach of an outline alone
            ItemPainter(painter, layout, i, area, look).paint();
        }
    }
    paintCurrent(painter, layout, area, look);
}

} // namespace sidebyline
