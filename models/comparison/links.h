// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison/comparison.h"
#include "comparison/scorer.h"

#include <vector>

namespace sidebyline {

/// The links among the scored pairs with their kind, shared stretches and reasons, sorted by a, then b.
/// @p threshold is added to the story's own cut-off.
[[nodiscard]] std::vector<Link> makeLinks(const StoryText &text, std::span<const ArticlePtr> articles,
                                          const ScoredPairs &scored, float threshold,
                                          const Executor &executor = {});

} // namespace sidebyline
