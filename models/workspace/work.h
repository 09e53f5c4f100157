// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFutureWatcher>
#include <QPromise>

#include <mutex>
#include <thread>
#include <utility>

namespace sidebyline {

/// Work in a thread of its own and the watcher that tells its results in the owner's thread. Asked to stop,
/// it ends by itself and is not heard of any more.
template <typename Result>
class Work : public QFutureWatcher<Result>
{
public:
    using QFutureWatcher<Result>::QFutureWatcher;

    /// Waits for the thread, which must be about to end: work polls its stop token.
    ~Work() override = default;

    /// Calls @p function with a function that takes the results, and with the stop token. Connect before.
    template <typename Function>
    void start(Function function)
    {
        QPromise<Result> promise;
        promise.start();
        this->setFuture(promise.future());
        m_thread = std::jthread([this, promise = std::move(promise),
                                 function = std::move(function)](const std::stop_token &stop) mutable {
            const auto tell = [&](Result result) {
                const std::scoped_lock lock(m_mutex);
                promise.addResult(std::move(result));
            };
            function(tell, stop);
            promise.finish();
        });
    }

    [[nodiscard]] Result take(int index)
    {
        const std::scoped_lock lock(m_mutex);
        return this->resultAt(index);
    }

    /// Asks the work to stop; what it then tells is still heard.
    void requestStop() { m_thread.request_stop(); }

    /// Asks the work to stop, and goes when it has. May be called from one of the watcher's own signals.
    void abandon(QObject *listener)
    {
        m_thread.request_stop();
        QObject::disconnect(this, nullptr, listener, nullptr);
        if (this->isFinished()) {
            this->deleteLater();
        } else {
            QObject::connect(this, &QFutureWatcherBase::finished, this, &QObject::deleteLater);
        }
    }

private:
    std::mutex m_mutex; ///< guards the results
    std::jthread m_thread;
};

} // namespace sidebyline
