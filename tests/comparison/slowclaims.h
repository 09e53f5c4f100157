// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison/alignment.h"
#include "comparison/comparison.h"

#include <span>
#include <vector>

namespace sidebyline {

/// What makeClaims() groups, found the slow and obvious way: the members of each claim, sorted, in any order.
/// Every step looks at every sentence anew. Cost: the cube of the sentences and more.
[[nodiscard]] std::vector<std::vector<SentenceRef>> slowClaims(std::span<const Link> links);

/// The greatest total weight that align() may reach, by trying every choice.
[[nodiscard]] float slowAlignmentWeight(std::span<const AlignmentEdge> edges, int items);

} // namespace sidebyline
