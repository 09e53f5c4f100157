// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace sidebyline {

/// What makes two articles alike, one setting for all folders. Learned by
/// models/comparison/training/trainstories from halves of two folders with known stories and judged on the
/// other halves; these are the means of what the halves gave, with a cut that serves both whole folders.
struct GroupingWeights
{
    // What share of the likeness each kind of term has before scaling.
    float plain = 1.0F;
    float names = 0.76F;
    float numbers = 0.22F;
    float pairs = 0.2F; ///< content words that follow each other

    float headline = 1.5F;   ///< weight of an occurrence in the headline; in the last sentence about 1
    float lead = 4.0F;       ///< added weight of an occurrence in the first sentence
    float leadLength = 2.3F; ///< sentences over which that falls to a third
    float rarity = 0.45F;    ///< exponent of the inverse article frequency
    float unseen = 42.0F;    ///< articles imagined beside those of the folder, in which a term does not occur
    float crowd = 0.65F;     ///< how much likeness counts for less among many articles on the same topic
    // When two groups become one: LinkageRule.
    float cut = 0.095F;
    float byLooser = 0.22F;
    float byTighter = 0.1F;

    friend bool operator==(const GroupingWeights &, const GroupingWeights &) = default;
};

} // namespace sidebyline
