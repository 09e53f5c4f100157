// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/abbreviations.h"

#include "text/abbreviationlists.h"
#include "text/characters.h"
#include "text/wordlist.h"

#include <algorithm>
#include <string_view>

namespace sidebyline {

namespace {

/// "SEN" as "Sen": headlines and agencies' captions are set in capitals.
std::u16string_view titled(QStringView word, WordBuffer &buffer)
{
    const std::u16string_view lower = lowered(word, buffer);
    buffer[0] = word.front().unicode();
    return lower;
}

bool listed(std::span<const std::u16string_view> list, QStringView word)
{
    const std::u16string_view asIs(word.utf16(), static_cast<std::size_t>(word.size()));
    WordBuffer buffer;
    return std::ranges::binary_search(list, asIs) || lowerCaseListed(list, word) ||
           (chars::isUpper(word.front().unicode()) && std::ranges::binary_search(list, titled(word, buffer)));
}

} // namespace

AbbreviationKind abbreviationKind(QStringView word, TextLanguage language)
{
    if (word.isEmpty() || word.size() > longestListedWord) {
        return AbbreviationKind::None;
    }
    const AbbreviationLists &lists = abbreviationLists(language);
    if (listed(lists.leading, word)) {
        return AbbreviationKind::Leading;
    }
    if (listed(lists.numbered, word)) {
        return AbbreviationKind::Numbered;
    }
    if (listed(lists.places, word)) {
        return AbbreviationKind::Place;
    }
    // "Hafenstr. 14"
    const bool street = language == TextLanguage::German && word.endsWith(u"str");
    return listed(lists.trailing, word) ? AbbreviationKind::Trailing
           : street                     ? AbbreviationKind::Numbered
                                        : AbbreviationKind::None;
}

bool commonlyBeginsSentence(QStringView word, TextLanguage language)
{
    return lowerCaseListed(abbreviationLists(language).starters, word);
}

bool isCalendarWord(QStringView word, TextLanguage language)
{
    if (word.endsWith(u'.')) {
        word.chop(1);
    }
    return lowerCaseListed(abbreviationLists(language).calendar, word);
}

} // namespace sidebyline
