// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison/scorer.h"
#include "comparison/training/goldstory.h"

namespace sidebyline {

/// F1 of what was decided about a story against what its readers marked, each 0 … 1.
struct GoldScore
{
    double wording = 0; ///< re-used wording: label W; M, P and O count neither way
    double claims = 0;  ///< links of any kind: W, P and M; O counts neither way
    double unique = 0;  ///< body sentences that stand in one article alone
};

/// Scores @p verdicts, one for each of @p pairs.
[[nodiscard]] GoldScore scoreAgainstGold(const GoldStory &story, const StoryText &text,
                                         const std::vector<Candidate> &pairs,
                                         const std::vector<Verdict> &verdicts);

} // namespace sidebyline
