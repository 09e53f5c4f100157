// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes/overviewstrip.h"

#include "common/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace sidebyline {

namespace {

constexpr double Inset = 1;      // of the marks, left and right
constexpr double Smallest = 3;   // height of a mark, in pixels
constexpr double Separation = 1; // left free below a mark

} // namespace

OverviewStrip::OverviewStrip(const ArticleLayout &layout, QWidget *parent)
    : QWidget(parent)
    , m_layout(layout)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setCursor(Qt::ArrowCursor);
    setAccessibleName(tr("Overview of the article"));
}

void OverviewStrip::setCurrent(const std::optional<Stop> &current)
{
    m_current = current;
    update();
}

void OverviewStrip::setFound(std::vector<FoundText> found)
{
    m_found = std::move(found);
    update();
}

void OverviewStrip::setWindow(double top, double height)
{
    if (top != m_top || height != m_height) {
        m_top = top;
        m_height = height;
        update();
    }
}

QRectF OverviewStrip::markRect(double top, double bottom) const
{
    // An article that fits is shown at its own size, so that its marks stand beside their lines.
    const double scale = height() / std::max({m_layout.height(), double(height()), 1.0});
    return {Inset, top * scale, width() - 2 * Inset, std::max(Smallest, (bottom - top) * scale - Separation)};
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    const HighlightPalette &colors = Theme::instance().colors();
    QPainter painter(this);
    painter.fillRect(rect(), colors.strip);
    // Kind by kind, so that conflicts are seen where marks of a long article run into each other.
    for (const MarkKind kind : {MarkKind::Unique, MarkKind::Shared, MarkKind::Conflict}) {
        for (int i = 0; i < int(m_layout.items().size()); ++i) {
            const LayoutItem &item = m_layout.items()[std::size_t(i)];
            for (const Mark &mark : m_layout.marks(item)) {
                if (mark.kind != kind || mark.muted) {
                    continue;
                }
                const auto [top, bottom] = m_layout.extent(i, item.shown(mark.range));
                QRectF area = markRect(top, bottom);
                QColor color = colors.unique;
                if (kind == MarkKind::Shared) {
                    color = colors.sharedFill(mark.outlets);
                } else if (kind == MarkKind::Conflict) {
                    color = colors.conflictLine;
                    area.setLeft(area.center().x());
                }
                painter.fillRect(area, color);
            }
        }
    }
    for (int i = 0; i < int(m_layout.items().size()); ++i) {
        const LayoutItem &item = m_layout.items()[std::size_t(i)];
        if (item.sectionKind == SectionKind::Comments && item.block >= 0) {
            const QRectF area = markRect(item.textTop(), item.bottom());
            painter.fillRect(QRectF(area.left(), area.top(), 2, area.height()), colors.comment);
        }
    }
    if (m_current) {
        for (const Passage &passage : passages(m_layout, *m_current)) {
            const auto [top, bottom] = m_layout.extent(passage.item, passage.range);
            painter.fillRect(markRect(top, bottom), colors.current);
        }
    }
    paintFound(painter);
    if (m_layout.height() > m_height + 1) {
        QRectF window = markRect(m_top, m_top + m_height);
        window.setBottom(std::min(window.bottom(), height() - 1.0));
        painter.setPen(colors.quietText);
        painter.drawRect(window.adjusted(-0.5, 0.5, -0.5, -0.5));
    }
}

void OverviewStrip::paintFound(QPainter &painter) const
{
    const HighlightPalette &colors = Theme::instance().colors();
    int item = -1;
    for (const FoundText &found : m_found) {
        if (item < 0 || m_layout.items()[std::size_t(item)].block != found.block) {
            item = m_layout.itemOfBlock(found.block);
        }
        if (item >= 0) {
            const LayoutItem &shown = m_layout.items()[std::size_t(item)];
            const double y = markRect(m_layout.extent(item, shown.shown(found.range)).first, 0).top();
            painter.fillRect(QRectF(0, y - 1, width(), Smallest), colors.foundLine);
            painter.fillRect(QRectF(1, y, width() - 2, 1), colors.found);
        }
    }
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        jump(event->position().y());
    }
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent *event)
{
    event->setAccepted(event->button() == Qt::LeftButton); // the press was taken too
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton)) {
        jump(event->position().y());
    }
}

void OverviewStrip::jump(double y)
{
    Q_EMIT jumpWanted(y * std::max(m_layout.height(), double(height())) / std::max(1, height()));
}

} // namespace sidebyline
