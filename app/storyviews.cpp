// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storyviews.h"

#include "aligned/alignedview.h"
#include "common/theme.h"
#include "items/articlename.h"
#include "matrix/matrixview.h"
#include "panes/hiddenpanesbar.h"
#include "panes/panesview.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace sidebyline {

StoryViews::StoryViews(Navigator *navigator, QWidget *parent)
    : QWidget(parent)
    , m_navigator(navigator)
    , m_panes(new PanesView(this))
    , m_aligned(new AlignedView(this))
    , m_matrix(new MatrixView(this))
    , m_hidden(new HiddenPanesBar(this))
    , m_stack(new QStackedLayout)
{
    m_stack->addWidget(m_panes);
    m_stack->addWidget(m_aligned);
    m_stack->addWidget(m_matrix);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_hidden);
    layout->addLayout(m_stack, 1);
    connectViews();
    connect(&Theme::instance(), &Theme::readingChanged, this, &StoryViews::takeReadingSize);
    takeReadingSize();
}

void StoryViews::connectViews()
{
    connect(m_navigator, &Navigator::storyChanged, this, &StoryViews::takeStory);
    connect(m_navigator, &Navigator::filterChanged, this, &StoryViews::takeFilter);
    connect(m_navigator, &Navigator::stopChanged, this, &StoryViews::takeStop);
    connect(m_navigator, &Navigator::countsChanged, m_matrix, &MatrixView::reviewsChanged);
    connect(m_navigator, &Navigator::countsChanged, m_panes, &PanesView::reviewsChanged);
    connect(m_navigator, &Navigator::countsChanged, m_aligned, &AlignedView::reviewsChanged);
    const auto review = [this](const Stop &stop) {
        return m_navigator->story() ? m_navigator->review(stop) : StopReview();
    };
    m_panes->setReviews(review);
    m_aligned->setReviews(review);
    connect(m_panes, &PanesView::stopActivated, m_navigator, &Navigator::goToStop);
    connect(m_panes, &PanesView::basePicked, this, &StoryViews::basePicked);
    connect(m_panes, &PanesView::arrangementChanged, this, &StoryViews::takeArrangement);
    connect(m_panes, &PanesView::currentPaneChanged, this,
            [this] { Q_EMIT articleChanged(m_panes->currentArticle()); });
    connect(m_aligned, &AlignedView::stopActivated, m_navigator, &Navigator::goToStop);
    connect(m_aligned, &AlignedView::basePicked, this, &StoryViews::basePicked);
    connect(m_aligned, &AlignedView::readingWanted, this, &StoryViews::readPassage);
    connect(m_matrix, &MatrixView::stopActivated, m_navigator, &Navigator::goToStop);
    connect(m_matrix, &MatrixView::readingWanted, this, &StoryViews::readPassage);
    connect(m_hidden, &HiddenPanesBar::showAllWanted, m_panes, &PanesView::showAllPanes);
}

QWidget *StoryViews::widget() const
{
    switch (m_mode) {
    case ViewMode::Reading:
        return m_panes;
    case ViewMode::Aligned:
        return m_aligned;
    case ViewMode::Matrix:
        return m_matrix;
    }
    return m_panes;
}

void StoryViews::setMode(ViewMode mode)
{
    if (mode == m_mode) {
        focusArticle(currentArticle());
        return;
    }
    const int article = currentArticle();
    m_mode = mode;
    feed();
    takeArrangement();
    takeFilter(); // they may have changed while another view was seen
    m_stack->setCurrentWidget(widget());
    takeStop();
    focusArticle(article);
    Q_EMIT modeChanged(mode);
}

void StoryViews::setSpokenPlace(const QString &text)
{
    m_panes->setSpokenPlace(text);
    m_aligned->setSpokenPlace(text);
    m_matrix->setSpokenPlace(text);
}

void StoryViews::showUnfinished(const StoryPtr &story)
{
    if (m_mode == ViewMode::Reading) {
        m_panes->setStory(story);
    }
}

void StoryViews::takeStory()
{
    // The panes make what they show for the other views too, and know the order of the outlets.
    m_panes->setStory(m_navigator->story());
    m_stale.fill(true);
    m_stale.at(std::size_t(ViewMode::Reading)) = false;
    m_hidden->setNames({});
    takeArrangement();
}

void StoryViews::feed()
{
    bool &stale = m_stale.at(std::size_t(m_mode));
    if (!stale) {
        return;
    }
    stale = false;
    const StoryPtr &story = m_navigator->story();
    if (m_mode == ViewMode::Aligned) {
        m_aligned->setStory(story, m_panes->contents());
        m_aligned->setArticles(m_panes->shownArticles());
    } else if (m_mode == ViewMode::Matrix) {
        m_matrix->setStory(story, m_navigator->stops(), m_panes->shownArticles());
        m_matrix->setReviews(m_navigator->reviews());
    }
}

void StoryViews::takeFilter()
{
    feed();
    const ShownStops shown = m_navigator->shown();
    switch (m_mode) {
    case ViewMode::Reading:
        m_panes->setShown(shown);
        break;
    case ViewMode::Aligned:
        m_aligned->setShown(shown);
        break;
    case ViewMode::Matrix:
        m_matrix->setShown(shown);
        break;
    }
}

void StoryViews::takeStop()
{
    Q_EMIT stopComing();
    feed();
    const auto stop = m_navigator->currentStop();
    switch (m_mode) {
    case ViewMode::Reading:
        m_panes->setCurrent(stop);
        break;
    case ViewMode::Aligned:
        m_aligned->setCurrent(stop, m_navigator->place());
        break;
    case ViewMode::Matrix:
        m_matrix->setCurrent(m_navigator->currentIndex(), m_navigator->place());
        break;
    }
}

void StoryViews::takeArrangement()
{
    const StoryPtr &story = m_navigator->story();
    QStringList names;
    for (const int article : m_panes->hiddenArticles()) {
        if (story && std::size_t(article) < story->articles.size()) {
            names.append(articleName(story->articles, article));
        }
    }
    m_hidden->setNames(names);
    if (!m_stale.at(std::size_t(m_mode))) {
        if (m_mode == ViewMode::Aligned) {
            const std::vector<int> shown = m_panes->shownArticles();
            m_aligned->setArticles(shown);
            if (m_aligned->layout().columnCount() < int(shown.size())) {
                // An article got a pane that had none.
                m_aligned->setStory(story, m_panes->contents());
                m_aligned->setArticles(shown);
                m_aligned->setShown(m_navigator->shown());
            }
        } else if (m_mode == ViewMode::Matrix) {
            m_matrix->setArticles(m_panes->shownArticles());
        }
    }
}

int StoryViews::currentArticle() const
{
    int article = -1;
    if (m_mode == ViewMode::Aligned) {
        article = m_aligned->currentArticle();
    } else if (m_mode == ViewMode::Matrix) {
        article = m_matrix->currentArticle();
    }
    return article >= 0 ? article : m_panes->currentArticle();
}

void StoryViews::focusArticle(int article)
{
    if (article < 0) {
        widget()->setFocus();
        return;
    }
    if (m_mode == ViewMode::Reading || m_panes->paneOf(article) < 0) {
        m_panes->focusArticle(article);
    }
    if (m_mode == ViewMode::Aligned) {
        m_aligned->focusArticle(article);
    } else if (m_mode == ViewMode::Matrix) {
        m_matrix->focusArticle(article);
    }
    Q_EMIT articleChanged(article);
}

void StoryViews::focusPlace(int place)
{
    const std::vector<int> shown = m_panes->shownArticles();
    if (place >= 0 && place < int(shown.size())) {
        focusArticle(shown[std::size_t(place)]);
    }
}

void StoryViews::takeKeysBack()
{
    if (m_mode == ViewMode::Reading) {
        m_panes->takeKeysBack();
    } else {
        widget()->setFocus(Qt::OtherFocusReason);
    }
}

int StoryViews::shownCount() const
{
    return m_panes->paneCount();
}

void StoryViews::readPassage(SentenceRef sentence)
{
    const bool isStop = m_navigator->goToSentence(sentence);
    setMode(ViewMode::Reading);
    m_panes->focusArticle(sentence.article);
    if (!isStop) {
        m_panes->showBlock(sentence.article, sentence.block);
    }
}

void StoryViews::takeReadingSize()
{
    // The panes follow the theme themselves.
    m_aligned->setReadingSize(Theme::instance().readingSize());
    m_matrix->setReadingSize(Theme::instance().readingSize());
}

} // namespace sidebyline
