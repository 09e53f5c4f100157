// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/page.h"

namespace sidebyline {

/// The places in a text that its features refer to, as indices of paragraphs.
struct Outline
{
    static constexpr std::size_t None = std::size_t(-1);

    std::size_t headline = None;
    std::size_t standfirst = None;
    std::size_t firstProse = 0; ///< the first paragraph of the running text
    std::size_t lastProse = 0;  ///< the last one, comments not counted
    int indent = 0;             ///< columns, of the running text
};

/// Finds headline, standfirst and running text of a page with one paragraph at least. @p fileStem is the
/// file's name without its ending.
[[nodiscard]] Outline outlineOf(const Page &page, QStringView fileStem);

} // namespace sidebyline
