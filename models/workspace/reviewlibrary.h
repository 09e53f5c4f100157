// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/decision.h"
#include "workspace/library.h"

#include <span>

namespace sidebyline {

/// The library with decisions laid over every story, and each story's review in it, as a ReviewSession shows
/// them; for what is written without a window. Stories whose articles are corrected are compared anew.
[[nodiscard]] Library reviewLibrary(const Library &library, std::span<const Decision> decisions);

} // namespace sidebyline
