// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"

namespace sidebyline {

/// What the command line needs for a PDF: an application with fonts that does without a display, and the
/// report of the whole library.
[[nodiscard]] DocumentSupport documentSupport();

} // namespace sidebyline
