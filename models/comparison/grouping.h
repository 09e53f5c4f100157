// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison/articleterms.h"

#include <span>
#include <stop_token>
#include <vector>

namespace sidebyline {

/// The Julian day of each article's publication, 0 where it is not known.
[[nodiscard]] std::vector<qint64> publicationDays(std::span<const ArticlePtr> articles);

/// The groups that articles with these terms fall into, as indices, ascending, in the order of their first
/// articles. @p vectors are weighTerms() of @p terms. @p days are publicationDays(), or empty: what was
/// printed weeks apart is less alike.
[[nodiscard]] std::vector<std::vector<int>>
groupByTerms(const ArticleTerms &terms, std::span<const std::vector<WeighedTerm>> vectors,
             std::span<const qint64> days, const GroupingWeights &weights, const std::stop_token &stop = {},
             const Executor &executor = {});

} // namespace sidebyline
