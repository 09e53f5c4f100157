// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/language.h"

#include "articles/facts.h"
#include "text/stopwords.h"

#include <algorithm>
#include <array>

namespace sidebyline {

namespace {

using namespace std::string_view_literals;

constexpr std::array<std::u16string_view, 7> languages{u"en", u"de", u"fr", u"es", u"it", u"pt", u"nl"};

// The commonest words of the languages for which the text room keeps no list.
constexpr auto italian = std::to_array<std::u16string_view>(
    {u"a"sv,     u"ai"sv,    u"al"sv,    u"alla"sv, u"anche"sv, u"che"sv,   u"chi"sv, u"ci"sv,
     u"come"sv,  u"con"sv,   u"da"sv,    u"dal"sv,  u"dalla"sv, u"degli"sv, u"dei"sv, u"del"sv,
     u"della"sv, u"delle"sv, u"dello"sv, u"di"sv,   u"dopo"sv,  u"e"sv,     u"è"sv,   u"gli"sv,
     u"ha"sv,    u"hanno"sv, u"i"sv,     u"il"sv,   u"in"sv,    u"la"sv,    u"le"sv,  u"lo"sv,
     u"ma"sv,    u"nel"sv,   u"nella"sv, u"non"sv,  u"o"sv,     u"per"sv,   u"più"sv, u"quando"sv,
     u"se"sv,    u"si"sv,    u"sono"sv,  u"su"sv,   u"sul"sv,   u"un"sv,    u"una"sv, u"uno"sv});
constexpr auto portuguese = std::to_array<std::u16string_view>(
    {u"a"sv,   u"ao"sv,     u"aos"sv, u"as"sv,   u"até"sv,   u"com"sv,  u"como"sv,  u"da"sv,
     u"das"sv, u"de"sv,     u"do"sv,  u"dos"sv,  u"e"sv,     u"é"sv,    u"ela"sv,   u"ele"sv,
     u"em"sv,  u"entre"sv,  u"foi"sv, u"mais"sv, u"mas"sv,   u"na"sv,   u"não"sv,   u"nas"sv,
     u"no"sv,  u"nos"sv,    u"o"sv,   u"os"sv,   u"ou"sv,    u"para"sv, u"pela"sv,  u"pelo"sv,
     u"por"sv, u"que"sv,    u"se"sv,  u"sem"sv,  u"ser"sv,   u"seu"sv,  u"sobre"sv, u"sua"sv,
     u"são"sv, u"também"sv, u"um"sv,  u"uma"sv,  u"desde"sv, u"à"sv,    u"às"sv});
constexpr auto dutch = std::to_array<std::u16string_view>(
    {u"aan"sv,  u"al"sv,   u"als"sv,  u"bij"sv,  u"dan"sv,  u"dat"sv, u"de"sv,   u"der"sv,  u"deze"sv,
     u"die"sv,  u"dit"sv,  u"door"sv, u"een"sv,  u"en"sv,   u"er"sv,  u"haar"sv, u"had"sv,  u"heeft"sv,
     u"het"sv,  u"hij"sv,  u"hun"sv,  u"ik"sv,   u"in"sv,   u"is"sv,  u"je"sv,   u"maar"sv, u"met"sv,
     u"na"sv,   u"naar"sv, u"niet"sv, u"nog"sv,  u"of"sv,   u"om"sv,  u"ook"sv,  u"op"sv,   u"over"sv,
     u"te"sv,   u"tot"sv,  u"uit"sv,  u"van"sv,  u"voor"sv, u"was"sv, u"weer"sv, u"werd"sv, u"wordt"sv,
     u"zegt"sv, u"zich"sv, u"zijn"sv, u"sinds"sv});

std::span<const std::u16string_view> functionWords(std::u16string_view language)
{
    if (language == u"it") {
        return italian;
    }
    if (language == u"pt") {
        return portuguese;
    }
    return language == u"nl" ? std::span<const std::u16string_view>(dutch) : stopWords(language);
}

/// Word to bits, with open addressing: asked for every word read.
class FunctionWords
{
public:
    FunctionWords()
    {
        for (std::size_t i = 0; i < languages.size(); ++i) {
            for (const std::u16string_view word : functionWords(languages.at(i))) {
                const std::size_t at = place(wordHash(word));
                m_hashes.at(at) = wordHash(word);
                m_bits.at(at) = quint8(m_bits.at(at) | (1U << i));
            }
        }
    }

    [[nodiscard]] quint8 bits(WordHash hash) const { return m_bits[place(hash)]; }

private:
    /// A few times the words there are, and small enough to stay in the processor's nearest memory.
    static constexpr std::size_t Size = 2048;

    /// Where the word is, or a free place; under a half of them are taken.
    [[nodiscard]] std::size_t place(WordHash hash) const
    {
        std::size_t at = hash % Size;
        while (m_hashes[at] != hash && m_hashes[at] != 0) {
            at = (at + 1) % Size;
        }
        return at;
    }

    std::array<WordHash, Size> m_hashes{};
    std::array<quint8, Size> m_bits{};
};

} // namespace

quint8 functionWordBits(quint64 hash)
{
    static const FunctionWords words;
    return words.bits(hash);
}

QString detectLanguage(std::span<const Facts> facts)
{
    constexpr std::size_t enough = 1500;
    std::array<int, languages.size()> counts{};
    std::size_t words = 0;
    for (const Facts &line : facts) {
        // Titles and menus hold few function words.
        if ((line.words < 10 && facts.size() >= 4) || words >= enough) {
            continue;
        }
        words += line.tokens.size();
        for (const WordHash token : line.tokens) {
            const quint8 bits = functionWordBits(token);
            for (std::size_t l = 0; bits != 0 && l < counts.size(); ++l) {
                counts.at(l) += (bits >> l) & 1;
            }
        }
    }
    const auto best = std::ranges::max_element(counts);
    const auto index = std::size_t(best - counts.begin());
    auto others = counts;
    others.at(index) = 0;
    // Function words are a third to a half of any text in these languages.
    const bool clear =
        std::size_t(*best) * 6 >= words && *best >= 3 && *best * 10 >= *std::ranges::max_element(others) * 11;
    return clear ? QStringView(languages.at(index)).toString() : QString();
}

} // namespace sidebyline
