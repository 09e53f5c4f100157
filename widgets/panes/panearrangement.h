// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <span>
#include <vector>

namespace sidebyline {

/// How a reader arranged the outlets of a folder, by their articles' paths: a value to keep and to restore.
/// Paths that a story does not have are ignored, so one value serves all stories of a folder.
struct PaneArrangement
{
    QStringList order;  ///< from left to right; those not named come behind, in pane order
    QStringList hidden; ///< not shown
    QStringList pinned; ///< stay at the left while the others scroll sideways

    friend bool operator==(const PaneArrangement &, const PaneArrangement &) = default;
};

/// The indices of @p paths that are shown, from left to right: pinned ones first.
[[nodiscard]] std::vector<int> arranged(std::span<const QString> paths, const PaneArrangement &arrangement);

/// @p arrangement with the shown path at place @p from brought to place @p to, among @p paths as arranged()
/// puts them. A path that is moved among the pinned ones, or out of them, is pinned or let go.
[[nodiscard]] PaneArrangement moved(std::span<const QString> paths, PaneArrangement arrangement, int from,
                                    int to);

} // namespace sidebyline
