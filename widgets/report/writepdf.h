// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/readerror.h"
#include "comparison/compare.h"
#include "report/reporterror.h"
#include "report/reportoptions.h"
#include "workspace/library.h"

#include <expected>
#include <span>
#include <stop_token>

class QIODevice;

namespace sidebyline {

/// Writes the report of @p story as PDF. @p problems are listed among the sources as not read.
/// An existing file stays whole unless all was written; "-" is the standard output. Needs a QGuiApplication,
/// without a display the "offscreen" one will do; may be called in any thread.
[[nodiscard]] std::expected<void, ReportError>
writePdf(const Story &story, std::span<const ReadError> problems, const ReportOptions &options,
         const QString &file, const std::stop_token &stop = {}, const Progress &progress = {});

/// The stories of @p library one after the other in one file. ReportOptions::base and outlets do not apply
/// where there are several.
[[nodiscard]] std::expected<void, ReportError> writePdf(const Library &library, const ReportOptions &options,
                                                        const QString &file, const std::stop_token &stop = {},
                                                        const Progress &progress = {});

/// The same onto a device that is open for writing. What was written before a failure stays in it.
[[nodiscard]] std::expected<void, ReportError> writePdf(const Library &library, const ReportOptions &options,
                                                        QIODevice &device, const std::stop_token &stop = {},
                                                        const Progress &progress = {});

} // namespace sidebyline
