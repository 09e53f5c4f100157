// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "htmlreport/htmlstory.h"

namespace sidebyline {

/// Article @p index whole, in its own order: what was compared with its marks, the comments apart, and what
/// was left out with the reason.
void addHtmlArticle(HtmlText &page, const HtmlStory &story, int index);

} // namespace sidebyline
