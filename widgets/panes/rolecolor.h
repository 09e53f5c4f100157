// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"
#include "common/highlightpalette.h"

#include <QColor>

namespace sidebyline {

/// The colour that stands for a role beside a source; its name always stands with it.
[[nodiscard]] QColor roleColor(Role role, const HighlightPalette &colors);

} // namespace sidebyline
