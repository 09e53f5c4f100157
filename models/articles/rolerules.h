// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"
#include "articles/features.h"

#include <span>

namespace sidebyline {

/// One line of the scorer: where @p feature speaks, @p role gains weight times its value.
struct RoleRule
{
    Role role;
    Feature feature;
    float weight;
    RoleReason why = RoleReason::None; ///< what the reader is told if this rule spoke loudest
};

[[nodiscard]] std::span<const RoleRule> roleRules();

/// What a role starts with, whatever the features say.
[[nodiscard]] float roleBias(Role role);

/// A paragraph's score for each role and, for each role, the reason that weighed most.
struct RoleScores
{
    std::array<float, RoleCount> score{};
    std::array<RoleReason, RoleCount> why{};
};
[[nodiscard]] RoleScores scoreRoles(const FeatureValues &values);

} // namespace sidebyline
