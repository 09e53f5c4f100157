// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/figures.h"

#include <QDate>

#include <algorithm>
#include <cmath>

namespace sidebyline {

namespace {

/// The values that a figure may stand for.
struct Interval
{
    double low = 0;
    double high = 0;

    [[nodiscard]] bool isPoint() const { return low == high; }
};

/// How far the true value may be from the one that was written, by rounding alone.
double roundingOf(const Figure &figure)
{
    constexpr double largestShare = 0.03;
    constexpr double smallestStep = 100; // "20 dead" is a count, "48,000" is rounded
    if (figure.kind == FigureKind::Percentage) {
        return std::min(figure.step, 1.0) / 2;
    }
    const bool rounded = figure.step < 1 || figure.step >= smallestStep;
    return rounded ? std::min(figure.step / 2, std::abs(figure.value) * largestShare) : 0;
}

Interval intervalOf(const Figure &figure)
{
    // Where a text gives one bound only, the true value is not far beyond it: "more than 20" is not 60.
    constexpr double aboutShare = 0.1;
    constexpr double nearlyShare = 0.15;
    constexpr double beyondShare = 0.5;
    constexpr double vagueFactor = 10;
    const double value = figure.value;
    const double size = std::abs(value);
    const double rounding = roundingOf(figure);
    switch (figure.approximation) {
    case Approximation::Exact:
        break;
    case Approximation::About:
        return {value - std::max(size * aboutShare, rounding), value + std::max(size * aboutShare, rounding)};
    case Approximation::Nearly:
        return {value - size * nearlyShare, value};
    case Approximation::AtLeast:
        return {value, value + size * beyondShare};
    case Approximation::AtMost:
        return {value - size * beyondShare, value};
    case Approximation::Vague:
        return {value, value * vagueFactor};
    }
    return {value - rounding, value + rounding};
}

int weekdayOf(PartialDate date)
{
    if (date.weekday != 0 || date.year == 0 || date.month == 0 || date.day == 0) {
        return date.weekday;
    }
    const QDate full(date.year, date.month, date.day);
    return full.isValid() ? full.dayOfWeek() : 0;
}

bool differ(int a, int b)
{
    return a != 0 && b != 0 && a != b;
}

bool datesDisagree(PartialDate a, PartialDate b)
{
    return differ(a.year, b.year) || differ(a.month, b.month) || differ(a.day, b.day) ||
           differ(weekdayOf(a), weekdayOf(b));
}

} // namespace

bool disagree(const Figure &a, const Figure &b)
{
    if (a.kind != b.kind || a.unit != b.unit) {
        return false;
    }
    if (a.kind == FigureKind::Date) {
        return datesDisagree(a.date, b.date);
    }
    if (a.value == b.value) {
        return false;
    }
    const Interval first = intervalOf(a);
    const Interval second = intervalOf(b);
    const double low = std::max(first.low, second.low);
    const double high = std::min(first.high, second.high);
    // Intervals that merely touch hold different values when both are rounded.
    return low > high || (low == high && !first.isPoint() && !second.isPoint());
}

} // namespace sidebyline
