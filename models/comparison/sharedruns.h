// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison/storytext.h"

#include <span>
#include <vector>

namespace sidebyline {

/// A run of words that two sentences share, as positions among their words.
struct SharedRun
{
    int a = 0;
    int b = 0;
    int length = 0;  ///< words
    int content = 0; ///< of these, those that aren't function words
    int quoted = 0;  ///< words of it that stand in quotation marks on both sides

    friend bool operator==(const SharedRun &, const SharedRun &) = default;
};

/// The runs of at least two words that @p a and @p b share (four where all are function words); none overlaps
/// another on either side, longer ones are preferred. Sorted by their place in @p a. Cost: words of a times
/// words of b, about 1 ns each.
[[nodiscard]] std::vector<SharedRun> sharedRuns(std::span<const StoryWord> a, std::span<const StoryWord> b);

} // namespace sidebyline
