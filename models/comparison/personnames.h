// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textrange.h"
#include "text/words.h"

#include <QString>
#include <QStringView>

#include <span>
#include <vector>

namespace sidebyline {

/// A name of two words or more, or one behind a title, as a sentence has it.
struct PersonName
{
    TextRange range{};   ///< within the text, without the title
    QStringView given;   ///< first word; empty where there is but one
    QStringView family;  ///< last word
    QString title{};     ///< in small letters with what qualifies it ("fire chief"); empty without
    int stemBefore = -1; ///< content word before name and title
    int stemAfter = -1;  ///< content word behind it
};

/// The names among the @p words of a sentence, whose ranges are within @p text, in order. English: elsewhere
/// nouns are capitalised, or titles are others. Linear.
[[nodiscard]] std::vector<PersonName> personNames(QStringView text, std::span<const Word> words);

/// Whether two spellings may mean one name: the same initial, one letter different, two in long names; not
/// one the beginning of the other ("Val" and "Valery", "Tarn" and "Tarns"), nor accents and hyphens alone.
[[nodiscard]] bool isSpellingVariant(QStringView a, QStringView b);

/// Whether the two names are of one person or office and yet differ: one word the same and the other a
/// variant of it, or another name behind the same title with the same words around it.
[[nodiscard]] bool namesDiffer(const PersonName &a, const PersonName &b);

} // namespace sidebyline
