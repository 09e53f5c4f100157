// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/fields.h"

#include "articles/datestamp.h"
#include "articles/vocabulary.h"
#include "text/characters.h"
#include "text/scripts.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace sidebyline {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

bool isOutletNoun(QStringView word)
{
    const WordHash hash = wordHash(word);
    return findCues({&hash, 1}).at(std::size_t(Cue::OutletNoun)) > 0;
}

/// "The Courier" of "The CourierNews of the bay since 1889": a name and a slogan that lost the space between.
QString withoutGluedSlogan(const QString &line)
{
    for (qsizetype i = 3; i + 2 < line.size(); ++i) {
        const bool glued = chars::isLower(line[i - 1].unicode()) && chars::isUpper(line[i].unicode()) &&
                           chars::isLower(line[i + 1].unicode());
        if (!glued) {
            continue;
        }
        const qsizetype start = line.lastIndexOf(u' ', i) + 1;
        const QStringView word = QStringView(line).sliced(start, i - start);
        const bool rest = line.sliced(i).count(u' ') >= 1;
        if (rest && word.size() >= 3 && isOutletNoun(word)) {
            return line.first(i);
        }
    }
    return line;
}

QString outletOf(const QString &masthead)
{
    QString name = withoutGluedSlogan(masthead);
    for (const QStringView bar : {u" | ", u" – ", u" — ", u" - ", u" · ", u": "}) {
        const qsizetype at = name.indexOf(bar);
        name = at > 2 ? name.first(at) : name;
    }
    return name.trimmed();
}

constexpr std::array<QStringView, 7> agencyNames{u"Associated Press", u"Reuters",     u"Agence France",
                                                 u"News Service",     u"News Agency", u"Press Association",
                                                 u"Newswire"};

/// "© 2026 The Courier. All rights reserved." and "Subscribe to The Courier" name the outlet too, where the
/// name is a newspaper's kind of name.
QString outletInNotice(const QString &text)
{
    static constexpr std::array<QStringView, 5> leads{u"Subscribe to ", u"Subscribe to the ", u"© ",
                                                      u"Copyright © ", u"Copyright "};
    QStringView name = text;
    bool led = false;
    for (const QStringView lead : leads) {
        led = led || name.startsWith(lead, Qt::CaseInsensitive);
        name = name.startsWith(lead, Qt::CaseInsensitive) ? name.sliced(lead.size()) : name;
    }
    while (!name.isEmpty() && (name.front().isDigit() || name.front().isSpace() || name.front() == u',')) {
        name = name.sliced(1);
    }
    const qsizetype stop =
        std::ranges::find_if(name, [](QChar c) { return u".,|–—"sv.contains(c.unicode()); }) - name.begin();
    name = name.first(stop).trimmed();
    const QList<QStringView> words = name.split(u' ', Qt::SkipEmptyParts);
    const bool named =
        words.size() >= 2 && words.size() <= 5 && std::ranges::all_of(words, [](QStringView w) {
            return chars::isUpper(w.front().unicode()) || w == u"of" || w == u"the";
        });
    // An agency's copyright says whose the text is, not where it stood.
    const bool agency = std::ranges::any_of(
        agencyNames, [&](QStringView a) { return name.contains(a, Qt::CaseInsensitive); });
    return led && named && !agency && std::ranges::any_of(words, isOutletNoun) ? name.toString() : QString();
}

void readOutlet(Article &article)
{
    for (const Block &block : article.blocks) {
        if (block.role == Role::Masthead && article.outlet.isEmpty()) {
            article.outlet = outletOf(block.text);
        }
    }
    for (const Block &block : article.blocks) {
        if (block.role == Role::Notice && article.outlet.isEmpty()) {
            article.outlet = outletInNotice(block.text);
        }
    }
}

bool isLead(QStringView text, QStringView lead)
{
    return text.startsWith(lead, Qt::CaseInsensitive) && text.size() > lead.size() &&
           (text[lead.size()].isSpace() || text[lead.size()] == u':');
}

/// The words before the names: "By", "Von", "Posted on … by".
QStringView withoutLead(QStringView text)
{
    static constexpr std::array<QStringView, 21> leads{
        u"بقلم",     u"كتب",      u"كتبت",        u"تقرير",        u"מאת",     u"written by", u"posted by",
        u"words by", u"story by", u"reported by", u"interview by", u"text by", u"by",         u"von",
        u"par",      u"por",      u"di",          u"door",         u"text",    u"interview",  u"author"};
    for (const QStringView lead : leads) {
        if (isLead(text, lead)) {
            text = text.sliced(lead.size()).trimmed();
            return text.startsWith(u':') ? text.sliced(1).trimmed() : text;
        }
    }
    return text;
}

/// What stands between the names and the date, or before the names: marks, and "on" and its like.
QStringView trimmedAround(QStringView names)
{
    static constexpr auto edges = u" ,،;|·•–—-:(/"sv;
    static constexpr std::array<QStringView, 10> links{u" on", u" am", u" le", u" el", u" il",
                                                       u" op", u" at", u" um", u" em", u" à"};
    while (!names.isEmpty() && edges.contains(names.front().unicode())) {
        names = names.sliced(1);
    }
    while (true) {
        while (!names.isEmpty() && edges.contains(names.back().unicode())) {
            names.chop(1);
        }
        const auto link = std::ranges::find_if(links, [&](QStringView word) { return names.endsWith(word); });
        if (link == links.end()) {
            return names;
        }
        names.chop(link->size());
    }
}

/// Behind "by" within a line that begins with a date or "posted in …": where the names begin; -1 where
/// nothing says so. "Ada von Bergen" has no such word.
qsizetype namesBehindLead(QStringView line, qsizetype dateStart)
{
    static constexpr std::array<QStringView, 9> words{u" by ",   u" von ",   u" par ",    u" por ",   u" di ",
                                                      u" door ", u"Autor: ", u"Author: ", u"Auteur: "};
    static constexpr std::array<QStringView, 9> openings{u"posted",       u"published", u"veröffentlicht",
                                                         u"publié",       u"publicado", u"pubblicato",
                                                         u"gepubliceerd", u"erstellt",  u"filed"};
    const bool opened = std::ranges::any_of(
        openings, [&](QStringView word) { return line.startsWith(word, Qt::CaseInsensitive); });
    for (const QStringView word : words) {
        const qsizetype at = line.indexOf(word, 0, Qt::CaseInsensitive);
        if (at >= 0 && (opened || (dateStart >= 0 && dateStart < at) || word.endsWith(u": "))) {
            return at + word.size();
        }
    }
    return -1;
}

/// @p isLed: "by" stood before them.
bool isName(QStringView names, bool isLed)
{
    static constexpr std::array<QStringView, 14> noNames{
        u"updated",     u"last updated", u"published",       u"posted",     u"stand",
        u"publié",      u"aktualisiert", u"first published", u"mis à jour", u"publicado",
        u"actualizado", u"pubblicato",   u"gepubliceerd",    u"posted on"};
    // A line's only word.
    static constexpr auto alone = std::to_array<QStringView>(
        {u"von",       u"by",         u"par",       u"por",      u"uhr",       u"datum",    u"date",
         u"fecha",     u"autor",      u"author",    u"auteur",   u"data",      u"monday",   u"tuesday",
         u"wednesday", u"thursday",   u"friday",    u"saturday", u"sunday",    u"montag",   u"dienstag",
         u"mittwoch",  u"donnerstag", u"freitag",   u"samstag",  u"sonnabend", u"sonntag",  u"lundi",
         u"mardi",     u"mercredi",   u"jeudi",     u"vendredi", u"samedi",    u"dimanche", u"lunes",
         u"martes",    u"miércoles",  u"jueves",    u"viernes",  u"sábado",    u"domingo",  u"lunedì",
         u"martedì",   u"mercoledì",  u"giovedì",   u"venerdì",  u"sabato",    u"domenica", u"maandag",
         u"dinsdag",   u"woensdag",   u"donderdag", u"vrijdag",  u"zaterdag",  u"zondag"});
    const bool bare = std::ranges::any_of(
        noNames, [&](QStringView word) { return names.startsWith(word, Qt::CaseInsensitive); });
    const bool lone = std::ranges::any_of(
        alone, [&](QStringView word) { return names.compare(word, Qt::CaseInsensitive) == 0; });
    const bool reading = names.contains(u" min") && names.front().isDigit();
    // Without capital letters it takes a word before the names to tell them.
    const bool named = std::ranges::any_of(names, [isLed](QChar c) {
        return chars::isUpper(c.unicode()) || (isLed && chars::isCaseless(c.unicode()));
    });
    return !bare && !lone && !reading && named && names.size() >= 3;
}

/// The names in a byline, without date and lead; empty where it holds none.
QString namesIn(const QString &line)
{
    QStringView text = line;
    const auto date = findDate(text);
    const bool led = withoutLead(text.trimmed()) != text.trimmed();
    const qsizetype behind = led ? -1 : namesBehindLead(line, date ? date->range.start : -1);
    if (behind >= 0) {
        const qsizetype end = date && date->range.start > behind ? date->range.start : text.size();
        text = text.first(end).sliced(behind);
    } else if (date) {
        text = date->range.start > 0 ? text.first(date->range.start) : text.sliced(date->range.end());
    }
    QString names = withoutLead(trimmedAround(text)).toString();
    // What stands before or behind a bar is a desk, a length, a time.
    for (const QStringView bar : {u" | ", u" · ", u" • "}) {
        const qsizetype at = names.indexOf(bar);
        names = at > 0 ? withoutLead(QStringView(names)
                                         .sliced(names.first(at).contains(u' ') ? 0 : at + 3)
                                         .first(names.first(at).contains(u' ') ? at : names.size() - at - 3))
                             .toString()
                       : names;
    }
    names = trimmedAround(names).toString();
    return isName(names, led) ? names : QString();
}

/// How likely a byline's line names who wrote the story: below the headline rather than above it, "by" rather
/// than a bare name, a name rather than words.
int standing(const QString &line, const QString &names, bool belowHeadline)
{
    const bool led = withoutLead(line) != line;
    const QList<QStringView> words = QStringView(names).split(u' ', Qt::SkipEmptyParts);
    const bool full =
        words.size() >= 2 && words.size() <= 5 && std::ranges::all_of(words, [](QStringView word) {
            return chars::isUpper(word.front().unicode()) || word.size() <= 3;
        });
    return (belowHeadline ? 4 : 0) + (led ? 2 : 0) + (full ? 1 : 0);
}

void readByline(Article &article)
{
    int best = -1;
    bool belowHeadline = false;
    for (const Block &block : article.blocks) {
        if (block.role == Role::Body) {
            // Behind the text stands who the author is, not what the author is called.
            return;
        }
        belowHeadline = belowHeadline || block.role == Role::Headline;
        if (block.role != Role::Byline) {
            continue;
        }
        const QString names = namesIn(block.text);
        if (const int now = standing(block.text, names, belowHeadline); !names.isEmpty() && now > best) {
            best = now;
            article.byline = names;
        }
    }
}

bool isUpdate(QStringView text)
{
    static constexpr std::array<QStringView, 6> words{u"updated",     u"aktualisiert", u"mis à jour",
                                                      u"actualizado", u"aggiornato",   u"modified"};
    return std::ranges::any_of(words, [&](QStringView word) {
        return text.startsWith(word, Qt::CaseInsensitive) ||
               text.startsWith(u"last "_s + word.toString(), Qt::CaseInsensitive);
    });
}

/// A full date in a short line right below the headline or above it, whatever else the line says; empty where
/// there is none.
QString dateByHeadline(std::span<const Block> blocks)
{
    constexpr std::ptrdiff_t Above = 3;
    constexpr std::ptrdiff_t Below = 6;
    constexpr qsizetype LongestLine = 130;
    const auto headline = std::ranges::find(blocks, Role::Headline, &Block::role);
    if (headline == blocks.end()) {
        return {};
    }
    const auto dateOf = [](const Block &block) {
        const auto date = block.text.size() <= LongestLine ? findDate(block.text) : std::nullopt;
        return date ? date->iso : QString();
    };
    const std::ptrdiff_t below = std::min(Below, blocks.end() - headline - 1);
    for (const Block &block : std::span(headline + 1, headline + 1 + below)) {
        if (block.role == Role::Body || block.role == Role::Comment) {
            break;
        }
        if (const QString date = dateOf(block); !date.isEmpty()) {
            return date;
        }
    }
    const std::ptrdiff_t above = std::min(Above, headline - blocks.begin());
    for (const Block &block : std::span(headline - above, headline)) {
        if (const QString date = dateOf(block); !date.isEmpty()) {
            return date;
        }
    }
    return {};
}

void readPublished(Article &article, const Block *firstBody)
{
    QString updated;
    for (const Block &block : article.blocks) {
        if (&block == firstBody) {
            break;
        }
        if (block.role != Role::Byline && block.role != Role::Masthead) {
            continue;
        }
        const auto date = findDate(block.text);
        if (!date || date->iso.isEmpty()) {
            continue;
        }
        QString &field = isUpdate(block.text) ? updated : article.published;
        field = field.isEmpty() ? date->iso : field;
    }
    article.published = article.published.isEmpty() ? updated : article.published;
    if (article.published.isEmpty()) {
        article.published = dateByHeadline(article.blocks);
    }
}

bool isPlaceWord(QStringView word)
{
    return chars::isUpper(word.front().unicode()) || word == u"de" || word == u"la" || word == u"am" ||
           word == u"an" || word == u"der" || word == u"of";
}

/// "LINDEN BAY, May 12 (Wire) — The bridge …": the place, perhaps with a date and an agency, then a dash.
QString placeOf(const QString &text)
{
    qsizetype dash = -1;
    for (const QStringView mark : {u" — ", u" – ", u" - ", u" -- ", u" ― ", u"— ", u" —"}) {
        const qsizetype at = text.first(std::min<qsizetype>(text.size(), 90)).indexOf(mark);
        dash = at > 0 && (dash < 0 || at < dash) ? at : dash;
    }
    if (dash < 2) {
        return {};
    }
    QStringView head = QStringView(text).first(dash);
    const qsizetype bracket = head.indexOf(u'(');
    const bool agency = bracket > 0 && head.endsWith(u')');
    head = agency ? head.first(bracket).trimmed() : head;
    const auto date = findDate(head);
    head = date && date->range.start > 0 ? head.first(date->range.start).trimmed() : head;
    while (!head.isEmpty() && (head.back() == u',' || head.back() == u'.')) {
        head = head.chopped(1).trimmed();
    }
    const QList<QStringView> words = head.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > 6 || !std::ranges::all_of(words, isPlaceWord)) {
        return {};
    }
    const bool capitals =
        std::ranges::none_of(words.front(), [](QChar c) { return chars::isLower(c.unicode()); }) &&
        words.front().size() > 1;
    return capitals || agency || date ? head.toString() : QString();
}

} // namespace

void readFields(Article &article)
{
    const auto with = [&](Role role) {
        const auto found = std::ranges::find(article.blocks, role, &Block::role);
        return found == article.blocks.end() ? nullptr : &*found;
    };
    if (const Block *headline = with(Role::Headline)) {
        article.headline = headline->text;
    }
    const Block *const body = with(Role::Body);
    readOutlet(article);
    readByline(article);
    readPublished(article, body);
    if (body != nullptr) {
        article.dateline = placeOf(body->text);
    }
}

} // namespace sidebyline
