// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/readerror.h"
#include "comparison/compare.h"
#include "report/pagelayout.h"
#include "report/reportoptions.h"
#include "workspace/library.h"

#include <span>
#include <stop_token>

namespace sidebyline {

/// Lays out the report of @p stories, one after the other. Pure but for the fonts installed: the same input
/// gives the same pages (options.compared must be valid for that). Cost grows with the text. Without pages
/// where there is nothing to print or once @p stop is requested. Needs a QGuiApplication; any thread.
[[nodiscard]] Report layoutReport(std::span<const StoryPtr> stories, std::span<const ReadError> problems,
                                  const ReportOptions &options, const std::stop_token &stop = {},
                                  const Progress &progress = {});

/// The size of a page in points, turned as the orientation says.
[[nodiscard]] QSizeF pageSize(PaperSize paper, PaperOrientation orientation);

} // namespace sidebyline
