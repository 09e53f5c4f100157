// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/figuretokens.h"

#include "text/characters.h"

#include <optional>
#include <utility>

namespace sidebyline {

namespace {

/// Digits read so far; a run longer than any figure in a text counts as no number at all.
struct Digits
{
    double value = 0;
    qsizetype count = 0;
};

class Tokeniser
{
public:
    Tokeniser(QStringView text, TextLanguage language)
        : m_text(text)
        , m_language(language)
        , m_decimalMark(language == TextLanguage::English ? u'.' : u',')
    {}

    [[nodiscard]] std::vector<FigureToken> read()
    {
        constexpr qsizetype usualLength = 4;
        m_tokens.reserve(static_cast<std::size_t>(m_text.size() / usualLength));
        while (m_place < m_text.size()) {
            const char16_t c = m_text.utf16()[m_place];
            if (chars::isSpace(c)) {
                ++m_place;
            } else if (chars::isDigit(c)) {
                readDigits();
            } else if (chars::isLetter(c)) {
                readWord();
            } else {
                m_tokens.push_back({.range = {m_place, 1}, .mark = c});
                ++m_place;
            }
        }
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] char16_t at(qsizetype place) const { return chars::at(m_text, place); }

    [[nodiscard]] Digits digitsAt(qsizetype place) const
    {
        Digits digits;
        while (chars::isDigit(at(place + digits.count))) {
            digits.value = digits.value * 10 + (at(place + digits.count) - u'0');
            ++digits.count;
        }
        return digits;
    }

    void readWord()
    {
        const qsizetype start = m_place;
        qsizetype end = start;
        for (;;) {
            const char16_t c = at(end);
            const bool joins =
                (c == u'.' || chars::isApostrophe(c)) && chars::isLetter(at(end + 1)) && end > start;
            const bool separate = c == u'.' ? end - start > 3 : elides(end - start);
            if (!chars::isLetter(c) && (!joins || separate)) {
                break;
            }
            ++end;
        }
        const QStringView word = m_text.sliced(start, end - start);
        m_tokens.push_back({.kind = FigureToken::Kind::Word,
                            .range = {start, end - start},
                            .word = figureWord(word, m_language)});
        m_place = end;
    }

    /// "p.m" is one word, "end.Then" is not; "don't" is one, "d’euros" is not.
    [[nodiscard]] bool elides(qsizetype letters) const
    {
        return letters <= 2 && (m_language == TextLanguage::French || m_language == TextLanguage::Italian);
    }

    void readDigits()
    {
        if (!readDate() && !readClock()) {
            readNumber();
        }
    }

    void push(FigureToken token, qsizetype end)
    {
        token.range = {m_place, end - m_place};
        m_tokens.push_back(token);
        m_place = end;
    }

    /// Three groups of digits with the same mark between them.
    [[nodiscard]] bool readDate()
    {
        const Digits first = digitsAt(m_place);
        const qsizetype secondAt = m_place + first.count + 1;
        const char16_t mark = at(secondAt - 1);
        if (first.count > 4 || (mark != u'-' && mark != u'.' && mark != u'/')) {
            return false;
        }
        const Digits second = digitsAt(secondAt);
        const qsizetype thirdAt = secondAt + second.count + 1;
        const Digits third = digitsAt(thirdAt);
        if (second.count < 1 || second.count > 2 || at(thirdAt - 1) != mark || third.count < 1 ||
            chars::isLetterOrDigit(at(thirdAt + third.count))) {
            return false;
        }
        const std::optional<PartialDate> date = dateOf(first, second, third);
        if (date) {
            push({.kind = FigureToken::Kind::Date, .date = *date}, thirdAt + third.count);
        }
        return date.has_value();
    }

    [[nodiscard]] std::optional<PartialDate> dateOf(Digits first, Digits second, Digits third) const
    {
        PartialDate date;
        if (first.count == 4 && third.count <= 2) {
            date = {static_cast<int>(first.value), static_cast<int>(second.value),
                    static_cast<int>(third.value)};
        } else if (first.count <= 2 && third.count == 4) {
            date = {static_cast<int>(third.value), static_cast<int>(second.value),
                    static_cast<int>(first.value)};
            // American and British order can't be told apart unless one of the two can't be a month.
            if (m_language == TextLanguage::English && date.month != date.day) {
                if (date.month <= 12 && date.day <= 12) {
                    date.month = 0;
                    date.day = 0;
                } else if (date.month > 12) {
                    std::swap(date.month, date.day);
                }
            }
        } else {
            return std::nullopt;
        }
        return date.month <= 12 && date.day <= 31 ? std::optional(date) : std::nullopt;
    }

    [[nodiscard]] bool readClock()
    {
        const Digits hours = digitsAt(m_place);
        const qsizetype minutesAt = m_place + hours.count + 1;
        const Digits minutes = digitsAt(minutesAt);
        if (hours.count > 2 || at(minutesAt - 1) != u':' || minutes.count != 2 || hours.value > 24 ||
            minutes.value > 59 || at(minutesAt + 2) == u':') {
            return false;
        }
        push({.kind = FigureToken::Kind::Clock, .value = hours.value * 60 + minutes.value}, minutesAt + 2);
        return true;
    }

    [[nodiscard]] bool groupsThousands(char16_t mark) const
    {
        switch (mark) {
        case u',':
        case u'.':
            return mark != m_decimalMark;
        case u'\u00a0':
        case u'\u2009':
        case u'\u202f':
        case u'\'':
        case u'\u2019':
            return true;
        case u' ':
            return m_language != TextLanguage::English;
        default:
            return false;
        }
    }

    void readNumber()
    {
        const Digits first = digitsAt(m_place);
        FigureToken token{.kind = FigureToken::Kind::Number, .value = first.value};
        qsizetype end = m_place + first.count;
        char16_t groupMark = 0;
        if (first.count <= 3) {
            for (;;) {
                const char16_t mark = at(end);
                const Digits group = digitsAt(end + 1);
                if (!groupsThousands(mark) || (groupMark != 0 && mark != groupMark) || group.count != 3) {
                    break;
                }
                groupMark = mark;
                token.value = token.value * 1000 + group.value;
                end += 4;
            }
        }
        token.isPlain = groupMark == 0;
        token.step = stepOf(token.value);
        const char16_t mark = at(end);
        const Digits decimals = digitsAt(end + 1);
        constexpr qsizetype mostDecimals = 6;
        const bool isDecimal = mark == m_decimalMark ||
                               ((mark == u'.' || mark == u',') && groupMark == 0 && decimals.count < 3 &&
                                (mark == u'.' || m_language != TextLanguage::English));
        if (isDecimal && decimals.count > 0 && decimals.count <= mostDecimals) {
            double power = 1;
            for (qsizetype i = 0; i < decimals.count; ++i) {
                power *= 10;
            }
            token.value = (token.value * power + decimals.value) / power;
            token.step = 1 / power;
            token.isPlain = false;
            end += 1 + decimals.count;
        }
        push(token, end);
    }

    /// 1000 for 48,000.
    [[nodiscard]] static double stepOf(double value)
    {
        constexpr double largest = 1e15; // beyond it doubles no longer hold every integer
        double step = 1;
        if (value >= 1 && value < largest) {
            for (auto rest = static_cast<qint64>(value); rest % 10 == 0; rest /= 10) {
                step *= 10;
            }
        }
        return step;
    }

    QStringView m_text;
    TextLanguage m_language;
    char16_t m_decimalMark;
    qsizetype m_place = 0;
    std::vector<FigureToken> m_tokens;
};

} // namespace

std::vector<FigureToken> figureTokens(QStringView text, TextLanguage language)
{
    return Tokeniser(text, language).read();
}

} // namespace sidebyline
