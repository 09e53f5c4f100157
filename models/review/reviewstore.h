// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/passageindex.h"
#include "review/reviewdatabase.h"

#include <QObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <variant>

namespace sidebyline {

/// Keeps decisions in a ReviewDatabase from a thread of its own, so that nobody waits for the disk. Edits are
/// stored in the order given, as many as have gathered in one transaction; stored() tells when they are on
/// the disk. Where they can't be stored they are held and tried again with every edit that follows; until
/// then the owner is told that nothing is kept. Signals come in the owner's thread.
class ReviewStore : public QObject
{
    Q_OBJECT

public:
    /// @p folder is the data folder; empty: the application's, under QStandardPaths.
    explicit ReviewStore(const QString &folder = {}, QObject *parent = nullptr);
    /// Stores what is left to store.
    ~ReviewStore() override;

    [[nodiscard]] QString fileName() const { return ReviewDatabase::fileName(m_folder); }

    /// Loads the decisions of a folder of stories: loaded() follows, and again whenever another program
    /// changes them. An empty path: none.
    void setFolder(const QString &folder);
    /// Looks for decisions about these articles, wherever they were made: found() follows.
    void find(const QString &storyId, const std::vector<ArticlePtr> &articles);
    /// Stores an edit of the folder set last. Returns its number: stored() follows with it or a later one.
    quint64 submit(const DecisionEdit &edit);

Q_SIGNALS:
    void loaded(const QString &folder, const std::vector<sidebyline::Decision> &decisions);
    /// @p index is of the articles that were asked for.
    void found(const QString &storyId, const std::shared_ptr<const sidebyline::PassageIndex> &index,
               const std::vector<sidebyline::Decision> &decisions);
    /// All edits up to this number are on the disk.
    void stored(quint64 number);
    /// Decisions are not kept for now.
    void failed(const sidebyline::ReviewError &error);
    /// They are again, all of them.
    void recovered();
    /// The database was damaged; it was renamed to @p path and a new one begun.
    void movedAside(const QString &path);

private:
    struct Load
    {
        QString folder;
    };
    struct Find
    {
        QString storyId;
        std::vector<ArticlePtr> articles;
    };
    struct Submit
    {
        quint64 number = 0;
        StoredEdit edit;
    };
    using Job = std::variant<Load, Find, Submit>;

    void post(Job job);
    void run(const std::stop_token &stop);
    void work(std::deque<Job> jobs);
    [[nodiscard]] bool ensureOpen();
    void load();
    void find(const Find &job);
    void storePending();
    void lookForChanges();
    void take(const ReviewError &error);
    /// Has @p function called in the owner's thread, in the order of the calls.
    void tell(std::function<void()> function);
    Q_INVOKABLE void hear();

    QString m_folder;
    quint64 m_submitted = 0;
    QString m_openFolder; ///< of the edits submitted

    std::mutex m_mutex; ///< guards the queues
    std::condition_variable_any m_wake;
    std::deque<Job> m_jobs;
    std::deque<std::function<void()>> m_told; ///< for the owner's thread

    // Used in the thread alone.
    std::unique_ptr<ReviewDatabase> m_database;
    QString m_loadedFolder;
    std::vector<StoredEdit> m_pending;
    quint64 m_pendingNumber = 0;
    qint64 m_dataVersion = 0;
    bool m_failed = false;
    bool m_mustLoad = false;

    std::jthread m_thread;
};

} // namespace sidebyline
