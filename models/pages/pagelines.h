// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/dom.h"
#include "pages/hints.h"

#include <QString>

#include <vector>

namespace sidebyline {

/// A line as a page shows it: text between two breaks.
struct PageLine
{
    QString text;    ///< white space folded, never empty
    int first = 0;   ///< its first run of text, as a node
    int last = 0;    ///< its last one
    int element = 0; ///< the outermost element that shows nothing but this line, else the innermost around it
    int heading = 0; ///< 1 … 6 within h1 … h6, else 0
    qsizetype linked = 0;  ///< code units of it within links
    bool isWhole = false;  ///< element shows nothing but this line
    bool isStrong = false; ///< within b, strong, big, or a large font
    Hints near;            ///< of the elements that hold little but it
    Hints around;          ///< of those further out, as far as they are a part of the page
};

/// A page's lines, and where its running text is.
struct PageLines
{
    std::vector<PageLine> lines; ///< in document order
    std::vector<Hints> hints;    ///< of each node's own class, id, itemprop, rel and names for programs
    int bodyFirst = -1;          ///< the first line of the running text, -1 where there is none
    int bodyLast = -1;           ///< its last line

    [[nodiscard]] Hints hintsOf(int node) const { return hints[std::size_t(node)]; }
    /// The line that holds a node's text, -1 where none does.
    [[nodiscard]] int lineOf(const PageTree &page, int node) const;
};

/// The visible lines of @p page without forms, menus to choose from and embedded objects; at most 20,000.
/// Linear in the page, times its depth.
[[nodiscard]] PageLines linesOf(const PageTree &page);

/// So many nodes of an element are looked at for what it shows: those of writers have some ten, and made up
/// ones hold one another hundreds deep.
inline constexpr int MaxPartNodes = 1000;

/// What an element shows in its first MaxPartNodes nodes, its parts on lines of their own: blocks, and
/// elements side by side without a space.
[[nodiscard]] QString partsOf(const PageTree &page, int node);

} // namespace sidebyline
