// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison/parallel.h"

#include <cstddef>
#include <functional>

namespace sidebyline {

/// Calls @p work with 0 … count - 1, about in this order, on up to @p threads threads, the calling one among
/// them, and returns when all are done. May be called within such work: who calls always works on its own
/// calls, and is helped by threads that have nothing else to do; they stay for the next time, so that short
/// work costs no new thread. @p work must not throw.
void forEach(std::size_t count, int threads, const std::function<void(std::size_t)> &work);

/// Shares the pieces of one piece of work among @p threads threads; 0: as many as there are cores.
[[nodiscard]] Executor threadExecutor(int threads = 0);

} // namespace sidebyline
