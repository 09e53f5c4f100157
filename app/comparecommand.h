// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"

namespace sidebyline {

/// Carries out "read" or "compare": reads the folder, writes what is asked for, prints a summary. Needs an
/// application object; one with fonts (QGuiApplication) for a PDF. Returns the exit code.
[[nodiscard]] int compareCommand(const Arguments &arguments);

} // namespace sidebyline
