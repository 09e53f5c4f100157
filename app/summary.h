// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/library.h"

#include <QString>

namespace sidebyline {

/// How much a summary tells.
enum class SummaryKind : quint8 { Read, Compared };

/// What is printed on the terminal: each story with its outlets and counts, and what was not read and why.
[[nodiscard]] QString librarySummary(const Library &library, SummaryKind kind);

} // namespace sidebyline
