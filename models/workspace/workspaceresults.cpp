// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the threads of a workspace have found is taken into its library and told.

#include "review/overloaded.h"
#include "workspace/folderwatch.h"
#include "workspace/workspacejobs.h"

#include <algorithm>

namespace sidebyline {

namespace {

/// The stories of a library as a listing names them.
std::vector<StoryListing> storyListings(const Library &library)
{
    std::vector<StoryListing> listings;
    for (const StoryPtr &story : library.stories) {
        QStringList files;
        for (const ArticlePtr &article : story->articles) {
            files.append(article->path);
        }
        listings.push_back({story->id, story->title, files});
    }
    return listings;
}

QString basePath(const Story &story)
{
    const auto base = std::size_t(story.comparison.base);
    return base < story.articles.size() ? story.articles[base]->path : QString();
}

} // namespace

void Workspace::handle(const Event &event)
{
    std::visit(Overloaded{
                   [this](const StoryAssignments &assignments) { m_wantedAssignments = assignments; },
                   [this](const FolderListing &listing) { handleListing(listing); },
                   [this](const Grouped &grouped) { handleGrouping(grouped.listing); },
                   [this](const ArticleEvent &read) {
                       if (m_mode != ReadMode::Refresh) {
                           Q_EMIT articleRead(read.first, read.second);
                       }
                   },
                   [this](const ReadError &problem) {
                       m_library.problems.push_back(problem);
                       Q_EMIT problemFound(problem);
                   },
                   [this](const StoryPtr &story) { handleStory(story); },
                   [this](const LibraryProgress &progress) { Q_EMIT progressed(progress); },
                   [this](const Failure &failure) {
                       m_failed = true;
                       m_wanted = m_library.folder;
                       // A folder that goes while it is refreshed is for the watch to tell.
                       if (m_mode != ReadMode::Refresh || !m_watch) {
                           Q_EMIT failed(failure.error);
                       }
                   },
               },
               event);
}

void Workspace::handleListing(const FolderListing &listing)
{
    m_fresh.clear();
    m_library.problems.clear();
    const bool sameFolder = listing.folder == m_library.folder;
    if (!sameFolder) {
        QStringList gone;
        for (const StoryPtr &story : m_library.stories) {
            gone.append(story->id);
        }
        remove(gone);
        m_bases.clear();
        m_isGrouped = false;
    }
    m_assignments = m_wantedAssignments;
    m_library.folder = listing.folder;
    m_wanted = listing.folder;
    // Stories that were grouped stay until all is read and they are grouped anew; so do those of a refresh.
    if (!m_isGrouped && m_mode != ReadMode::Refresh) {
        takeStories(listing);
    }
    if (m_mode != ReadMode::Refresh) {
        FolderListing told = listing;
        if (m_isGrouped) {
            told.stories = storyListings(m_library);
        }
        Q_EMIT folderOpened(told);
    }
}

void Workspace::handleGrouping(const FolderListing &listing)
{
    m_isGrouped = true;
    Q_EMIT storiesGrouped(listing); // before those that go are told, so that what is shown can follow
    takeStories(listing);
}

void Workspace::takeStories(const FolderListing &listing)
{
    m_places.clear();
    for (const StoryListing &story : listing.stories) {
        m_places.insert(story.id, int(m_places.size()));
    }
    QStringList gone;
    for (const StoryPtr &story : m_library.stories) {
        if (!m_places.contains(story->id)) {
            gone.append(story->id);
        }
    }
    remove(gone);
    std::ranges::sort(m_library.stories, {}, [this](const StoryPtr &s) { return m_places.value(s->id); });
}

void Workspace::handleStory(const StoryPtr &story)
{
    abandonRecomparing(story->id);
    m_fresh.insert(story->id);
    put(story);
    // The base may have been chosen while the story was being read with another one.
    const QString wanted = m_bases.value(story->id);
    if (!wanted.isEmpty() && wanted != basePath(*story)) {
        if (const int base = findOutlet(story->articles, wanted); base >= 0) {
            compareWithBase(story, base);
        }
    }
}

void Workspace::handleEnd()
{
    std::exchange(m_reading, nullptr)->deleteLater();
    if (m_failed) {
        watchFolder();
        return;
    }
    QStringList bare = m_places.keys();
    bare.removeIf([this](const QString &id) { return m_fresh.contains(id); });
    std::ranges::sort(bare, {}, [this](const QString &id) { return m_places.value(id); });
    remove(bare);
    std::ranges::sort(m_library.problems, [](const ReadError &a, const ReadError &b) {
        return naturalOrder(a.path, b.path) < 0;
    });
    if (m_mode == ReadMode::Refresh) {
        Q_EMIT changesFound(libraryChanges(std::exchange(m_before, {}), m_library));
    }
    m_mode = ReadMode::Open;
    m_isStale = false;
    watchFolder();
    Q_EMIT finished();
}

void Workspace::put(const StoryPtr &story)
{
    if (m_found.value(story->id) == story) {
        return; // as it was
    }
    m_found.insert(story->id, story);
    insert(m_overlay ? m_overlay(story) : story);
}

void Workspace::insert(const StoryPtr &story)
{
    const auto place = [this](const StoryPtr &s) { return m_places.value(s->id); };
    auto &stories = m_library.stories;
    const auto at = std::ranges::lower_bound(stories, place(story), {}, place);
    if (at != stories.end() && (*at)->id == story->id) {
        *at = story;
    } else {
        stories.insert(at, story);
    }
    Q_EMIT storyChanged(story);
}

void Workspace::remove(const QStringList &storyIds)
{
    // All are gone before any is told: none is shown in place of another one that goes, too.
    const QSet<QString> gone(storyIds.begin(), storyIds.end());
    std::erase_if(m_library.stories, [&gone](const StoryPtr &story) { return gone.contains(story->id); });
    for (const QString &id : storyIds) {
        abandonRecomparing(id);
        m_found.remove(id);
    }
    for (const QString &id : storyIds) {
        Q_EMIT storyRemoved(id);
    }
}

} // namespace sidebyline
