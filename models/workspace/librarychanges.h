// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/library.h"

#include <QStringList>

namespace sidebyline {

/// What is different between two readings of a folder, by the articles' paths, sorted.
struct LibraryChanges
{
    QStringList added;
    QStringList changed; ///< other bytes under the same name
    QStringList removed; ///< also what can't be read any more

    [[nodiscard]] bool isEmpty() const { return added.isEmpty() && changed.isEmpty() && removed.isEmpty(); }

    friend bool operator==(const LibraryChanges &, const LibraryChanges &) = default;
};

/// Linear in the articles.
[[nodiscard]] LibraryChanges libraryChanges(const Library &before, const Library &after);

} // namespace sidebyline
