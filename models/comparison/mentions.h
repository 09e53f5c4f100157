// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison/fates.h"
#include "text/figures.h"
#include "text/relativedates.h"
#include "text/words.h"

#include <optional>
#include <span>
#include <vector>

namespace sidebyline {

/// How a figure stands to others of its kind.
enum class FigureRole : quint8 {
    Plain,
    Former, ///< what it was before: "up from 12", "compared with 12"
    Added,  ///< not the whole: "another 12", "12 more", "rose by 12"
};

/// A figure of a sentence with what tells the thing that it counts.
struct Mention
{
    Figure figure;                    ///< range within the block's text
    std::optional<RelativeDate> date; ///< a date told from the day of publication; figure is then empty but
                                      ///< for kind and range
    Fate fate = Fate::None;
    FigureRole role = FigureRole::Plain;
    QString rate{}; ///< "day" in "12 a day", "person" in "$12 per person"; empty without

    std::vector<int> context{}; ///< stems of the content words around it, sorted
    std::vector<int> names{};   ///< of these, those of names, speakers left out; sorted
    int wordBefore = -1;        ///< the word before it, whatever it is
    int stemBefore = -1;        ///< the content word before it and
    int stemAfter = -1;         ///< after it
    int when = -1;              ///< index of the date in the same sentence that it stands nearest to
};

/// The figures and dates of the stretch @p sentence of @p text, in order, with their circumstances.
/// @p words are those of the sentence. "No one" with a fate counts as 0 people. Linear.
[[nodiscard]] std::vector<Mention> readMentions(QStringView text, TextRange sentence, QStringView language,
                                                std::span<const Word> words);

/// Whether what the two count is the same as far as kind, unit, fate, role and rate tell; not whether the
/// words around them agree.
[[nodiscard]] bool countTheSame(const Mention &a, const Mention &b);

/// The same, whether or not one of them is what the figure was before: "up from 12" agrees with "had 12".
[[nodiscard]] bool mayAgree(const Mention &a, const Mention &b);

/// How many words around them agree.
[[nodiscard]] int contextFit(const Mention &a, const Mention &b);

/// Whether the content word next to them is the same on one side.
[[nodiscard]] bool touchTheSame(const Mention &a, const Mention &b);

/// Whether both stand beside names and none of these is the same.
[[nodiscard]] bool haveOtherNames(const Mention &a, const Mention &b);

} // namespace sidebyline
