// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison/comparison.h"

#include <span>
#include <vector>

namespace sidebyline {

/// Groups linked sentences into claims so that both ends of every link stand together in at least one.
/// Sentences with the same words go together; others join a claim if they are linked to most of its members
/// and by the same stretch of their words: what two links share of a sentence decides, not that they meet in
/// it. So a sentence that says two things stands in two claims, and a chain of links does not make one claim.
///
/// Claims come in the order in which article @p base tells them; then those it lacks, by the following
/// articles. Conflicts and origins are left empty. Cost: each link is looked at once for every claim that one
/// of its ends stands in, however many copies a sentence has.
[[nodiscard]] std::vector<Claim> makeClaims(std::span<const Link> links, int articles, int base);

/// Puts claims into the order that makeClaims() gives them.
void sortClaims(std::span<Claim> claims, int articles, int base);

} // namespace sidebyline
