// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison/likeness.h"

#include <span>
#include <vector>

namespace sidebyline {

/// What averageLinkage() finds, by looking at every pair of groups in every step; equal to the last bit, so
/// that ties fall alike. Cost n³.
[[nodiscard]] std::vector<int> slowLinkage(std::span<const float> likeness, std::size_t n,
                                           const LinkageRule &rule);

/// The dot product of two vectors, term by term.
[[nodiscard]] float slowDot(std::span<const WeighedTerm> a, std::span<const WeighedTerm> b);

} // namespace sidebyline
