// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/decision.h"
#include "workspace/library.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace sidebyline {

/// A reader's word on which story an article belongs to: that of the articles it is put beside. Those may be
/// grouped otherwise later, so it is told by articles, not by a story's id.
struct Placement
{
    ArticleKey article;
    std::vector<ArticleKey> beside; ///< articles of its story; empty: a story of its own

    friend bool operator==(const Placement &, const Placement &) = default;
};

/// All that a reader moved in one folder, in the order in which it was done: later ones win.
using StoryAssignments = std::vector<Placement>;

/// What the decisions of kind Story among @p decisions say, in their order.
[[nodiscard]] StoryAssignments assignmentsOf(std::span<const Decision> decisions);

/// The step that moves the articles with these paths to the story @p storyId or, where that is empty, to a
/// new one of their own. What @p decisions say of them so far goes. Empty where nothing would be moved.
[[nodiscard]] DecisionEdit moveArticles(const Library &library, std::span<const Decision> decisions,
                                        const QStringList &paths, const QString &storyId, qint64 time);

/// The step that makes one story of two: the articles of @p storyId go to @p into.
[[nodiscard]] DecisionEdit mergeStories(const Library &library, std::span<const Decision> decisions,
                                        const QString &storyId, const QString &into, qint64 time);

/// Moves articles between @p groups, of indices into @p articles, as the reader wants it. A new story is put
/// at the end; groups may be left empty. What names an article that is gone is passed over. An article is
/// known by its words and its path, and where only one of them is still there, by that.
void applyAssignments(std::span<const ArticlePtr> articles, const StoryAssignments &assignments,
                      std::vector<std::vector<int>> &groups);

/// What is kept of @p folder in the review database of @p dataFolder; nothing where there is none or it can't
/// be read, which the review's own store tells. Takes some milliseconds: for a thread of its own.
[[nodiscard]] StoryAssignments storedAssignments(const QString &dataFolder, const QString &folder);

} // namespace sidebyline
