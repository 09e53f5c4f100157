// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"
#include "comparison/comparison.h"
#include "comparison/parallel.h"

#include <span>
#include <vector>

namespace sidebyline {

/// So many different wordings of one claim are set against each other; a claim that has more is told in as
/// many copies, and those behind add nothing but time.
inline constexpr std::size_t mostWordings = 48;

/// Fills in Claim::conflicts: what the members of a claim give differently. A conflict that is none is worse
/// than one that is missed:
///   - Figures and dates are set against each other only where their sentences are linked, where both count
///     the same thing (kind, unit, fate, rate, and enough of the words around them), where they disagree
///     beyond rounding, "more than" and conversion, and where neither outlet has the other's figure as well.
///     Dates told from the day of publication ("Tuesday", "last month") are worked out for each article.
///   - Names differ by spelling, behind the same office, or as those who spoke the same quotation.
///   - A sentence denies another where it says the same words with a "not".
/// A figure of which one version came out before the other throughout may be an update.
///
/// @p links sorted by a, then b. Cost: linear in the text of claims that are worded in several ways, and in
/// the pairs of their wordings, mostWordings² / 2 a claim at most.
void findConflicts(std::span<const ArticlePtr> articles, std::span<const Link> links, std::span<Claim> claims,
                   const Executor &executor = {});

} // namespace sidebyline
