// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/blockedpage.h"
#include "pages/boostedtrees.h"

#include <span>

namespace sidebyline {

/// Elements of one kind in one element hold the same: where most of the text in three and more of them is
/// comments, what would be the article's text in the others is, too: the first of a thread, mostly. Of a
/// page's headline and of paragraphs, which are no such elements, nothing changes. @p classes are those of
/// the blocks. Linear.
void takeAlikeItems(const PageTree &page, const BlockedPage &blocked, std::span<BlockClass> classes);

} // namespace sidebyline
