// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the reader is and was: back and forward, what is found, where a folder was left.

#include "app/finder.h"
#include "app/librarylink.h"
#include "app/mainwindow.h"
#include "app/session.h"
#include "app/storypage.h"
#include "app/toolrow.h"
#include "navigation/hintbar.h"
#include "navigation/navigator.h"
#include "panes/articlepane.h"
#include "panes/panesview.h"

#include <QApplication>
#include <QClipboard>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace sidebyline {

void MainWindow::connectPlaces()
{
    m_finder = new Finder(m_tools->findField(), m_page->views(), m_navigator, this);
    m_actions->on(CommandId::Find, this, [this] {
        if (m_page->isSourceShown()) {
            m_page->setSourceShown(m_link->folder(), false);
        }
        m_finder->start();
    });
    m_actions->on(CommandId::FindNext, m_finder, &Finder::next);
    m_actions->on(CommandId::FindPrevious, m_finder, &Finder::previous);
    m_actions->on(CommandId::CopyWithCitation, this, &MainWindow::copyWithCitation);
    m_actions->on(CommandId::GoBack, this, [this] { goAlong(&JumpHistory::back); });
    m_actions->on(CommandId::GoForward, this, [this] { goAlong(&JumpHistory::forward); });
    connect(m_finder, &Finder::started, this, &MainWindow::rememberPlace);
    connect(m_navigator, &Navigator::aboutToLeave, this, &MainWindow::rememberPlace);
    connect(m_navigator, &Navigator::aboutToLeave, m_hintBar, &HintBar::forgetTold);
    connect(m_workspace, &Workspace::storyChanged, this, &MainWindow::carryHistory);
    // After the page has shown the story and its stop: both move the panes.
    connect(m_navigator, &Navigator::stopChanged, this, &MainWindow::restoreSession);
}

void MainWindow::carryHistory(const StoryPtr &story)
{
    const auto known = m_jumpedIn.find(story->id);
    if (known != m_jumpedIn.end() && *known != story) {
        m_history.carryOver(**known, *story);
        *known = story;
        updateContext();
    }
}

JumpPlace MainWindow::currentPlace() const
{
    const StoryPtr &story = m_navigator->story();
    return {.storyId = story ? story->id : QString(),
            .stop = m_navigator->currentStop(),
            .place = m_navigator->place(),
            .reading = m_page->panes()->readingPlaces(),
            .article = m_page->currentArticle()};
}

void MainWindow::rememberPlace()
{
    // Steps are no jumps: they are taken back by stepping.
    if (!m_stepping && !m_returning && m_navigator->story()) {
        m_history.leave(currentPlace());
        m_jumpedIn.insert(m_navigator->story()->id, m_navigator->story());
        updateContext();
    }
}

void MainWindow::goAlong(std::optional<JumpPlace> (JumpHistory::*step)(const JumpPlace &))
{
    if (m_navigator->story()) {
        m_jumpedIn.insert(m_navigator->story()->id, m_navigator->story());
    }
    auto place = (m_history.*step)(currentPlace());
    while (place && !m_link->lists(place->storyId)) {
        place = (m_history.*step)(*place); // its story is gone
    }
    if (place) {
        const QScopedValueRollback returning(m_returning, true);
        m_link->chooseStory(place->storyId);
        showPlace(*place);
    }
    updateContext();
}

void MainWindow::showPlace(const JumpPlace &place)
{
    const bool there = place.place && ((place.stop && place.stop->kind == StopKind::Claim &&
                                        m_navigator->goToStop({.kind = StopKind::Claim,
                                                               .claim = place.stop->claim,
                                                               .sentence = *place.place,
                                                               .conflict = false}) &&
                                        m_navigator->place() == place.place) ||
                                       m_navigator->goToSentence(*place.place));
    if (!there) {
        m_navigator->clearStop();
    }
    m_page->focusArticle(place.article);
    m_page->panes()->setReadingPlaces(place.reading);
}

void MainWindow::copyWithCitation()
{
    const PanesView *panes = m_page->panes();
    const int current = std::max(panes->currentPane(), 0);
    QString text = panes->paneCount() > 0 ? panes->pane(current)->textWithCitation() : QString();
    // The pane that has the keys may lack the claim: then the passage that the reader stands at.
    for (int i = 0; text.isEmpty() && m_navigator->place() && i < panes->paneCount(); ++i) {
        if (panes->pane(i)->content().articleIndex == m_navigator->place()->article) {
            text = panes->pane(i)->textWithCitation();
        }
    }
    if (text.isEmpty()) {
        m_hintBar->tell(tr("Nothing to copy: select a passage or go to a claim"));
        return;
    }
    QApplication::clipboard()->setText(text);
    m_hintBar->tell(tr("Copied with its citation"));
}

void MainWindow::setBase(const QString &storyId, int article)
{
    if (const StoryPtr story = m_workspace->story(storyId);
        story && article >= 0 && std::size_t(article) < story->articles.size()) {
        m_bases[storyId] = story->articles[std::size_t(article)]->path;
        m_workspace->setBase(storyId, article);
    }
}

void MainWindow::restoreBase(const StoryPtr &story)
{
    const QString path = m_basesToRestore.take(story->id);
    const auto is = [&path](const ArticlePtr &article) { return article->path == path; };
    const auto base = std::ranges::find_if(story->articles, is);
    const auto index = int(base - story->articles.begin());
    if (!path.isEmpty() && base != story->articles.end() && index != story->comparison.base) {
        setBase(story->id, index);
    }
}

void MainWindow::saveSession() const
{
    const StoryPtr &story = m_navigator->story();
    if (story && !m_link->folder().isEmpty() && !m_session && m_sessions == SessionUse::Kept) {
        Session session = sessionOf(*story, currentPlace());
        session.bases = m_bases;
        session.layout = m_page->windowLayout();
        session.layout.geometry = saveGeometry();
        settings::setSession(m_link->folder(), session);
    }
}

void MainWindow::prepareSession(const QString &folder)
{
    if (folder == m_sessionFolder) {
        return; // read again
    }
    m_sessionFolder = folder;
    m_finder->clear();
    m_history.clear();
    m_jumpedIn.clear();
    if (m_sessions == SessionUse::None) {
        return;
    }
    m_session = settings::session(folder);
    m_bases = m_session ? m_session->bases : QMap<QString, QString>();
    m_basesToRestore = m_bases;
    m_page->panes()->setArrangement({}); // another folder may have files of the same names
    if (m_session) {
        if (m_placedFor && *m_placedFor != folder && !m_session->layout.geometry.isEmpty()) {
            restoreGeometry(m_session->layout.geometry);
        }
        m_page->setWindowLayout(m_session->layout);
    }
    if (m_placedFor) {
        m_placedFor = folder;
    }
    if (m_session && m_link->lists(m_session->storyId)) {
        m_link->chooseStory(m_session->storyId);
    }
}

void MainWindow::restoreSession()
{
    const StoryPtr &story = m_navigator->story();
    if (!m_session || !story) {
        return;
    }
    // Another story that was chosen meanwhile is what the reader wants.
    const Session session = *std::exchange(m_session, std::nullopt);
    if (session.storyId == story->id) {
        const QScopedValueRollback returning(m_returning, true);
        m_page->showLeftViews(session.layout);
        showPlace(placeOf(session, *story));
    }
}

} // namespace sidebyline
