// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/folderlisting.h"
#include "workspace/library.h"
#include "workspace/storyplan.h"

#include <QHash>

#include <expected>
#include <functional>
#include <span>
#include <stop_token>

namespace sidebyline {

/// How far a folder is taken.
enum class LibraryWork : quint8 { Read, Compare };

struct LibraryOptions
{
    LibraryWork work = LibraryWork::Compare;
    /// The base outlet: an article's path, file name or outlet, case and marks aside. A story without it
    /// takes its first article.
    QString base;
    /// Base articles of single stories, by story id; stronger than @ref base. Paths as in Article::path.
    QHash<QString, QString> storyBases;
    double threshold = 0; ///< as CompareOptions::threshold
    StoryGrouping grouping = StoryGrouping::ByEvent;
    StoryAssignments assignments; ///< what the reader moved
    /// The same folder as it was read before, or null: files of the same size and time are not read again,
    /// stories of the same articles and the same base are not compared again. The result is the same.
    std::shared_ptr<const Library> known;
    /// Also files of the same size and time are read again.
    bool readAll = false;
    /// Also stories of the same articles are compared again: they were compared with another threshold.
    bool compareAll = false;
};

struct LibraryProgress
{
    int filesRead = 0;
    int files = 0;
    int storiesCompared = 0;
    int stories = 0;

    friend bool operator==(const LibraryProgress &, const LibraryProgress &) = default;
};

/// Told as the work goes on, in any thread, one call at a time. Empty functions are left out.
struct LibraryEvents
{
    std::function<void(const FolderListing &)> listed;
    /// All is read; these are the stories to come, in place of those listed. Told only of a folder whose
    /// files may be grouped or were moved.
    std::function<void(const FolderListing &)> grouped;
    std::function<void(const QString &storyId, const ArticlePtr &)> articleRead;
    std::function<void(const ReadError &)> problemFound;
    std::function<void(const StoryPtr &)> storyCompared;
    std::function<void(const LibraryProgress &)> progressed;
    /// Of a folder that is one story: how far comparing it is, 0 … 1.
    std::function<void(double done)> comparing{};
};

/// Lists, reads and compares a folder on @p threads threads, the calling one among them (0: as many as there
/// are processors). The same files give the same value, whatever the number of threads and what is known.
/// Fails where the folder itself cannot be listed; a file that cannot be read is listed under problems.
/// Once @p stop is requested it returns early with what it has; the value is then not to be relied on.
[[nodiscard]] std::expected<Library, ReadError>
readLibrary(const QString &folder, const LibraryOptions &options = {}, const std::stop_token &stop = {},
            const LibraryEvents &events = {}, int threads = 0);

/// Compares the articles of @p story anew with the article @p base as base.
[[nodiscard]] StoryPtr compareAgain(const Story &story, int base, double threshold = 0,
                                    const std::stop_token &stop = {});

/// The index of the article that @p base names (see LibraryOptions::base); -1 if none does.
[[nodiscard]] int findOutlet(std::span<const ArticlePtr> articles, const QString &base);

} // namespace sidebyline
