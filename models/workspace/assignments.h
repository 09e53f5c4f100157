// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <expected>
#include <span>
#include <vector>

namespace sidebyline {

/// A reader's word on which story an article belongs to: that of the articles it is put beside. Those may be
/// grouped otherwise later, so it is told by articles, not by a story's id.
struct Placement
{
    QString article;    ///< path, as Article::path
    QByteArray sha256;  ///< of the file, raw: finds the article again where it was renamed
    QStringList beside; ///< paths of the articles of its story; empty: a story of its own

    friend bool operator==(const Placement &, const Placement &) = default;
};

/// All that a reader moved in one folder, in the order in which it was done; an article stands in it once.
/// A plain value: to undo a move is to set the value from before.
using StoryAssignments = std::vector<Placement>;

/// @p assignments with @p articles put beside @p beside (empty: into a new story of their own).
[[nodiscard]] StoryAssignments withMove(StoryAssignments assignments, std::span<const ArticlePtr> articles,
                                        const QStringList &beside);

/// Moves articles between @p groups, of indices into @p articles, as the reader wants it. A new story is put
/// at the end; groups may be left empty. What names an article that is gone is passed over.
void applyAssignments(std::span<const ArticlePtr> articles, const StoryAssignments &assignments,
                      std::vector<std::vector<int>> &groups);

/// Why assignments could not be read or written.
enum class AssignmentsErrorCode : quint8 { Unreadable, Damaged, NotWritten };

struct AssignmentsError
{
    AssignmentsErrorCode code = AssignmentsErrorCode::Unreadable;
    QString file;

    friend bool operator==(const AssignmentsError &, const AssignmentsError &) = default;
};

/// The file below @p dataFolder that keeps what was moved in @p folder; named after the folder's path.
[[nodiscard]] QString assignmentsFile(const QString &dataFolder, const QString &folder);

/// What is kept in @p file; nothing where there is no such file.
[[nodiscard]] std::expected<StoryAssignments, AssignmentsError> loadAssignments(const QString &file);

/// Keeps @p assignments, all or nothing; without any, the file goes. @p folder is noted for people who look.
[[nodiscard]] std::expected<void, AssignmentsError>
saveAssignments(const QString &file, const QString &folder, const StoryAssignments &assignments);

} // namespace sidebyline
