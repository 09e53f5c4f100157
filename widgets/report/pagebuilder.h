// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/flow.h"
#include "report/fontbook.h"
#include "report/pagelayout.h"

#include <QMarginsF>

#include <utility>
#include <vector>

namespace sidebyline {

/// Distances that all parts of a report share, in points.
inline constexpr qreal PageMargin = 34;
inline constexpr qreal FooterHeight = 20; ///< at the foot of the page, above its margin

/// Fills pages from top to bottom. Parts place their lines at y() and move it down.
class PageBuilder
{
public:
    PageBuilder(QSizeF pageSize, const FontBook &fonts);

    [[nodiscard]] const FontBook &fonts() const { return m_fonts; }
    [[nodiscard]] qreal left() const { return PageMargin; }
    [[nodiscard]] qreal width() const { return m_pageSize.width() - 2 * PageMargin; }
    [[nodiscard]] qreal right() const { return left() + width(); }
    [[nodiscard]] qreal top() const { return PageMargin; }
    [[nodiscard]] qreal bottom() const { return m_pageSize.height() - PageMargin - FooterHeight; }
    [[nodiscard]] qreal y() const { return m_y; }
    [[nodiscard]] qreal room() const { return bottom() - m_y; }
    [[nodiscard]] bool hasPage() const { return !m_pages.empty(); }
    /// Nothing stands on the page yet but what repeats on each.
    [[nodiscard]] bool isFresh() const { return m_y <= m_freshTop; }

    void newPage();
    void moveTo(qreal y) { m_y = y; }
    void moveBy(qreal distance) { m_y += distance; }
    /// What stands above y() now repeats on each page: a page without more is fresh.
    void endRepeated() { m_freshTop = m_y; }

    /// Puts @p line with its top left corner at @p corner.
    void place(const LaidLine &line, QPointF corner, int column = -1);
    /// Places lines @p first to @p end of @p flow below each other.
    void place(const Flow &flow, std::size_t first, std::size_t end, QPointF corner, int column = -1);
    /// Places @p lines below each other at y() and moves below them.
    void placeBelow(const std::vector<LaidLine> &lines);

    void add(const RectItem &rect) { m_pages.back().rects.push_back(rect); }
    void add(const LineItem &line) { m_pages.back().lines.push_back(line); }
    void add(const LinkItem &link) { m_pages.back().links.push_back(link); }
    /// What comes next on this page is where links to @p anchor lead.
    void addAnchor(const Anchor &anchor) { m_pages.back().anchors.push_back({anchor, {left(), m_y}}); }
    void addToOutline(OutlineEntry entry) { m_outline.push_back(std::move(entry)); }

    [[nodiscard]] std::vector<Page> &pages() { return m_pages; }
    [[nodiscard]] std::vector<OutlineEntry> &outline() { return m_outline; }

private:
    const FontBook &m_fonts;
    QSizeF m_pageSize;
    std::vector<Page> m_pages;
    std::vector<OutlineEntry> m_outline;
    qreal m_y = 0;
    qreal m_freshTop = 0;
};

} // namespace sidebyline
