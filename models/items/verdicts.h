// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/stops.h"
#include "review/marks.h"

#include <span>

namespace sidebyline {

/// Where a verdict is given: a stop of a story and the sentence of it that the reader stands at.
struct VerdictPlace
{
    const Story *story = nullptr;
    const PassageIndex *index = nullptr; ///< of the story's articles
    std::span<const Decision> decisions; ///< all that hold by now
    Stop stop;
    SentenceRef sentence;
};

// Each of these makes the step that a command of the reader stands for: what it takes back and what it adds.
// It is empty where the command says nothing there. None changes anything by itself.

/// Reviewed or Flagged: set where it is not, else taken back. Of a claim, sentence or comment.
[[nodiscard]] DecisionEdit toggleStatus(const VerdictPlace &place, DecisionKind kind, qint64 time);
/// Replaces all notes there are; an empty one takes them back.
[[nodiscard]] DecisionEdit setNote(const VerdictPlace &place, const QString &note, qint64 time);
/// Takes what the outlet of the place says out of the claim.
[[nodiscard]] DecisionEdit notSameClaim(const VerdictPlace &place, qint64 time);
/// Makes two claims of one: see splitAt().
[[nodiscard]] DecisionEdit splitClaim(const VerdictPlace &place, qint64 time);
/// Puts @p first and the sentence of the place into one claim; they must be of two articles, and sentences
/// that are compared (no comments).
[[nodiscard]] DecisionEdit linkByHand(const VerdictPlace &place, SentenceRef first, qint64 time);
/// Drops conflict @p conflict of the claim; -1: all of them.
[[nodiscard]] DecisionEdit notAConflict(const VerdictPlace &place, int conflict, qint64 time);
/// Corrects the role of the block that the place is in.
[[nodiscard]] DecisionEdit correctRole(const VerdictPlace &place, Role role, qint64 time);
/// Corrects the outlet, headline or date (ISO 8601) of the place's article; an empty @p value takes
/// corrections back.
[[nodiscard]] DecisionEdit correctArticle(const VerdictPlace &place, DecisionKind kind, const QString &value,
                                          qint64 time);

/// Moves a decision whose texts are gone to the place. Decisions about two sides can't be.
[[nodiscard]] DecisionEdit reattach(const VerdictPlace &place, const Decision &orphan, qint64 time);

/// The mark of a stop.
[[nodiscard]] const ReviewMark &markOf(const StoryMarks &marks, const Stop &stop);

} // namespace sidebyline
