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

/// A stem that stands in more sentences than this proposes nothing: so many, and a share of all sentences.
inline constexpr int commonStemCount = 200;
inline constexpr float commonStemShare = 0.02F;
/// Pairs below this cosine of their stems are not looked at, unless they share three words in a row.
inline constexpr float leastStemCosine = 0.03F;
/// So many partners by their stems, the most alike, does a sentence have at most among the later articles.
inline constexpr int mostPartners = 100;
/// Three words in a row that more sentences than this hold propose for each sentence only the next of them.
inline constexpr int commonShingleCount = 50;

/// Proposes pairs through an inverted index over the stems and one over all three words in a row (without
/// which "we'll do it again" would not be found). Sorted by a, then b. Cost grows with the number of shared
/// occurrences of what is not common; the bounds keep it linear in the number of sentences.
[[nodiscard]] std::vector<Candidate> candidates(const StoryText &text, const std::stop_token &stop = {});

} // namespace sidebyline
