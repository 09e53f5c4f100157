// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/assignments.h"
#include "workspace/library.h"
#include "workspace/librarychanges.h"
#include "workspace/readlibrary.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <stop_token>
#include <utility>
#include <variant>

namespace sidebyline {

class FolderWatch;

/// An opened folder: reads and compares it in worker threads and tells its owner, in the owner's thread,
/// what is ready. The newest open() wins: nothing of an earlier one is told any more.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(QObject *parent = nullptr);
    ~Workspace() override;

    /// What is known by now: grows between folderOpened() and finished().
    [[nodiscard]] const Library &library() const { return m_library; }
    /// The compared story with this id, or nullptr.
    [[nodiscard]] StoryPtr story(const QString &id) const;
    /// A folder is being read.
    [[nodiscard]] bool isReading() const { return m_reading != nullptr; }

    /// Reads @p folder; any reading under way is given up. A relative path is one of the current directory.
    void open(const QString &folder);
    /// Reads the opened folder again; base outlets stay. Stories keep their ids.
    void reload();
    /// The same without reading files again whose size and time are the same. Unless anything else is told,
    /// changesFound() says in the end what was new; stories that did not change are not told again.
    void refresh();
    /// Whether the files directly in the folder are grouped into events; holds for folders opened later.
    void setGrouping(StoryGrouping grouping);
    [[nodiscard]] StoryGrouping grouping() const { return m_grouping; }

    /// Follows what happens to the files of the opened folder and refreshes by itself. Off at first.
    void setWatching(bool watching);

    /// The data folder that holds the review: what readers moved is read from there with a folder. Empty at
    /// first: nothing was moved.
    void setReviewFolder(const QString &dataFolder);
    /// What readers moved in the opened folder.
    [[nodiscard]] const StoryAssignments &assignments() const { return m_assignments; }
    /// Takes @p assignments in place of those before and makes the stories anew: refresh() follows.
    void setAssignments(const StoryAssignments &assignments);
    /// Gives up reading: cancelled() follows at once, what was read so far stays.
    void cancel();
    /// Forgets the folder; nothing of it is told any more.
    void close();
    /// Makes article @p article the base of its story, whose comparison is made anew: storyChanged() follows.
    void setBase(const QString &storyId, int article);
    /// As CompareOptions::threshold, for every story from now on; those that are compared already are
    /// compared anew: storyChanged() follows for each.
    void setThreshold(double threshold);
    /// Compares the story with these articles in place of its own, in the same order: storyChanged() follows.
    void setArticles(const QString &storyId, const std::vector<ArticlePtr> &articles);
    /// What is laid over every story before it is told: given a story, returns it or another one in its
    /// place, with the same id and articles. Called in the owner's thread.
    using Overlay = std::function<StoryPtr(const StoryPtr &)>;
    void setOverlay(Overlay overlay) { m_overlay = std::move(overlay); }
    /// Takes @p story in place of the one with its id, as it is: storyChanged() follows.
    void replace(const StoryPtr &story);

Q_SIGNALS:
    /// The folder was listed: the stories to come, in order; not each need have anything readable.
    void folderOpened(const sidebyline::FolderListing &listing);
    /// All is read, and these are the stories to come in place of those that folderOpened() told. Told only
    /// of a folder whose files may be grouped or were moved.
    void storiesGrouped(const sidebyline::FolderListing &listing);
    /// A refresh() has ended; before finished().
    void changesFound(const sidebyline::LibraryChanges &changes);
    /// The watched folder cannot be listed any more; what was read stays. folderFound() tells of its return.
    void folderLost(const QString &folder);
    void folderFound(const QString &folder);
    /// A story that was there before is gone, or one that was listed turned out to have nothing readable.
    void storyRemoved(const QString &storyId);
    void articleRead(const QString &storyId, const sidebyline::ArticlePtr &article);
    /// A story was compared for the first time or anew; its articles are complete.
    void storyChanged(const sidebyline::StoryPtr &story);
    void problemFound(const sidebyline::ReadError &problem);
    void progressed(const sidebyline::LibraryProgress &progress);
    /// All is read and compared.
    void finished();
    void cancelled();
    /// The folder cannot be read; what was open before stays.
    void failed(const sidebyline::ReadError &error);

private:
    struct Failure
    {
        ReadError error;
    };
    using ArticleEvent = std::pair<QString, ArticlePtr>;
    struct Grouped
    {
        FolderListing listing;
    };
    using Event = std::variant<StoryAssignments, FolderListing, Grouped, ArticleEvent, ReadError, StoryPtr,
                               LibraryProgress, Failure>;
    class Reading;
    class Recomparing;

    /// How a folder is read.
    enum class ReadMode : quint8 {
        Open,    ///< nothing is known
        Reload,  ///< every file again
        Refresh, ///< changed files only, and quietly
    };

    void read(const QString &folder, ReadMode mode);
    [[nodiscard]] Library foundLibrary() const;
    void abandonAll();
    void abandonReading();
    void abandonRecomparing(const QString &storyId);
    void handle(const Event &event);
    void handleListing(const FolderListing &listing);
    void handleGrouping(const FolderListing &listing);
    void takeStories(const FolderListing &listing);
    void watchFolder();
    void handleStory(const StoryPtr &story);
    void handleEnd();
    void put(const StoryPtr &story);
    void insert(const StoryPtr &story);
    void remove(const QStringList &storyIds);
    void compareWithBase(const StoryPtr &story, int base);

    Library m_library;
    Overlay m_overlay;
    QHash<QString, StoryPtr> m_found; ///< by id: the stories as they were compared, nothing laid over them
    double m_threshold = 0;
    bool m_isStale = false;           ///< some stories were compared with another threshold
    QHash<QString, int> m_places;     ///< story id → its place in the listing
    QSet<QString> m_fresh;            ///< stories compared by the reading under way
    QHash<QString, QString> m_bases;  ///< story id → path of the article chosen as base
    QString m_wanted;                 ///< the folder that is open or being opened
    bool m_failed = false;            ///< the reading under way ended with failed()
    ReadMode m_mode = ReadMode::Open; ///< of the reading under way
    Library m_before;                 ///< what was known when a refresh began
    bool m_isGrouped = false;         ///< the stories are not those that the folder's listing names
    StoryGrouping m_grouping = StoryGrouping::ByEvent;
    StoryAssignments m_assignments;
    StoryAssignments m_wantedAssignments; ///< of the folder being read
    FolderWatch *m_watch = nullptr;       ///< null: not watching
    QString m_reviewFolder;               ///< empty: nothing is kept
    Reading *m_reading = nullptr;
    QHash<QString, Recomparing *> m_recomparing; ///< by story id
};

} // namespace sidebyline
