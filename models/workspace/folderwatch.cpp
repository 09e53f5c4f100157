// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/folderwatch.h"

#include "workspace/folderlisting.h"
#include "workspace/work.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace std::chrono_literals;

namespace sidebyline {

namespace {

/// A download or a save is over when nothing has happened for so long.
constexpr auto SettleTime = 250ms;

/// The folder is looked at at least so far apart, and looking takes at most one part in so many of the time.
constexpr auto PatrolTime = 2500ms;
constexpr int PatrolShare = 50;

/// So many files and folders are watched by the system's notices; each costs one of its few watches.
constexpr qsizetype MostWatchedFiles = 2000;
constexpr qsizetype MostWatchedFolders = 500;

} // namespace

class FolderWatch::Looking : public Work<std::optional<FolderStamps>>
{
public:
    using Work::Work;
};

std::optional<FolderStamps> folderStamps(const QString &folder, const std::stop_token &stop)
{
    const auto listing = listFolder(folder, stop);
    if (!listing || stop.stop_requested()) {
        return std::nullopt;
    }
    FolderStamps stamps;
    stamps.folders.append(listing->folder);
    for (const StoryListing &story : listing->stories) {
        if (story.id != u".") {
            stamps.folders.append(listing->folder + u'/' + story.id);
        }
        for (const QString &file : story.files) {
            if (stop.stop_requested()) {
                return std::nullopt;
            }
            const QFileInfo info(listing->folder + u'/' + file);
            stamps.files.insert(file, {info.size(), info.lastModified()});
        }
    }
    return stamps;
}

bool differs(const FolderStamps &stamps, const Library &library)
{
    QSet<QString> known;
    for (const StoryPtr &story : library.stories) {
        for (const ArticlePtr &article : story->articles) {
            const QString file = article->filePath();
            const auto found = stamps.files.constFind(file);
            if (found == stamps.files.cend() || *found != FileStamp{article->fileSize, article->modified}) {
                return true;
            }
            known.insert(file);
        }
    }
    for (const ReadError &problem : library.problems) {
        if (stamps.files.contains(problem.path)) {
            known.insert(problem.path);
        }
    }
    return known.size() != stamps.files.size();
}

FolderWatch::FolderWatch(QObject *parent)
    : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(SettleTime);
    m_patrol.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_patrol, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
}

FolderWatch::~FolderWatch()
{
    abandonLooking();
}

void FolderWatch::watch(const Library &library)
{
    const bool another = library.folder != m_known.folder;
    if (another) {
        stop();
    }
    m_known = library;
    look();
}

void FolderWatch::stop()
{
    abandonLooking();
    m_settle.stop();
    m_patrol.stop();
    m_known = {};
    m_seen.reset();
    m_isLost = false;
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty()) {
        m_watcher.removePaths(watched);
    }
}

void FolderWatch::abandonLooking()
{
    if (m_looking) {
        std::exchange(m_looking, nullptr)->abandon(this);
    }
}

void FolderWatch::look()
{
    if (!isWatching()) {
        return;
    }
    abandonLooking();
    m_patrol.stop();
    m_lookBegan = std::chrono::steady_clock::now();
    m_looking = new Looking(this);
    connect(m_looking, &Looking::finished, this, [this, looking = m_looking] {
        const std::optional<FolderStamps> stamps = looking->take(0);
        m_looking = nullptr;
        looking->deleteLater();
        takeLook(stamps);
    });
    m_looking->start([folder = m_known.folder](const auto &tell, const std::stop_token &stop) {
        tell(folderStamps(folder, stop));
    });
}

void FolderWatch::takeLook(const std::optional<FolderStamps> &stamps)
{
    const auto took = std::chrono::steady_clock::now() - m_lookBegan;
    const auto next = std::max<std::chrono::steady_clock::duration>(PatrolTime, PatrolShare * took);
    m_patrol.start(std::chrono::duration_cast<std::chrono::milliseconds>(next));
    if (!stamps) {
        if (!std::exchange(m_isLost, true)) {
            m_seen.reset();
            Q_EMIT lost();
        }
        return;
    }
    follow(*stamps);
    if (std::exchange(m_isLost, false)) {
        Q_EMIT found();
    }
    const bool isNew = m_seen != stamps;
    m_seen = stamps;
    if (isNew && differs(*stamps, m_known)) {
        Q_EMIT changed();
    }
}

void FolderWatch::follow(const FolderStamps &stamps)
{
    const QStringList watchedFiles = m_watcher.files();
    const QStringList watchedFolders = m_watcher.directories();
    QSet<QString> watched(watchedFiles.begin(), watchedFiles.end());
    watched.unite({watchedFolders.begin(), watchedFolders.end()});
    QStringList wanted;
    for (const QString &folder : stamps.folders.first(std::min(MostWatchedFolders, stamps.folders.size()))) {
        if (!watched.contains(folder)) {
            wanted.append(folder);
        }
    }
    if (stamps.files.size() <= MostWatchedFiles) {
        for (auto file = stamps.files.keyBegin(); file != stamps.files.keyEnd(); ++file) {
            const QString path = m_known.folder + u'/' + *file;
            if (!watched.contains(path)) {
                wanted.append(path);
            }
        }
    }
    if (!wanted.isEmpty()) {
        m_watcher.addPaths(wanted); // what the system refuses is found by looking
    }
}

} // namespace sidebyline
