// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"

namespace sidebyline {

/// Carries out "sidebyline compare FOLDER --each-story --out FOLDER": writes the results of every story into
/// a folder of its own, on all processors. A story that fails does not stop the rest; one whose texts, review
/// and options are as they were when its results were written is passed over. Prints a table of what became
/// of each. Returns the exit code.
[[nodiscard]] int batchCommand(const Arguments &arguments, const DocumentSupport &documents);

} // namespace sidebyline
