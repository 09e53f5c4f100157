// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/threadexecutor.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace sidebyline {

namespace {

/// Threads that help whoever has calls to share. A caller waits only for calls that were begun, and a call
/// only for those that it shared itself, so that none waits for one that waits for it.
class Helpers
{
public:
    [[nodiscard]] static Helpers &all()
    {
        static Helpers helpers;
        return helpers;
    }

    void share(std::size_t count, std::size_t threads, const std::function<void(std::size_t)> &work)
    {
        Run run{work, count, std::min(count, threads) - 1};
        {
            const std::scoped_lock lock(m_mutex);
            m_runs.push_back(&run);
            while (m_threads.size() < run.wanted) {
                m_threads.emplace_back([this](const std::stop_token &stop) { help(stop); });
            }
        }
        m_shared.notify_all();
        run.take();
        std::unique_lock lock(m_mutex);
        std::erase(m_runs, &run);
        m_left.wait(lock, [&] { return run.helpers == 0; });
    }

private:
    /// Calls that are shared; all but the last two members are set once.
    struct Run
    {
        const std::function<void(std::size_t)> &work;
        std::size_t count;
        std::size_t wanted;      ///< so many may help
        std::size_t helpers = 0; ///< so many do; guarded by m_mutex
        std::atomic<std::size_t> next = 0;

        void take()
        {
            for (std::size_t i = next++; i < count; i = next++) {
                work(i);
            }
        }

        [[nodiscard]] bool isOpen() const { return helpers < wanted && next < count; }
    };

    void help(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        while (!stop.stop_requested()) {
            // The newest first: others may wait for it.
            const auto open = std::ranges::find_if(m_runs.rbegin(), m_runs.rend(), &Run::isOpen);
            if (open == m_runs.rend()) {
                m_shared.wait(lock, stop, [this] { return std::ranges::any_of(m_runs, &Run::isOpen); });
                continue;
            }
            Run &run = **open;
            ++run.helpers;
            lock.unlock();
            run.take();
            lock.lock();
            --run.helpers;
            m_left.notify_all();
        }
    }

    std::mutex m_mutex;
    std::condition_variable_any m_shared;
    std::condition_variable m_left;
    std::vector<Run *> m_runs;
    std::vector<std::jthread> m_threads; ///< the last member: they end before what they use
};

} // namespace

void forEach(std::size_t count, int threads, const std::function<void(std::size_t)> &work)
{
    if (count < 2 || threads < 2) {
        for (std::size_t i = 0; i < count; ++i) {
            work(i);
        }
        return;
    }
    Helpers::all().share(count, std::size_t(threads), work);
}

Executor threadExecutor(int threads)
{
    const int all = threads > 0 ? threads : int(std::thread::hardware_concurrency());
    return
        [all](std::size_t pieces, const std::function<void(std::size_t)> &run) { forEach(pieces, all, run); };
}

} // namespace sidebyline
