// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"
#include "articles/readerror.h"
#include "comparison/comparison.h"
#include "review/marks.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace sidebyline {

/// The coverage of one event: its articles in pane order and what comparing them found.
struct Story
{
    QString id;    ///< stable over a reload: the subfolder's path, "." for the folder itself
    QString title; ///< subfolder's name made readable, or the headline that the most outlets resemble
    std::vector<ArticlePtr> articles;
    Comparison comparison; ///< with the verdicts of its readers laid over it
    /// What comparing found, before any verdict; null where that is the same.
    std::shared_ptr<const Comparison> found;
    /// Verdicts and notes, for what writes the story into a file; null where none are to be written.
    StoryReviewPtr review;

    friend bool operator==(const Story &a, const Story &b);
};

using StoryPtr = std::shared_ptr<const Story>;

/// An opened folder as a value.
struct Library
{
    QString folder; ///< absolute path
    std::vector<StoryPtr> stories;
    std::vector<ReadError> problems; ///< what was not read, and why

    friend bool operator==(const Library &a, const Library &b);
};

} // namespace sidebyline
