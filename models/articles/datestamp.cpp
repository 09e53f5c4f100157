// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/datestamp.h"

#include "text/characters.h"
#include "text/scripts.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <bitset>
#include <string_view>
#include <vector>

namespace sidebyline {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

struct Token
{
    TextRange range;
    int number = -1; ///< of a token of digits, up to eight of them
    int digits = 0;
    int month = 0; ///< 1 … 12 of a month's name
};

struct MonthName
{
    std::u16string_view name;
    int month;
};

/// Names and the abbreviations that papers print, folded to lower case.
constexpr auto monthNames = std::to_array<MonthName>({
    {u"abr", 4},        {u"abril", 4},      {u"ago", 8},       {u"agosto", 8},     {u"août", 8},
    {u"apr", 4},        {u"april", 4},      {u"aprile", 4},    {u"aug", 8},        {u"august", 8},
    {u"augustus", 8},   {u"avr", 4},        {u"avril", 4},     {u"dec", 12},       {u"december", 12},
    {u"decembre", 12},  {u"dez", 12},       {u"dezember", 12}, {u"dezembro", 12},  {u"dic", 12},
    {u"dicembre", 12},  {u"diciembre", 12}, {u"déc", 12},      {u"décembre", 12},  {u"enero", 1},
    {u"feb", 2},        {u"febbraio", 2},   {u"febrero", 2},   {u"februar", 2},    {u"februari", 2},
    {u"february", 2},   {u"fevereiro", 2},  {u"févr", 2},      {u"février", 2},    {u"gennaio", 1},
    {u"giugno", 6},     {u"jan", 1},        {u"janeiro", 1},   {u"januar", 1},     {u"januari", 1},
    {u"january", 1},    {u"janv", 1},       {u"janvier", 1},   {u"juil", 7},       {u"juillet", 7},
    {u"juin", 6},       {u"jul", 7},        {u"juli", 7},      {u"julho", 7},      {u"julio", 7},
    {u"july", 7},       {u"jun", 6},        {u"june", 6},      {u"junho", 6},      {u"juni", 6},
    {u"junio", 6},      {u"jänner", 1},     {u"luglio", 7},    {u"maart", 3},      {u"maggio", 5},
    {u"mai", 5},        {u"maio", 5},       {u"mar", 3},       {u"march", 3},      {u"mars", 3},
    {u"marzo", 3},      {u"março", 3},      {u"may", 5},       {u"mayo", 5},       {u"mei", 5},
    {u"märz", 3},       {u"nov", 11},       {u"november", 11}, {u"novembre", 11},  {u"novembro", 11},
    {u"noviembre", 11}, {u"oct", 10},       {u"october", 10},  {u"octobre", 10},   {u"octubre", 10},
    {u"okt", 10},       {u"oktober", 10},   {u"ott", 10},      {u"ottobre", 10},   {u"outubro", 10},
    {u"sept", 9},       {u"september", 9},  {u"septembre", 9}, {u"septiembre", 9}, {u"sep", 9},
    {u"set", 9},        {u"setembro", 9},   {u"settembre", 9},
});

/// Months in Arabic, of all its calendars that are one word, and in Hebrew.
constexpr auto caselessMonths = std::to_array<MonthName>({
    {u"يناير", 1},  {u"جانفي", 1},   {u"فبراير", 2},   {u"شباط", 2},    {u"فيفري", 2},  {u"مارس", 3},
    {u"آذار", 3},   {u"أبريل", 4},   {u"إبريل", 4},    {u"نيسان", 4},   {u"أفريل", 4},  {u"مايو", 5},
    {u"أيار", 5},   {u"ماي", 5},     {u"يونيو", 6},    {u"حزيران", 6},  {u"جوان", 6},   {u"يوليو", 7},
    {u"تموز", 7},   {u"جويلية", 7},  {u"أغسطس", 8},    {u"آب", 8},      {u"أوت", 8},    {u"سبتمبر", 9},
    {u"أيلول", 9},  {u"أكتوبر", 10}, {u"نوفمبر", 11},  {u"ديسمبر", 12}, {u"ינואר", 1},  {u"פברואר", 2},
    {u"מרץ", 3},    {u"מרס", 3},     {u"אפריל", 4},    {u"מאי", 5},     {u"יוני", 6},   {u"יולי", 7},
    {u"אוגוסט", 8}, {u"ספטמבר", 9},  {u"אוקטובר", 10}, {u"נובמבר", 11}, {u"דצמבר", 12},
});

int caselessMonthOf(QStringView word)
{
    const auto named = [](QStringView name) {
        const auto found = std::ranges::find_if(
            caselessMonths, [name](const MonthName &month) { return name == QStringView(month.name); });
        return found == caselessMonths.end() ? 0 : found->month;
    };
    const int month = named(word);
    // "12 במאי": "in" is a letter before the name.
    return month == 0 && word.front() == u'\u05d1' ? named(word.sliced(1)) : month;
}

/// First and third letters of months' names.
class MonthInitials
{
public:
    MonthInitials()
    {
        for (const MonthName &month : monthNames) {
            m_pairs.set(index(month.name[0], month.name[2]));
        }
    }

    [[nodiscard]] bool holds(char16_t first, char16_t third) const
    {
        return first < Side && third < Side && m_pairs.test(index(first, third));
    }

private:
    static constexpr std::size_t Side = 256; ///< all of them are in Latin-1

    static std::size_t index(char16_t first, char16_t third) { return first * Side + third; }

    std::bitset<Side * Side> m_pairs;
};

int monthOf(QStringView word)
{
    if (!word.isEmpty() && chars::isCaseless(word.front().unicode())) {
        return caselessMonthOf(word);
    }
    if (word.size() < 3 || word.size() > 10) {
        return 0;
    }
    // Asked for every word near a digit: most are told from a month by three units.
    static const MonthInitials initials;
    const auto lower = [&](qsizetype i) { return char16_t(QChar::toLower(word[i].unicode())); };
    if (!initials.holds(lower(0), lower(2))) {
        return 0;
    }
    const auto isWord = [word](const MonthName &month) {
        return word.size() == qsizetype(month.name.size()) &&
               word.compare(month.name, Qt::CaseInsensitive) == 0;
    };
    const auto found = std::ranges::find_if(monthNames, isWord);
    return found == monthNames.end() ? 0 : found->month;
}

/// Runs of digits and runs of letters; what stands between is looked at where it matters.
std::vector<Token> tokens(QStringView text)
{
    std::vector<Token> result;
    for (qsizetype i = 0; i < text.size();) {
        const char16_t c = text[i].unicode();
        const bool digit = chars::isDigit(c);
        if (!digit && !chars::isLetter(c)) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        while (i < text.size() &&
               (digit ? chars::isDigit(text[i].unicode()) : chars::isLetter(text[i].unicode()))) {
            ++i;
        }
        Token token{.range = {start, i - start}};
        if (digit && i - start <= 8) {
            token.number = text.sliced(start, i - start).toInt();
            token.digits = int(i - start);
        }
        result.push_back(token);
    }
    return result;
}

bool isYear(const Token &token)
{
    return token.digits == 4 && token.number >= 1900 && token.number <= 2100;
}

bool isDay(const Token &token)
{
    return token.digits >= 1 && token.digits <= 2 && token.number >= 1 && token.number <= 31;
}

QString isoDate(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QStringView between(QStringView text, const Token &a, const Token &b)
{
    return text.sliced(a.range.end(), b.range.start - a.range.end());
}

DateStamp stamp(const Token &first, const Token &last, const QString &iso)
{
    return {.range = {first.range.start, last.range.end() - first.range.start}, .iso = iso};
}

/// The mark between the parts of a date in figures: one of "-./", the full stop perhaps with a space behind.
char16_t dateMark(QStringView between)
{
    const bool spaced = between.size() == 2 && between[0] == u'.' && between[1] == u' ';
    return (between.size() == 1 && u"-./"_s.contains(between[0])) || spaced ? between[0].unicode() : u'\0';
}

/// The year that a figure at the end of a date means, 0 for none: 2026, or 26 where the order is known.
int yearOf(const Token &token, char16_t mark, DayOrder order)
{
    if (isYear(token)) {
        return token.number;
    }
    const bool usual = order != DayOrder::Unknown && (mark == u'.' || mark == u'/');
    return token.digits == 2 && usual ? 2000 + token.number - (token.number > 50 ? 100 : 0) : 0;
}

/// "2026-05-12", "12.05.2026", "12/25/2026" from token \a i on.
std::optional<DateStamp> numericDate(QStringView text, const std::vector<Token> &all, std::size_t i,
                                     DayOrder order)
{
    if (i + 2 >= all.size()) {
        return std::nullopt;
    }
    const Token &a = all[i];
    const Token &b = all[i + 1];
    const Token &c = all[i + 2];
    const char16_t mark = dateMark(between(text, a, b));
    if (mark == u'\0' || mark != dateMark(between(text, b, c))) {
        return std::nullopt;
    }
    if (isYear(a) && isDay(b) && isDay(c)) {
        return stamp(a, c, isoDate(a.number, b.number, c.number));
    }
    const int year = yearOf(c, mark, order);
    if (!isDay(a) || !isDay(b) || year == 0 || (!isYear(c) && a.digits + b.digits < 4)) {
        return std::nullopt;
    }
    const bool dayFirst = mark == u'.' || a.number > 12 || a.number == b.number ||
                          (b.number <= 12 && order == DayOrder::DayFirst);
    const bool monthFirst = mark != u'.' && (b.number > 12 || order == DayOrder::MonthFirst);
    const QString iso = dayFirst     ? isoDate(year, b.number, a.number)
                        : monthFirst ? isoDate(year, a.number, b.number)
                                     : QString();
    if (iso.isEmpty() && (dayFirst || monthFirst)) {
        return std::nullopt;
    }
    return stamp(a, c, iso);
}

bool isBridge(QStringView between)
{
    return between.size() <= 4 &&
           std::ranges::none_of(between, [](QChar c) { return c == u'(' || c == u';'; });
}

/// "May 12th, 2026" around the month's name at \a i; "12 May 2026", "12 de mayo de 2026".
std::optional<DateStamp> namedDate(QStringView text, const std::vector<Token> &all, std::size_t i)
{
    const auto skipped = [&](std::size_t at, std::u16string_view word) {
        return at < all.size() && all[at].range.of(text).compare(word, Qt::CaseInsensitive) == 0 ? at + 1
                                                                                                 : at;
    };
    const auto year = [&](std::size_t at) -> const Token * {
        at = skipped(skipped(at, u"de"), u"del");
        return at < all.size() && isYear(all[at]) && isBridge(between(text, all[at - 1], all[at])) ? &all[at]
                                                                                                   : nullptr;
    };
    std::size_t before = i;
    const auto stepBack = [&](std::initializer_list<std::u16string_view> words) {
        const bool is = before >= 2 && std::ranges::any_of(words, [&](std::u16string_view word) {
                            return all[before - 1].range.of(text).compare(word, Qt::CaseInsensitive) == 0;
                        });
        before -= is ? 1 : 0;
    };
    stepBack({u"de", u"of"});
    stepBack({u"er", u"th", u"st", u"nd", u"rd", u"º"});
    if (before >= 1 && isDay(all[before - 1]) && isBridge(between(text, all[before - 1], all[before]))) {
        const Token &day = all[before - 1];
        const Token *const y = year(i + 1);
        const QString iso = y != nullptr ? isoDate(y->number, all[i].month, day.number) : QString();
        return stamp(day, y != nullptr ? *y : all[i], iso);
    }
    if (i + 1 < all.size() && isDay(all[i + 1]) && isBridge(between(text, all[i], all[i + 1]))) {
        const Token &day = all[i + 1];
        std::size_t next = i + 2;
        for (const std::u16string_view ending : {u"st"sv, u"nd"sv, u"rd"sv, u"th"sv}) {
            next = next == i + 2 ? skipped(next, ending) : next;
        }
        const Token *const y = year(next);
        const QString iso = y != nullptr ? isoDate(y->number, all[i].month, day.number) : QString();
        return stamp(all[i], y != nullptr ? *y : day, iso);
    }
    return std::nullopt;
}

QString isoTime(int hour, int minute)
{
    return u"%1:%2"_s.arg(hour, 2, 10, QLatin1Char('0')).arg(minute, 2, 10, QLatin1Char('0'));
}

/// 12 for "pm" at \a at, 0 for "am", -1 for neither; \a end is moved behind it.
int halfOfDay(QStringView text, qsizetype at, qsizetype &end)
{
    while (at < text.size() && text[at].isSpace()) {
        ++at;
    }
    const QString word = text.sliced(at).first(std::min<qsizetype>(4, text.size() - at)).toString().toLower();
    for (const auto &[name, half] : {std::pair(u"a.m."_s, 0), {u"p.m."_s, 12}, {u"am"_s, 0}, {u"pm"_s, 12}}) {
        const bool whole = word.size() <= name.size() || !word.at(name.size()).isLetter();
        if (word.startsWith(name) && whole) {
            end = at + name.size();
            return half;
        }
    }
    return -1;
}

} // namespace

std::optional<TimeOfDay> findTime(QStringView text, qsizetype from)
{
    const std::vector<Token> all = tokens(text.sliced(from));
    const QStringView part = text.sliced(from);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Token &hour = all[i];
        if (hour.digits < 1 || hour.digits > 2 || hour.number > 23) {
            continue;
        }
        qsizetype end = hour.range.end();
        int minute = 0;
        bool certain = false;
        const bool hours = i + 2 < all.size() && all[i + 1].range.of(part) == u"h" && all[i + 2].digits == 2;
        const std::size_t next = hours ? i + 2 : i + 1;
        const bool marked =
            next < all.size() && all[next].digits == 2 && all[next].number < 60 &&
            (hours || between(part, hour, all[next]) == u":" || between(part, hour, all[next]) == u".");
        if (marked) {
            minute = all[next].number;
            end = all[next].range.end();
            certain = hours || between(part, hour, all[next]) == u":";
        }
        const int half = halfOfDay(part, end, end);
        const bool german = part.sliced(end).startsWith(u" Uhr") || part.sliced(end).startsWith(u" uur");
        if (half < 0 && !certain && !german && !(marked && hour.digits == 2 && from > 0)) {
            continue;
        }
        const int h = half < 0 ? hour.number : hour.number % 12 + half;
        return TimeOfDay{.range = {from + hour.range.start, end - hour.range.start},
                         .iso = isoTime(h, minute)};
    }
    return std::nullopt;
}

std::optional<DateStamp> findDate(QStringView text, DayOrder order)
{
    std::vector<Token> all = tokens(text);
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].month = all[i].digits == 0 ? monthOf(all[i].range.of(text)) : 0;
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto found = all[i].month > 0     ? namedDate(text, all, i)
                     : all[i].number >= 0 ? numericDate(text, all, i, order)
                                          : std::nullopt;
        if (!found) {
            continue;
        }
        // A time counts where it follows at once: "12 May 2026, 17:20", "2026-05-12T17:20".
        const auto time = findTime(text, found->range.end());
        if (time && time->range.start - found->range.end() <= 8) {
            found->range.length = time->range.end() - found->range.start;
            found->iso += found->iso.isEmpty() ? QString() : u"T"_s + time->iso;
        }
        return found;
    }
    return std::nullopt;
}

} // namespace sidebyline
