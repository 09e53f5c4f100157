// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/figures.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace sidebyline {

namespace {

/// The values that a figure may stand for.
struct Interval
{
    double low = 0;
    double high = 0;

    [[nodiscard]] bool isPoint() const { return low == high; }
};

enum class Dimension : quint8 { Length, Area, Volume, Mass, Speed, Temperature, Power, Duration };

/// A measure in terms of its dimension's base unit: value × factor + offset.
struct Measure
{
    QStringView unit;
    Dimension dimension = Dimension::Length;
    double factor = 1;
    double offset = 0;
};

// Metres, square metres, litres, kilograms, km/h, °C, kW, days. A short ton is within rounding of a tonne.
constexpr std::array<Measure, 35> measures{{
    {u"m", Dimension::Length, 1},
    {u"km", Dimension::Length, 1000},
    {u"cm", Dimension::Length, 0.01},
    {u"mm", Dimension::Length, 0.001},
    {u"mi", Dimension::Length, 1609.344},
    {u"ft", Dimension::Length, 0.3048},
    {u"yd", Dimension::Length, 0.9144},
    {u"in", Dimension::Length, 0.0254},
    {u"m²", Dimension::Area, 1},
    {u"km²", Dimension::Area, 1e6},
    {u"ft²", Dimension::Area, 0.09290304},
    {u"mi²", Dimension::Area, 2589988},
    {u"ha", Dimension::Area, 1e4},
    {u"acre", Dimension::Area, 4046.86},
    {u"l", Dimension::Volume, 1},
    {u"gallon", Dimension::Volume, 3.785},
    {u"m³", Dimension::Volume, 1000},
    {u"kg", Dimension::Mass, 1},
    {u"g", Dimension::Mass, 0.001},
    {u"lb", Dimension::Mass, 0.45359237},
    {u"t", Dimension::Mass, 1000},
    {u"ton", Dimension::Mass, 907.185},
    {u"km/h", Dimension::Speed, 1},
    {u"mph", Dimension::Speed, 1.609344},
    {u"°C", Dimension::Temperature, 1},
    {u"°F", Dimension::Temperature, 5.0 / 9, -160.0 / 9},
    {u"kW", Dimension::Power, 1},
    {u"MW", Dimension::Power, 1000},
    {u"minute", Dimension::Duration, 1.0 / 1440},
    {u"hour", Dimension::Duration, 1.0 / 24},
    {u"day", Dimension::Duration, 1},
    {u"week", Dimension::Duration, 7},
    {u"month", Dimension::Duration, 30.44},
    {u"year", Dimension::Duration, 365.25},
    {u"decade", Dimension::Duration, 3652.5},
}};

const Measure *measureOf(QStringView unit)
{
    const auto found = std::ranges::find(measures, unit, &Measure::unit);
    return found == measures.end() ? nullptr : &*found;
}

bool isShare(const Figure &figure)
{
    return figure.isPart || (figure.kind == FigureKind::Percentage && figure.unit == u"%");
}

/// How far the true value may be from the one that was written, by rounding alone.
double roundingOf(const Figure &figure)
{
    constexpr double largestShare = 0.03;
    constexpr double smallestStep = 100; // "20 dead" is a count, "48,000" is rounded
    constexpr double dozenShare = 0.15;
    constexpr double partRounding = 0.04;
    if (figure.isPart) {
        return partRounding;
    }
    if (figure.kind == FigureKind::Percentage) {
        return std::min(figure.step, 1.0) / 2;
    }
    if (figure.rounds) {
        return std::abs(figure.value) * dozenShare;
    }
    const bool rounded = figure.step < 1 || figure.step >= smallestStep;
    return rounded ? std::min(figure.step / 2, std::abs(figure.value) * largestShare) : 0;
}

Interval intervalOf(const Figure &figure, double rounding)
{
    // Where a text gives one bound only, the true value is not far beyond it: "more than 20" is not 60.
    constexpr double aboutShare = 0.1;
    constexpr double nearlyShare = 0.15;
    constexpr double beyondShare = 0.5;
    constexpr double vagueFactor = 10;
    const double value = figure.value;
    const double size = std::abs(value);
    switch (figure.approximation) {
    case Approximation::Exact:
        break;
    case Approximation::About:
        return {value - std::max(size * aboutShare, 2 * rounding),
                value + std::max(size * aboutShare, 2 * rounding)};
    case Approximation::Nearly:
        return {value - std::max(size * nearlyShare, rounding), value};
    case Approximation::AtLeast:
        return {value, value + size * beyondShare};
    case Approximation::AtMost:
        return {value - size * beyondShare, value};
    case Approximation::Vague:
        return {value, value * vagueFactor};
    }
    return {value - rounding, value + rounding};
}

/// Who converts a measure rounds to the last place written, as far as that is no great part of it.
double conversionRounding(const Figure &figure)
{
    constexpr double largestShare = 0.1;
    constexpr double half = 0.5;
    return std::min(figure.step / 2, std::max(half, std::abs(figure.value) * largestShare));
}

Interval scaled(Interval interval, double factor, double offset)
{
    return {interval.low * factor + offset, interval.high * factor + offset};
}

/// The values that two figures may stand for, on one scale.
std::array<Interval, 2> intervalsOf(const Figure &a, const Figure &b)
{
    if (a.isPart != b.isPart) {
        const double percent = 100;
        return {scaled(intervalOf(a, roundingOf(a)), a.isPart ? percent : 1, 0),
                scaled(intervalOf(b, roundingOf(b)), b.isPart ? percent : 1, 0)};
    }
    const Measure *first = measureOf(a.unit);
    const Measure *second = measureOf(b.unit);
    if (a.unit == b.unit || first == nullptr || second == nullptr) {
        return {intervalOf(a, roundingOf(a)), intervalOf(b, roundingOf(b))};
    }
    return {scaled(intervalOf(a, conversionRounding(a)), first->factor, first->offset),
            scaled(intervalOf(b, conversionRounding(b)), second->factor, second->offset)};
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

bool areCommensurable(const Figure &a, const Figure &b)
{
    if (isShare(a) && isShare(b)) {
        return true;
    }
    if (a.kind != b.kind || a.isPart != b.isPart) {
        return false;
    }
    if (a.unit == b.unit) {
        return true;
    }
    const Measure *first = measureOf(a.unit);
    const Measure *second = measureOf(b.unit);
    return first != nullptr && second != nullptr && first->dimension == second->dimension;
}

double magnitude(const Figure &figure)
{
    const Measure *measure = figure.kind == FigureKind::Number ? measureOf(figure.unit) : nullptr;
    if (measure != nullptr) {
        return figure.value * measure->factor + measure->offset;
    }
    return figure.isPart ? figure.value * 100 : figure.value;
}

bool disagree(const Figure &a, const Figure &b)
{
    if (!areCommensurable(a, b)) {
        return false;
    }
    if (a.kind == FigureKind::Date) {
        return datesDisagree(a.date, b.date);
    }
    if (a.value == b.value && a.unit == b.unit) {
        return false;
    }
    const auto [first, second] = intervalsOf(a, b);
    const double low = std::max(first.low, second.low);
    const double high = std::min(first.high, second.high);
    // Intervals that merely touch hold different values when both are rounded.
    return low > high || (low == high && !first.isPoint() && !second.isPoint());
}

} // namespace sidebyline
