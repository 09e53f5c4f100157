// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/library.h"

#include <vector>

namespace sidebyline {

/// Where the review halts: a claim that outlets share, a sentence that one has alone, a reader's comment.
enum class StopKind : quint8 { Claim, Unique, Comment };

struct Stop
{
    StopKind kind = StopKind::Claim;
    int claim = -1;        ///< index into Comparison::claims for StopKind::Claim
    SentenceRef sentence;  ///< where it stands: the claim's first member, the unique sentence; for a comment
                           ///< its block with sentence 0
    bool conflict = false; ///< the claim has a conflict

    friend bool operator==(const Stop &, const Stop &) = default;
};

/// Which stops a step considers.
enum class StopFilter : quint8 { Any, Shared, Unique, Conflict, Comment };

/// All stops of a story in reading order: along the base outlet; what only others carry is put where it
/// stands in those (after the row of its paragraph's neighbour). Comments come last. "Any" leaves them out.
[[nodiscard]] std::vector<Stop> stops(const Story &story);

[[nodiscard]] bool matches(const Stop &stop, StopFilter filter);

/// The index of the next (step = 1) or previous (step = -1) matching stop from @p current (-1: none yet);
/// wraps around; -1 if none matches.
[[nodiscard]] int nextStop(const std::vector<Stop> &stops, int current, StopFilter filter, int step);

} // namespace sidebyline
