// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/figuredates.h"

#include "text/characters.h"

#include <cmath>

namespace sidebyline {

namespace {

using Kind = FigureToken::Kind;

bool writesCalendarCapital(TextLanguage language)
{
    return language == TextLanguage::English || language == TextLanguage::German;
}

/// Months that are words of another meaning too, or are cut short so that they may be.
bool needsCompany(const FigureTokenView &tokens, std::size_t index)
{
    constexpr qsizetype longestCut = 5;
    const QStringView word = tokens.text(index);
    return word.size() < longestCut || tokens.isText(index, u"march") || tokens.isText(index, u"mars") ||
           tokens.isText(index, u"marzo") || tokens.isText(index, u"août");
}

bool isCalendarWord(const FigureTokenView &tokens, std::size_t index, FigureWordKind kind)
{
    return tokens.at(index).isWord(kind) && (!writesCalendarCapital(tokens.language()) ||
                                             chars::isUpper(tokens.text(index).front().unicode()));
}

bool isOrdinalEnding(const FigureTokenView &tokens, std::size_t index)
{
    if (index == 0 || !tokens.isAttached(index - 1)) {
        return false;
    }
    if (tokens.language() == TextLanguage::German) {
        return tokens.at(index).isMark(u'.');
    }
    for (const QStringView ending : {u"st", u"nd", u"rd", u"th", u"er", u"º", u"°"}) {
        if (tokens.isText(index, ending)) {
            return true;
        }
    }
    return false;
}

bool isDay(const FigureToken &token)
{
    return token.kind == Kind::Number && token.isPlain && token.value >= 1 && token.value <= 31;
}

bool isFourDigits(const FigureToken &token)
{
    return token.kind == Kind::Number && token.isPlain && token.range.length == 4 && token.value >= 1500 &&
           token.value < 2100;
}

std::size_t skipMark(const FigureTokenView &tokens, std::size_t index, char16_t mark)
{
    return tokens.at(index).isMark(mark) ? index + 1 : index;
}

/// Behind "de", "di", "of" before a month or a year.
std::size_t skipOf(const FigureTokenView &tokens, std::size_t index)
{
    for (const QStringView of : {u"of", u"de", u"del"}) {
        if (tokens.isText(index, of)) {
            return index + 1;
        }
    }
    return index;
}

/// ", 2026", "2026", "de 2026" at @p match.next.
void readYear(const FigureTokenView &tokens, DateMatch &match)
{
    const std::size_t yearAt = skipOf(tokens, skipMark(tokens, match.next, u','));
    if (isFourDigits(tokens.at(yearAt))) {
        match.date.year = static_cast<int>(tokens.at(yearAt).value);
        match.next = yearAt + 1;
    }
}

/// Behind a month's name and the full stop of its abbreviation, which is not a sentence's.
std::size_t behindMonth(const FigureTokenView &tokens, std::size_t index)
{
    constexpr qsizetype longestCut = 5;
    const bool stopped = tokens.at(index + 1).isMark(u'.') && tokens.isAttached(index) &&
                         tokens.text(index).size() < longestCut && !tokens.isText(index, u"May");
    return stopped ? index + 2 : index + 1;
}

/// "12 May 2026", "the 12th of May", "3. Oktober".
std::optional<DateMatch> dayFirst(const FigureTokenView &tokens, std::size_t index)
{
    if (!isDay(tokens.at(index))) {
        return std::nullopt;
    }
    std::size_t monthAt = index + 1;
    if (isOrdinalEnding(tokens, monthAt)) {
        ++monthAt;
    }
    monthAt = skipOf(tokens, monthAt);
    if (!isCalendarWord(tokens, monthAt, FigureWordKind::Month)) {
        return std::nullopt;
    }
    DateMatch match;
    match.date.day = static_cast<int>(tokens.at(index).value);
    match.date.month = static_cast<int>(tokens.at(monthAt).word->value);
    match.next = monthAt + 1;
    const std::size_t behind = behindMonth(tokens, monthAt);
    match.next = behind;
    readYear(tokens, match);
    if (match.date.year == 0 && behind == tokens.size()) {
        match.next = monthAt + 1;
    }
    return match;
}

/// "May 12, 2026", "Feb. 16", "January 2017", "in January".
std::optional<DateMatch> monthFirst(const FigureTokenView &tokens, std::size_t index)
{
    if (!isCalendarWord(tokens, index, FigureWordKind::Month)) {
        return std::nullopt;
    }
    DateMatch match;
    match.date.month = static_cast<int>(tokens.at(index).word->value);
    match.next = behindMonth(tokens, index);
    const FigureToken &following = tokens.at(match.next);
    if (isDay(following)) {
        match.date.day = static_cast<int>(following.value);
        ++match.next;
        if (isOrdinalEnding(tokens, match.next)) {
            ++match.next;
        }
        const std::size_t lastDay = tokens.behindHyphen(match.next);
        if (lastDay != match.next && isDay(tokens.at(lastDay))) {
            match.next = lastDay + 1;
        }
        readYear(tokens, match);
        return match;
    }
    readYear(tokens, match);
    const bool hinted = index > 0 && (tokens.at(index - 1).isWord(FigureWordKind::YearHint) ||
                                      tokens.isText(index - 1, u"last") ||
                                      tokens.isText(index - 1, u"next") || tokens.isText(index - 1, u"this"));
    if (match.date.year == 0) {
        match.next = index + 1;
        if (needsCompany(tokens, index) && !hinted) {
            return std::nullopt;
        }
    }
    return match;
}

std::optional<DateMatch> weekdayFirst(const FigureTokenView &tokens, std::size_t index)
{
    constexpr qsizetype longestCut = 5;
    const FigureToken &token = tokens.at(index);
    if (!isCalendarWord(tokens, index, FigureWordKind::Weekday)) {
        return std::nullopt;
    }
    const bool cut = token.range.length <= longestCut && writesCalendarCapital(tokens.language()) &&
                     !tokens.text(index).endsWith(u"day", Qt::CaseInsensitive);
    if (cut && !tokens.at(index + 1).isMark(u'.')) {
        return std::nullopt;
    }
    DateMatch match;
    const std::size_t behind = cut ? index + 2 : index + 1;
    const std::size_t dateAtIndex = skipMark(tokens, behind, u',');
    std::optional<DateMatch> rest = monthFirst(tokens, dateAtIndex);
    if (!rest || rest->date.day == 0) {
        rest = dayFirst(tokens, dateAtIndex);
    }
    if (rest) {
        match = *rest;
    } else {
        match.next = behind;
    }
    match.date.weekday = static_cast<int>(token.word->value);
    return match;
}

std::optional<DateMatch> yearAlone(const FigureTokenView &tokens, std::size_t index)
{
    if (!isYear(tokens, index)) {
        return std::nullopt;
    }
    DateMatch match;
    match.date.year = static_cast<int>(tokens.at(index).value);
    match.next = index + 1;
    if (tokens.isAttached(index) && tokens.isText(index + 1, u"s")) {
        match.isDecade = true;
        ++match.next;
        return match;
    }
    // "2016-17" is a season or a financial year; it is known by its first.
    const std::size_t second = tokens.behindHyphen(index + 1);
    if (second != index + 1 && tokens.at(second).kind == Kind::Number &&
        tokens.at(second).range.length == 2) {
        match.next = second + 1;
    }
    return match;
}

/// What follows is counted: "2000 homes".
bool countsSomething(const FigureTokenView &tokens, std::size_t index)
{
    const FigureToken &following = tokens.at(index + 1);
    if (following.kind != Kind::Word || tokens.isAttached(index)) {
        return false;
    }
    return (following.word == nullptr || following.isWord(FigureWordKind::Passed)) &&
           (tokens.language() == TextLanguage::German ||
            chars::isLower(tokens.text(index + 1).front().unicode()));
}

} // namespace

bool isYear(const FigureTokenView &tokens, std::size_t index)
{
    constexpr double recent = 1900;
    constexpr int round = 100;
    const FigureToken &token = tokens.at(index);
    if (!isFourDigits(token)) {
        return false;
    }
    if (static_cast<int>(token.value) % round == 0 && countsSomething(tokens, index)) {
        return false;
    }
    const bool hinted = index > 0 && tokens.at(index - 1).isWord(FigureWordKind::YearHint);
    return token.value >= recent || hinted;
}

std::optional<DateMatch> dateAt(const FigureTokenView &tokens, std::size_t index)
{
    const FigureToken &token = tokens.at(index);
    if (token.kind == Kind::Date) {
        return DateMatch{.date = token.date, .next = index + 1};
    }
    if (token.kind == Kind::Number) {
        const std::optional<DateMatch> match = dayFirst(tokens, index);
        return match ? match : yearAlone(tokens, index);
    }
    const std::optional<DateMatch> match = weekdayFirst(tokens, index);
    return match ? match : monthFirst(tokens, index);
}

std::optional<TimeMatch> timeAt(const FigureTokenView &tokens, std::size_t index)
{
    constexpr double hourMinutes = 60;
    constexpr double noon = 12;
    const FigureToken &token = tokens.at(index);
    const FigureToken &part = tokens.at(index + 1);
    const bool hasPart = part.isWord(FigureWordKind::DayPart);
    if (token.kind != Kind::Clock && (token.kind != Kind::Number || !hasPart)) {
        return std::nullopt;
    }
    double hours = token.value;
    double minutes = 0;
    if (token.kind == Kind::Clock) {
        hours = std::floor(token.value / hourMinutes);
        minutes = token.value - hours * hourMinutes;
    } else if (!token.isPlain) {
        // "17.30 Uhr"
        hours = std::floor(token.value);
        minutes = std::round((token.value - hours) * 100);
    }
    TimeMatch match{.next = hasPart ? index + 2 : index + 1};
    if (hasPart && part.word->value <= noon) {
        if (hours < 1 || hours > noon) {
            return std::nullopt;
        }
        hours = std::fmod(hours, noon) + part.word->value;
        const bool stopped = tokens.isAttached(index + 1) && tokens.at(index + 2).isMark(u'.') &&
                             tokens.text(index + 1).contains(u'.');
        match.next += stopped ? 1 : 0;
    } else if (hasPart && tokens.isAttached(index + 1) && tokens.at(index + 2).kind == Kind::Number) {
        minutes = tokens.at(index + 2).value; // "17h30"
        ++match.next;
    }
    match.minutes = hours * hourMinutes + minutes;
    return hours <= 24 && minutes < hourMinutes ? std::optional(match) : std::nullopt;
}

} // namespace sidebyline
