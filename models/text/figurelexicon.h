// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/figures.h"
#include "text/textlanguage.h"

#include <QStringView>

#include <span>
#include <string_view>

namespace sidebyline {

/// What a word is to a figure.
enum class FigureWordKind : quint8 {
    Small,     ///< one … nineteen, added
    Tens,      ///< twenty … ninety, added
    Hundred,   ///< multiplies what stands before it
    Scale,     ///< thousand, million, …: multiplies, then what follows is added
    Dozen,     ///< as Scale, of 12
    Dozens,    ///< the plural of a scale, which may stand alone: "thousands", "dozens"
    Several,   ///< "several": before a scale
    Half,      ///< "half"
    Fraction,  ///< "third", "quarters": value is the part
    Article,   ///< "a": one, before a scale or a fraction
    And,       ///< "and" within a number
    Month,     ///< value 1 … 12
    Weekday,   ///< value 1 … 7
    Percent,   ///< "percent"
    Points,    ///< "percentage points" begins with it
    Currency,  ///< "euros"; unit is the code
    Measure,   ///< "kilometres"; unit is the symbol
    Label,     ///< "Section": the number that follows is a name
    YearHint,  ///< "in", "since": a bare number of four digits that follows is a year
    DayPart,   ///< "am": value 0; "p.m": value 12; "Uhr": value 24
    Passed,    ///< "other", "more": stands between a number and what it counts
    NotCounted ///< "of", "and": a number before it counts nothing that can be told
};

struct FigureWord
{
    std::u16string_view word; ///< in small letters
    FigureWordKind kind = FigureWordKind::Small;
    double value = 0;
    std::u16string_view unit = {};
};

/// "more than", "up to": what stands before a figure.
struct ApproximationPhrase
{
    std::u16string_view words; ///< in small letters, single spaces
    Approximation approximation = Approximation::Exact;
};

/// Looks up @p word in any case; null if it is nothing to a figure. One binary search.
[[nodiscard]] const FigureWord *figureWord(QStringView word, TextLanguage language);

/// The words of a language, sorted; not those that all have in common (measures, currencies).
[[nodiscard]] std::span<const FigureWord> figureWords(TextLanguage language);

/// Longer phrases before shorter ones that they end with.
[[nodiscard]] std::span<const ApproximationPhrase> approximationPhrases(TextLanguage language);

} // namespace sidebyline
