// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textrange.h"

#include <QString>

#include <optional>

namespace sidebyline {

/// A date as a text says it, and the time of day where it stands beside the date.
struct DateStamp
{
    TextRange range; ///< in the text searched: from the date's first character to the time's last
    QString iso;     ///< ISO 8601: "2026-05-12" or "2026-05-12T17:20"; empty where the year is not said

    friend bool operator==(const DateStamp &, const DateStamp &) = default;
};

/// What "05/12/2026" means where the figures leave it open: that depends on who writes.
enum class DayOrder : quint8 { Unknown, DayFirst, MonthFirst };

/// The first date in @p text: "May 12, 2026", "12 May 2026", "12. Mai 2026", "2026-05-12", "12.05.2026",
/// "12. 5. 2026", "12/05/2026" (where the order of day and month is certain or given), "May 12" (without
/// iso), with weekday and time or without; years of two digits ("12.05.26") only where the order is given.
/// Months in English, German, French, Spanish, Italian, Portuguese and Dutch.
[[nodiscard]] std::optional<DateStamp> findDate(QStringView text, DayOrder order = DayOrder::Unknown);

/// The first time of day at or behind @p from: "17:20", "5.30 pm", "18h05", "9 a.m."; as "17:20".
struct TimeOfDay
{
    TextRange range;
    QString iso;

    friend bool operator==(const TimeOfDay &, const TimeOfDay &) = default;
};
[[nodiscard]] std::optional<TimeOfDay> findTime(QStringView text, qsizetype from = 0);

} // namespace sidebyline
