// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/readerror.h"

#include <QString>
#include <QStringList>

#include <compare>
#include <expected>
#include <stop_token>
#include <vector>

namespace sidebyline {

/// The files of one story, before they are read.
struct StoryListing
{
    QString id;        ///< the subfolder's path, "." for the folder itself
    QString title;     ///< the subfolder's name made readable
    QStringList files; ///< relative to the folder opened, with '/', in natural order

    friend bool operator==(const StoryListing &, const StoryListing &) = default;
};

/// What stands in a folder: every folder below it that holds files is a story; the files that lie directly
/// in it form one, too, which comes first.
struct FolderListing
{
    QString folder; ///< absolute path
    std::vector<StoryListing> stories;
    std::vector<ReadError> problems; ///< subfolders that could not be listed

    friend bool operator==(const FolderListing &, const FolderListing &) = default;
};

/// Lists @p folder and the folders below it. Hidden files, a saved page's "…_files" folder and a folder that
/// was met already (through a symbolic link) are passed over. The order depends on names alone.
/// Fails with NotFound, NotAFolder or NoPermission; the error's path is the folder as given.
/// Once @p stop is requested it returns early with what it has.
[[nodiscard]] std::expected<FolderListing, ReadError> listFolder(const QString &folder,
                                                                 const std::stop_token &stop = {});

/// "harbour-bridge_closure" → "Harbour bridge closure"; a name that has spaces already keeps its marks.
[[nodiscard]] QString readableTitle(QStringView folderName);

/// Orders names as people do: "page 2" before "page 10", case only as the last resort. The same everywhere,
/// whatever the locale.
[[nodiscard]] std::strong_ordering naturalOrder(QStringView a, QStringView b);

} // namespace sidebyline
