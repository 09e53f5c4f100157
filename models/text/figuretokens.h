// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/figurelexicon.h"
#include "text/textlanguage.h"
#include "text/textrange.h"

#include <QStringView>

#include <vector>

namespace sidebyline {

struct FigureToken
{
    enum class Kind : quint8 {
        Word,   ///< letters, with apostrophes and full stops between them
        Number, ///< digits with their separators
        Date,   ///< 2026-05-12, 12.05.2026, 12/05/2026
        Clock,  ///< 17:30
        Mark,   ///< any other single character
    };

    Kind kind = Kind::Mark;
    TextRange range{};
    char16_t mark = 0;                ///< Kind::Mark
    const FigureWord *word = nullptr; ///< Kind::Word: what it is to a figure, if anything
    double value = 0;                 ///< Kind::Number; Kind::Clock: minutes after midnight
    double step = 1;                  ///< Kind::Number: value of the last place written
    bool isPlain = false;             ///< Kind::Number: digits alone
    PartialDate date{};               ///< Kind::Date

    [[nodiscard]] bool isWord(FigureWordKind of) const { return word != nullptr && word->kind == of; }
    /// What the word is worth, 0 for one that is nothing to a figure.
    [[nodiscard]] double wordValue() const { return word != nullptr ? word->value : 0; }
    [[nodiscard]] bool isMark(char16_t c) const { return kind == Kind::Mark && mark == c; }
};

/// The tokens of @p text, in order, white space left out. Linear.
[[nodiscard]] std::vector<FigureToken> figureTokens(QStringView text, TextLanguage language);

} // namespace sidebyline
