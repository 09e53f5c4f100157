// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/agencies.h"

#include "text/characters.h"

#include <QList>

#include <algorithm>
#include <array>

namespace sidebyline {

namespace {

struct Agency
{
    QStringView spelling; ///< capitals count: "AP" is one, "ap" is not
    QStringView name;
};

// Longer spellings before shorter ones that they hold.
constexpr std::array<Agency, 38> agencies{{
    {u"Associated Press", u"Associated Press"},
    {u"Agence France-Presse", u"AFP"},
    {u"Agence France Presse", u"AFP"},
    {u"United Press International", u"UPI"},
    {u"The Canadian Press", u"Canadian Press"},
    {u"Canadian Press", u"Canadian Press"},
    {u"La Presse canadienne", u"Canadian Press"},
    {u"Press Association", u"PA"},
    {u"PA Media", u"PA"},
    {u"Deutsche Presse-Agentur", u"dpa"},
    {u"Australian Associated Press", u"AAP"},
    {u"Press Trust of India", u"PTI"},
    {u"Bloomberg News", u"Bloomberg"},
    {u"Thomson Reuters", u"Reuters"},
    {u"Interfax", u"Interfax"},
    {u"Bloomberg", u"Bloomberg"},
    {u"Reuters", u"Reuters"},
    {u"Xinhua", u"Xinhua"},
    {u"Kyodo", u"Kyodo"},
    {u"Yonhap", u"Yonhap"},
    {u"Ritzau", u"Ritzau"},
    {u"Belga", u"Belga"},
    {u"ANSA", u"ANSA"},
    {u"TASS", u"TASS"},
    {u"IANS", u"IANS"},
    {u"Lusa", u"Lusa"},
    {u"AFP", u"AFP"},
    {u"UPI", u"UPI"},
    {u"AAP", u"AAP"},
    {u"PTI", u"PTI"},
    {u"EFE", u"EFE"},
    {u"ANP", u"ANP"},
    {u"NTB", u"NTB"},
    {u"dpa", u"dpa"},
    {u"apa", u"APA"},
    {u"AP", u"Associated Press"},
    {u"PA", u"PA"},
    {u"TT", u"TT"},
}};

[[nodiscard]] bool isWordAt(QStringView text, qsizetype start, qsizetype length)
{
    return !chars::isLetterOrDigit(chars::at(text, start - 1)) &&
           !chars::isLetterOrDigit(chars::at(text, start + length));
}

[[nodiscard]] bool isServiceNoun(QStringView word)
{
    static constexpr std::array nouns{u"News",  u"Wire",  u"Service", u"Agency", u"Press",
                                      u"Media", u"Times", u"Post",    u"Herald", u"Network"};
    return std::ranges::any_of(nouns, [word](const char16_t *noun) { return word == QStringView(noun); });
}

} // namespace

qsizetype findWords(QStringView text, QStringView name)
{
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        if (isWordAt(text, at, name.size())) {
            return at;
        }
    }
    return -1;
}

AgencyName findAgency(QStringView text)
{
    for (const Agency &agency : agencies) {
        if (const qsizetype at = findWords(text, agency.spelling); at >= 0) {
            return {{at, agency.spelling.size()}, agency.name.toString()};
        }
    }
    return {};
}

std::vector<QStringView> agencySpellings()
{
    std::vector<QStringView> spellings;
    for (const Agency &agency : agencies) {
        spellings.push_back(agency.spelling);
    }
    return spellings;
}

AgencyName datelineSource(QStringView dateline)
{
    constexpr qsizetype longest = 30;
    if (const AgencyName known = findAgency(dateline); !known.range.isEmpty()) {
        return known;
    }
    const qsizetype open = dateline.lastIndexOf(u'(');
    const qsizetype close = dateline.indexOf(u')', open + 1);
    if (open < 0 || close < open + 3 || close - open > longest) {
        return {};
    }
    const QStringView name = dateline.sliced(open + 1, close - open - 1);
    const bool named = std::ranges::all_of(
        name, [](QChar c) { return chars::isLetter(c.unicode()) || c == u' ' || c == u'-'; });
    return named && chars::isUpper(name.front().unicode())
               ? AgencyName{{open + 1, name.size()}, name.toString()}
               : AgencyName();
}

AgencyName bylineSource(QStringView byline)
{
    qsizetype start = -1;
    for (const QChar mark : {u',', u'·', u'|'}) {
        start = std::max(start, byline.lastIndexOf(mark));
    }
    const QStringView name = start < 0 ? QStringView() : byline.sliced(start + 1).trimmed();
    const QList<QStringView> words = name.split(u' ', Qt::SkipEmptyParts);
    constexpr qsizetype mostWords = 4;
    const bool named =
        words.size() >= 2 && words.size() <= mostWords &&
        std::ranges::all_of(words, [](QStringView word) { return chars::isUpper(word.front().unicode()); });
    return named && isServiceNoun(words.back()) ? AgencyName{{}, name.toString()} : AgencyName();
}

} // namespace sidebyline
