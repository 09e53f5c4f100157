// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/fates.h"

#include "text/wordlist.h"

#include <algorithm>
#include <array>

namespace sidebyline {

namespace {

struct FateWords
{
    Fate fate;
    std::u16string_view words;
};

constexpr std::array<FateWords, 6> fates{{
    {Fate::Dead,
     u"dead killed killing kill kills died die dies dying death deaths fatalities fatally lives toll "
     u"tote toten getötet gestorben starben tot morts mort tués tué tuées décès"},
    {Fate::Injured,
     u"injured injuring injure injures injuries injury hurt wounded wounding hospitalized hospitalised "
     u"verletzt verletzte verletzten blessés blessé blessées"},
    {Fate::Missing, u"missing unaccounted vermisst vermisste vermissten disparus disparu disparues"},
    {Fate::Arrested,
     u"arrested arrests arresting detained detaining detentions festgenommen festnahmen arrêtés arrêté "
     u"interpellés"},
    {Fate::Evacuated, u"evacuated evacuating displaced displacing homeless evakuiert évacués évacuées"},
    {Fate::Rescued, u"rescued rescuing saved gerettet secourus"},
}};

/// How many words away what befell those counted may stand.
constexpr int fateDistance = 7;
constexpr int tollDistance = 14;
/// A comma between is worth so many words.
constexpr int commaCost = 3;

struct Found
{
    Fate fate = Fate::None;
    int cost = 0;
};

[[nodiscard]] bool isInOther(const FigurePlace &place, std::size_t word)
{
    return std::ranges::any_of(place.others,
                               [&](TextRange other) { return other.overlaps(place.words[word].range); });
}

[[nodiscard]] int costBetween(const FigurePlace &place, qsizetype from, qsizetype to)
{
    return place.text.sliced(from, to - from).contains(u',') ? commaCost : 0;
}

[[nodiscard]] Found fateBefore(const FigurePlace &place)
{
    int cost = 1;
    qsizetype last = place.figure.start;
    for (std::size_t i = place.end; i-- > 0 && cost <= tollDistance; ++cost) {
        const TextRange range = place.words[i].range;
        cost += costBetween(place, range.end(), last);
        last = range.start;
        if (isInOther(place, i)) {
            return {};
        }
        // "The death toll of the ferry that sank off the point rose to 41."
        const QStringView word = range.of(place.text);
        const bool isToll = word.compare(u"toll", Qt::CaseInsensitive) == 0;
        const Fate fate = cost <= fateDistance || isToll ? fateOf(word) : Fate::None;
        if (fate != Fate::None) {
            return {fate, cost};
        }
    }
    return {};
}

[[nodiscard]] Found fateBehind(const FigurePlace &place)
{
    // The unit itself may say it ("12 injuries"), or the figure: "no deaths".
    if (place.unit == u"dead" || place.unit == u"injured") {
        return {place.unit == u"dead" ? Fate::Dead : Fate::Injured, 0};
    }
    const QStringView figure = place.figure.of(place.text);
    if (const Fate own = fateOf(figure.sliced(figure.lastIndexOf(u' ') + 1)); own != Fate::None) {
        return {own, 0};
    }
    int cost = 1;
    qsizetype last = place.figure.end();
    for (std::size_t i = place.begin; i < place.words.size() && cost <= fateDistance; ++i, ++cost) {
        const TextRange range = place.words[i].range;
        cost += costBetween(place, last, range.start);
        last = range.end();
        if (isInOther(place, i)) {
            return {};
        }
        if (const Fate fate = fateOf(range.of(place.text)); fate != Fate::None) {
            return {fate, cost};
        }
    }
    return {};
}

} // namespace

Fate nearestFate(const FigurePlace &place)
{
    const Found before = fateBefore(place);
    const Found behind = fateBehind(place);
    if (before.fate == Fate::None) {
        return behind.fate;
    }
    return behind.fate == Fate::None || before.cost < behind.cost ? before.fate : behind.fate;
}

Fate fateOf(QStringView word)
{
    static constexpr auto dead = sortedWords<countWords(fates[0].words)>(fates[0].words);
    static constexpr auto injured = sortedWords<countWords(fates[1].words)>(fates[1].words);
    static constexpr auto missing = sortedWords<countWords(fates[2].words)>(fates[2].words);
    static constexpr auto arrested = sortedWords<countWords(fates[3].words)>(fates[3].words);
    static constexpr auto evacuated = sortedWords<countWords(fates[4].words)>(fates[4].words);
    static constexpr auto rescued = sortedWords<countWords(fates[5].words)>(fates[5].words);
    const std::array<std::span<const std::u16string_view>, 6> lists{dead,     injured,   missing,
                                                                    arrested, evacuated, rescued};
    for (std::size_t i = 0; i < lists.size(); ++i) {
        if (lowerCaseListed(lists.at(i), word)) {
            return fates.at(i).fate;
        }
    }
    return Fate::None;
}

} // namespace sidebyline
