// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/exchangeerror.h"
#include "review/decision.h"

#include <QByteArray>

#include <expected>
#include <span>
#include <vector>

namespace sidebyline {

inline constexpr int ReviewFileVersion = 1;

/// A review for another person: the decisions as JSON ("sidebyline.review", version 1), oldest first. The
/// same decisions give the same bytes.
[[nodiscard]] QByteArray reviewToJson(std::span<const Decision> decisions);

/// What reviewToJson() wrote. Fails with NotAReview, NewerVersion or Damaged; the error's path is empty.
[[nodiscard]] std::expected<std::vector<Decision>, ExchangeError> reviewFromJson(const QByteArray &json);

/// The same to and from files; "-" is the standard output. Fail also as saveFile() and readJsonFile() do.
[[nodiscard]] std::expected<void, ExchangeError> writeReviewFile(std::span<const Decision> decisions,
                                                                 const QString &file);
[[nodiscard]] std::expected<std::vector<Decision>, ExchangeError> readReviewFile(const QString &file);

} // namespace sidebyline
