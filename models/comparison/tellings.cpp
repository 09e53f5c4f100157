// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/tellings.h"

#include "text/characters.h"
#include "text/figurelexicon.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace sidebyline {

namespace {

enum class Telling : quint8 { None, Figure, FigurePart, Negation, Title };

// Calendar words told from the day of publication, and nobody.
constexpr std::u16string_view dateWords =
    u"yesterday today tonight tomorrow week month year weeks months years days ago nobody none no gestern "
    u"vorgestern heute übermorgen woche monat jahr jahren wochen monaten tagen niemand hier demain semaine "
    u"mois";
constexpr std::u16string_view negations =
    u"not never cannot can't didn't doesn't don't won't wouldn't isn't aren't wasn't weren't hasn't haven't "
    u"hadn't couldn't shouldn't nicht nie niemals pas jamais";
constexpr std::u16string_view titles =
    u"mayor president governor secretary minister premier chancellor chief sheriff director chairman "
    u"chairwoman chair king queen pope bishop archbishop ambassador commissioner superintendent coach "
    u"principal harbourmaster warden headteacher headmaster speaker";

constexpr quint64 hashStart = 0xCBF29CE484222325U;

constexpr quint64 hashed(quint64 hash, char16_t unit)
{
    return (hash ^ unit) * 0x100000001B3U;
}

/// Curly and straight apostrophes are one, as are capitals and small letters.
char16_t folded(char16_t unit)
{
    if (unit < 0x80) {
        return unit >= u'A' && unit <= u'Z' ? char16_t(unit + 0x20) : unit;
    }
    return chars::isApostrophe(unit) ? u'\'' : char16_t(QChar::toLower(unit));
}

/// Words by their hash: open addressing, at most a third full.
class TellingWords
{
public:
    explicit TellingWords(TextLanguage language)
        : m_slots(size)
    {
        for (const FigureWord &word : figureWords(language)) {
            add(word.word, tellingOf(word));
        }
        addAll(dateWords, Telling::Figure);
        addAll(negations, Telling::Negation);
        addAll(titles, Telling::Title);
    }

    [[nodiscard]] Telling find(quint64 hash) const
    {
        for (std::size_t at = hash % size; m_slots[at].telling != Telling::None; at = (at + 1) % size) {
            if (m_slots[at].hash == hash) {
                return m_slots[at].telling;
            }
        }
        return Telling::None;
    }

private:
    static constexpr std::size_t size = 1024;

    struct Slot
    {
        quint64 hash = 0;
        Telling telling = Telling::None;
    };

    [[nodiscard]] static Telling tellingOf(const FigureWord &word)
    {
        switch (word.kind) {
        case FigureWordKind::Small:
            // "one" is a pronoun as a rule
            return word.value == 1 ? Telling::FigurePart : Telling::Figure;
        case FigureWordKind::Tens:
        case FigureWordKind::Dozen:
        case FigureWordKind::Dozens:
        case FigureWordKind::Half:
        case FigureWordKind::Fraction:
        case FigureWordKind::Month:
        case FigureWordKind::Weekday:
            return Telling::Figure;
        case FigureWordKind::Hundred:
        case FigureWordKind::Scale:
        case FigureWordKind::Several:
            return Telling::FigurePart;
        default:
            return Telling::None;
        }
    }

    void addAll(std::u16string_view words, Telling telling)
    {
        while (!words.empty()) {
            const std::size_t end = std::min(words.find(u' '), words.size());
            add(words.substr(0, end), telling);
            words.remove_prefix(std::min(end + 1, words.size()));
        }
    }

    void add(std::u16string_view word, Telling telling)
    {
        quint64 hash = hashStart;
        for (const char16_t unit : word) {
            hash = hashed(hash, folded(unit));
        }
        if (telling == Telling::None || find(hash) != Telling::None) {
            return;
        }
        std::size_t at = hash % size;
        while (m_slots[at].telling != Telling::None) {
            at = (at + 1) % size;
        }
        m_slots[at] = {hash, telling};
    }

    std::vector<Slot> m_slots;
};

[[nodiscard]] const TellingWords &tellingWords(TextLanguage language)
{
    using enum TextLanguage;
    static const std::array<TellingWords, 7> tables{
        TellingWords(English), TellingWords(German),     TellingWords(French), TellingWords(Spanish),
        TellingWords(Italian), TellingWords(Portuguese), TellingWords(Dutch)};
    return tables.at(std::size_t(language));
}

class Scanner
{
public:
    Scanner(QStringView text, TextLanguage language)
        : m_text(text)
        , m_words(tellingWords(language))
        , m_compounds(language == TextLanguage::German || language == TextLanguage::Dutch)
    {}

    [[nodiscard]] Tellings scan()
    {
        while (m_place < m_text.size()) {
            const char16_t unit = m_text.utf16()[m_place];
            if (chars::isDigit(unit)) {
                takeDigits();
            } else if (chars::isLetter(unit)) {
                takeWord();
            } else {
                ++m_place;
            }
        }
        return m_found;
    }

private:
    void addFigure(quint64 hash, int count)
    {
        m_found.figures = (m_found.figures ^ hash) * 0x100000001B3U;
        m_found.figureCount += count;
    }

    void takeDigits()
    {
        quint64 hash = hashStart;
        for (; m_place < m_text.size(); ++m_place) {
            const char16_t unit = m_text.utf16()[m_place];
            const bool joins = (unit == u'.' || unit == u',' || unit == u':') &&
                               chars::isDigit(chars::at(m_text, m_place + 1));
            if (!chars::isDigit(unit) && !joins) {
                break;
            }
            hash = hashed(hash, unit);
        }
        addFigure(hash, 1);
    }

    void takeWord()
    {
        const qsizetype start = m_place;
        quint64 hash = hashStart;
        for (; m_place < m_text.size(); ++m_place) {
            const char16_t unit = m_text.utf16()[m_place];
            if (!chars::isLetter(unit) &&
                !(chars::isApostrophe(unit) && chars::isLetter(chars::at(m_text, m_place + 1)))) {
                break;
            }
            hash = hashed(hash, folded(unit));
        }
        const char16_t last = m_text.utf16()[m_place - 1];
        const Telling telling = m_words.find(hash);
        const bool compound = m_compounds && last == u'g' && chars::at(m_text, m_place - 2) == u'i';
        if (telling == Telling::Figure || telling == Telling::FigurePart || compound) {
            addFigure(hash, telling == Telling::FigurePart ? 0 : 1);
        } else if (telling == Telling::Negation) {
            ++m_found.negations;
        } else if (telling == Telling::Title) {
            ++m_found.nameCount;
        }
        takeName(start, hash);
    }

    void takeName(qsizetype start, quint64 hash)
    {
        if (!chars::isUpper(m_text.utf16()[start])) {
            return;
        }
        if (m_nameEnd > 0 && start <= m_nameEnd + 2) {
            ++m_found.nameCount;
        }
        m_nameEnd = m_place;
        if (start == 0) {
            return; // any word is capitalised there
        }
        m_found.names = (m_found.names ^ hash) * 0x100000001B3U;
    }

    QStringView m_text;
    const TellingWords &m_words;
    bool m_compounds;
    qsizetype m_place = 0;
    qsizetype m_nameEnd = 0; ///< behind the capitalised word before
    Tellings m_found;
};

} // namespace

Tellings tellingsOf(QStringView sentence, TextLanguage language)
{
    return Scanner(sentence, language).scan();
}

} // namespace sidebyline
