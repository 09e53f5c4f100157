// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How panes come level with the one that is read.

#include "panes/articlepane.h"
#include "panes/panesrow.h"
#include "panes/panesview.h"
#include "panes/passages.h"
#include "panes/scrolllink.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace sidebyline {

namespace {

constexpr double PassagePlace = 0.28; // where a passage is brought to, in heights of the pane
constexpr double LowestPlace = 0.6;   // a passage below is brought up
constexpr int Rounds = 3;             // heights become known while scrolling

} // namespace

bool PanesView::isInView(const ArticlePane *pane) const
{
    const QRect seen(-m_row->x(), 0, viewport()->width(), viewport()->height());
    const int pinned = indexOf(pane) < m_row->pinnedCount() ? 0 : m_row->pinnedWidth();
    const QRect clear = isRightToLeft() ? seen.adjusted(0, 0, -pinned, 0) : seen.adjusted(pinned, 0, 0, 0);
    return pane->x() <= clear.right() && pane->x() + pane->width() > clear.left();
}

ArticlePane *PanesView::leader() const
{
    if (m_current && m_pointed.pane != nullptr && m_pointed.pane->passageEstimate(*m_current)) {
        return m_pointed.pane;
    }
    // The marked pane leads where it has the passage, else the first one in view that has it.
    std::vector<ArticlePane *> order = m_panes;
    if (m_currentPane > 0) {
        std::ranges::rotate(order, order.begin() + m_currentPane);
    }
    for (ArticlePane *pane : order) {
        if (m_current && isInView(pane) && pane->passageEstimate(*m_current)) {
            return pane;
        }
    }
    return nullptr;
}

void PanesView::bringIntoView(ArticlePane *pane, const Stop &stop)
{
    const double height = pane->viewport()->height();
    for (int round = 0; round < Rounds; ++round) {
        const double top = pane->passageExtent(stop).value_or(std::pair(0.0, 0.0)).first;
        const double seen = top - pane->scrollPlace();
        if (seen >= 0 && seen <= LowestPlace * height) {
            return;
        }
        pane->setScrollPlace(std::min(int(top - PassagePlace * height), pane->endPlace()));
    }
}

/// The height at which all stand level with @p leading: where it was clicked, that of the pointer's passage;
/// else one that all can reach.
double PanesView::lineOf(ArticlePane *leading) const
{
    const double height = leading->viewport()->height();
    if (leading == m_pointed.pane) {
        const std::vector<Passage> found = passages(leading->layout(), *m_current);
        const auto &items = leading->layout().items();
        const auto pointed = std::ranges::find_if(found, [&](const Passage &passage) {
            return items[std::size_t(passage.item)].block == m_pointed.block;
        });
        const Passage &passage = pointed == found.end() ? found.front() : *pointed;
        const double seen =
            leading->layout().extent(passage.item, passage.range).first - leading->scrollPlace();
        return std::clamp(seen, 0.0, height);
    }
    const double seen = leading->passageExtent(*m_current)->first - leading->scrollPlace();
    // What stands well already stays; the others come to it.
    const bool well = seen >= 0 && seen <= LowestPlace * height;
    std::vector<Leveled> tops;
    for (ArticlePane *pane : m_panes) {
        if (const auto extent = isInView(pane) ? pane->passageExtent(*m_current) : std::nullopt) {
            tops.push_back({extent->first, double(pane->verticalScrollBar()->maximum())});
        }
    }
    return commonHeight(tops, well ? seen : PassagePlace * height);
}

void PanesView::bringLevel()
{
    ArticlePane *leading = leader();
    if (leading == nullptr) {
        return;
    }
    if (!m_linked) {
        if (m_pointed.pane != nullptr) {
            m_brought.insert(m_pointed.pane); // what was clicked stays
        }
        for (ArticlePane *pane : m_panes) {
            if (isInView(pane) && pane->passageEstimate(*m_current) && m_brought.insert(pane).second) {
                bringIntoView(pane, *m_current);
            }
        }
        return;
    }
    for (int round = 0; round < Rounds; ++round) {
        m_line = lineOf(leading);
        bool moved = false;
        for (ArticlePane *pane : m_panes) {
            const bool comes = pane != m_pointed.pane && isInView(pane);
            if (const auto extent = comes ? pane->passageExtent(*m_current) : std::nullopt) {
                const int place = int(std::lround(extent->first - m_line));
                moved = moved || place != pane->scrollPlace();
                pane->setScrollPlace(place);
            }
        }
        if (!moved) {
            break;
        }
    }
    for (ArticlePane *pane : m_panes) {
        if (isInView(pane) && !pane->passageEstimate(*m_current)) {
            follow(pane, leading);
        }
    }
}

void PanesView::follow(ArticlePane *pane, const ArticlePane *leading)
{
    if (pane == leading || !isInView(pane)) {
        return;
    }
    const int pinned = m_current ? m_current->claim : -1;
    for (int round = 0; round < Rounds; ++round) {
        const Levels pairs = levels(claimPlaces(leading->layout()), claimPlaces(pane->layout()),
                                    leading->layout().height(), pane->layout().height(), pinned);
        const double y = counterpart(pairs, leading->scrollPlace() + m_line);
        const int place = std::clamp(int(std::lround(y - m_line)), 0, pane->verticalScrollBar()->maximum());
        if (place == pane->scrollPlace()) {
            break;
        }
        pane->setScrollPlace(place);
    }
}

void PanesView::onScrolled(ArticlePane *leading, int delta)
{
    m_pointed = {};
    if (!m_linked) {
        return;
    }
    m_line = glide(m_line, delta, leading->scrollPlace(), leading->endPlace(), leading->viewport()->height());
    for (ArticlePane *pane : m_panes) {
        follow(pane, leading);
    }
}

void PanesView::realign()
{
    if (m_panes.empty()) {
        return;
    }
    if (m_current && leader() != nullptr) {
        bringLevel();
    } else if (!m_linked) {
        return;
    } else if (m_currentPane >= 0 && isInView(m_panes[std::size_t(m_currentPane)])) {
        for (ArticlePane *pane : m_panes) {
            follow(pane, m_panes[std::size_t(m_currentPane)]);
        }
    }
}

} // namespace sidebyline
