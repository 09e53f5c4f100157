// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/exchangeerror.h"
#include "workspace/library.h"

#include <QByteArray>
#include <QDateTime>

#include <expected>

namespace sidebyline {

/// The text of the report as an OpenDocument text, to be edited further: what the web page says, in headings,
/// paragraphs and tables, with the marks as backgrounds and underlines. @p compared is the time printed as
/// that of the comparison; invalid: now. Needs a QGuiApplication; any thread.
[[nodiscard]] QByteArray toOdt(const Library &library, const QDateTime &compared = {});

/// The same into a file; "-" is the standard output. An existing file stays whole unless all was written.
[[nodiscard]] std::expected<void, ExchangeError> writeOdtFile(const Library &library, const QString &file,
                                                              const QDateTime &compared = {});

} // namespace sidebyline
