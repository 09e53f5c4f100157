// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace sidebyline {

/// The size of running text where the reader has chosen none, in points.
inline constexpr double DefaultReadingSize = 11;

/// From one line's top to the next, in font sizes.
inline constexpr double ReadingLineHeight = 1.5;

/// Sets articles in @p family from now on; empty: Noto Serif, or else what the system calls serif. Returns
/// whether that is another one than before. For the thread of the interface alone.
bool setReadingFamily(const QString &family);

/// The font that articles are set in.
[[nodiscard]] QFont readingFont(double pointSize = DefaultReadingSize);

/// Headlines: the reading font, bold and larger.
[[nodiscard]] QFont headlineFont(double readingSize = DefaultReadingSize);

/// Bylines, captions, comments: the application's font, a little smaller than the reading text.
[[nodiscard]] QFont quietFont(double readingSize = DefaultReadingSize);

} // namespace sidebyline
