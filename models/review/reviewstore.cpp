// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/reviewstore.h"

#include "review/overloaded.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace sidebyline {

namespace {

/// How often another program's changes are looked for; reading the number costs some microseconds.
constexpr auto LookInterval = 1s;

} // namespace

ReviewStore::ReviewStore(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder.isEmpty() ? ReviewDatabase::defaultFolder() : folder)
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{}

ReviewStore::~ReviewStore()
{
    m_thread.request_stop();
    m_thread.join();
}

void ReviewStore::setFolder(const QString &folder)
{
    m_openFolder = folder;
    post(Load{folder});
}

void ReviewStore::find(const QString &storyId, const std::vector<ArticlePtr> &articles)
{
    post(Find{storyId, articles});
}

quint64 ReviewStore::submit(const DecisionEdit &edit)
{
    post(Submit{++m_submitted, {m_openFolder, edit}});
    return m_submitted;
}

void ReviewStore::post(Job job)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void ReviewStore::tell(std::function<void()> function)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_told.push_back(std::move(function));
    }
    // By name: the call itself then holds nothing that two threads touch.
    QMetaObject::invokeMethod(this, "hear", Qt::QueuedConnection);
}

void ReviewStore::hear()
{
    std::deque<std::function<void()>> told;
    {
        const std::scoped_lock lock(m_mutex);
        told.swap(m_told);
    }
    for (const std::function<void()> &function : told) {
        function();
    }
}

void ReviewStore::run(const std::stop_token &stop)
{
    while (true) {
        std::deque<Job> jobs;
        {
            std::unique_lock lock(m_mutex);
            const auto some = [this] { return !m_jobs.empty(); };
            // Without an open folder there is nobody to tell of changes.
            if (m_loadedFolder.isEmpty()) {
                m_wake.wait(lock, stop, some);
            } else {
                m_wake.wait_for(lock, stop, LookInterval, some);
            }
            jobs.swap(m_jobs);
        }
        if (jobs.empty() && stop.stop_requested()) {
            break;
        }
        if (jobs.empty()) {
            lookForChanges();
        } else {
            work(std::move(jobs));
        }
    }
    storePending();     // what could not be stored may be by now
    m_database.reset(); // a connection belongs to the thread that made it
}

void ReviewStore::work(std::deque<Job> jobs)
{
    for (Job &job : jobs) {
        std::visit(Overloaded{[this](const Load &load) {
                                  storePending();
                                  m_loadedFolder = load.folder;
                                  this->load();
                              },
                              [this](const Find &find) {
                                  storePending();
                                  this->find(find);
                              },
                              [this](Submit &submit) {
                                  m_pending.push_back(std::move(submit.edit));
                                  m_pendingNumber = submit.number;
                              }},
                   job);
    }
    storePending();
}

bool ReviewStore::ensureOpen()
{
    if (m_database && m_database->isOpen()) {
        return true;
    }
    if (!m_database) {
        m_database = std::make_unique<ReviewDatabase>(m_folder);
    }
    auto opened = m_database->open();
    if (!opened && opened.error().code == ReviewErrorCode::Damaged) {
        if (const QString path = m_database->moveAside(); !path.isEmpty()) {
            tell([this, path] { Q_EMIT movedAside(path); });
            opened = m_database->open();
        }
    }
    if (!opened) {
        take(opened.error());
        return false;
    }
    m_dataVersion = m_database->dataVersion();
    return true;
}

void ReviewStore::take(const ReviewError &error)
{
    // Opened anew next time: a database that was damaged is then moved aside.
    if (error.code == ReviewErrorCode::Damaged && m_database) {
        m_database->close();
    }
    if (!std::exchange(m_failed, true)) {
        tell([this, error] { Q_EMIT failed(error); });
    }
}

void ReviewStore::load()
{
    m_mustLoad = false;
    if (m_loadedFolder.isEmpty()) {
        return;
    }
    std::vector<Decision> decisions;
    if (ensureOpen()) {
        auto result = m_database->load(m_loadedFolder);
        if (!result && result.error().code == ReviewErrorCode::Damaged) {
            m_database->close();
            if (ensureOpen()) {
                result = m_database->load(m_loadedFolder);
            }
        }
        if (result) {
            decisions = *std::move(result);
            if (m_pending.empty() && std::exchange(m_failed, false)) {
                tell([this] { Q_EMIT recovered(); });
            }
        } else {
            take(result.error());
        }
    }
    m_mustLoad = m_failed;
    tell([this, folder = m_loadedFolder, decisions = std::move(decisions)] {
        Q_EMIT loaded(folder, decisions);
    });
}

void ReviewStore::find(const Find &job)
{
    const auto index = std::make_shared<const PassageIndex>(job.articles);
    std::vector<quint64> hashes;
    for (int i = 0; i < int(job.articles.size()); ++i) {
        const ArticleKey &key = index->articleKey(i);
        hashes.insert(hashes.end(), {key.text, key.headline});
    }
    std::vector<Decision> decisions;
    if (!m_failed && ensureOpen()) {
        if (auto result = m_database->find(hashes)) {
            decisions = *std::move(result);
        } else {
            take(result.error());
        }
    }
    tell([this, id = job.storyId, index, decisions = std::move(decisions)] {
        Q_EMIT found(id, index, decisions);
    });
}

void ReviewStore::storePending()
{
    if (m_pending.empty() || !ensureOpen()) {
        return;
    }
    auto result = m_database->apply(m_pending);
    if (!result && result.error().code == ReviewErrorCode::Damaged) {
        m_database->close();
        if (!ensureOpen()) {
            return;
        }
        result = m_database->apply(m_pending);
    }
    if (!result) {
        take(result.error());
        return;
    }
    m_pending.clear();
    const bool back = std::exchange(m_failed, false);
    tell([this, back, number = m_pendingNumber] {
        if (back) {
            Q_EMIT recovered();
        }
        Q_EMIT stored(number);
    });
    if (m_mustLoad) {
        load();
    }
}

void ReviewStore::lookForChanges()
{
    if (m_failed) {
        storePending();
        if (m_mustLoad) {
            load();
        }
        return;
    }
    if (!m_database || !m_database->isOpen()) {
        return;
    }
    if (const qint64 version = m_database->dataVersion(); version != m_dataVersion) {
        m_dataVersion = version;
        load();
    }
}

} // namespace sidebyline
