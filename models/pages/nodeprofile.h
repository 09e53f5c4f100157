// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/facts.h"
#include "pages/blocks.h"
#include "pages/classwords.h"

#include <array>
#include <span>
#include <vector>

namespace sidebyline {

/// Kinds of elements that say something of all that stands in them.
enum class Region : quint8 {
    Article,
    Main,
    Aside,
    Nav,
    Header,
    Footer,
    Form,
    List,
    Table,
    Figure,
    Blockquote,
    Link, ///< a link around blocks
};
inline constexpr int RegionCount = int(Region::Link) + 1;

/// What is known of one element of a page.
struct NodeProfile
{
    int parent = -1; ///< index of the element above
    /// How many elements above it the nearest one with the hint stands, 0 for itself; Far where there is
    /// none.
    std::array<quint8, NameHintCount> hints;
    std::array<quint8, RegionCount> regions; ///< the same for regions
    quint64 signature = 0;                   ///< tags and class of it and the three elements above
    int blocks = 0;                          ///< of text within it
    int letters = 0;                         ///< code units of these
    int linked = 0;                          ///< of these within links
    int prose = 0;                           ///< of these in running text

    static constexpr quint8 Far = 40;
};

/// The profiles of the elements of a page, by their index into PageTree::nodes; those of runs of text are
/// empty. @p facts are the blocks', in their order. Linear.
[[nodiscard]] std::vector<NodeProfile> profilesOf(const PageTree &page, std::span<const PageBlock> blocks,
                                                  std::span<const Facts> facts);

/// How many code units of a block are running text that is not a link.
[[nodiscard]] int proseLetters(const PageBlock &block, const Facts &facts);

} // namespace sidebyline
