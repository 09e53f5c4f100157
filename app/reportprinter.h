// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/pagelayout.h"

#include <cstddef>

class QPrinter;

namespace sidebyline {

/// Gives @p printer the paper of @p options, without margins of its own.
void setPaper(QPrinter &printer, const ReportOptions &options);

/// @p options with the paper that @p printer has, as far as a report can be set for it.
[[nodiscard]] ReportOptions forPrinter(ReportOptions options, const QPrinter &printer);

/// Prints pages @p first to @p last of @p report (from 0), as large as the paper allows.
void printPages(QPrinter &printer, const Report &report, std::size_t first, std::size_t last);

} // namespace sidebyline
