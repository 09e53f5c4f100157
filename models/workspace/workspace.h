// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/library.h"
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
    using Event = std::variant<FolderListing, ArticleEvent, ReadError, StoryPtr, LibraryProgress, Failure>;
    class Reading;
    class Recomparing;

    void read(const QString &folder, const QHash<QString, QString> &bases);
    void abandonAll();
    void abandonReading();
    void abandonRecomparing(const QString &storyId);
    void handle(const Event &event);
    void handleListing(const FolderListing &listing);
    void handleStory(const StoryPtr &story);
    void handleEnd();
    void put(const StoryPtr &story);
    void insert(const StoryPtr &story);
    void remove(const QStringList &storyIds);
    void compareWithBase(const StoryPtr &story, int base);

    Library m_library;
    Overlay m_overlay;
    QHash<QString, int> m_places;    ///< story id → its place in the listing
    QSet<QString> m_fresh;           ///< stories compared by the reading under way
    QHash<QString, QString> m_bases; ///< story id → path of the article chosen as base
    QString m_wanted;                ///< the folder that is open or being opened
    double m_threshold = 0;
    bool m_failed = false; ///< the reading under way ended with failed()
    Reading *m_reading = nullptr;
    QHash<QString, Recomparing *> m_recomparing; ///< by story id
};

} // namespace sidebyline
