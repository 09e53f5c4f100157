// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is found in the view that is seen.

#include "aligned/alignedview.h"
#include "app/storyviews.h"
#include "matrix/matrixview.h"
#include "panes/panesview.h"

namespace sidebyline {

std::vector<FoundText> StoryViews::shownOf(std::vector<FoundText> found) const
{
    switch (m_mode) {
    case ViewMode::Reading:
        break;
    case ViewMode::Aligned:
        std::erase_if(found, [this](const FoundText &text) {
            return !m_aligned->layout().placeOf(text.article, text.block).isValid();
        });
        break;
    case ViewMode::Matrix:
        return m_matrix->shownOf(found);
    }
    return found;
}

void StoryViews::setFound(const std::vector<FoundText> &found, int current)
{
    switch (m_mode) {
    case ViewMode::Reading:
        if (current >= 0) {
            m_panes->showArticle(found[std::size_t(current)].article);
        }
        m_panes->setFound(found, current);
        break;
    case ViewMode::Aligned:
        m_aligned->setFound(found, current);
        break;
    case ViewMode::Matrix:
        m_matrix->setFound(found, current);
        break;
    }
}

void StoryViews::clearFound()
{
    m_panes->clearFound();
    m_aligned->setFound({}, -1);
    m_matrix->setFound({}, -1);
}

} // namespace sidebyline
