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

/// "Story — part" with a remark below it; where @p remark is empty, the head alone.
void addHeading(PageBuilder &builder, const StoryReport &report, const QString &part, const QString &remark);

/// The head of a part that goes on on another page: smaller, with "(continued)".
void addContinuedHeading(PageBuilder &builder, const StoryReport &report, const QString &part);

/// The marks with their meanings, in as many lines as they take.
void addLegend(PageBuilder &builder, const StoryReport &report);

/// An outlet's name under its colour, for lists by outlet; @p remark stands after it.
[[nodiscard]] std::vector<LaidLine> outletHead(const StoryReport &report, int article, const QString &remark,
                                               qreal width, const FontBook &fonts);

/// Sets @p flow in columns below a heading: on the page at hand where a good part of it is free.
void addListPart(PageBuilder &builder, const StoryReport &report, const QString &part, const QString &remark,
                 const Flow &flow);

/// The width of a column of addListPart().
[[nodiscard]] qreal listColumnWidth(const PageBuilder &builder, const StoryReport &report);

/// An article's date as the locale writes it, with the time where the article tells it; empty where unknown.
[[nodiscard]] QString publishedText(const Article &article);

/// How the claims were found, for the cover and the foot of the pages: "threshold as learned".
[[nodiscard]] QString thresholdText(double threshold);

} // namespace sidebyline
