// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/language.h"

#include "articles/facts.h"
#include "text/stopwords.h"

#include <algorithm>
#include <array>

namespace sidebyline {

namespace {

constexpr std::array<std::u16string_view, 7> languages{u"en", u"de", u"fr", u"es", u"it", u"pt", u"nl"};

/// Word to bits, with open addressing: asked for every word read.
class FunctionWords
{
public:
    FunctionWords()
    {
        for (std::size_t i = 0; i < languages.size(); ++i) {
            for (const std::u16string_view word : stopWords(languages.at(i))) {
                Slot &slot = m_slots.at(place(wordHash(word)));
                slot = {wordHash(word), quint8(slot.bits | (1U << i))};
            }
        }
    }

    [[nodiscard]] quint8 bits(WordHash hash) const { return m_slots[place(hash)].bits; }

private:
    struct Slot
    {
        WordHash hash = 0;
        quint8 bits = 0;
    };

    /// Where the word is, or a free slot; a quarter of them are taken at most.
    [[nodiscard]] std::size_t place(WordHash hash) const
    {
        std::size_t at = hash % m_slots.size();
        while (m_slots[at].hash != hash && m_slots[at].hash != 0) {
            at = (at + 1) % m_slots.size();
        }
        return at;
    }

    std::array<Slot, 8192> m_slots{};
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
