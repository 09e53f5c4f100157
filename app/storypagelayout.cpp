// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the story page is arranged: what gives way where there is little room, and how it is left and found.

#include "app/settings.h"
#include "app/storypage.h"
#include "app/storyviews.h"
#include "app/windowlayout.h"
#include "findings/findingspanel.h"
#include "panes/panesview.h"
#include "review/reviewpanel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFrame>
#include <QSplitter>

#include <utility>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

constexpr int ReviewLetters = 40; // the review is about that wide where there is room
constexpr int LeastReviewLetters = 26;
constexpr int LettersBesideReview = 70;  // of claim and review together
constexpr int LettersBesideStories = 95; // in a window of fewer the stories give way

constexpr auto ColumnsName = "columns"_L1;
constexpr auto RowsName = "rows"_L1;

void restore(QSplitter *splitter, const QByteArray &state)
{
    if (!state.isEmpty()) {
        splitter->restoreState(state);
    }
}

} // namespace

void StoryPage::fitFont()
{
    const int letter = fontMetrics().averageCharWidth();
    m_review->setMinimumWidth(LeastReviewLetters * letter);
    fitClaimArea();
}

/// The review stands below the claim where beside it there is too little room for either.
void StoryPage::fitClaimArea()
{
    const bool narrow = m_claimArea->width() < LettersBesideReview * fontMetrics().averageCharWidth();
    m_claimParts->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_claimLine->setFrameShape(narrow ? QFrame::HLine : QFrame::VLine);
    m_review->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : ReviewLetters * fontMetrics().averageCharWidth());
    m_review->setShortened(narrow);
}

bool StoryPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_claimArea && event->type() == QEvent::Resize) {
        fitClaimArea();
    }
    return QWidget::eventFilter(watched, event);
}

void StoryPage::foldStories()
{
    const int room = width() - (areFindingsShown() ? FindingsWidth : 0);
    const bool narrow = room < LettersBesideStories * fontMetrics().averageCharWidth();
    // Once it has become narrow the stories give way; a reader who wants them has them.
    if (narrow == std::exchange(m_isNarrow, narrow) ||
        (narrow ? !m_sideBar->isVisibleTo(this) : !m_isFolded)) {
        return;
    }
    m_isFolded = narrow;
    m_sideBar->setVisible(!narrow);
    Q_EMIT partsChanged(!narrow, m_claimArea->isVisibleTo(this));
}

void StoryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    foldStories();
}

void StoryPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitFont();
        foldStories();
    }
}

void StoryPage::setStoriesShown(bool shown)
{
    m_isFolded = false;
    m_sideBar->setVisible(shown);
}

void StoryPage::setClaimShown(bool shown)
{
    m_claimArea->setVisible(shown);
}

void StoryPage::saveState() const
{
    settings::setWindowState(ColumnsName, m_columns->saveState());
    settings::setWindowState(RowsName, m_rows->saveState());
}

void StoryPage::restoreState()
{
    restore(m_columns, settings::windowState(ColumnsName));
    restore(m_rows, settings::windowState(RowsName));
}

WindowLayout StoryPage::windowLayout() const
{
    return {.geometry = {},
            .columns = m_columns->saveState(),
            .rows = m_rows->saveState(),
            .view = int(m_views->mode()),
            .list = areFindingsShown() ? int(m_findings->kind()) : WindowLayout::NoList,
            .stories = m_sideBar->isVisibleTo(this) || m_isFolded,
            .claim = m_claimArea->isVisibleTo(this),
            .panes = m_panes->arrangement()};
}

void StoryPage::setWindowLayout(const WindowLayout &layout)
{
    m_panes->setArrangement(layout.panes);
    setStoriesShown(layout.stories);
    setClaimShown(layout.claim);
    restore(m_columns, layout.columns);
    restore(m_rows, layout.rows);
    Q_EMIT partsChanged(layout.stories, layout.claim);
    m_isNarrow = false;
    foldStories();
}

void StoryPage::showLeftViews(const WindowLayout &layout)
{
    setViewMode(ViewMode(layout.view));
    m_findings->setVisible(layout.list != WindowLayout::NoList);
    if (layout.list != WindowLayout::NoList) {
        m_findings->setArticle(currentArticle());
        m_findings->setKind(FindingsKind(layout.list));
        restore(m_columns, layout.columns);
    }
    foldStories();
    Q_EMIT findingsChanged();
}

} // namespace sidebyline
