// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/rolerules.h"

#include <span>
#include <vector>

namespace sidebyline {

/// The best sequence of roles for a page's paragraphs: the sum of each paragraph's score and of what the
/// order of parts on a page makes likely (Viterbi's algorithm over the parts head, story, tail, thread and
/// foot of a page). Cost: some 200 steps a paragraph.
[[nodiscard]] std::vector<Role> bestRoles(std::span<const RoleScores> scores);

} // namespace sidebyline
