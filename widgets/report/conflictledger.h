// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/storyreport.h"

#include <QString>

#include <vector>

namespace sidebyline {

/// A conflict as the report lists it.
struct LedgerEntry
{
    const Conflict *conflict = nullptr; ///< of the report's comparison
    int claim = -1;
};

/// The conflicts of the claims that the report wants, with two sides or more among its outlets. Claims that
/// overlap may hold the same conflict: the one with the most sides stands for all. Quadratic in the
/// conflicts, of which there are few.
[[nodiscard]] std::vector<LedgerEntry> conflictLedger(const StoryReport &report);

/// The different values in order of the outlets, "40-centimetre / almost 60 centimetres".
[[nodiscard]] QString conflictValues(const Conflict &conflict);

} // namespace sidebyline
