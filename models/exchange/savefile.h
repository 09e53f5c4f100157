// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/exchangeerror.h"

#include <QString>

#include <expected>
#include <functional>

class QIODevice;

namespace sidebyline {

/// Writes a file through @p write so that an existing one stays whole unless all was written; "-" is the
/// standard output, and devices such as /dev/stdout are written directly. @p write returns false on failure.
[[nodiscard]] std::expected<void, ExchangeError> saveFile(const QString &file,
                                                          const std::function<bool(QIODevice &)> &write);

} // namespace sidebyline
