// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/dom.h"

#include <stop_token>
#include <vector>

namespace sidebyline {

/// One block of a page's visible text: what stands in one paragraph, heading, cell, list entry or line.
struct PageBlock
{
    QString text;      ///< white space folded; never empty
    int node = 0;      ///< the block element that holds it, an index into PageTree::nodes
    int firstText = 0; ///< its first run of text
    int lastText = 0;
    int linked = 0;       ///< code units of text within links, white space not counted
    int bold = 0;         ///< the same within b, strong
    int links = 0;        ///< links that it has a part of
    bool picture = false; ///< a picture stands in the same element before the text
};

/// Which text of a page is taken.
enum class Visibility : quint8 {
    Shown, ///< what a browser with scripts shows at first
    All,   ///< also hidden parts and what is meant for browsers without scripts
};

/// Whether an element of this kind stands within a line of text. @p node: an index into the tree's nodes.
[[nodiscard]] bool isInline(const PageNode &node);

/// Cuts the visible text of a page into blocks, in document order. An end of line (br) ends a block unless
/// the sentence goes on. One pass over the nodes. Incomplete once @p stop is requested.
[[nodiscard]] std::vector<PageBlock> blocksOf(const PageTree &page, Visibility visibility,
                                              const std::stop_token &stop = {});

/// What readPage() takes: the text shown, or all where hardly any is shown (pages that scripts would have
/// unveiled).
[[nodiscard]] std::vector<PageBlock> visibleBlocks(const PageTree &page, const std::stop_token &stop = {});

} // namespace sidebyline
