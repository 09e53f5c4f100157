// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace sidebyline {

/// What a reader wrote as a date, as an ISO 8601 date or date and time: that form itself, or one of the
/// locale's. Empty stays empty; nothing where it can't be understood.
[[nodiscard]] std::optional<QString> correctionDate(const QString &text, const QLocale &locale);

} // namespace sidebyline
