// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "htmlreport/htmlstory.h"

#include "articles/readerror.h"

#include <span>

namespace sidebyline {

// Each adds one part of a story's page; one without content adds nothing.

/// Each outlet with its headline, date, words, what it shares, and its origin.
void addHtmlOutlets(HtmlText &page, const HtmlStory &story);

/// Figures, dates and names that differ.
void addHtmlConflicts(HtmlText &page, const HtmlStory &story);

/// Quotations with every rendering and speaker.
void addHtmlQuotations(HtmlText &page, const HtmlStory &story);

/// What the others carry and an outlet does not, as far as was found.
void addHtmlNotCarried(HtmlText &page, const HtmlStory &story);

/// Verdicts that no mark of a claim shows.
void addHtmlVerdicts(HtmlText &page, const HtmlStory &story);

/// Each file with its digest, size, date, and how it was read.
void addHtmlSources(HtmlText &page, const HtmlStory &story);

/// What was not read, and why.
void addHtmlProblems(HtmlText &page, std::span<const ReadError> problems);

} // namespace sidebyline
