// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/paragraphs.h"
#include "articles/vocabulary.h"

#include <vector>

namespace sidebyline {

/// What a single paragraph looks like, wherever it stands.
struct Facts
{
    int words = 0;
    int capitalised = 0;    ///< words that begin with a capital letter
    int lowerWords = 0;     ///< words in small letters
    int caseless = 0;       ///< words in a script without capital letters (Arabic, Hebrew); small ones, too
    int upperWords = 0;     ///< words of two letters or more in capitals alone
    int numbers = 0;        ///< words that begin with a digit
    int separators = 0;     ///< "|", "·", "»", ">" between words
    int sentenceBreaks = 0; ///< full stops and the like before a capital, within the text
    bool endsSentence = false; ///< ends with a full stop, question or exclamation mark, or quotation of one
    bool endsWithColon = false;
    bool endsWithQuestion = false;
    bool startsLower = false;
    bool startsQuoted = false;
    bool endsQuoted = false;
    bool glued = false;          ///< two words without a space between: "PostNews"
    bool startsNumbered = false; ///< "1." or "3 "
    bool inBrackets = false;     ///< from "(" to ")"
    bool hasContact = false;     ///< an e-mail or web address
    bool hasHandle = false;      ///< "(@name", as messages are signed
    bool hasArrow = false;
    bool pointsAway =
        false;            ///< arrows of a way through the site: "« Back", "Home > News"; no quotation marks
    bool isRuler = false; ///< no letter or digit at all
    bool hasDate = false;
    bool hasTime = false;
    bool mostlyDate = false;     ///< little beside date, time and words around them
    bool isDated = false;        ///< a line that begins with a full date or a name and a date with time
    bool endsWithCredit = false; ///< "(Name/Agency)", "Photo: Name", "Name/ Agency via …"
    CueSums cues{};
    bool leadColon = false;        ///< a colon behind the first one to three words
    bool innerColon = false;       ///< a colon within
    bool startsWithTime = false;   ///< "22.30", "21:12 …"
    std::vector<WordHash> tokens;  ///< of the first and last words, in order
    std::vector<WordHash> content; ///< of those that are no function words

    [[nodiscard]] float cue(Cue c) const { return cues.at(std::size_t(c)); }
    /// How much the site's words weigh here; less in a report that speaks to nobody.
    [[nodiscard]] float notice() const;
    /// All in capitals, as some papers set headlines.
    [[nodiscard]] bool allCaps() const { return lowerWords == 0 && upperWords >= 2; }
    /// One to five capitalised words: a name, an outlet, a menu's entry.
    [[nodiscard]] bool isNameLike() const;
    /// A line without a full stop that could be a title.
    [[nodiscard]] bool isTitleLike() const;
    /// How much it looks like running text: 0 … 1.
    [[nodiscard]] float prose() const;
};

[[nodiscard]] Facts factsOf(const Paragraph &paragraph);

} // namespace sidebyline
