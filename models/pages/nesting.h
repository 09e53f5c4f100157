// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace sidebyline {

/// The deepest nesting of elements that is kept. Real pages stay below 100; browsers stop at 512. Building
/// the tree of deeper ones takes time with the square of the depth.
inline constexpr int MaxNesting = 512;

/// @p html with the tags that nest deeper than @p most each become a blank; their text stays. Returned as it
/// is where there are none. Counts tags as they stand, without mending what is missing; of elements that end
/// by themselves, such as paragraphs, none. Linear.
[[nodiscard]] QByteArray withoutDeepNesting(QByteArray html, int most = MaxNesting);

} // namespace sidebyline
