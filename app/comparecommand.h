// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"

namespace sidebyline {

/// Carries out "read" or "compare": reads the folder, writes what is asked for, prints a summary. Needs an
/// application object; for a PDF, the one that @p pdf makes. Returns the exit code. Called once: what was
/// read is freed with the process.
[[nodiscard]] int compareCommand(const Arguments &arguments, const DocumentSupport &documents);

} // namespace sidebyline
