// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/blockedpage.h"

#include <vector>

namespace sidebyline {

/// How a block agrees with what the page's head calls the article, each 0 … 1.
struct TitleMatch
{
    float match = 0; ///< how much of the block is in the title that it agrees with best
    float cover = 0; ///< how much of that title is in the block
    float part = 0;  ///< agreement with a part of a title: others name the site or the section
    float slug = 0;  ///< how much of the words in the page's address are in the block

    [[nodiscard]] float value() const { return match * cover; }
};

/// One for each block; nothing for long ones. Cost: linear in the blocks' words for each title.
[[nodiscard]] std::vector<TitleMatch> titleMatches(const BlockedPage &blocked);

} // namespace sidebyline
