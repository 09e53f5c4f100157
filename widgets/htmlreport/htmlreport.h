// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/exchangeerror.h"
#include "workspace/library.h"

#include <QByteArray>
#include <QDateTime>

#include <expected>

namespace sidebyline {

struct HtmlOptions
{
    QDateTime compared;   ///< the time printed as that of the comparison; invalid: now
    double threshold = 0; ///< CompareOptions::threshold of the comparison, printed with it

    friend bool operator==(const HtmlOptions &, const HtmlOptions &) = default;
};

/// The report of @p library as one HTML page in UTF-8 that needs no other file, no network and, for reading,
/// no script. The same input gives the same bytes where HtmlOptions::compared is valid. Linear in the text
/// and in what was found; any thread.
[[nodiscard]] QByteArray toHtml(const Library &library, const HtmlOptions &options = {});

/// The same into a file; "-" is the standard output. An existing file stays whole unless all was written.
[[nodiscard]] std::expected<void, ExchangeError> writeHtmlFile(const Library &library, const QString &file,
                                                               const HtmlOptions &options = {});

} // namespace sidebyline
