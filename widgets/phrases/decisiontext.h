// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/decision.h"
#include "review/reviewerror.h"

#include <QString>

namespace sidebyline {

/// What was decided, in a few words: "Flagged", "Outlet: Pier Post". @p roleText puts a role into words;
/// without it the role's name in files stands there.
[[nodiscard]] QString decisionText(const Decision &decision, QString (*roleText)(Role) = nullptr);

/// What it was decided about: the outlet and the beginning of the passage.
[[nodiscard]] QString subjectText(const Decision &decision);

/// Why decisions are not kept, and what to do.
[[nodiscard]] QString reviewErrorText(const ReviewError &error);

} // namespace sidebyline
