// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"
#include "comparison/comparison.h"

#include <span>
#include <vector>

namespace sidebyline {

/// Fills in Claim::conflicts: figures that the members of a claim give differently. Two figures are set
/// against each other only where their sentences are linked, where both count the same thing (kind, unit and
/// enough of the words around them agree, and agree better than with any other figure of the two outlets),
/// where they disagree beyond rounding and "more than", and where neither outlet has the other's figure as
/// well: a conflict that is none is worse than one that is missed.
void findConflicts(std::span<const ArticlePtr> articles, std::span<const Link> links,
                   std::span<Claim> claims);

} // namespace sidebyline
