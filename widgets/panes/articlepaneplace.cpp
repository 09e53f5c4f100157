// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes/articlepane.h"

#include "panes/overviewstrip.h"
#include "panes/panehead.h"

#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

// Where a pane is read, and what is found in it.

namespace sidebyline {

namespace {

constexpr double HighestPlace = 0.12; // where a found place may stand, in heights of the pane
constexpr double LowestPlace = 0.8;
constexpr double ReadingHeight = 0.3; // where it is brought to otherwise
constexpr int Rounds = 3;             // heights become known while scrolling

} // namespace

ReadingPlace ArticlePane::readingPlace() const
{
    ReadingPlace place{
        .path = content().article ? content().article->path : QString(), .block = -1, .part = 0};
    int first = scrollPlace() > 0 ? m_layout.itemAt(scrollPlace()) : -1;
    while (first >= 0 && first + 1 < int(m_layout.items().size()) &&
           m_layout.items()[std::size_t(first)].block < 0) {
        ++first;
    }
    if (first >= 0) {
        const LayoutItem &item = m_layout.items()[std::size_t(first)];
        place.block = item.block;
        place.part = (scrollPlace() - item.y) / item.height;
    }
    return place;
}

void ArticlePane::setReadingPlace(const ReadingPlace &place)
{
    const int index = m_layout.itemOfBlock(place.block);
    if (index < 0) {
        setScrollPlace(0);
        return;
    }
    for (int round = 0; round < Rounds; ++round) {
        m_layout.ensureItem(index);
        updateRange();
        const LayoutItem &item = m_layout.items()[std::size_t(index)];
        m_seenItem = index;
        setScrollPlace(int(std::lround(item.y + place.part * item.height)));
    }
}

void ArticlePane::setFound(std::vector<FoundText> found, int current)
{
    m_head->setFound(int(found.size()));
    m_strip->setFound(found);
    m_look.found = std::move(found);
    m_look.currentFound = current;
    viewport()->update();
}

void ArticlePane::clearFound()
{
    setFound({}, -1);
    m_head->setFound(-1);
}

void ArticlePane::showFound(int index)
{
    const FoundText &found = m_look.found.at(std::size_t(index));
    const int section = m_layout.sectionOf(found.block);
    if (section >= 0 && m_layout.isFolded(section)) {
        setFolded(section, false);
    }
    const int item = m_layout.itemOfBlock(found.block);
    if (item < 0) {
        return;
    }
    const double height = viewport()->height();
    for (int round = 0; round < Rounds; ++round) {
        m_layout.ensureItem(item);
        updateRange();
        const double top =
            m_layout.extent(item, m_layout.items()[std::size_t(item)].shown(found.range)).first;
        const double seen = top - scrollPlace();
        if (seen >= HighestPlace * height && seen <= LowestPlace * height) {
            break;
        }
        // Not silent: linked panes follow.
        verticalScrollBar()->setValue(
            std::clamp(int(top - ReadingHeight * height), 0, std::max(endPlace(), 0)));
    }
}

} // namespace sidebyline
