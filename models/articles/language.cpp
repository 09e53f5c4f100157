// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/language.h"

#include "articles/facts.h"
#include "text/stopwords.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <bit>

namespace sidebyline {

namespace {

constexpr std::array<std::u16string_view, 7> languages{u"en", u"de", u"fr", u"es", u"it", u"pt", u"nl"};

/// The commonest words of languages that are only told apart: they have no abbreviations or stop words here.
struct OtherLanguage
{
    std::u16string_view code;
    std::u16string_view words; ///< in small letters, a blank between
};
constexpr auto otherLanguages = std::to_array<OtherLanguage>({
    {u"sv",
     u"och att det som en på är av för med den till inte han de har var ett om hon men sig från vi så kan "
     u"när efter nu där ska också eller blev hade under sina sin vid mot säger vara mycket skulle detta"},
    {u"da", u"og i at det er en til af på den med de som for ikke der har var et jeg han om men fra ved "
            u"havde hun vi "
            u"kan skal efter blev også sig eller siger nu være over mod så meget hvor ud denne bliver"},
    {u"nb", u"og i det er en til av på som å at den med de for ikke har var et jeg han om men fra ved hadde "
            u"hun vi kan "
            u"skal etter ble også seg eller sier nå være over mot så mye hvor ut denne blir fordi"},
    {u"fi",
     u"ja on ei että se oli hän mutta myös ovat kun niin tai sen mukaan kuin jos nyt vain ole olla joka "
     u"hänen mitä siitä sitä tämä jo vielä sekä voi kanssa ovat olisi jälkeen oman"},
    {u"is", u"og að í á er sem til það var um með en við af fyrir hann ekki eru hún þess hefur þá þar frá "
            u"eða segir"},
    {u"pl", u"i w na nie się z do że to jest o jak po co ale przez za od dla już są był był tak tym jego "
            u"które który "
            u"która oraz tego przed może tylko czy ze być było jej ma lub także"},
    {u"cs", u"a v se na že je s z do o to i ve by pro jako za si po ale které který která jsou od byl není "
            u"bylo jeho "
            u"také však až podle už jak při ze k ještě ten"},
    {u"sk", u"a v sa na že je s z do o to aj vo by pre ako za si po ale ktoré ktorý ktorá sú od bol nie bolo "
            u"jeho tiež "
            u"však až podľa už keď pri zo k ešte ten"},
    {u"hr", u"i u je da se na za su od koji s o a kao iz to koja koje će bi ne ali do što po te nije bio sve "
            u"nakon kako "
            u"već zbog samo prema"},
    {u"sl", u"in je v da se na za so ki bi z pa ne tudi po o s kot še od iz ali ga bil ter pri kar že ob do "
            u"bodo samo"},
    {u"hu", u"a az és hogy nem is egy ez meg csak de volt már van még mint ha azt aki vagy szerint el után "
            u"lesz lehet "
            u"amely ezt minden majd pedig között miatt"},
    {u"ro", u"și în de la a cu pe că nu este care un o din pentru se au fost mai sunt sau dar ca după prin "
            u"al lui între "
            u"ale am fi această acest către fără"},
    {u"ca", u"de la i el que a en les els del per amb un una és no ha al més dels com aquest aquesta són pel "
            u"també ser "
            u"seva seu ha han però quan fins entre des sobre molt"},
    {u"tr", u"ve bir bu için da de ile çok olarak daha olan kadar gibi ancak sonra en her ne ise o var değil "
            u"olduğunu "
            u"göre ama dedi tarafından ya şu diye etti oldu"},
    {u"id",
     u"yang dan di dari untuk dengan ini pada itu tidak dalam akan juga ke ada oleh atau karena kata telah "
     u"sebagai bisa dia mereka kami"},
    {u"vi", u"và của là có được cho không các một trong với người đã này những để khi từ đến như ở về"},
    {u"ru",
     u"и в не на что с по он как это из но к у за от его для до бы так было то все был она они мы был после "
     u"при уже или также были может чтобы который которые"},
    {u"uk", u"і в не на що з та до як у це за він про від для але його було та є ми вони під час після також "
            u"який які "
            u"вже щоб були або"},
    {u"bg", u"и в на не да се от за е са с че по до като това но той ще бе през след който които има или още "
            u"как при"},
    {u"sr", u"и у је да се на за су од који с о а као из то која које ће би не али до што по те није био"},
    {u"el", u"και το της η να του την ο που με για από στο στη των είναι τα οι τη δεν θα τον στην ότι σε ένα "
            u"μια στον "
            u"αυτό ως αλλά έχει μετά"},
    {u"ar", u"في من على أن إلى التي الذي عن هذا هذه مع كان ما لا بعد قال بين لم كما أو قد وقال ذلك كانت وفي "
            u"حيث خلال"},
    {u"fa", u"و در به از که این را با است برای آن یک خود تا بر هم نیز شده می کرد بود شد ها اما یا او"},
    {u"he", u"של את על לא כי הוא זה עם גם היא כל אבל או אם בין יותר היה אמר רק עוד מה לפני אחרי הם אל"},
});

/// Word to languages for the others: asked for some thousand words of an article.
class OtherWords
{
public:
    OtherWords()
    {
        for (std::size_t i = 0; i < otherLanguages.size(); ++i) {
            const QStringView words(otherLanguages.at(i).words);
            for (const QStringView word : words.tokenize(u' ')) {
                m_bits[wordHash(word)] |= 1U << i;
            }
        }
    }

    [[nodiscard]] quint32 bits(WordHash hash) const { return m_bits.value(hash, 0); }

private:
    static_assert(otherLanguages.size() <= 32);
    QHash<WordHash, quint32> m_bits;
};

/// Word to bits, with open addressing: asked for every word read.
class FunctionWords
{
public:
    FunctionWords()
    {
        for (std::size_t i = 0; i < languages.size(); ++i) {
            for (const std::u16string_view word : stopWords(languages.at(i))) {
                const std::size_t at = place(wordHash(word));
                m_hashes.at(at) = wordHash(word);
                m_bits.at(at) = quint8(m_bits.at(at) | (1U << i));
            }
        }
    }

    [[nodiscard]] quint8 bits(WordHash hash) const { return m_bits[place(hash)]; }

private:
    /// A few times the words there are, and small enough to stay in the processor's nearest memory.
    static constexpr std::size_t Size = 4096;

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
    static const OtherWords otherWords;
    std::array<int, languages.size() + otherLanguages.size()> counts{};
    std::size_t words = 0;
    for (const Facts &line : facts) {
        // Titles and menus hold few function words.
        if ((line.words < 10 && facts.size() >= 4) || words >= enough) {
            continue;
        }
        words += line.tokens.size();
        for (const WordHash token : line.tokens) {
            const quint8 known = functionWordBits(token);
            for (std::size_t l = 0; known != 0 && l < languages.size(); ++l) {
                counts.at(l) += (known >> l) & 1;
            }
            for (quint32 other = otherWords.bits(token); other != 0; other &= other - 1) {
                ++counts.at(languages.size() + std::size_t(std::countr_zero(other)));
            }
        }
    }
    const auto best = std::ranges::max_element(counts);
    const auto index = std::size_t(best - counts.begin());
    auto others = counts;
    others.at(index) = 0;
    // Function words are a third to a half of any text in the languages whose lists are long, a sixth by the
    // short ones.
    const bool known = index < languages.size();
    const bool clear = std::size_t(*best) * (known ? 6 : 8) >= words && *best >= 3 &&
                       *best * 10 >= *std::ranges::max_element(others) * 11;
    const auto code =
        known ? languages.at(index) : otherLanguages.at(known ? 0 : index - languages.size()).code;
    return clear ? QStringView(code).toString() : QString();
}

} // namespace sidebyline
