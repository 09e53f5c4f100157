// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"
#include "common/highlightpalette.h"

#include <QColor>
#include <QString>

namespace sidebyline {

/// The role's name for readers of the interface: "Headline", "Related link".
[[nodiscard]] QString roleText(Role role);

/// Why a block was given its role, in words: "the first title-like line". Empty for RoleReason::None.
[[nodiscard]] QString reasonText(RoleReason reason);

/// The colour that stands for a role beside a source; its name always stands with it.
[[nodiscard]] QColor roleColor(Role role, const HighlightPalette &colors);

} // namespace sidebyline
