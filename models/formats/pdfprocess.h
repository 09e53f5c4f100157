// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/readerror.h"

#include <QByteArray>

#include <chrono>
#include <expected>
#include <functional>
#include <stop_token>

namespace sidebyline {

/// What a run of pdftotext may take; more ends it.
inline constexpr std::chrono::seconds MaxPdfTime{60};
inline constexpr qint64 MaxPdfMemory = 768LL * 1024 * 1024; ///< address space, bytes
inline constexpr qint64 MaxPdfLayoutBytes = 256LL * 1024 * 1024;

/// Told each piece of output as it comes; false ends the run.
using PdfOutput = std::function<bool(QByteArrayView)>;

/// Runs "pdftotext -bbox-layout" on @p pdf, which it is given through a pipe, in a process with limits on
/// time, memory and output. Waits; to be called in a worker thread. Fails with ToolMissing where the program
/// is not installed, Encrypted where a password or a right is missing, TooLarge beyond a limit, Damaged where
/// it fails otherwise or @p output says no, Cancelled within 100 ms.
[[nodiscard]] std::expected<void, ReadErrorCode> runPdfToText(QByteArray pdf, const PdfOutput &output,
                                                              const std::stop_token &stop);

} // namespace sidebyline
