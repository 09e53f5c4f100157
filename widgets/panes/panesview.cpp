// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes/panesview.h"

#include "common/theme.h"
#include "items/shownarticles.h"
#include "panes/articlepane.h"
#include "panes/marktext.h"
#include "panes/panesrow.h"
#include "panes/passages.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <ranges>

namespace sidebyline {

namespace {

constexpr int Rounds = 3; // heights become known while scrolling

} // namespace

PanesView::PanesView(QWidget *parent)
    : QScrollArea(parent)
    , m_row(new PanesRow(this))
    , m_readingSize(Theme::instance().readingSize())
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Articles side by side"));
    setWidget(m_row);
    connect(&Theme::instance(), &Theme::readingChanged, this,
            [this] { setReadingSize(Theme::instance().readingSize()); });
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &PanesView::realign);
}

void PanesView::setStory(const StoryPtr &story)
{
    if (!story || !m_story || story->id != m_story->id) {
        m_wanted.clear();
    }
    m_story = story;
    std::vector<PaneContent> contents;
    if (story) {
        for (const int article : sidebyline::shownArticles(*story, m_wanted)) {
            contents.push_back(paneContent(*story, article));
        }
    }
    setContents(contents);
}

void PanesView::showArticle(int article)
{
    if (!m_story || article < 0 || std::size_t(article) >= m_story->articles.size() ||
        std::ranges::contains(m_contents, article, &PaneContent::articleIndex)) {
        return;
    }
    const QString path = m_story->articles[std::size_t(article)]->path;
    m_wanted.removeAll(path);
    m_wanted.prepend(path);
    m_wanted.resize(std::min<qsizetype>(m_wanted.size(), MostPanes));
    const ShownStops shown = m_shown;
    setStory(m_story);
    setShown(shown);
    Q_EMIT arrangementChanged();
}

int PanesView::paneOf(int article) const
{
    const auto found = std::ranges::find(
        m_panes, article, [](const ArticlePane *pane) { return pane->content().articleIndex; });
    return found == m_panes.end() ? -1 : int(found - m_panes.begin());
}

int PanesView::articleOf(int index) const
{
    const bool there = index >= 0 && index < paneCount();
    return there ? m_panes[std::size_t(index)]->content().articleIndex : -1;
}

void PanesView::setContents(const std::vector<PaneContent> &contents)
{
    const QString marked =
        m_currentPane >= 0 ? m_panes[std::size_t(m_currentPane)]->content().article->path : QString();
    m_contents = contents;
    m_shown = {};
    if (!paths().contains(marked)) {
        m_line = 0;
        m_current.reset(); // another story
    }
    rebuild();
}

void PanesView::rebuild()
{
    const auto pathOf = [](const ArticlePane *pane) { return pane->content().article->path; };
    std::vector<ArticlePane *> old = m_panes;
    std::vector<ArticlePane *> panes;
    int pinned = 0;
    for (const int article : arranged(paths(), m_arrangement)) {
        const PaneContent &content = m_contents[std::size_t(article)];
        const auto same = std::ranges::find(old, content.article->path, pathOf);
        ArticlePane *pane = same == old.end() ? makePane() : *same;
        if (same != old.end()) {
            old.erase(same);
        }
        const bool isPinned = m_arrangement.pinned.contains(content.article->path);
        pinned += isPinned ? 1 : 0;
        pane->setContent(content);
        pane->setShown(m_shown);
        pane->setPinned(isPinned);
        panes.push_back(pane);
    }
    ArticlePane *marked = m_currentPane >= 0 ? m_panes[std::size_t(m_currentPane)] : nullptr;
    const bool losesKeys = std::ranges::contains(old, window()->focusWidget());
    m_panes = panes;
    m_row->setPanes(panes, pinned);
    const auto place = std::ranges::find(m_panes, marked);
    m_currentPane = -1;
    if (!m_panes.empty()) {
        markPane(place == m_panes.end() ? 0 : int(place - m_panes.begin()));
    }
    if (losesKeys && m_currentPane >= 0) {
        m_panes[std::size_t(m_currentPane)]->setFocus();
    }
    for (ArticlePane *pane : old) {
        m_brought.erase(pane);
        if (m_pointed.pane == pane) {
            m_pointed = {};
        }
        pane->disconnect(this);
        pane->hide();
        pane->deleteLater();
    }
    for (ArticlePane *pane : m_panes) {
        pane->setCurrent(m_current);
    }
    m_row->setCurrent(m_current);
    realign();
}

QStringList PanesView::paths() const
{
    QStringList paths;
    for (const PaneContent &content : m_contents) {
        paths.append(content.article->path);
    }
    return paths;
}

int PanesView::indexOf(const ArticlePane *pane) const
{
    const auto place = std::ranges::find(m_panes, pane);
    return place == m_panes.end() ? -1 : int(place - m_panes.begin());
}

ArticlePane *PanesView::makePane()
{
    auto *pane = new ArticlePane(m_row);
    pane->setReadingSize(m_readingSize);
    pane->setReviews(m_reviews);
    connect(pane, &ArticlePane::scrolled, this, [this, pane](int delta) { onScrolled(pane, delta); });
    connect(pane, &ArticlePane::stopActivated, this, [this, pane](const Stop &stop) { onStop(pane, stop); });
    connect(pane, &ArticlePane::activated, this,
            [this, pane](Qt::FocusReason reason) { onActivated(pane, reason); });
    connect(pane, &ArticlePane::basePicked, this,
            [this, pane] { Q_EMIT basePicked(pane->content().articleIndex); });
    connect(pane, &ArticlePane::menuOpening, this, &PanesView::menuOpening);
    connectHead(pane);
    return pane;
}

void PanesView::onStop(ArticlePane *pane, const Stop &stop)
{
    const QScopedValueRollback pointing(m_pointing, Pointed{pane, stop.sentence.block});
    Q_EMIT stopActivated(stop);
    if (stop.claim >= 0) {
        Q_EMIT claimActivated(stop.claim);
    } else {
        Q_EMIT sentenceActivated(stop.sentence);
    }
}

void PanesView::markPane(int index)
{
    for (int i = 0; i < paneCount(); ++i) {
        m_panes[std::size_t(i)]->setMarked(i == index && paneCount() > 1);
    }
    if (index != m_currentPane) {
        m_currentPane = index;
        Q_EMIT currentPaneChanged(index);
    }
}

void PanesView::focusPane(int index)
{
    if (index < 0 || index >= paneCount()) {
        return;
    }
    ArticlePane *pane = m_panes[std::size_t(index)];
    scrollToPane(pane);
    pane->setFocus(Qt::ShortcutFocusReason);
    markPane(index);
}

void PanesView::setReadingSize(double pointSize)
{
    m_readingSize = pointSize;
    for (ArticlePane *pane : m_panes) {
        pane->setReadingSize(pointSize);
    }
    m_row->takeLeastWidth();
    realign();
}

void PanesView::setScrollLinked(bool linked)
{
    if (linked != m_linked) {
        m_linked = linked;
        Q_EMIT scrollLinkedChanged(linked);
        realign();
    }
}

void PanesView::setCurrent(const std::optional<Stop> &stop)
{
    m_current = stop;
    m_pointed = m_pointing;
    m_brought.clear();
    for (ArticlePane *pane : m_panes) {
        pane->setCurrent(stop);
    }
    m_row->setCurrent(stop);
    if (stop) {
        showCarrier();
        bringLevel();
        announce();
    }
}

void PanesView::setSpokenPlace(const QString &text)
{
    m_spokenPlace = text;
}

void PanesView::announce()
{
    ArticlePane *pane = leader();
    if (pane == nullptr || !QAccessible::isActive()) {
        return;
    }
    const Passage first = passages(pane->layout(), *m_current).front();
    const LayoutItem &item = pane->layout().items()[std::size_t(first.item)];
    QString text = tr("%1: %2 %3", "outlet, passage, what is marked in it")
                       .arg(pane->accessibleName(), first.range.of(item.text),
                            marksText(pane->layout(), first.item, first.range, m_current->claim));
    if (!m_spokenPlace.isEmpty()) {
        text = tr("%1. %2", "place in the story; passage").arg(m_spokenPlace, text);
    }
    QAccessibleAnnouncementEvent event(this, text);
    QAccessible::updateAccessibility(&event);
}

void PanesView::setCurrentClaim(int claim)
{
    if (claim < 0) {
        setCurrent({});
    } else {
        setCurrent(Stop{StopKind::Claim, claim, {}, false});
    }
}

/// Scrolls sideways until a pane with the passage is seen as far as there is room: that of half a pane can't
/// be read. The marked one is preferred, then the one that the stop names. What was clicked is seen.
void PanesView::showCarrier()
{
    if (m_pointed.pane != nullptr) {
        return;
    }
    ArticlePane *wanted = nullptr;
    for (int i = 0; i < paneCount(); ++i) {
        ArticlePane *pane = m_panes[std::size_t(i)];
        if (!pane->passageEstimate(*m_current)) {
            continue;
        }
        if (sidewaysTo(pane) == 0) {
            return;
        }
        const bool named = articleOf(i) == m_current->sentence.article;
        if (wanted == nullptr || i == m_currentPane || (named && indexOf(wanted) != m_currentPane)) {
            wanted = pane;
        }
    }
    if (wanted != nullptr) {
        scrollToPane(wanted);
    }
}

std::vector<ReadingPlace> PanesView::readingPlaces() const
{
    std::vector<ReadingPlace> places;
    for (const ArticlePane *pane : m_panes) {
        places.push_back(pane->readingPlace());
    }
    return places;
}

void PanesView::setReadingPlaces(std::span<const ReadingPlace> places)
{
    for (ArticlePane *pane : m_panes) {
        const auto place = std::ranges::find(places, pane->content().article->path, &ReadingPlace::path);
        if (place != places.end()) {
            pane->setReadingPlace(*place);
        }
    }
}

void PanesView::setFound(std::span<const FoundText> found, int current)
{
    for (ArticlePane *pane : m_panes) {
        const auto own =
            std::ranges::equal_range(found, pane->content().articleIndex, {}, &FoundText::article);
        const auto first = own.begin() - found.begin();
        const bool has = current >= first && current < first + std::ssize(own);
        const int index = has ? int(current - first) : -1;
        pane->setFound({own.begin(), own.end()}, index);
        if (has) {
            ensureWidgetVisible(pane, 0, 0);
            pane->showFound(index);
        }
    }
}

void PanesView::clearFound()
{
    for (ArticlePane *pane : m_panes) {
        pane->clearFound();
    }
}

void PanesView::scrollToTop()
{
    m_line = 0;
    for (ArticlePane *pane : m_panes) {
        pane->setScrollPlace(0);
    }
}

void PanesView::scrollToEnd()
{
    for (ArticlePane *pane : m_panes) {
        for (int round = 0; round < Rounds; ++round) {
            pane->setScrollPlace(pane->endPlace());
        }
    }
    m_line = m_panes.empty() ? 0 : m_panes.front()->viewport()->height();
}

void PanesView::keyPressEvent(QKeyEvent *event)
{
    event->ignore(); // QScrollArea would take the arrow keys that are the panes'
}

} // namespace sidebyline
