// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pagebuilder.h"

namespace sidebyline {

PageBuilder::PageBuilder(QSizeF pageSize, const FontBook &fonts)
    : m_fonts(fonts)
    , m_pageSize(pageSize)
{}

void PageBuilder::newPage()
{
    m_pages.push_back({.size = m_pageSize});
    m_y = top();
    m_freshTop = m_y;
}

void PageBuilder::place(const LaidLine &line, QPointF corner, int column)
{
    Page &page = m_pages.back();
    for (RectItem rect : line.rects) {
        rect.rect.translate(corner);
        page.rects.push_back(rect);
    }
    for (LineItem rule : line.lines) {
        rule.from += corner;
        rule.to += corner;
        page.lines.push_back(rule);
    }
    for (AnchorItem anchor : line.anchors) {
        anchor.position += corner;
        page.anchors.push_back(anchor);
    }
    for (LinkItem link : line.links) {
        link.rect.translate(corner);
        page.links.push_back(link);
    }
    if (line.text.text.isEmpty()) {
        return;
    }
    TextItem text = line.text;
    text.rect.translate(corner);
    text.baseline += corner.y();
    text.place.column = column;
    page.texts.push_back(std::move(text));
}

void PageBuilder::place(const Flow &flow, std::size_t first, std::size_t end, QPointF corner, int column)
{
    if (const LaidLine *head = flow.continuation(first); head != nullptr && first < end) {
        place(*head, corner, column);
        corner.ry() += head->height;
    }
    for (std::size_t i = first; i < end; ++i) {
        corner.ry() += flow.spaceBefore(i, first);
        place(flow.line(i), corner, column);
        corner.ry() += flow.line(i).height;
    }
}

void PageBuilder::placeBelow(const std::vector<LaidLine> &lines)
{
    for (const LaidLine &line : lines) {
        place(line, QPointF(left(), m_y));
        m_y += line.height;
    }
}

} // namespace sidebyline
