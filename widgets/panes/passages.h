// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/stops.h"
#include "panes/articlelayout.h"

#include <optional>
#include <vector>

namespace sidebyline {

/// A stretch of one shown item: indices and ranges as ArticleLayout has them.
struct Passage
{
    int item = -1;
    TextRange range; ///< within LayoutItem::text

    friend bool operator==(const Passage &, const Passage &) = default;
};

/// Where @p stop stands in a pane: the sentences that carry its claim, the unique sentence, the comment.
/// Empty where the pane lacks it or has it folded away.
[[nodiscard]] std::vector<Passage> passages(const ArticleLayout &layout, const Stop &stop);

/// The same for one item alone.
[[nodiscard]] std::vector<Passage> passagesIn(const ArticleLayout &layout, int item, const Stop &stop);

/// The block of @p content that first carries @p stop, folded or not; -1 where none does.
[[nodiscard]] int firstBlock(const PaneContent &content, const Stop &stop);

/// The stop for a sentence that was pointed at: its claim where it has one (the one most outlets carry), else
/// the unique sentence; nothing for a sentence without a mark. @p position counts within the item's text.
[[nodiscard]] std::optional<Stop> stopAt(const ArticleLayout &layout, int item, qsizetype position);

} // namespace sidebyline
