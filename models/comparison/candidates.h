// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison/storytext.h"

#include <span>
#include <stop_token>
#include <vector>

namespace sidebyline {

/// Two sentences that may belong together: indices into StoryText::sentences, of different articles and the
/// same language, a < b.
struct Candidate
{
    int a = 0;
    int b = 0;
    float stemCosine = 0;

    friend bool operator==(const Candidate &, const Candidate &) = default;
};

/// A stem that stands in more sentences than this share of them, and in more than the count, proposes
/// nothing.
inline constexpr float commonStemShare = 0.5F;
inline constexpr int commonStemCount = 200;
/// Pairs below this cosine of their stems are not looked at.
inline constexpr float leastStemCosine = 0.03F;

/// Proposes pairs through an inverted index over the stems. Sorted by a, then b. Cost grows with the number
/// of shared occurrences of stems that are not common.
[[nodiscard]] std::vector<Candidate> candidates(const StoryText &text, const std::stop_token &stop = {});

} // namespace sidebyline
