// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/applydecisions.h"

#include <QStringList>

#include <map>
#include <memory>

namespace sidebyline {

/// What a reader thinks of one claim, unique sentence or comment.
struct ReviewMark
{
    bool reviewed = false;
    bool flagged = false;
    QString note;    ///< Markdown; several on one claim are set apart by an empty line
    QStringList ids; ///< of the decisions that say so

    /// Nothing was decided yet: stepping to the next open item halts here.
    [[nodiscard]] bool isOpen() const { return !reviewed && !flagged; }

    friend bool operator==(const ReviewMark &, const ReviewMark &) = default;
};

/// The marks of one story.
struct StoryMarks
{
    int claimCount = 0;               ///< of the story
    std::map<int, ReviewMark> claims; ///< by index, those that something was decided on
    /// Unique sentences, and comments by their first block (sentence 0).
    std::map<SentenceRef, ReviewMark> sentences;

    [[nodiscard]] const ReviewMark &claim(int index) const;
    [[nodiscard]] const ReviewMark &sentence(SentenceRef where) const;

    friend bool operator==(const StoryMarks &, const StoryMarks &) = default;
};

/// How far a story's review is.
struct ReviewProgress
{
    int claims = 0;
    int reviewed = 0; ///< claims
    int flagged = 0;  ///< claims, sentences and comments
    int notes = 0;    ///< the same

    friend bool operator==(const ReviewProgress &, const ReviewProgress &) = default;
};

/// What decisions say of the claims, unique sentences and comments of @p comparison (decisions applied).
/// A claim's mark stays with the claim that holds the most of its sentences. Where a claim fell apart or a
/// sentence became shared, flags and notes go along; "reviewed" does not: there is something new to see.
[[nodiscard]] StoryMarks marksOf(const PassageIndex &index, const Comparison &comparison,
                                 std::span<const Decision> decisions);

[[nodiscard]] ReviewProgress progressOf(const StoryMarks &marks);

/// A story's review as a value, for everything that writes it: what was found before, and what was decided.
struct StoryReview
{
    std::vector<Decision> decisions; ///< of this story, in order
    StoryMarks marks;                ///< of the story's comparison

    friend bool operator==(const StoryReview &, const StoryReview &) = default;
};

using StoryReviewPtr = std::shared_ptr<const StoryReview>;

/// Whether all that a decision is about is still there. A claim is as long as one of its sentences is.
[[nodiscard]] bool isPlaced(const PassageIndex &index, const Decision &decision);

/// The articles after corrections of role, outlet, headline and date: a copy for each that one is about, the
/// same pointer for the others. A block whose role came to have sentences has them cut; @p index is of the
/// articles as they were read.
[[nodiscard]] std::vector<ArticlePtr> correctArticles(const PassageIndex &index,
                                                      std::span<const Decision> decisions);

} // namespace sidebyline
