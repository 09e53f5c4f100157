// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes/panearrangement.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace sidebyline {

std::vector<int> arranged(std::span<const QString> paths, const PaneArrangement &arrangement)
{
    std::vector<int> indices(paths.size());
    std::iota(indices.begin(), indices.end(), 0);
    std::erase_if(indices, [&](int i) { return arrangement.hidden.contains(paths[std::size_t(i)]); });
    if (indices.empty()) { // whatever was hidden, a story shows something
        indices.resize(paths.size());
        std::iota(indices.begin(), indices.end(), 0);
    }
    std::ranges::stable_sort(indices, {}, [&](int i) {
        const QString &path = paths[std::size_t(i)];
        const qsizetype place = arrangement.order.indexOf(path);
        return std::pair(!arrangement.pinned.contains(path), place < 0 ? arrangement.order.size() : place);
    });
    return indices;
}

PaneArrangement moved(std::span<const QString> paths, PaneArrangement arrangement, int from, int to)
{
    QStringList shown;
    for (const int i : arranged(paths, arrangement)) {
        shown.append(paths[std::size_t(i)]);
    }
    if (from < 0 || from >= shown.size() || to < 0 || to >= shown.size() || from == to) {
        return arrangement;
    }
    const QString path = shown.at(from);
    const bool amongPinned = arrangement.pinned.contains(shown.at(to));
    if (amongPinned && !arrangement.pinned.contains(path)) {
        arrangement.pinned.append(path);
    } else if (!amongPinned) {
        arrangement.pinned.removeAll(path);
    }
    shown.move(from, to);
    // What other stories have of the order stays behind this story's.
    for (const QString &other : std::as_const(arrangement.order)) {
        if (!shown.contains(other)) {
            shown.append(other);
        }
    }
    arrangement.order = shown;
    return arrangement;
}

} // namespace sidebyline
