// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison/comparison.h"
#include "review/decision.h"
#include "review/passageindex.h"

#include <span>
#include <vector>

namespace sidebyline {

/// Lays what a reader decided over what comparing found: links and claims that are not the same claim, that
/// were split or linked by hand, conflicts that are none. Later decisions win over earlier ones. Pure, and
/// the same when done twice. Decisions that the articles hold nothing of are passed over.
///
/// Unique sentences, rows and counts follow; @p found itself is given back where no decision changes it.
/// Cost: a few passes over the links and claims, and the rows laid anew.
[[nodiscard]] Comparison applyDecisions(const PassageIndex &index, const Comparison &found,
                                        std::span<const Decision> decisions);

/// The sentences that a side of a decision means, each once, sorted; those that are gone are left out.
[[nodiscard]] std::vector<SentenceRef> findPassages(const PassageIndex &index,
                                                    std::span<const PassageKey> passages);

/// Decision::value for NotAConflict: kind and values of a conflict, in order, one a line.
[[nodiscard]] QString conflictValue(const Conflict &conflict);

/// The two groups into which a claim falls if it is split at @p sentence: the sentences that are closer
/// linked to it than to the rest, and the rest. One of them is empty where it can't be split: with fewer
/// than three members nothing but NotSameClaim is left.
struct ClaimParts
{
    std::vector<SentenceRef> here;
    std::vector<SentenceRef> rest;
};
[[nodiscard]] ClaimParts splitAt(const Comparison &comparison, const Claim &claim, SentenceRef sentence);

} // namespace sidebyline
