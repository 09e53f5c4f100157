// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace sidebyline {

/// Gives the system back what was freed and is only kept for later; where the C library can. Of use after
/// work that took much more than it leaves: each thread frees into a store of its own. May take milliseconds,
/// so not for the interface's thread.
void trimMemory();

} // namespace sidebyline
