// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"

#include <QString>

namespace sidebyline {

/// The role's name for readers of the interface: "Headline", "Related link".
[[nodiscard]] QString roleText(Role role);

/// Why a block was given its role, in words: "the first title-like line". Empty for RoleReason::None.
[[nodiscard]] QString reasonText(RoleReason reason);

} // namespace sidebyline
