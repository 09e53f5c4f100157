// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/singlequotes.h"

#include "text/characters.h"
#include "text/wordlist.h"

#include <algorithm>

namespace sidebyline {

namespace {

constexpr qsizetype farthest = 3000;

constexpr std::u16string_view clippedText =
    u"bout cause coz cos cuz em fore im kay m n nuff round s sup t til till tis twas tude twere twill";
constexpr auto clipped = sortedWords<countWords(clippedText)>(clippedText);

bool isSingleOpener(char16_t c)
{
    return c == u'\u2018' || c == u'\u201a' || c == u'\u201b';
}

/// ’90s, ’16: a year without its century.
bool isShortYear(QStringView text, qsizetype position)
{
    const bool twoDigits =
        chars::isDigit(chars::at(text, position)) && chars::isDigit(chars::at(text, position + 1));
    const char16_t next = chars::at(text, position + 2);
    return twoDigits && (!chars::isLetterOrDigit(next) || next == u's');
}

bool canClose(QStringView text, qsizetype position)
{
    const char16_t before = chars::at(text, position - 1);
    return before != u'\0' && !chars::isSpace(before) &&
           !chars::isLetterOrDigit(chars::at(text, position + 1));
}

/// A double mark that opens (1) or closes (-1) something, or no such mark (0).
int doubleMark(QStringView text, qsizetype position)
{
    switch (text.utf16()[position]) {
    case u'\u201c':
    case u'\u201e':
    case u'\u00ab':
        return 1;
    case u'\u201d':
    case u'\u00bb':
        return -1;
    case u'"': {
        const char16_t before = chars::at(text, position - 1);
        return chars::isSpace(before) || chars::isOpeningBracket(before) ? 1 : -1;
    }
    default:
        return 0;
    }
}

/// What may be a possessive: "pilots’ strike", not "pilots’, he said".
bool looksPossessive(QStringView text, qsizetype position)
{
    const char16_t before = text.utf16()[position - 1] | 0x20;
    return (before == u's' || before == u'z' || before == u'x') &&
           chars::isSpace(chars::at(text, position + 1)) && chars::isLetter(chars::at(text, position + 2));
}

/// "talkin’ ’bout": clipped words inside a quotation.
bool looksClipped(QStringView text, qsizetype position)
{
    return position >= 2 && text.utf16()[position - 1] == u'n' && text.utf16()[position - 2] == u'i' &&
           chars::isSpace(chars::at(text, position + 1)) && chars::isLower(chars::at(text, position + 2));
}

int countSpaces(QStringView text)
{
    return static_cast<int>(std::ranges::count_if(text, [](QChar c) { return chars::isSpace(c.unicode()); }));
}

bool endsSentenceWithin(QStringView text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const char16_t c = text.utf16()[i];
        if ((c == u'.' || c == u'!' || c == u'?') && chars::isSpace(text.utf16()[i + 1])) {
            return true;
        }
    }
    return false;
}

} // namespace

bool canOpenSingleQuote(QStringView text, qsizetype position)
{
    const char16_t before = chars::at(text, position - 1);
    const char16_t next = chars::at(text, position + 1);
    const bool begins = before == u'\0' || chars::isSpace(before) || chars::isOpeningBracket(before) ||
                        before == u'"' || before == u'\u201c' || before == u'\u201e' || before == u'\u00ab' ||
                        before == u'\u00bb' || before == u'\u2014' || before == u'\u2013' || before == u'/';
    if (!begins || next == u'\0' || chars::isSpace(next) || isShortYear(text, position + 1)) {
        return false;
    }
    if (!chars::isLetterOrDigit(next)) {
        return next == u'[' || next == u'(' || next == u'\u2026' || next == u'.' || next == u'$' ||
               next == u'"' || next == u'#' || next == u'@' || QChar::isSurrogate(next);
    }
    qsizetype end = position + 1;
    while (end < text.size() && chars::isLetter(text.utf16()[end])) {
        ++end;
    }
    return !lowerCaseListed(clipped, text.sliced(position + 1, end - position - 1));
}

qsizetype closingSingleQuote(QStringView text, qsizetype position)
{
    constexpr int fewWords = 4;
    const qsizetype end = std::min(text.size(), position + farthest);
    const bool low = text.utf16()[position] == u'\u201a';
    qsizetype possessive = -1;
    int inner = 0;
    for (qsizetype i = position + 1; i < end; ++i) {
        const char16_t c = text.utf16()[i];
        inner += doubleMark(text, i);
        if (inner < 0) {
            break; // closes what stands around this one
        }
        if (low && c == u'\u2018') {
            return i;
        }
        if (isSingleOpener(c) || (c == u'\'' && i > position + 1 && canOpenSingleQuote(text, i))) {
            break;
        }
        if (!chars::isApostrophe(c) || !canClose(text, i) || looksClipped(text, i)) {
            continue;
        }
        if (!looksPossessive(text, i)) {
            const bool shortBefore = possessive >= 0 &&
                                     countSpaces(text.sliced(position, possessive - position)) < fewWords &&
                                     endsSentenceWithin(text.sliced(possessive, i - possessive));
            return shortBefore ? possessive : i;
        }
        if (possessive < 0) {
            possessive = i;
        }
    }
    return possessive;
}

} // namespace sidebyline
