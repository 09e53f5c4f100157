// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <thread>

namespace sidebyline {

/// Makes in a thread of its own what the window needs soon and takes long: fontconfig's configuration and the
/// index of syntax definitions, some 10 ms each. Call at the start of main(), in the main thread, before the
/// application is made, and keep the thread till the end of main(). Whoever needs one of them before it is
/// ready waits for it.
[[nodiscard]] std::jthread startAhead();

} // namespace sidebyline
