// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <vector>

namespace sidebyline {

/// Places that ICU doesn't propose: before figures and words like "iPhone", after "…" and after footnote
/// marks. Ascending positions of the character that would begin a sentence.
[[nodiscard]] std::vector<qsizetype> furtherSentenceBreaks(QStringView line);

/// Places where an item of a list set in one line begins ("1. … 2. …", "a) … b) …", "• … • …"), the first
/// item's own aside. These are certain, not proposals. Ascending.
[[nodiscard]] std::vector<qsizetype> listItemBreaks(QStringView line);

} // namespace sidebyline
