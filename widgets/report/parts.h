// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/storyreport.h"

#include <QString>

#include <functional>
#include <span>

namespace sidebyline {

class PageBuilder;

/// Told after each step of a part how much of it is done, 0 … 1; false: stop.
using PartStep = std::function<bool(double)>;

// Each function appends one part of a story's report; it begins on a page of its own or, where noted, below
// the part before. A part without content adds nothing.

void addCover(PageBuilder &builder, const StoryReport &report);

/// One page: as much as goes on it of the claims that most carry, what differs, how quotations are rendered
/// and what one outlet has alone.
void addSummary(PageBuilder &builder, const StoryReport &report);

/// Claims by outlets, in groups of as many outlets as the paper holds.
void addMatrix(PageBuilder &builder, const StoryReport &report);

/// Groups of up to eight outlets with the base repeated; longer rows break between lines.
void addRows(PageBuilder &builder, const StoryReport &report, const PartStep &step);

/// These follow the part before on its page where there is room.
void addUnique(PageBuilder &builder, const StoryReport &report);
void addNotFound(PageBuilder &builder, const StoryReport &report);
void addConflicts(PageBuilder &builder, const StoryReport &report);
void addQuotations(PageBuilder &builder, const StoryReport &report);
void addComments(PageBuilder &builder, const StoryReport &report);
void addReview(PageBuilder &builder, const StoryReport &report);
void addAudit(PageBuilder &builder, const StoryReport &report);
/// @p problems are the files that were not read.
void addSources(PageBuilder &builder, const StoryReport &report, std::span<const ReadError> problems);

} // namespace sidebyline
