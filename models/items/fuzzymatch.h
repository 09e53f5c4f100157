// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>
#include <vector>

namespace sidebyline {

/// How a few typed letters were found in a title.
struct FuzzyMatch
{
    int score = 0;              ///< the greater, the better; comparable for one pattern alone
    std::vector<int> positions; ///< UTF-16 code units of the text that are to be highlighted, rising

    friend bool operator==(const FuzzyMatch &, const FuzzyMatch &) = default;
};

/// Finds the letters of @p pattern in @p text in their order, not necessarily side by side, whatever their
/// case: "nsc" in "Next Shared Claim". Beginnings of words and runs count more, gaps less; of all ways to
/// match, the best is given. White space in the pattern is passed over. Nothing where a letter is missing;
/// everything matches an empty pattern. Cost: length of pattern times length of text.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text);

/// Finds every word of @p pattern in @p text, each anywhere and as it is written but for case; matches at the
/// beginning of words count more.
[[nodiscard]] std::optional<FuzzyMatch> wordsMatch(QStringView pattern, QStringView text);

} // namespace sidebyline
