// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textrange.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace sidebyline {

enum class FigureKind : quint8 { Number, Money, Percentage, Date, Time, Ordinal };

/// How sure a text is of a figure.
enum class Approximation : quint8 {
    Exact,
    About,   ///< "about", "some", "roughly"
    Nearly,  ///< "nearly", "almost": a little less
    AtLeast, ///< "more than", "over", "at least"
    AtMost,  ///< "up to", "fewer than", "under"
    Vague,   ///< "tens of thousands": the value is the least of it, up to ten times as much may be meant
};

/// A date as far as the text gives it; 0 stands for what it leaves open.
struct PartialDate
{
    int year = 0;
    int month = 0;   ///< 1 … 12
    int day = 0;     ///< 1 … 31
    int weekday = 0; ///< 1 (Monday) … 7

    friend constexpr bool operator==(PartialDate, PartialDate) = default;
};

struct Figure
{
    FigureKind kind = FigureKind::Number;
    TextRange range{}; ///< with currency, percent sign, measure or parts of the date; without "about"
    double value = 0;  ///< in the unit; percentages 5 for 5 %; times in minutes after midnight; dates 0
    double step = 1;   ///< value of the last place written: 1000 in "48,000", 0.1 in "3.5"
    Approximation approximation = Approximation::Exact;
    /// What is counted, in small letters and the singular ("vehicle", "person"), a measure's symbol ("cm"), a
    /// currency's ISO 4217 code ("USD"), "%" or "points"; empty where the text does not say.
    QString unit{};
    PartialDate date{};  ///< kind Date alone
    bool isPart = false; ///< "half", "two-thirds", "3 in 5": value is the share, 0 to 1, of what unit names
    bool rounds = false; ///< "a dozen", "two dozen": a number that rounds by itself

    friend bool operator==(const Figure &, const Figure &) = default;
};

/// The numbers, sums, percentages, dates and times of @p text, in figures or words, in order and apart.
/// @p language is a BCP 47 tag; words and marks of en, de, fr, es, it, pt and nl are known, en is used for
/// any other. Numbers that are part of a name ("F-16", "No. 5", "Section 12") are left out. Linear, some 0.05
/// µs a character.
[[nodiscard]] std::vector<Figure> figures(QStringView text, QStringView language = u"en");

/// Whether two figures could count the same thing as far as kind and unit tell: the same unit, measures of
/// one dimension (miles and kilometres, weeks and days), or a share and a percentage.
[[nodiscard]] bool areCommensurable(const Figure &a, const Figure &b);

/// The size of a figure for a rough comparison with commensurable ones: in the base unit of its dimension,
/// shares in per cent.
[[nodiscard]] double magnitude(const Figure &figure);

/// Whether two figures that count the same thing contradict each other. Incommensurable ones never do; "more
/// than 390" does not contradict 398, nor 48,000 48,212, nor 50 miles 80 km, nor "half" 48 per cent, nor
/// "Tuesday" a date on a Tuesday.
[[nodiscard]] bool disagree(const Figure &a, const Figure &b);

} // namespace sidebyline
