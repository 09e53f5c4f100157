// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textlanguage.h"

#include <QStringView>

namespace sidebyline {

/// What a full stop after an abbreviation says about the end of a sentence.
enum class AbbreviationKind : quint8 {
    None,     ///< not an abbreviation: the full stop ends the sentence
    Leading,  ///< stands before a name ("Gen.", "Dr.") or amid a phrase ("e.g."): never ends one
    Numbered, ///< stands before a number ("No.", "p."): ends one unless a number follows
    Place,    ///< a state or province: as Trailing, but behind a town and a comma it ends a sentence, for
              ///< amid one a second comma would follow ("in Averin, Ill., on")
    Trailing, ///< may stand last ("Inc.", "Jr.", "Feb."): ends one if the next word commonly begins one
};

/// Looks up @p word, given without its full stop ("Gen", "a.m"). Entries with a capital match only words with
/// one. Costs two binary searches.
[[nodiscard]] AbbreviationKind abbreviationKind(QStringView word, TextLanguage language);

/// Whether @p word, written with a capital, is one that begins sentences rather than names: articles,
/// pronouns, conjunctions, prepositions, auxiliary verbs.
[[nodiscard]] bool commonlyBeginsSentence(QStringView word, TextLanguage language);

/// Whether @p word names a month or a day of the week, in full or cut short, a trailing full stop aside.
[[nodiscard]] bool isCalendarWord(QStringView word, TextLanguage language);

} // namespace sidebyline
