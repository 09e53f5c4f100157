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
    float promise = 0; ///< the cosine of their uncommon stems and what they share of three words in a row

    friend bool operator==(const Candidate &, const Candidate &) = default;
};

/// A stem that stands in more sentences than this proposes nothing.
inline constexpr int commonStemCount = 200;
/// A sentence follows its stems, the rarest first, to so many occurrences elsewhere, and its three words in a
/// row as well; the rest propose nothing.
inline constexpr int mostOccurrences = 400;
/// What each three words in a row that two sentences share add to their promise.
inline constexpr float shinglePromise = 0.05F;
/// Pairs that promise less are not looked at, unless they share three words in a row: of faint pairs few are
/// right, and leaving them out cost nothing on stories left out of the learning.
inline constexpr float leastPromise = 0.10F;
/// So many partners does a sentence propose at most, the most promising …
inline constexpr int mostPartners = 100;
/// … and of those that promise less than this only so many that the whole story has about this number: in a
/// large folder a weak pair is chance.
inline constexpr float strongPromise = 0.3F;
inline constexpr int weakPairs = 30'000;
inline constexpr int leastWeakPartners = 2;
/// Three words in a row that more sentences than this hold propose for each sentence only so many of the next
/// and of the ones before.
inline constexpr int commonShingleCount = 100;
inline constexpr int shingleReach = 4;

/// Proposes pairs through an inverted index over the stems and one over all three words in a row (without
/// which "we'll do it again" would not be found); a pair stands if one of the two proposes it. Sorted by a,
/// then b. The bounds keep the cost linear in the number of sentences, whatever they share: a sentence meets
/// at most mostOccurrences others by its stems and as many by its shingles.
[[nodiscard]] std::vector<Candidate> candidates(const StoryText &text, const std::stop_token &stop = {},
                                                const Executor &executor = {});

} // namespace sidebyline
