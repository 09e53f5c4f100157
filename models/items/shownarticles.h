// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/library.h"

#include <QStringList>

#include <vector>

namespace sidebyline {

/// So many panes a story shows at most: more than anyone reads side by side, few enough for a story of
/// thousands of articles to open at once.
inline constexpr int MostPanes = 30;

/// The articles of @p story that are shown, as indices in pane order: all of them or, where there are more
/// than @p most, the base, those of @p wanted (paths, the most wanted first) and then the first others.
/// Linear in the articles.
[[nodiscard]] std::vector<int> shownArticles(const Story &story, const QStringList &wanted = {},
                                             int most = MostPanes);

} // namespace sidebyline
