// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison/parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace sidebyline {

/// Calls @p work with 0 … count - 1, about in this order, on @p threads threads, the calling one among them.
/// Threads of its own, not of a pool: a pool's may all be taken by callers that wait for each other.
template <typename Work>
void forEach(std::size_t count, int threads, const Work &work)
{
    std::atomic<std::size_t> next = 0;
    const auto take = [&] {
        for (std::size_t i = next++; i < count; i = next++) {
            work(i);
        }
    };
    std::vector<std::jthread> helpers;
    const std::size_t wanted = std::min(count, std::size_t(std::max(1, threads)));
    for (std::size_t i = 1; i < wanted; ++i) {
        helpers.emplace_back(take);
    }
    take();
}

/// Shares the pieces of one piece of work among @p threads threads; 0: as many as there are cores.
[[nodiscard]] inline Executor threadExecutor(int threads = 0)
{
    const int all = threads > 0 ? threads : int(std::thread::hardware_concurrency());
    return
        [all](std::size_t pieces, const std::function<void(std::size_t)> &run) { forEach(pieces, all, run); };
}

} // namespace sidebyline
