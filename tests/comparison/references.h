// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison/candidates.h"

#include <span>
#include <vector>

namespace sidebyline {

// Slow and obvious: what the fast parts of the comparison are held against.

/// Length of the longest common subsequence as the textbook has it.
[[nodiscard]] int textbookCommon(std::span<const int> a, std::span<const int> b);

/// How many different three words in a row two sentences share.
[[nodiscard]] int sharedShingles(std::span<const StoryWord> a, std::span<const StoryWord> b);

/// Words of the longest run that two sentences share.
[[nodiscard]] int longestSharedRun(std::span<const StoryWord> a, std::span<const StoryWord> b);

/// Every pair of sentences looked at. Right for stories in which no bound of the candidates is reached.
[[nodiscard]] std::vector<Candidate> bruteForceCandidates(const StoryText &text);

} // namespace sidebyline
