// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <iterator>
#include <memory>
#include <mutex>
#include <vector>

namespace sidebyline {

/// Runs independent pieces of work, numbered from 0, in any order and in any number of threads, and returns
/// when all are done. The core knows no thread: whoever calls it may hand over one of these. What is made
/// never depends on it.
using Executor = std::function<void(std::size_t pieces, const std::function<void(std::size_t piece)> &run)>;

/// Runs the pieces with @p executor, or one after the other where there is none.
inline void runPieces(const Executor &executor, std::size_t pieces,
                      const std::function<void(std::size_t piece)> &run)
{
    if (executor && pieces > 1) {
        executor(pieces, run);
        return;
    }
    for (std::size_t piece = 0; piece < pieces; ++piece) {
        run(piece);
    }
}

/// Runs the pieces and then @p join for each of them, in the order of their numbers and one at a time, while
/// later pieces may still run: what must be done in order waits for no piece behind it.
inline void runPiecesInOrder(const Executor &executor, std::size_t pieces,
                             const std::function<void(std::size_t piece)> &run,
                             const std::function<void(std::size_t piece)> &join)
{
    std::mutex mutex; // guards these three
    std::vector<char> isDone(pieces, 0);
    std::size_t next = 0;
    bool isJoining = false;
    runPieces(executor, pieces, [&](std::size_t piece) {
        run(piece);
        std::unique_lock lock(mutex);
        isDone[piece] = 1;
        if (isJoining) {
            return; // whoever joins takes this one, too
        }
        isJoining = true;
        for (; next < pieces && isDone[next] != 0; ++next) {
            lock.unlock();
            join(next);
            lock.lock();
        }
        isJoining = false;
    });
}

/// A list cut into pieces of about the same length, by its length alone.
class Pieces
{
public:
    /// Pieces of @p least entries or more, @p most pieces at most.
    explicit Pieces(std::size_t entries, std::size_t least = 256, std::size_t most = 64)
        : m_entries(entries)
        , m_length(std::max(least, (entries + most - 1) / most))
    {}

    [[nodiscard]] std::size_t count() const { return (m_entries + m_length - 1) / m_length; }
    [[nodiscard]] std::size_t begin(std::size_t piece) const { return piece * m_length; }
    [[nodiscard]] std::size_t end(std::size_t piece) const
    {
        return std::min(m_entries, (piece + 1) * m_length);
    }

private:
    std::size_t m_entries;
    std::size_t m_length;
};

/// The parts of a list one behind the other; they are emptied.
template <typename Entry>
[[nodiscard]] std::vector<Entry> joined(std::vector<std::vector<Entry>> &parts)
{
    std::size_t all = 0;
    for (const std::vector<Entry> &part : parts) {
        all += part.size();
    }
    std::vector<Entry> list;
    list.reserve(all);
    for (std::vector<Entry> &part : parts) {
        list.insert(list.end(), std::move_iterator(part.begin()), std::move_iterator(part.end()));
        part = {};
    }
    return list;
}

/// Scratch space that pieces of work lend each other: as much is made as pieces run at once. What is found
/// must not depend on what it was used for before.
template <typename Tool>
class Lending
{
public:
    /// Calls @p use with a tool that was given back, or else with one that @p make makes.
    template <typename Make, typename Use>
    void with(const Make &make, const Use &use)
    {
        std::unique_ptr<Tool> tool = take();
        if (!tool) {
            tool = std::make_unique<Tool>(make());
        }
        use(*tool);
        const std::scoped_lock lock(m_mutex);
        m_free.push_back(std::move(tool));
    }

private:
    [[nodiscard]] std::unique_ptr<Tool> take()
    {
        const std::scoped_lock lock(m_mutex);
        if (m_free.empty()) {
            return nullptr;
        }
        std::unique_ptr<Tool> tool = std::move(m_free.back());
        m_free.pop_back();
        return tool;
    }

    std::mutex m_mutex;
    std::vector<std::unique_ptr<Tool>> m_free;
};

} // namespace sidebyline
