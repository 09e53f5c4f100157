// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textrange.h"
#include "text/words.h"

#include <QStringView>

#include <span>

namespace sidebyline {

/// What befell the people that a figure counts.
enum class Fate : quint8 { None, Dead, Injured, Missing, Arrested, Evacuated, Rescued };

/// What a word says of that: "killed", "toll", "wounded". English, German and French. Some binary searches.
[[nodiscard]] Fate fateOf(QStringView word);

/// A figure among the words of its sentence.
struct FigurePlace
{
    QStringView text; ///< that all ranges refer to
    std::span<const Word> words;
    TextRange figure{};
    QStringView unit;
    std::size_t end = 0;               ///< index behind the last word before the figure
    std::size_t begin = 0;             ///< index of the first word behind it
    std::span<const TextRange> others; ///< the sentence's other numbers
};

/// What befell those that a figure counts: the nearest word for it, no other number between; a comma keeps
/// apart, and what stands behind goes first. Looks at some words on both sides.
[[nodiscard]] Fate nearestFate(const FigurePlace &place);

} // namespace sidebyline
