// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"
#include "pages/blockfeatures.h"
#include "pages/boostedtrees.h"

#include <span>
#include <vector>

namespace sidebyline {

/// A role and why a block has it.
struct BlockRole
{
    Role role = Role::Notice;
    RoleReason why = RoleReason::SiteNotice;

    friend bool operator==(const BlockRole &, const BlockRole &) = default;
};

/// The roles of blocks whose classes are known: body or subhead, byline or caption or source … The spans are
/// equally long.
[[nodiscard]] std::vector<BlockRole> rolesOf(const PageTree &page, const BlockedPage &blocked,
                                             std::span<const BlockClass> classes);

} // namespace sidebyline
