// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/boostedtrees.h"

#include <QString>

#include <span>

namespace sidebyline {

/// A page has one headline, and hardly one is without: of a page's blocks the likeliest one, those that the
/// order of classes speaks for before others. Further ones stay where they are likely by themselves and near:
/// second lines. Changes @p classes; returns the headline's place, -1 where nothing could be one.
int settleHeadline(std::span<const ClassValues> probabilities, std::span<BlockClass> classes);

/// What an article is called: what was found as a field, which leaves out topics and sites' names, unless the
/// block that is likely the headline says something else.
[[nodiscard]] QString headlineOf(const QString &field, const QString &block,
                                 const ClassValues &probabilities);

} // namespace sidebyline
