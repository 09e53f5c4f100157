// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/decision.h"

#include <span>
#include <vector>

namespace sidebyline {

/// Two people decided differently about the same thing.
struct DecisionConflict
{
    Decision mine;
    Decision theirs;

    friend bool operator==(const DecisionConflict &, const DecisionConflict &) = default;
};

/// What taking over another review would do.
struct DecisionMerge
{
    std::vector<Decision> added;             ///< theirs alone; nothing of mine speaks against them
    std::vector<DecisionConflict> conflicts; ///< to be settled by a reader
    int same = 0;                            ///< decided by both, in the same way

    friend bool operator==(const DecisionMerge &, const DecisionMerge &) = default;
};

/// Compares two reviews. Notes, roles, outlets and stories of the same thing that differ are conflicts, as
/// are a link by hand and "not the same claim" over the same two sentences. Linear but for sorting.
[[nodiscard]] DecisionMerge mergeDecisions(std::span<const Decision> mine, std::span<const Decision> theirs);

/// What a decision is about, without what was decided: the same for two decisions on the same thing. The
/// order of passages and of the two sides does not count.
[[nodiscard]] quint64 subjectHash(const Decision &decision);

} // namespace sidebyline
