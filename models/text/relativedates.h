// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textrange.h"

#include <QDate>
#include <QStringView>

#include <vector>

namespace sidebyline {

struct PartialDate;

/// Days from first to last, both included.
struct DateSpan
{
    QDate first;
    QDate last;

    [[nodiscard]] bool overlaps(DateSpan other) const { return first <= other.last && other.first <= last; }
    friend constexpr bool operator==(DateSpan, DateSpan) = default;
};

enum class CalendarUnit : quint8 { Day, Week, Month, Year };

/// A date that is told from the day of publication: "yesterday", "last month", "three years ago".
struct RelativeDate
{
    TextRange range{};
    CalendarUnit unit = CalendarUnit::Day;
    int offset = 0;       ///< units from the day of publication: -1 for "yesterday" and "last month"
    bool isAbout = false; ///< "ago": a unit more or less

    friend constexpr bool operator==(const RelativeDate &, const RelativeDate &) = default;
};

/// The relative dates of @p text, in order; English, German and French. Linear.
[[nodiscard]] std::vector<RelativeDate> relativeDates(QStringView text, QStringView language);

/// The days that @p date may stand for in an article of the day @p published. "last week" of an article that
/// came out on a Monday may mean the seven days before as well.
[[nodiscard]] std::vector<DateSpan> spansOf(const RelativeDate &date, QDate published);

/// The days that a date may stand for: one span where it is full, several where it leaves open which year or
/// which Tuesday; "May 12" is that of the year of publication or of those around it, "Tuesday" the last or
/// the next one. Empty where that cannot be told: without a day of publication (an invalid @p published), a
/// date must say its year.
[[nodiscard]] std::vector<DateSpan> spansOf(PartialDate date, QDate published);

} // namespace sidebyline
