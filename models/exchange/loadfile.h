// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/exchangeerror.h"

#include <QByteArray>
#include <QString>

#include <expected>

namespace sidebyline {

/// The whole content of @p file, or why it cannot be had: NotFound, IsAFolder, NoPermission or InputOutput.
[[nodiscard]] std::expected<QByteArray, ExchangeError> loadFile(const QString &file);

} // namespace sidebyline
