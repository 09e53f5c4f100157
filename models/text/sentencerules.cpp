// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/sentencerules.h"

#include "text/abbreviations.h"
#include "text/attributionverbs.h"
#include "text/characters.h"
#include "text/scripts.h"
#include "text/wordlist.h"

namespace sidebyline {

namespace {

// Farthest that is looked back for the beginning of a word; longer runs are no words, and looking on would
// make hostile input quadratic.
constexpr qsizetype longestWord = 60;

bool isCloser(char16_t c)
{
    return chars::isQuoteMark(c) || chars::isClosingBracket(c);
}

bool isStop(char16_t c)
{
    return c == u'.' || c == u'\u2024' || c == u'\uff0e' || c == u'\u06d4';
}

bool isExclamation(char16_t c)
{
    return c == u'!' || c == u'?' || c == u'\u061f' || c == u'\u203c' || (c >= u'\u2047' && c <= u'\u2049') ||
           c == u'\u203d';
}

/// What stands around a place: the mark that ends, what closes behind it, the words on both sides.
struct Context
{
    QStringView line;
    TextLanguage language;
    SentenceBreak place;
    qsizetype mark = -1;  ///< position of the full stop, exclamation mark, …; -1 where there is none
    QStringView before{}; ///< the word that the mark stands behind
    qsizetype afterStart = 0;
    QStringView after{}; ///< the next word, opening marks aside

    [[nodiscard]] char16_t markCharacter() const { return chars::at(line, mark); }
    [[nodiscard]] bool isSpaced() const { return place.next > place.end; }
    [[nodiscard]] bool isClosed() const { return place.end > mark + 1; }
    [[nodiscard]] bool isClosedByQuote() const
    {
        return isClosed() && chars::isQuoteMark(chars::at(line, place.end - 1));
    }
    [[nodiscard]] char16_t nextCharacter() const { return chars::at(line, afterStart); }
    [[nodiscard]] bool starterFollows() const
    {
        // "E. A. Tolver": an initial looks like a word.
        const bool initial = after.size() == 1 && isStop(chars::at(line, afterStart + 1));
        return !initial && commonlyBeginsSentence(after, language);
    }
    [[nodiscard]] bool digitFollows() const { return chars::isDigit(nextCharacter()); }
};

QStringView wordEndingAt(QStringView line, qsizetype end)
{
    qsizetype start = end;
    while (start > 0 && end - start < longestWord) {
        const char16_t c = line.utf16()[start - 1];
        const bool joins = isStop(c) || chars::isApostrophe(c) || c == u'-' || c == u'\u00b0' || c == u'&';
        if (!joins && !chars::isLetterOrDigit(c)) {
            break;
        }
        --start;
    }
    // A quotation mark looks like an apostrophe.
    while (start < end && !chars::isLetterOrDigit(line.utf16()[start])) {
        ++start;
    }
    return line.sliced(start, end - start);
}

/// "l'art", "dell'ing": the article is no part of the word.
QStringView withoutElision(QStringView word, TextLanguage language)
{
    if (language != TextLanguage::French && language != TextLanguage::Italian) {
        return word;
    }
    qsizetype start = word.size();
    while (start > 0 && !chars::isApostrophe(word.utf16()[start - 1])) {
        --start;
    }
    return word.sliced(start);
}

QStringView wordStartingAt(QStringView line, qsizetype start)
{
    qsizetype end = start;
    while (end < line.size() && end - start < longestWord && chars::isLetterOrDigit(line.utf16()[end])) {
        ++end;
    }
    return line.sliced(start, end - start);
}

Context contextOf(QStringView line, const SentenceBreak &place, TextLanguage language)
{
    Context context{.line = line, .language = language, .place = place};
    qsizetype position = place.end - 1;
    // French sets a space before the closing mark.
    while (position > place.sentence &&
           (isCloser(line.utf16()[position]) || chars::isSpace(line.utf16()[position]))) {
        --position;
    }
    const char16_t c = line.utf16()[position];
    if (isStop(c) || isExclamation(c) || c == u'\u2026') {
        context.mark = position;
        context.before = withoutElision(wordEndingAt(line, position), language);
    }
    position = place.next;
    while (position < line.size() &&
           (chars::isQuoteMark(line.utf16()[position]) || chars::isOpeningBracket(line.utf16()[position]))) {
        ++position;
    }
    context.afterStart = position;
    context.after = wordStartingAt(line, position);
    return context;
}

/// "iPhone", "eBay", "d’Avrelle", an address: a small first letter that may begin a sentence.
bool beginsSmallOnPurpose(QStringView line, qsizetype position)
{
    qsizetype end = position;
    while (chars::isLower(chars::at(line, end))) {
        ++end;
    }
    const bool elided = end == position + 1 && chars::isApostrophe(chars::at(line, end));
    return chars::isUpper(chars::at(line, elided ? end + 1 : end)) ||
           line.sliced(position).startsWith(u"http");
}

bool smallLetterFollows(const Context &context)
{
    return chars::isLower(context.nextCharacter()) && !beginsSmallOnPurpose(context.line, context.afterStart);
}

/// «…؟» سأل: verbs of saying in Arabic and Hebrew, which no capital letter tells from a sentence's beginning.
bool isSayingWithoutCase(QStringView word)
{
    static constexpr std::u16string_view text =
        u"أجاب أجابت أضاف أضافت أوضح أوضحت تساءل تساءلت سأل سألت صاح صاحت قال قالت هتف هتفت "
        u"אמר אמרה אמרו הוסיף הוסיפה השיב השיבה סיפר סיפרה שאל שאלה תהה תהתה";
    static constexpr auto list = sortedWords<countWords(text)>(text);
    return chars::isCaseless(chars::at(word, 0)) && lowerCaseListed(list, word);
}

/// “Is it safe?” Councillor Amary Tolver asked: names and titles up to a verb of saying that ends there.
bool attributionFollows(const Context &context)
{
    constexpr int mostNames = 5;
    qsizetype position = context.afterStart;
    for (int names = 0; names <= mostNames; ++names) {
        const QStringView word = wordStartingAt(context.line, position);
        if (word.isEmpty()) {
            return false;
        }
        position += word.size();
        if (names > 0 && isAttributionVerb(word, context.language)) {
            const char16_t next = chars::at(context.line, position);
            return next == u'\0' || next == u',' || next == u'.' || next == u':' || next == u';';
        }
        if (!chars::isUpper(word.front().unicode()) || (names == 0 && context.starterFollows())) {
            return false;
        }
        if (isStop(chars::at(context.line, position))) {
            ++position;
        }
        position += chars::at(context.line, position) == u' ' ? 1 : 0;
    }
    return false;
}

bool inAddress(const Context &context)
{
    qsizetype start = context.mark;
    while (start > 0 && context.mark - start < longestWord &&
           !chars::isSpace(context.line.utf16()[start - 1])) {
        --start;
    }
    const QStringView token = context.line.sliced(start, context.mark - start);
    return token.contains(u'/') || token.contains(u'@') || token.contains(u'=') || token.startsWith(u"www.");
}

bool endsAtExclamation(const Context &context)
{
    if (smallLetterFollows(context)) {
        return false;
    }
    const char16_t next = context.nextCharacter();
    if (next == u',' || next == u';' || next == u':' || chars::isClosingBracket(next)) {
        return false;
    }
    // "(?)" is a remark on what it follows.
    if (context.mark > 0 && chars::isOpeningBracket(context.line.utf16()[context.mark - 1])) {
        return false;
    }
    if (!context.isSpaced()) {
        return chars::isUpper(next) && !inAddress(context);
    }
    return !(context.isClosedByQuote() &&
             (attributionFollows(context) || isSayingWithoutCase(context.after)));
}

/// "p.m.": what follows belongs to the time if it is a day or a time zone, or if the sentence has hardly
/// begun.
bool endsAfterTimeOfDay(const Context &context)
{
    constexpr int fewWords = 4;
    if (isCalendarWord(context.after, context.language) || context.digitFollows()) {
        return false;
    }
    for (const QStringView zone :
         {u"ET", u"EST", u"EDT", u"CT", u"CST", u"CDT", u"MT", u"MST", u"PT", u"PST", u"PDT", u"GMT", u"BST",
          u"UTC", u"CET", u"Eastern", u"Central", u"Mountain", u"Pacific"}) {
        if (context.after == zone) {
            return false;
        }
    }
    int words = 0;
    for (qsizetype i = context.place.sentence; i < context.mark && words < fewWords; ++i) {
        words += chars::isSpace(context.line.utf16()[i]) ? 1 : 0;
    }
    return words >= fewWords;
}

/// Behind the word that stands before @p context.before, white space between them aside.
qsizetype endOfWordBefore(const Context &context)
{
    qsizetype position = context.before.data() - context.line.data();
    while (position > context.place.sentence && chars::isSpace(context.line.utf16()[position - 1])) {
        --position;
    }
    return position;
}

bool endsAfterAbbreviation(const Context &context, AbbreviationKind kind)
{
    switch (kind) {
    case AbbreviationKind::Leading:
        return false;
    case AbbreviationKind::Numbered:
        return !context.digitFollows();
    case AbbreviationKind::Place:
        return context.starterFollows() || (chars::at(context.line, endOfWordBefore(context) - 1) == u',' &&
                                            chars::isUpper(chars::at(context.line, context.place.next)));
    case AbbreviationKind::Trailing:
    case AbbreviationKind::None:
        break;
    }
    return context.starterFollows();
}

/// One to three letters between full stops, as in "U.S", "Ph.D", "a.m", "J.-P".
bool isDotted(QStringView word)
{
    constexpr qsizetype longestPart = 3;
    qsizetype part = 0;
    bool dotted = false;
    for (const QChar c : word) {
        if (isStop(c.unicode())) {
            dotted = true;
            part = 0;
        } else if (c == u'-' && dotted && part == 0) {
            continue; // initials of a double name
        } else if (++part > longestPart || !chars::isLetter(c.unicode())) {
            return false;
        }
    }
    return dotted;
}

bool endsAfterDotted(const Context &context)
{
    const QStringView word = context.before;
    if (context.language == TextLanguage::English &&
        (word.compare(u"a.m", Qt::CaseInsensitive) == 0 || word.compare(u"p.m", Qt::CaseInsensitive) == 0)) {
        return endsAfterTimeOfDay(context);
    }
    return endsAfterAbbreviation(context, abbreviationKind(word, context.language));
}

bool endsAfterInitial(const Context &context)
{
    const char16_t letter = context.before.front().unicode();
    if (chars::isUpper(letter)) {
        // "You and I. Did you": the pronoun stands behind a word in small letters.
        const qsizetype end = endOfWordBefore(context);
        const bool smallBefore = end > 0 && chars::isLower(context.line.utf16()[end - 1]) &&
                                 chars::isLower(wordEndingAt(context.line, end).front().unicode());
        const bool pronoun = letter == u'I' && context.language == TextLanguage::English && smallBefore;
        return pronoun || context.starterFollows();
    }
    return endsAfterAbbreviation(context, abbreviationKind(context.before, context.language));
}

bool isNumber(QStringView word)
{
    for (const QChar c : word) {
        if (!chars::isDigit(c.unicode())) {
            return false;
        }
    }
    return true;
}

/// "1." or "b." alone at the sentence's start numbers a list; "3. Oktober" is a German ordinal.
bool endsAfterNumber(const Context &context)
{
    constexpr qsizetype longestOrdinal = 2;
    if (context.language == TextLanguage::German && context.before.size() <= longestOrdinal) {
        return context.starterFollows() && !isCalendarWord(context.after, context.language);
    }
    return true;
}

bool isListLabel(const Context &context)
{
    constexpr qsizetype longestLabel = 3;
    qsizetype start = context.place.sentence;
    while (start < context.mark && !chars::isLetterOrDigit(context.line.utf16()[start])) {
        ++start;
    }
    const QStringView label = context.line.sliced(start, context.mark - start);
    return label.size() == 1 || (label.size() <= longestLabel && isNumber(label));
}

/// Full stops in a row that end at the mark, white space between them aside.
struct Stops
{
    int count = 0;
    qsizetype start = 0; ///< of the first
};

Stops stopsBefore(const Context &context)
{
    constexpr int most = 4;
    Stops stops;
    for (qsizetype i = context.mark; i >= context.place.sentence && stops.count < most; --i) {
        const char16_t c = context.line.utf16()[i];
        if (c == u'\u2026') {
            return {3, i};
        }
        if (isStop(c)) {
            ++stops.count;
            stops.start = i;
        } else if (!chars::isSpace(c)) {
            break;
        }
    }
    return stops;
}

/// Three stops leave out words or trail off: the sentence goes on with "I", and after "[...]" unless
/// something is sure to begin. A fourth stop ends it.
bool endsAfterEllipsis(const Context &context, const Stops &stops)
{
    if (stops.count > 3) {
        return true;
    }
    if (chars::isOpeningBracket(chars::at(context.line, stops.start - 1))) {
        return context.starterFollows();
    }
    return context.after != u"I";
}

bool endsAfterWord(const Context &context)
{
    const QStringView word = context.before;
    if (word.isEmpty()) {
        return true;
    }
    if (isNumber(word)) {
        return endsAfterNumber(context);
    }
    if (word.size() == 1) {
        return endsAfterInitial(context);
    }
    if (isDotted(word)) {
        return endsAfterDotted(context);
    }
    const AbbreviationKind kind = abbreviationKind(word, context.language);
    return kind == AbbreviationKind::None || endsAfterAbbreviation(context, kind);
}

bool endsAtStop(const Context &context)
{
    if (smallLetterFollows(context)) {
        return false;
    }
    if (!context.isSpaced() && !(context.isClosed() && chars::isUpper(context.nextCharacter()))) {
        return false;
    }
    const Stops stops = stopsBefore(context);
    if (stops.count > 2) {
        return endsAfterEllipsis(context, stops);
    }
    return !isListLabel(context) && endsAfterWord(context);
}

} // namespace

bool endsSentence(QStringView line, const SentenceBreak &place, TextLanguage language)
{
    const Context context = contextOf(line, place, language);
    if (context.mark < 0) {
        return true;
    }
    return isExclamation(context.markCharacter()) ? endsAtExclamation(context) : endsAtStop(context);
}

} // namespace sidebyline
