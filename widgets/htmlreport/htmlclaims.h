// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "htmlreport/htmlstory.h"

namespace sidebyline {

/// Every claim with each outlet's rendering, the words that differ from the reference marked, conflicts, and
/// verdicts where there are any; then the sentences that one outlet has alone.
void addHtmlClaims(HtmlText &page, const HtmlStory &story);

} // namespace sidebyline
