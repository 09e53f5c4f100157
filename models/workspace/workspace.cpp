// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/workspace.h"

#include "workspace/folderwatch.h"
#include "workspace/trimmemory.h"
#include "workspace/workspacejobs.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace sidebyline {

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

void Workspace::setReviewFolder(const QString &dataFolder)
{
    m_reviewFolder = dataFolder;
}

void Workspace::setAssignments(const StoryAssignments &assignments)
{
    if (!m_library.folder.isEmpty() && assignments != m_assignments) {
        m_assignments = assignments;
        refresh();
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
    if (folder != m_library.folder) {
        mode = ReadMode::Open; // read again before anything is known of it: what is known is another folder's
    }
    if (m_watch && mode != ReadMode::Refresh) {
        m_watch->stop(); // till it is read
    }
    m_wantedAssignments = mode == ReadMode::Open ? StoryAssignments() : m_assignments;
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
    const QString kept = mode == ReadMode::Open ? m_reviewFolder : QString();
    m_reading->start([folder, options, kept](const auto &tell, const std::stop_token &stop) mutable {
        if (!kept.isEmpty()) {
            const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
            options.assignments = storedAssignments(kept, path);
            tell(options.assignments);
        }
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
        trimMemory();
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
