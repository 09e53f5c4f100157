// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/relativedates.h"

#include "text/characters.h"
#include "text/figurelexicon.h"
#include "text/figures.h"
#include "text/textlanguage.h"
#include "text/wordlist.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace sidebyline {

namespace {

struct DayWord
{
    std::u16string_view word;
    CalendarUnit unit = CalendarUnit::Day;
    int value = 0;
};

// Words that are a date by themselves.
constexpr std::array<DayWord, 13> dayWords{{
    {u"yesterday", CalendarUnit::Day, -1},
    {u"today", CalendarUnit::Day, 0},
    {u"tonight", CalendarUnit::Day, 0},
    {u"tomorrow", CalendarUnit::Day, 1},
    {u"gestern", CalendarUnit::Day, -1},
    {u"vorgestern", CalendarUnit::Day, -2},
    {u"heute", CalendarUnit::Day, 0},
    {u"übermorgen", CalendarUnit::Day, 2},
    {u"hier", CalendarUnit::Day, -1},
    {u"avant-hier", CalendarUnit::Day, -2},
    {u"aujourd'hui", CalendarUnit::Day, 0},
    {u"aujourd’hui", CalendarUnit::Day, 0},
    {u"demain", CalendarUnit::Day, 1},
}};

// "last", "this", "next" and their like before a unit.
constexpr std::array<DayWord, 18> shifts{{
    {u"last", CalendarUnit::Day, -1},
    {u"this", CalendarUnit::Day, 0},
    {u"next", CalendarUnit::Day, 1},
    {u"coming", CalendarUnit::Day, 1},
    {u"vorige", CalendarUnit::Day, -1},
    {u"voriges", CalendarUnit::Day, -1},
    {u"vorigen", CalendarUnit::Day, -1},
    {u"letzte", CalendarUnit::Day, -1},
    {u"letzten", CalendarUnit::Day, -1},
    {u"letztes", CalendarUnit::Day, -1},
    {u"vergangene", CalendarUnit::Day, -1},
    {u"vergangenen", CalendarUnit::Day, -1},
    {u"vergangenes", CalendarUnit::Day, -1},
    {u"diese", CalendarUnit::Day, 0},
    {u"dieses", CalendarUnit::Day, 0},
    {u"nächste", CalendarUnit::Day, 1},
    {u"nächsten", CalendarUnit::Day, 1},
    {u"nächstes", CalendarUnit::Day, 1},
}};

constexpr std::array<DayWord, 18> units{{
    {u"day", CalendarUnit::Day, 1},
    {u"days", CalendarUnit::Day, 1},
    {u"week", CalendarUnit::Week, 1},
    {u"weeks", CalendarUnit::Week, 1},
    {u"month", CalendarUnit::Month, 1},
    {u"months", CalendarUnit::Month, 1},
    {u"year", CalendarUnit::Year, 1},
    {u"years", CalendarUnit::Year, 1},
    {u"woche", CalendarUnit::Week, 1},
    {u"monat", CalendarUnit::Month, 1},
    {u"jahr", CalendarUnit::Year, 1},
    {u"tagen", CalendarUnit::Day, 1},
    {u"wochen", CalendarUnit::Week, 1},
    {u"monaten", CalendarUnit::Month, 1},
    {u"jahren", CalendarUnit::Year, 1},
    {u"semaine", CalendarUnit::Week, 1},
    {u"mois", CalendarUnit::Month, 1},
    {u"an", CalendarUnit::Year, 1},
}};

template <std::size_t N>
const DayWord *find(const std::array<DayWord, N> &list, QStringView word)
{
    WordBuffer buffer;
    const std::u16string_view key = lowered(word, buffer);
    const auto found = std::ranges::find(list, key, &DayWord::word);
    return key.empty() || found == list.end() ? nullptr : &*found;
}

/// A number of units: "3", "three", "a".
std::optional<int> countOf(QStringView word, TextLanguage language)
{
    constexpr int most = 100;
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (isNumber) {
        return number > 0 && number < most ? std::optional(number) : std::nullopt;
    }
    const FigureWord *known = figureWord(word, language);
    if (known == nullptr) {
        return std::nullopt;
    }
    if (known->kind == FigureWordKind::Article) {
        return 1;
    }
    return known->kind == FigureWordKind::Small ? std::optional(int(known->value)) : std::nullopt;
}

std::vector<TextRange> wordsOf(QStringView text)
{
    std::vector<TextRange> words;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype start = at;
        while (at < text.size() &&
               (chars::isLetterOrDigit(text.utf16()[at]) ||
                (at > start && (chars::isApostrophe(text.utf16()[at]) || text.utf16()[at] == u'-')))) {
            ++at;
        }
        if (at > start) {
            words.push_back({start, at - start});
        } else {
            ++at;
        }
    }
    return words;
}

TextRange joined(TextRange first, TextRange last)
{
    return {first.start, last.end() - first.start};
}

/// The relative date that begins with the word @p i, if one does.
std::optional<RelativeDate> dateAt(QStringView text, std::span<const TextRange> words, std::size_t i,
                                   TextLanguage language)
{
    const QStringView word = words[i].of(text);
    if (const DayWord *day = find(dayWords, word)) {
        const bool french = language == TextLanguage::French;
        // "hier" is German too, of a place.
        const bool sure = day->word != u"hier" || french;
        return sure ? std::optional(RelativeDate{words[i], CalendarUnit::Day, day->value, false})
                    : std::nullopt;
    }
    if (i + 1 < words.size()) {
        const DayWord *shift = find(shifts, word);
        const DayWord *unit = shift != nullptr ? find(units, words[i + 1].of(text)) : nullptr;
        if (unit != nullptr && unit->unit != CalendarUnit::Day && !unit->word.ends_with(u's')) {
            return RelativeDate{joined(words[i], words[i + 1]), unit->unit, shift->value, false};
        }
    }
    const bool isAgo =
        i + 2 < words.size() && words[i + 2].of(text).compare(u"ago", Qt::CaseInsensitive) == 0;
    const bool isVor = i + 2 < words.size() && word.compare(u"vor", Qt::CaseInsensitive) == 0 &&
                       language == TextLanguage::German;
    if (!isAgo && !isVor) {
        return std::nullopt;
    }
    const std::optional<int> count = countOf(words[isAgo ? i : i + 1].of(text), language);
    const DayWord *unit = find(units, words[isAgo ? i + 1 : i + 2].of(text));
    if (!count || unit == nullptr) {
        return std::nullopt;
    }
    return RelativeDate{joined(words[i], words[i + 2]), unit->unit, -*count, true};
}

DateSpan monthOf(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    return {first, first.addMonths(1).addDays(-1)};
}

DateSpan yearOf(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

DateSpan weekOf(QDate day)
{
    // Some begin it on a Sunday.
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    return {monday.addDays(-1), monday.addDays(6)};
}

std::vector<DateSpan> weekdaySpans(int weekday, QDate published)
{
    constexpr int week = 7;
    const int back = (published.dayOfWeek() - weekday + week) % week;
    const QDate last = published.addDays(-back);
    return {{last, last}, {last.addDays(week), last.addDays(week)}};
}

} // namespace

std::vector<RelativeDate> relativeDates(QStringView text, QStringView language)
{
    const TextLanguage known = textLanguage(language);
    const std::vector<TextRange> words = wordsOf(text);
    std::vector<RelativeDate> dates;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (const auto date = dateAt(text, words, i, known)) {
            dates.push_back(*date);
        }
    }
    return dates;
}

std::vector<DateSpan> spansOf(const RelativeDate &date, QDate published)
{
    if (!published.isValid()) {
        return {};
    }
    const int slack = date.isAbout ? 1 : 0;
    switch (date.unit) {
    case CalendarUnit::Day: {
        const QDate day = published.addDays(date.offset);
        return {{day.addDays(-slack), day.addDays(slack)}};
    }
    case CalendarUnit::Week: {
        constexpr int week = 7;
        const QDate day = published.addDays(week * date.offset);
        DateSpan span = weekOf(day);
        span.first = std::min(span.first, day.addDays(-week * slack));
        span.last = date.offset < 0 ? std::max(span.last, published.addDays(-1)) : span.last;
        return {span};
    }
    case CalendarUnit::Month:
        return {{monthOf(published.addMonths(date.offset - slack)).first,
                 monthOf(published.addMonths(date.offset + slack)).last}};
    case CalendarUnit::Year:
        return {{yearOf(published.year() + date.offset - slack).first,
                 yearOf(published.year() + date.offset + slack).last}};
    }
    Q_UNREACHABLE_RETURN({});
}

std::vector<DateSpan> spansOf(PartialDate date, QDate published)
{
    std::vector<DateSpan> spans;
    const auto add = [&](int year) {
        if (date.month == 0) {
            spans.push_back(yearOf(year));
        } else if (date.day == 0) {
            spans.push_back(monthOf(QDate(year, date.month, 1)));
        } else if (const QDate day(year, date.month, date.day); day.isValid()) {
            spans.push_back({day, day});
        }
    };
    if (date.year != 0) {
        if (date.month != 0 || date.day == 0) {
            add(date.year);
        }
    } else if (date.month != 0 && published.isValid()) {
        for (int year = published.year() - 1; year <= published.year() + 1; ++year) {
            add(year);
        }
    } else if (date.month == 0 && date.day == 0 && date.weekday != 0 && published.isValid()) {
        spans = weekdaySpans(date.weekday, published);
    }
    return spans;
}

} // namespace sidebyline
