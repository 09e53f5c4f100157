// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/bylinetext.h"

#include "articles/datestamp.h"
#include "text/characters.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

/// Words before the names, longer ones first where one begins another.
constexpr auto leads = std::to_array<QStringView>({
    u"this article was written by",
    u"this entry was posted by",
    u"geschrieben von",
    u"veröffentlicht von",
    u"ein beitrag von",
    u"ein gastbeitrag von",
    u"ein artikel von",
    u"gastbeitrag von",
    u"aufgezeichnet von",
    u"interview von",
    u"kommentar von",
    u"eingestellt von",
    u"eine kolumne von",
    u"propos recueillis par",
    u"publié par",
    u"rédigé par",
    u"écrit par",
    u"publicado por",
    u"escrito por",
    u"enviado por",
    u"scritto da",
    u"pubblicato da",
    u"geschreven door",
    u"contributed by",
    u"interview by",
    u"reported by",
    u"reporting by",
    u"published by",
    u"submitted by",
    u"written by",
    u"article by",
    u"author by",
    u"posted by",
    u"review by",
    u"story by",
    u"words by",
    u"text by",
    u"author",
    u"authors",
    u"autorin",
    u"autoren",
    u"autor",
    u"auteur",
    u"autore",
    u"author(s)",
    u"verfasser",
    u"verfasst von",
    u"erstellt von",
    u"reporter",
    u"redaktion",
    u"text",
    u"written",
    u"posted",
    u"published",
    u"by",
    u"von",
    u"vom",
    u"par",
    u"por",
    u"di",
    u"door",
});

/// Leads that are names of offices, too: only before a colon.
bool needsColon(QStringView lead)
{
    constexpr std::array<QStringView, 5> such{u"text", u"written", u"posted", u"published", u"redaktion"};
    return std::ranges::contains(such, lead);
}

/// What begins a part that holds no name.
constexpr auto otherWords = std::to_array<QStringView>({
    u"updated",
    u"last updated",
    u"published",
    u"posted",
    u"first published",
    u"created",
    u"follow",
    u"email",
    u"e-mail",
    u"contact",
    u"share",
    u"comments",
    u"comment",
    u"kommentare",
    u"filed",
    u"in",
    u"on",
    u"at",
    u"am",
    u"um",
    u"le",
    u"el",
    u"il",
    u"op",
    u"den",
    u"stand",
    u"zuletzt",
    u"mis",
    u"publié",
    u"publicado",
    u"aktualisiert",
    u"veröffentlicht",
    u"actualizado",
    u"pubblicato",
    u"via",
    u"see",
    u"view",
    u"read",
    u"more",
    u"bio",
    u"twitter",
    u"facebook",
    u"photo",
    u"photos",
    u"photography",
    u"fotos",
    u"foto",
    u"illustration",
    u"special",
    u"for",
    u"für",
    u"pour",
    u"para",
    u"lesezeit",
    u"min",
    u"kategorie",
    u"category",
    u"under",
    u"unter",
    u"today",
    u"yesterday",
    u"visit",
    u"subscribe",
    u"watch",
    u"video",
    u"print",
    u"is",
    u"was",
    u"has",
    u"senior",
    u"staff",
    u"chief",
    u"national",
    u"political",
    u"legal",
    u"associate",
    u"deputy",
    u"managing",
    u"executive",
});

/// What is somewhere in a part that says an office or an outlet.
constexpr auto offices = std::to_array<QStringView>({
    u"writer",        u"reporter",   u"editor",     u"correspondent", u"columnist",     u"bureau",
    u"contributor",   u"producer",   u"journalist", u"analyst",       u"critic",        u"photographer",
    u"author of",     u"professor",  u"director",   u"redakteur",     u"korrespondent", u"journalistin",
    u"chefredakteur", u"autor",      u"redactor",   u"corresponsal",  u"périodista",    u"journaliste",
    u"rédact",        u"newspapers", u"newspaper",  u"news service",  u"news agency",   u"network",
    u"magazine",      u"redaktion",  u"founder",    u"co-founder",    u"ceo",           u"president",
});

bool isWordStart(QStringView text, QStringView word)
{
    return text.startsWith(word, Qt::CaseInsensitive) &&
           (text.size() == word.size() || !chars::isLetter(text[word.size()].unicode()));
}

QStringView trimmedOfMarks(QStringView text)
{
    const auto isMark = [](QChar c) { return c.isSpace() || u",;:|·•–—-/\\()[]<>*.\"“”„»«›‹"_s.contains(c); };
    while (!text.isEmpty() && isMark(text.front())) {
        text = text.sliced(1);
    }
    // A full stop behind an initial belongs to the name.
    const auto isEndMark = [&](QChar c) {
        const bool initial = c == u'.' && text.size() >= 2 &&
                             chars::isLetter(text[text.size() - 2].unicode()) &&
                             (text.size() == 2 || !chars::isLetter(text[text.size() - 3].unicode()) ||
                              text.endsWith(u"Jr.") || text.endsWith(u"Sr."));
        return isMark(c) && !initial;
    };
    while (!text.isEmpty() && isEndMark(text.back())) {
        text.chop(1);
    }
    return text;
}

/// The part without dates, addresses and what stands behind them.
QString withoutAsides(QString text)
{
    static const QRegularExpression address(uR"(\s*[<(\[]?\S+@\S+\.\S+[>)\]]?|\s*\bhttps?://\S+|\s*@\w+)"_s);
    static const QRegularExpression bracket(uR"(\s*[(\[][^()\[\]]{0,60}[)\]])"_s);
    static const QRegularExpression clock(
        uR"(\s*\b\d{1,2}[:.h]\d{2}(?::\d{2})?(?!\d)\s*(?:[ap]\.?m\b\.?|Uhr|uur)?\s*(?:\b(?:[A-Z]{1,3}T|GMT|UTC)\b)?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    text.remove(address);
    text.remove(bracket);
    // The first date ends the names, or they follow it.
    if (const auto date = findDate(text, DayOrder::DayFirst)) {
        const QStringView before = trimmedOfMarks(QStringView(text).first(date->range.start));
        static const QRegularExpression zone(uR"(^\W*(?:[A-Z]{1,3}T|GMT|UTC|Uhr|uur)\b)"_s);
        const QString behind = text.sliced(date->range.end()).remove(zone);
        const bool named = bylineLead(before) < before.size() && before.size() > 3;
        text = named ? before.toString() : behind;
    }
    text.replace(clock, u" "_s);
    return text;
}

/// The preposition of a date or place that was taken off.
QStringView withoutPreposition(QStringView text)
{
    constexpr std::array<QStringView, 14> words{u" am", u" le", u" el", u" il", u" op",  u" on", u" at",
                                                u" um", u" à",  u" em", u" il", u" den", u" in", u" vom"};
    for (const QStringView word : words) {
        text = text.endsWith(word) ? text.chopped(word.size()) : text;
    }
    return text;
}

/// "Monday", "Mon" at the end, left over from a date.
QStringView withoutWeekday(QStringView text)
{
    static const QRegularExpression weekday(
        uR"([\s,]*\b(?:on |am |le |el |il )?(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\.?$|[\s,]*\b(?:am )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = weekday.matchView(text);
    return match.hasMatch() ? text.first(match.capturedStart()) : text;
}

bool isOffice(QStringView part)
{
    return std::ranges::any_of(offices,
                               [&](QStringView word) { return part.contains(word, Qt::CaseInsensitive); });
}

bool isOther(QStringView part)
{
    return std::ranges::any_of(otherWords, [&](QStringView word) { return isWordStart(part, word); });
}

/// Behind the names: ", Staff Writer", "in Berlin", " for The Courier".
QStringView withoutOffice(QStringView text)
{
    static const QRegularExpression aside(
        uR"(\s+(?:in|für|for|special to|pour|para|aus|reports|berichtet|is an?|ist|was|writes)\s+.*$|\s+(?:posted|published|updated|filed|on)\b.*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression trade(
        uR"(\s+(?:(?:staff|senior|chief|special|contributing|politics|political|national|news|sports)\s+)+(?:writer|reporter|editor|correspondent|contributor)\b.*$|\s+\d+\s*min(?:ute)?s?\b.*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpression &tail : {aside, trade}) {
        const QRegularExpressionMatch match = tail.matchView(text);
        if (match.hasMatch() && match.capturedStart() > 3) {
            text = text.first(match.capturedStart());
        }
    }
    // A name that is shown twice, beside the picture and without it.
    const qsizetype half = text.size() / 2;
    if (text.size() > 6 && text.size() % 2 == 1 && text[half] == u' ' &&
        text.first(half) == text.sliced(half + 1)) {
        text = text.first(half);
    }
    for (qsizetype comma = text.indexOf(u','); comma > 2; comma = text.indexOf(u',', comma + 1)) {
        const qsizetype next = text.indexOf(u',', comma + 1);
        const QStringView part =
            trimmedOfMarks(text.sliced(comma + 1, (next < 0 ? text.size() : next) - comma - 1));
        if (isOffice(part) || isOther(part) || part.isEmpty()) {
            return text.first(comma);
        }
    }
    return text;
}

QString namesInLine(QStringView byline)
{
    const QString spread = withoutAsides(byline.toString().simplified());
    // What stands between bars is a part of its own: names, a desk, a length, a time.
    static const QRegularExpression bars(
        uR"(\s*[|·•/]\s+|\s+[–—-]{1,2}\s+|\s*\n\s*|\s{2,}|;\s+(?=[Uu]pdated))"_s);
    for (const QString &piece : spread.split(bars, Qt::SkipEmptyParts)) {
        QStringView part = trimmedOfMarks(piece);
        const qsizetype lead = bylineLead(part);
        part = trimmedOfMarks(part.sliced(lead));
        if (lead == 0) {
            // "Posted on Monday by Jane Roe"
            static const QRegularExpression inner(uR"(\b(?:by|von|par|por)\s+(?=\S))"_s,
                                                  QRegularExpression::CaseInsensitiveOption);
            const QRegularExpressionMatch match = inner.matchView(part);
            part = match.hasMatch() && isOther(part) ? part.sliced(match.capturedEnd()) : part;
        }
        part = trimmedOfMarks(withoutPreposition(withoutWeekday(trimmedOfMarks(withoutOffice(part)))));
        const bool lettered = std::ranges::any_of(part, [](QChar c) { return chars::isLetter(c.unicode()); });
        if (lettered && part.size() >= 2 && !(lead == 0 && isOther(part)) && part.size() <= 160) {
            return part.toString();
        }
    }
    return {};
}

} // namespace

qsizetype bylineLead(QStringView line)
{
    const QChar first = line.isEmpty() ? QChar() : line.front().toLower();
    for (const QStringView lead : leads) {
        if (lead.front() != first || !isWordStart(line, lead)) {
            continue;
        }
        qsizetype end = lead.size();
        const bool colon = end < line.size() && line[end] == u':';
        if (needsColon(lead) && !colon) {
            continue;
        }
        end += colon ? 1 : 0;
        while (end < line.size() && chars::isSpace(line[end].unicode())) {
            ++end;
        }
        const qsizetype more = end < line.size() ? bylineLead(line.sliced(end)) : 0;
        return end + more;
    }
    return 0;
}

bool looksLikeNames(QStringView text)
{
    const QList<QStringView> words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > 16) {
        return false;
    }
    static constexpr auto small =
        std::to_array<QStringView>({u"and", u"und", u"et",  u"y",  u"e",   u"en",   u"de",  u"van",  u"von",
                                    u"der", u"den", u"da",  u"do", u"dos", u"du",   u"la",  u"le",   u"del",
                                    u"di",  u"zu",  u"bin", u"al", u"&",   u"with", u"mit", u"avec", u"con"});
    int capital = 0;
    int other = 0;
    for (const QStringView word : words) {
        if (chars::isUpper(word.front().unicode())) {
            ++capital;
        } else if (!std::ranges::contains(small, word)) {
            ++other;
        }
    }
    return capital > 0 && other * 3 <= capital;
}

QString namesInByline(QStringView byline)
{
    for (const QStringView line : byline.split(u'\n', Qt::SkipEmptyParts)) {
        const QString names = namesInLine(line);
        if (!names.isEmpty()) {
            return names;
        }
    }
    return {};
}

} // namespace sidebyline
