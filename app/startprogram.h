// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace sidebyline {

/// Replaces the running program by the one called @p name of the same installation, with the arguments
/// @p argv. It stands beside the running program (as it is built) or in libexec (as it is installed).
/// Returns only where it could not be started: the exit code, after a line on the standard error.
/// Uses the C library alone, so that a program of nothing else starts in no time.
[[nodiscard]] int startProgram(const char *name, char *argv[]);

} // namespace sidebyline
