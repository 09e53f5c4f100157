// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"

namespace sidebyline {

/// Fills in outlet, headline, byline, dateline and published from the blocks and their roles. What they do
/// not say stays empty.
void readFields(Article &article);

} // namespace sidebyline
