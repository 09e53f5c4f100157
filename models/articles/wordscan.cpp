// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/wordscan.h"

#include "articles/language.h"
#include "text/characters.h"
#include "text/scripts.h"

#include <algorithm>
#include <string_view>

namespace sidebyline {

using namespace std::string_view_literals;

namespace {

bool isSeparator(char16_t c)
{
    return u"|·•»>›/~¦"sv.contains(c);
}

void countWord(QStringView word, Facts &facts)
{
    ++facts.words;
    const char16_t first = word.front().unicode();
    if (chars::isDigit(first)) {
        ++facts.numbers;
        return;
    }
    const bool upper = chars::isUpper(first);
    facts.capitalised += upper ? 1 : 0;
    const bool anyLower = std::ranges::any_of(word, [](QChar c) { return chars::isLower(c.unicode()); });
    // Where no letter is small or capital, words are what small ones are elsewhere.
    const bool caseless = !upper && !anyLower && chars::isCaseless(first);
    facts.caseless += caseless ? 1 : 0;
    facts.lowerWords += caseless || (anyLower && !upper) ? 1 : 0;
    facts.upperWords += upper && !anyLower && word.size() > 1 ? 1 : 0;
}

void addToken(QStringView word, Facts &facts)
{
    if (chars::isDigit(word.front().unicode())) {
        facts.tokens.push_back(numberHash());
        return;
    }
    const WordHash hash = wordHash(word);
    facts.tokens.push_back(hash);
    facts.hasContact = facts.hasContact || word == u"www" || word == u"http" || word == u"https";
    if (word.size() >= 3 && functionWordBits(hash) == 0) {
        facts.content.push_back(hash);
    }
}

/// Where two words lost the space between, as a name and a slogan do: "PostNews" of the bay. 0 for none.
qsizetype seam(QStringView word)
{
    for (qsizetype i = 4; i + 4 <= word.size(); ++i) {
        if (chars::isLower(word[i - 1].unicode()) && chars::isUpper(word[i].unicode())) {
            return i;
        }
    }
    return 0;
}

bool isWordCharacter(QStringView text, qsizetype i)
{
    const char16_t c = text[i].unicode();
    if (chars::isLetterOrDigit(c) ||
        (c >= 0x80 && (QChar::isMark(c) || c == u'©' || QChar::isSurrogate(c)))) {
        return true;
    }
    if (c == u' ') {
        return false;
    }
    const bool between = i > 0 && i + 1 < text.size() && chars::isLetterOrDigit(text[i - 1].unicode()) &&
                         chars::isLetterOrDigit(text[i + 1].unicode());
    const bool inNumber = between && (c == u'.' || c == u',') && chars::isDigit(text[i - 1].unicode()) &&
                          chars::isDigit(text[i + 1].unicode());
    return (between && chars::isApostrophe(c)) || inNumber;
}

} // namespace

void scanWords(QStringView text, Facts &facts)
{
    for (qsizetype i = 0; i < text.size();) {
        const char16_t c = text[i].unicode();
        if (c == u' ') {
            ++i;
            continue;
        }
        if (!isWordCharacter(text, i)) {
            facts.separators += isSeparator(c) && facts.words > 0 ? 1 : 0;
            facts.hasArrow = facts.hasArrow || u"←→‹›»«▶►"sv.contains(c) ||
                             (c == u'>' && text.sliced(i).startsWith(u">>"));
            facts.hasHandle = facts.hasHandle || (c == u'@' && (i == 0 || text[i - 1] == u'('));
            facts.hasContact = facts.hasContact || c == u'@';
            ++i;
            continue;
        }
        const qsizetype start = i;
        while (i < text.size() && isWordCharacter(text, i)) {
            ++i;
        }
        const QStringView word = text.sliced(start, i - start);
        const qsizetype split = seam(word);
        countWord(word, facts);
        if (split > 0) {
            facts.glued = true;
            addToken(word.first(split), facts);
        }
        addToken(word.sliced(split), facts);
    }
}

/// The text without closing quotation marks and brackets at its end.
QStringView withoutClosing(QStringView text)
{
    while (!text.isEmpty() && (chars::isQuoteMark(text.back().unicode()) ||
                               chars::isClosingBracket(text.back().unicode()) || text.back().isSpace())) {
        text.chop(1);
    }
    return text;
}

} // namespace sidebyline
