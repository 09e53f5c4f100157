// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/exchangeerror.h"

#include <QString>

namespace sidebyline {

/// Why a file of ours was not written or read, and what to do.
[[nodiscard]] QString exchangeErrorText(const ExchangeError &error);

} // namespace sidebyline
