// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace sidebyline {

/// What makes two articles alike. Learned by models/comparison/training/trainstories from two folders with
/// known stories at once, one setting for both; judged on stories left out. Only `unseen` was
/// then raised by hand, for folders of few stories, which fell apart with the value learned on large ones.
struct GroupingWeights
{
    // What share of the likeness each kind of term has before scaling.
    float plain = 1.0F;
    float names = 0.632F;
    float numbers = 0.1875F;
    float pairs = 0.243F; ///< content words that follow each other

    float headline = 1.218F; ///< weight of an occurrence in the headline; in the last sentence about 1
    float lead = 2.52F;      ///< added weight of an occurrence in the first sentence
    float leadLength = 2.7F; ///< sentences over which that falls to a third
    float rarity = 0.95F;    ///< exponent of the inverse article frequency
    float unseen = 28.0F;    ///< articles imagined beside those of the folder, in which a term does not occur
    float crowd = 0.3F;      ///< how much likeness counts for less among many articles on the same topic
    // When two groups become one: LinkageRule.
    float cut = 0.1F;
    float byLooser = 0.3F;
    float byTighter = 0.1F;

    friend bool operator==(const GroupingWeights &, const GroupingWeights &) = default;
};

} // namespace sidebyline
