// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/facts.h"

#include "articles/datestamp.h"
#include "articles/wordscan.h"
#include "text/characters.h"
#include "text/scripts.h"

#include <algorithm>
#include <string_view>

namespace sidebyline {

namespace {

using namespace std::string_view_literals;

/// Longer paragraphs show what they are at both ends.
constexpr qsizetype HeadLength = 420;
constexpr qsizetype TailLength = 160;

bool isSmall(QChar c)
{
    return chars::isLower(c.unicode()) || chars::isCaseless(c.unicode());
}

int sentenceBreaks(QStringView text)
{
    int breaks = 0;
    for (qsizetype i = 2; i + 2 < text.size(); ++i) {
        if (!chars::isSentenceMark(text[i].unicode()) || !isSmall(text[i - 1]) || !isSmall(text[i - 2])) {
            continue;
        }
        qsizetype next = i + 1;
        while (next < text.size() && chars::isQuoteMark(text[next].unicode())) {
            ++next;
        }
        const bool spaced = next + 1 < text.size() && text[next].isSpace();
        const char16_t after = spaced ? text[next + 1].unicode() : u'\0';
        const bool begins = chars::isUpper(after) || chars::isQuoteMark(after) || chars::isDigit(after) ||
                            chars::isCaseless(after);
        breaks += spaced && begins ? 1 : 0;
    }
    return breaks;
}

void scanEnds(QStringView text, Facts &facts)
{
    const QStringView bare = withoutClosing(text);
    const char16_t last = bare.isEmpty() ? u'\0' : bare.back().unicode();
    facts.endsSentence = chars::isSentenceMark(last);
    facts.endsWithQuestion = last == u'?' || last == u'\u061f';
    facts.endsWithColon = last == u':';
    const char16_t first = text.front().unicode();
    facts.startsLower = chars::isLower(first);
    facts.startsQuoted = chars::isQuoteMark(first);
    facts.endsQuoted = chars::isQuoteMark(text.back().unicode());
    facts.inBrackets = (first == u'(' || first == u'[') && chars::isClosingBracket(text.back().unicode());
    qsizetype digits = 0;
    while (digits < text.size() && chars::isDigit(text[digits].unicode())) {
        ++digits;
    }
    const char16_t behind = chars::at(text, digits);
    const qsizetype colon = text.first(std::min<qsizetype>(text.size(), 160)).indexOf(u": ");
    facts.innerColon = colon > 0;
    const QStringView start = text.first(std::min<qsizetype>(text.size(), 160));
    const bool opens = start.contains(u'«') || start.contains(u'‹');
    const bool closes = start.contains(u'»') || start.contains(u'›');
    facts.pointsAway = u"←→▶►"sv.contains(first) || u"←→▶►"sv.contains(text.back().unicode()) ||
                       start.contains(u" > ") || opens != closes;
    facts.leadColon = colon > 0 && text.first(colon).trimmed().count(u' ') <= 2;
    facts.startsNumbered = digits > 0 && digits <= 2 && (behind == u'.' || behind == u')' || behind == u' ');
}

bool startsWithTime(QStringView text)
{
    const qsizetype mark = text.size() > 1 && text[1].isDigit() ? 2 : 1;
    return text.size() >= mark + 3 && text[0].isDigit() && u".:h"sv.contains(text[mark].unicode()) &&
           text[mark + 1].isDigit() && text[mark + 2].isDigit() &&
           (text.size() == mark + 3 || text[mark + 3] == u' ') && text.first(mark).toInt() < 24 &&
           text.sliced(mark + 1, 2).toInt() < 60;
}

void scanDates(QStringView text, Facts &facts)
{
    const QStringView head = text.first(std::min<qsizetype>(text.size(), 200));
    if (std::ranges::none_of(head, [](QChar c) { return chars::isDigit(c.unicode()); })) {
        return;
    }
    const auto date = findDate(head);
    const auto time = findTime(head);
    facts.hasDate = date.has_value();
    facts.hasTime = time.has_value();
    const qsizetype covered = (date ? date->range.length : 0) +
                              (time && !(date && date->range.overlaps(time->range)) ? time->range.length : 0);
    facts.mostlyDate = covered > 0 && (covered * 2 >= text.size() || text.size() - covered <= 28);
    constexpr qsizetype LongestLine = 110;
    constexpr qsizetype LongestName = 40;
    facts.isDated = date && !date->iso.isEmpty() && !facts.endsSentence && text.size() <= LongestLine &&
                    date->range.start <= (time ? LongestName : 0) && (time || text.size() - covered <= 60);
}

} // namespace

float Facts::notice() const
{
    // A report may tell of newsletters and cookies; a notice speaks to its reader about them.
    const bool report = words >= 12 && cue(Cue::Address) <= 0 && cue(Cue::Notice) < 2.5F && prose() >= 0.5F;
    return cue(Cue::Notice) * (report ? 0.35F : 1.0F);
}

bool Facts::isNameLike() const
{
    if (caseless == words) {
        return words >= 1 && words <= 2 && !endsSentence && !endsWithColon;
    }
    return words >= 1 && words <= 5 && capitalised + numbers >= 1 && lowerWords <= (words >= 3 ? 1 : 0) &&
           !endsSentence && !endsWithColon && numbers == 0;
}

bool Facts::isTitleLike() const
{
    return !endsWithColon && (!endsSentence || (endsWithQuestion && words <= 16)) && words >= 2 &&
           words <= 24 && !startsLower && sentenceBreaks == 0;
}

float Facts::prose() const
{
    if (words < 4) {
        return endsSentence && words >= 2 && capitalised + caseless >= 1 ? 0.3F : 0.0F;
    }
    const float size = std::min(1.0F, float(words) / 25.0F);
    float value = 0.35F * size +
                  (endsSentence    ? 0.45F
                   : endsWithColon ? 0.2F
                                   : 0.0F) +
                  (sentenceBreaks > 0 ? 0.25F : 0.0F) + (words >= 30 ? 0.2F : 0.0F);
    // Menus and lists of names are full of capitals; running text is not, in any language but German.
    const float small = float(lowerWords) / float(words);
    value *= small < 0.25F && !allCaps() ? 0.4F : 1.0F;
    value *= separators > 2 && separators * 6 > words ? 0.3F : 1.0F;
    return std::min(1.0F, value);
}

Facts factsOf(const Paragraph &paragraph)
{
    Facts facts;
    const QStringView text = paragraph.text;
    if (text.size() <= HeadLength + TailLength) {
        scanWords(text, facts);
    } else {
        scanWords(text.first(HeadLength), facts);
        scanWords(text.last(TailLength), facts);
        facts.words = std::max(facts.words, int(std::min<qsizetype>(text.size(), 60000) / 7));
        // Counted in the same measure, so that shares stay shares.
        facts.lowerWords = facts.lowerWords * facts.words / std::max(1, int(facts.tokens.size()));
        facts.capitalised = facts.capitalised * facts.words / std::max(1, int(facts.tokens.size()));
    }
    facts.isRuler = facts.words == 0;
    facts.startsWithTime = startsWithTime(text);
    scanEnds(text, facts);
    facts.sentenceBreaks = sentenceBreaks(text.first(std::min(text.size(), HeadLength)));
    scanDates(text, facts);
    facts.cues = findCues(facts.tokens);
    facts.endsWithCredit = endsWithCredit(text, facts);
    return facts;
}

} // namespace sidebyline
