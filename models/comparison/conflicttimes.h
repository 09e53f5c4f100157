// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"
#include "comparison/comparison.h"
#include "comparison/publication.h"

#include <optional>
#include <span>
#include <vector>

namespace sidebyline {

/// Tells an update from a contradiction by when the articles came out.
class ConflictTimes
{
public:
    explicit ConflictTimes(std::span<const ArticlePtr> articles);

    /// Fills in Conflict::nature and Conflict::later. Figures may change in time: where all articles with
    /// one version surely came out before all those with the other, the later one may be an update. Names,
    /// dates and denials don't. Sides with the same value, marks and case aside, are one version.
    void judge(Conflict &conflict) const;

private:
    std::vector<std::optional<Publication>> m_times; ///< by article
};

} // namespace sidebyline
