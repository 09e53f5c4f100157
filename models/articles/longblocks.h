// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"

namespace sidebyline {

/// The most UTF-16 code units that a block is given. The longest paragraphs of newspapers have a tenth of it;
/// a view lays a block out in one go, so that one of megabytes would hold it up for seconds.
inline constexpr qsizetype MaxBlockLength = 20'000;

/// Cuts blocks that are longer into several of the same role, at a sentence's end, or else at a space, or
/// else where the length ends. Only the space at a cut is lost. To be called before the sentences are cut.
/// Linear.
void splitLongBlocks(Article &article);

} // namespace sidebyline
