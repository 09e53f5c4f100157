// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/datestamp.h"

#include <QString>

#include <vector>

namespace sidebyline {

/// A date and time written for machines, in ISO 8601: "2026-05-12T17:20:00+0200", "20260512", "Tue, 12 May
/// 2026 17:20:00 GMT", "Tue May 12 2026 17:20:00 GMT+0000 (UTC)", "2026-05-12 17:20", "2026/05/12", seconds
/// or milliseconds since 1970. As "2026-05-12" or "2026-05-12T17:20" with "Z" or "+02:00" where the zone is
/// said. Empty where it is none. @p order as for findDate().
[[nodiscard]] QString machineDate(QStringView value, DayOrder order = DayOrder::Unknown);

/// What the words right before a date say that it is.
enum class DateLabel : quint8 { None, Published, Updated, Other };

/// A date in a line of a page.
struct LabelledDate
{
    DateStamp date;
    DateLabel label = DateLabel::None;

    friend bool operator==(const LabelledDate &, const LabelledDate &) = default;
};

/// The dates with a year in @p line, in order, each with its label: "Published May 12, 2026, updated May 14".
/// The languages are those of findDate().
[[nodiscard]] std::vector<LabelledDate> labelledDates(QStringView line, DayOrder order);

/// How figures are ordered in a language, as a BCP 47 tag: month first in "en" and "en-US", else day first.
/// Unknown for an empty tag.
[[nodiscard]] DayOrder dayOrderOf(QStringView language);

/// The day in an address such as "https://…/2026/05/12/title": "2026-05-12"; empty where it has none.
[[nodiscard]] QString dateInAddress(QStringView address);

} // namespace sidebyline
