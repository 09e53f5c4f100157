// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"
#include "comparison/parallel.h"
#include "workspace/assignments.h"

#include <QString>

#include <span>
#include <stop_token>
#include <vector>

namespace sidebyline {

/// The stories that a folder is taken for.
enum class StoryGrouping : quint8 {
    ByEvent, ///< the files that lie directly in it are grouped into events
    AsGiven, ///< they are one story; what a reader moved is left aside, too
};

/// The id of the story that the files directly in the folder opened form, where they are one.
inline constexpr QStringView RootStoryId = u".";

/// A story before it is compared.
struct PlannedStory
{
    QString id;    ///< of a given story its own; of a grouped one the path of its first article
    QString title; ///< of a grouped one the headline that the most of its articles resemble
    std::vector<ArticlePtr> articles;
};

/// The stories to compare, made of the @p given ones (their articles as listed, none null): the root's
/// articles grouped, then what the reader moved. Pure; the order of the given stories stays, a group stands
/// where the root story stood. Stories without articles are left out.
[[nodiscard]] std::vector<PlannedStory>
planStories(std::span<const PlannedStory> given, StoryGrouping grouping, const StoryAssignments &assignments,
            const std::stop_token &stop = {}, const Executor &executor = {});

} // namespace sidebyline
