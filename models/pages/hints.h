// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>
#include <QStringView>

namespace sidebyline {

/// What the words of an element's class, id, itemprop and rel say it holds. Sites name things alike: these
/// are words that very many of them use, in several languages.
enum class Hint : quint16 {
    Headline = 1 << 0,
    Deck = 1 << 1,
    Byline = 1 << 2,
    Date = 1 << 3,
    Comment = 1 << 4,
    Elsewhere = 1 << 5, ///< menus, related stories, advertising, sharing, footers
    Caption = 1 << 6,
    Article = 1 << 7,   ///< the article or what belongs to it
    Kicker = 1 << 8,    ///< section or topic above the headline
    Biography = 1 << 9, ///< who the author is
    Modified = 1 << 10, ///< when it was changed
};
Q_DECLARE_FLAGS(Hints, Hint)
Q_DECLARE_OPERATORS_FOR_FLAGS(Hints)

/// The hints in the words of an attribute: "entry-title", "articleHeadline", "c-byline__author". Linear.
[[nodiscard]] Hints hintsIn(QStringView words);

} // namespace sidebyline
