// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/workspace.h"

#include "workspace/folderwatch.h"
#include "workspace/work.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace sidebyline {

namespace {

template <typename... Functions>
struct Overloaded : Functions...
{
    using Functions::operator()...;
};

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

class Workspace::Reading : public Work<Event>
{
public:
    using Work::Work;
};

class Workspace::Recomparing : public Work<StoryPtr>
{
public:
    using Work::Work;
};

Workspace::Workspace(QObject *parent)
    : QObject(parent)
{}

Workspace::~Workspace()
{
    abandonAll();
}

StoryPtr Workspace::story(const QString &id) const
{
    const auto found = std::ranges::find(m_library.stories, id, [](const StoryPtr &s) { return s->id; });
    return found == m_library.stories.end() ? nullptr : *found;
}

void Workspace::open(const QString &folder)
{
    read(folder, ReadMode::Open);
}

void Workspace::reload()
{
    if (!m_wanted.isEmpty()) {
        read(m_wanted, ReadMode::Reload);
    }
}

void Workspace::refresh()
{
    // What is being read is not known yet; a folder that could not be read has nothing to refresh.
    if (m_wanted.isEmpty() || m_wanted != m_library.folder || (m_reading && m_mode != ReadMode::Refresh)) {
        reload();
    } else {
        read(m_wanted, ReadMode::Refresh);
    }
}

void Workspace::setGrouping(StoryGrouping grouping)
{
    m_grouping = grouping;
}

void Workspace::setWatching(bool watching)
{
    if (watching == (m_watch != nullptr)) {
        return;
    }
    if (!watching) {
        delete std::exchange(m_watch, nullptr);
        return;
    }
    m_watch = new FolderWatch(this);
    connect(m_watch, &FolderWatch::changed, this, &Workspace::refresh);
    connect(m_watch, &FolderWatch::lost, this, [this] { Q_EMIT folderLost(m_library.folder); });
    connect(m_watch, &FolderWatch::found, this, [this] { Q_EMIT folderFound(m_library.folder); });
    watchFolder();
}

void Workspace::watchFolder()
{
    if (m_watch && !m_reading && !m_library.folder.isEmpty()) {
        m_watch->watch(m_library);
    }
}

void Workspace::setAssignmentsFolder(const QString &dataFolder)
{
    m_dataFolder = dataFolder;
}

void Workspace::setAssignments(const StoryAssignments &assignments)
{
    if (m_library.folder.isEmpty() || assignments == m_assignments) {
        return;
    }
    m_assignments = assignments;
    if (!m_dataFolder.isEmpty()) {
        const QString file = assignmentsFile(m_dataFolder, m_library.folder);
        if (const auto saved = saveAssignments(file, m_library.folder, assignments); !saved) {
            Q_EMIT assignmentsFailed(saved.error());
        }
    }
    Q_EMIT assignmentsChanged();
    refresh();
}

void Workspace::moveArticles(const QStringList &paths, const QString &storyId)
{
    const auto isMoved = [&paths](const ArticlePtr &article) { return paths.contains(article->path); };
    std::vector<ArticlePtr> moved;
    for (const StoryPtr &from : m_library.stories) {
        std::ranges::copy_if(from->articles, std::back_inserter(moved), isMoved);
    }
    QStringList beside;
    if (const StoryPtr target = story(storyId)) {
        for (const ArticlePtr &article : target->articles) {
            if (!isMoved(article)) {
                beside.append(article->path);
            }
        }
    }
    if (!moved.empty() && (storyId.isEmpty() || !beside.isEmpty())) {
        setAssignments(withMove(m_assignments, moved, beside));
    }
}

void Workspace::mergeStory(const QString &storyId, const QString &into)
{
    const StoryPtr from = story(storyId);
    if (from && storyId != into && story(into)) {
        QStringList paths;
        for (const ArticlePtr &article : from->articles) {
            paths.append(article->path);
        }
        moveArticles(paths, into);
    }
}

void Workspace::cancel()
{
    if (m_reading) {
        abandonReading();
        Q_EMIT cancelled();
    }
}

void Workspace::close()
{
    abandonAll();
    if (m_watch) {
        m_watch->stop();
    }
    m_library = {};
    m_found.clear();
    m_places.clear();
    m_bases.clear();
    m_assignments.clear();
    m_isGrouped = false;
    m_wanted.clear();
}

void Workspace::setBase(const QString &storyId, int article)
{
    const StoryPtr current = story(storyId);
    if (!current || article < 0 || std::size_t(article) >= current->articles.size()) {
        return;
    }
    m_bases[storyId] = current->articles[std::size_t(article)]->path;
    compareWithBase(current, article);
}

void Workspace::setThreshold(double threshold)
{
    if (threshold == m_threshold) {
        return;
    }
    m_threshold = threshold;
    if (isReading()) {
        m_isStale = true;
        reload();
        return;
    }
    for (const StoryPtr &story : std::vector(m_library.stories)) {
        compareWithBase(story, story->comparison.base);
    }
}

void Workspace::read(const QString &folder, ReadMode mode)
{
    abandonReading();
    if (m_watch && mode != ReadMode::Refresh) {
        m_watch->stop(); // till it is read
    }
    m_wantedAssignments = mode == ReadMode::Open ? keptAssignments(folder) : m_assignments;
    if (mode == ReadMode::Refresh && m_mode != ReadMode::Refresh) {
        m_before = m_library; // one refresh after the other tells what changed since the first
    }
    m_mode = mode;
    m_wanted = folder;
    m_failed = false;
    m_reading = new Reading(this);
    connect(m_reading, &Reading::resultReadyAt, this,
            [this, reading = m_reading](int index) { handle(reading->take(index)); });
    connect(m_reading, &Reading::finished, this, &Workspace::handleEnd);

    LibraryOptions options;
    options.threshold = m_threshold;
    if (mode != ReadMode::Open) {
        options.storyBases = m_bases;
    }
    options.grouping = m_grouping;
    options.assignments = m_wantedAssignments;
    options.readAll = mode != ReadMode::Refresh;
    if (mode != ReadMode::Open) {
        options.known = std::make_shared<const Library>(foundLibrary());
        options.compareAll = m_isStale || !m_recomparing.isEmpty();
    }
    m_reading->start([folder, options](const auto &tell, const std::stop_token &stop) {
        const LibraryEvents events{
            .listed = tell,
            .grouped = [&tell](const FolderListing &listing) { tell(Grouped{listing}); },
            .articleRead = [&tell](const QString &id, const ArticlePtr &a) { tell(ArticleEvent(id, a)); },
            .problemFound = tell,
            .storyCompared = tell,
            .progressed = tell,
        };
        if (const auto library = readLibrary(folder, options, stop, events); !library) {
            tell(Failure{library.error()});
        }
    });
}

Library Workspace::foundLibrary() const
{
    Library library{m_library.folder, {}, m_library.problems};
    for (const StoryPtr &story : m_library.stories) {
        library.stories.push_back(m_found.value(story->id, story));
    }
    return library;
}

StoryAssignments Workspace::keptAssignments(const QString &folder)
{
    if (m_dataFolder.isEmpty()) {
        return {};
    }
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    auto kept = loadAssignments(assignmentsFile(m_dataFolder, path));
    if (!kept) {
        Q_EMIT assignmentsFailed(kept.error());
        return {};
    }
    return *std::move(kept);
}

void Workspace::abandonAll()
{
    abandonReading();
    const QStringList recomparing = m_recomparing.keys();
    for (const QString &storyId : recomparing) {
        abandonRecomparing(storyId);
    }
}

void Workspace::abandonReading()
{
    if (m_reading) {
        std::exchange(m_reading, nullptr)->abandon(this);
    }
}

void Workspace::abandonRecomparing(const QString &storyId)
{
    if (Recomparing *work = m_recomparing.take(storyId)) {
        work->abandon(this);
    }
}

void Workspace::handle(const Event &event)
{
    std::visit(Overloaded{
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

void Workspace::setArticles(const QString &storyId, const std::vector<ArticlePtr> &articles)
{
    const StoryPtr current = story(storyId);
    if (!current || current->articles.size() != articles.size()) {
        return;
    }
    auto changed = std::make_shared<Story>(*current);
    changed->articles = articles;
    compareWithBase(changed, current->comparison.base);
}

void Workspace::replace(const StoryPtr &story)
{
    if (this->story(story->id)) {
        insert(story);
    }
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
    for (const QString &id : storyIds) {
        abandonRecomparing(id);
        m_found.remove(id);
        std::erase_if(m_library.stories, [&id](const StoryPtr &story) { return story->id == id; });
        Q_EMIT storyRemoved(id);
    }
}

void Workspace::compareWithBase(const StoryPtr &story, int base)
{
    abandonRecomparing(story->id);
    auto *work = new Recomparing(this);
    m_recomparing.insert(story->id, work);
    connect(work, &Recomparing::finished, this, [this, work, id = story->id] {
        const StoryPtr again = work->take(0);
        m_recomparing.remove(id);
        work->deleteLater();
        put(again);
    });
    work->start([story, base, threshold = m_threshold](const auto &tell, const std::stop_token &stop) {
        tell(compareAgain(*story, base, threshold, stop));
    });
}

} // namespace sidebyline
