// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "panes/articlelayout.h"

#include <QString>

namespace sidebyline {

/// What the marks at a place of an item say, in words, for the tool tip: "In 3 outlets, reworded. Other
/// outlets give this differently." Empty where there is no mark. @p position counts within the item's text.
[[nodiscard]] QString marksText(const ArticleLayout &layout, int item, qsizetype position);

/// The same for all marks that touch @p passage, for screen readers. Of the marks of other claims than
/// @p claim nothing is said, where one is given (not below 0).
[[nodiscard]] QString marksText(const ArticleLayout &layout, int item, TextRange passage, int claim);

/// One mark in words.
[[nodiscard]] QString markText(const Mark &mark);

} // namespace sidebyline
