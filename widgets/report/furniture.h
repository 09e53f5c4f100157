// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/flow.h"
#include "report/storyreport.h"

#include <QString>

#include <vector>

namespace sidebyline {

class PageBuilder;

/// What the parts of a report have in common: heads, the legend, words for dates and numbers.

/// A part of a report, or the part of it that tells of one group of outlets.
struct PartHead
{
    ReportPart part = ReportPart::Cover;
    QString title = {};  ///< "aligned paragraphs"; lower case, it stands after the story's title
    QString remark = {}; ///< below the head; may be empty
    int group = 0;
};

/// Enters the part into the outline, to lead to the place at hand.
void beginPart(PageBuilder &builder, const StoryReport &report, const PartHead &head);

/// Begins the part and sets its head, "Story — part" with the remark below it.
void addHeading(PageBuilder &builder, const StoryReport &report, const PartHead &head);

/// The head of a part that goes on on another page: smaller, with "(continued)".
void addContinuedHeading(PageBuilder &builder, const StoryReport &report, const QString &part);

/// The marks with their meanings, in as many lines as they take.
void addLegend(PageBuilder &builder, const StoryReport &report);

/// Appends an outlet's name under its colour, for the list by outlet that @p part is; @p remark stands after
/// it. It leads to the outlet's source, or in the list of sources to its text. Columns that begin with what
/// is appended from then on repeat the name.
void appendOutletHead(Flow &flow, const StoryReport &report, ReportPart part, int article,
                      const QString &remark, qreal width, const FontBook &fonts,
                      Cohesion cohesion = Cohesion::KeepWithNext);

/// "40 cm / 60 cm (continued)" in one line, for Flow::setContinuation().
[[nodiscard]] LaidLine continuedLine(const StoryReport &report, const QString &head, qreal width,
                                     const FontBook &fonts);

/// Sets @p flow in columns below a heading: on the page at hand where a good part of it is free. Heads of
/// outlets in it enter the outline.
void addListPart(PageBuilder &builder, const StoryReport &report, const PartHead &head, const Flow &flow);

/// The width of a column of addListPart().
[[nodiscard]] qreal listColumnWidth(const PageBuilder &builder, const StoryReport &report);

/// The number of a claim, leading to where all its outlets are listed.
void appendClaimNumber(TextParagraph &paragraph, const StoryReport &report, int claim);

/// "4 of 5 outlets · 2 origins": who carries a claim.
[[nodiscard]] QString carriersText(const StoryReport &report, int claim);

} // namespace sidebyline
