// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/pdflayout.h"

#include <set>

namespace sidebyline {

/// The blocks of a page that stand below a picture, as far as its text shows that: a few lines in letters
/// smaller than the text's (@p textHeight, points), above them nothing as high as a picture, below them text.
/// The layout tells no pictures. Cost: candidates times lines of the page; none are looked for on pages of
/// more than MaxCaptionBlocks.
inline constexpr std::size_t MaxCaptionBlocks = 400;
[[nodiscard]] std::set<const PdfBlock *> blocksBelowPictures(const PdfPage &page, double textHeight);

} // namespace sidebyline
