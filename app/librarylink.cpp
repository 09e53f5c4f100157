// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/librarylink.h"

#include "items/problemsmodel.h"
#include "items/storytreemodel.h"
#include "navigation/navigator.h"

#include <QSet>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace sidebyline {

namespace {

/// Articles that come faster than this are shown together: a small story is compared before and then set
/// once.
constexpr auto UnfinishedInterval = 80ms;

/// A pane each: more than anyone sees at once, few enough for a folder of thousands of files to stay usable.
constexpr std::size_t MostUnfinished = 24;

/// The index of the article with this path, -1 if there is none.
int placeOf(const Story &story, const QString &path)
{
    const auto found =
        std::ranges::find(story.articles, path, [](const ArticlePtr &article) { return article->path; });
    return found == story.articles.end() ? -1 : int(found - story.articles.begin());
}

/// The story of @p after to show in place of @p chosen: the one that has the most of its files, of such the
/// one of the same name, or the first. An article that is moved away may take the name along.
QString successorOf(const QString &chosen, const FolderListing &before, const FolderListing &after)
{
    if (after.stories.empty()) {
        return chosen;
    }
    const auto shown = std::ranges::find(before.stories, chosen, &StoryListing::id);
    const QStringList files = shown == before.stories.end() ? QStringList() : shown->files;
    const QSet<QString> known(files.begin(), files.end());
    const auto common = [&known, &chosen](const StoryListing &story) {
        const auto shared =
            std::ranges::count_if(story.files, [&](const QString &file) { return known.contains(file); });
        return std::pair(shared, story.id == chosen);
    };
    return std::ranges::max_element(after.stories, {}, common)->id;
}

} // namespace

LibraryLink::LibraryLink(Workspace *workspace, StoryTreeModel *stories, ProblemsModel *problems,
                         Navigator *navigator, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_stories(stories)
    , m_problems(problems)
    , m_navigator(navigator)
{
    m_unfinishedTimer.setSingleShot(true);
    m_unfinishedTimer.setInterval(UnfinishedInterval);
    connect(&m_unfinishedTimer, &QTimer::timeout, this, &LibraryLink::tellUnfinished);
    connect(workspace, &Workspace::folderOpened, this, &LibraryLink::takeListing);
    connect(workspace, &Workspace::storiesGrouped, this, &LibraryLink::takeGrouping);
    connect(workspace, &Workspace::articleRead, this, &LibraryLink::takeArticle);
    connect(workspace, &Workspace::storyChanged, this, &LibraryLink::takeStory);
    connect(workspace, &Workspace::storyRemoved, this, &LibraryLink::takeRemoval);
    connect(workspace, &Workspace::problemFound, problems, &ProblemsModel::add);
    // What is read again is found again, and what was mended is gone.
    connect(workspace, &Workspace::finished, problems,
            [workspace, problems] { problems->set(workspace->library().problems); });
}

void LibraryLink::chooseStory(const QString &storyId)
{
    if (storyId == m_chosen) {
        return;
    }
    m_chosen = storyId;
    m_unfinished.clear();
    m_unfinishedTimer.stop();
    m_navigator->setStory(m_workspace->story(storyId));
}

bool LibraryLink::lists(const QString &storyId) const
{
    return std::ranges::contains(m_listing.stories, storyId, &StoryListing::id);
}

QString LibraryLink::storyOf(const QString &path) const
{
    const auto has = [&path](const StoryPtr &story) { return placeOf(*story, path) >= 0; };
    const std::vector<StoryPtr> &stories = m_workspace->library().stories;
    const auto found = std::ranges::find_if(stories, has);
    return found == stories.end() ? QString() : (*found)->id;
}

int LibraryLink::chooseArticle(const QString &path)
{
    const StoryPtr story = m_workspace->story(storyOf(path));
    if (!story) {
        return -1;
    }
    chooseStory(story->id);
    return placeOf(*story, path);
}

void LibraryLink::clear()
{
    m_workspace->close();
    m_listing = {};
    m_chosen.clear();
    m_unfinished.clear();
    m_unfinishedTimer.stop();
    m_stories->clear();
    m_problems->clear();
    m_navigator->setStory(nullptr);
}

void LibraryLink::takeListing(const FolderListing &listing)
{
    const bool again = listing.folder == m_listing.folder;
    const bool stillThere = again && std::ranges::contains(listing.stories, m_chosen, &StoryListing::id);
    m_listing = listing;
    m_articlesRead = 0;
    m_unfinished.clear();
    m_unfinishedTimer.stop();
    m_problems->clear();
    if (!again) {
        m_stories->clear();
    }
    m_stories->setListing(listing);
    if (!stillThere) {
        m_chosen = listing.stories.empty() ? QString() : listing.stories.front().id;
        m_navigator->setStory(nullptr);
    }
    Q_EMIT folderOpened(listing.folder);
}

void LibraryLink::takeGrouping(const FolderListing &listing)
{
    const QString successor = successorOf(m_chosen, m_listing, listing);
    m_listing = listing;
    m_unfinished.clear();
    m_unfinishedTimer.stop();
    m_stories->setListing(listing);
    if (successor != m_chosen) {
        m_chosen = successor;
        // A story that is still to come takes the place of the one shown when it is compared.
        if (const StoryPtr story = m_workspace->story(successor)) {
            m_navigator->setStory(story);
        }
    }
}

void LibraryLink::takeArticle(const QString &storyId, const ArticlePtr &article)
{
    ++m_articlesRead;
    m_stories->addArticle(storyId, article);
    // A story that is shown already (it is read again) stays as it is until it is compared.
    if (storyId == m_chosen && !m_navigator->story() && m_unfinished.size() < MostUnfinished) {
        m_unfinished.push_back(article);
        if (!m_unfinishedTimer.isActive()) {
            m_unfinishedTimer.start();
        }
    }
}

void LibraryLink::takeStory(const StoryPtr &story)
{
    m_stories->setStory(story);
    if (story->id == m_chosen) {
        m_unfinished.clear();
        m_unfinishedTimer.stop();
        m_navigator->setStory(story);
    }
}

void LibraryLink::takeRemoval(const QString &storyId)
{
    m_stories->removeStory(storyId);
    const std::vector<StoryPtr> &left = m_workspace->library().stories;
    if (storyId == m_chosen && !left.empty()) {
        chooseStory(left.front()->id);
    }
}

void LibraryLink::tellUnfinished()
{
    const auto listed = std::ranges::find(m_listing.stories, m_chosen, &StoryListing::id);
    if (listed == m_listing.stories.end()) {
        return;
    }
    std::ranges::sort(m_unfinished, {}, [&](const ArticlePtr &a) { return listed->files.indexOf(a->path); });
    auto story = std::make_shared<Story>();
    story->id = listed->id;
    story->title = listed->title;
    story->articles = m_unfinished;
    story->comparison.articles.resize(m_unfinished.size());
    Q_EMIT unfinishedStory(story);
}

} // namespace sidebyline
