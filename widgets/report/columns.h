// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/flow.h"

#include <functional>

namespace sidebyline {

class PageBuilder;

/// Sets @p flow in @p columns columns from the builder's place on, page after page; @p startPage is called
/// for each further page. The columns of the last page are as even as the lines allow.
void placeInColumns(PageBuilder &builder, const Flow &flow, int columns,
                    const std::function<void()> &startPage);

/// Whether all of @p flow goes into @p columns columns of @p height points.
[[nodiscard]] bool fitsInColumns(const Flow &flow, qreal height, int columns);

/// How many columns of running text stand side by side in @p width points at text of @p textSize, so that a
/// line holds 55 to 90 characters.
[[nodiscard]] int textColumns(qreal width, qreal textSize);

/// The width of each of them.
[[nodiscard]] qreal textColumnWidth(qreal width, int columns);

} // namespace sidebyline
