// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/figureamounts.h"

#include "text/characters.h"

#include <algorithm>

namespace sidebyline {

namespace {

using Kind = FigureToken::Kind;

double stepOf(double value)
{
    double step = 1;
    while (value >= step * 10 && static_cast<qint64>(value) % static_cast<qint64>(step * 10) == 0) {
        step *= 10;
    }
    return step;
}

double vulgarFraction(char16_t c)
{
    switch (c) {
    case u'\u00bd':
        return 0.5;
    case u'\u00bc':
        return 0.25;
    case u'\u00be':
        return 0.75;
    default:
        return 0;
    }
}

/// "zweiundzwanzig", "tweeëntwintig": the ones before the tens, in one word. 0 if it is none.
double compoundTens(QStringView word, TextLanguage language)
{
    const bool german = language == TextLanguage::German;
    if (!german && language != TextLanguage::Dutch) {
        return 0;
    }
    const QStringView joint = german ? u"und" : (word.contains(u'\u00eb') ? u"\u00ebn" : u"en");
    const qsizetype place = word.indexOf(joint);
    if (place < 2) {
        return 0;
    }
    const FigureWord *ones = figureWord(word.first(place), language);
    const FigureWord *tens = figureWord(word.sliced(place + joint.size()), language);
    if (tens == nullptr || tens->kind != FigureWordKind::Tens) {
        return 0;
    }
    if (ones != nullptr && ones->kind == FigureWordKind::Article) {
        return tens->value + 1;
    }
    return ones != nullptr && ones->kind == FigureWordKind::Small ? tens->value + ones->value : 0;
}

/// Reads a number in words, from left to right.
class WordsReader
{
public:
    WordsReader(const FigureTokenView &tokens, std::size_t index)
        : m_tokens(tokens)
        , m_next(index)
    {}

    [[nodiscard]] std::optional<Amount> read()
    {
        for (std::size_t index = m_next; take(index);) {
            m_any = true;
            m_next = index + 1;
            if (m_ended) {
                break;
            }
            index = afterConnector(m_next);
        }
        if (!m_any) {
            return std::nullopt;
        }
        const double value = m_part > 0 ? m_part : m_total + m_group;
        return Amount{.value = value,
                      .step = m_part > 0 ? 0.01 : stepOf(value),
                      .scale = m_scale,
                      .next = m_next,
                      .inWords = true,
                      .isPart = m_part > 0,
                      .rounds = m_rounds};
    }

private:
    /// Behind a hyphen, or an "and" where one may stand.
    [[nodiscard]] std::size_t afterConnector(std::size_t index) const
    {
        const std::size_t behind = m_tokens.behindHyphen(index);
        const bool mayAnd =
            m_total > 0 || m_group >= 100 || (m_hasTens && m_tokens.language() != TextLanguage::English);
        const FigureToken &following = m_tokens.at(index + 1);
        return behind == index && mayAnd && m_tokens.at(index).isWord(FigureWordKind::And) &&
                       (following.isWord(FigureWordKind::Small) || following.isWord(FigureWordKind::Tens))
                   ? index + 1
                   : behind;
    }

    bool take(std::size_t index)
    {
        const FigureWord *word = m_tokens.at(index).word;
        if (word == nullptr) {
            return takeCompound(index);
        }
        switch (word->kind) {
        case FigureWordKind::Small:
            return takeSmall(word->value);
        case FigureWordKind::Tens:
            if (m_hasTens || m_hasSmall) {
                return false;
            }
            m_hasTens = true;
            m_group += word->value;
            return true;
        case FigureWordKind::Hundred:
            return takeHundred(*word);
        case FigureWordKind::Scale:
        case FigureWordKind::Dozen:
            return takeScale(*word);
        case FigureWordKind::Fraction:
            return takeFraction(index, word->value);
        default:
            return false;
        }
    }

    bool takeCompound(std::size_t index)
    {
        const double value = m_any || m_tokens.at(index).kind != Kind::Word
                                 ? 0
                                 : compoundTens(m_tokens.text(index), m_tokens.language());
        m_group += value;
        m_hasSmall = m_hasTens = value > 0;
        return value > 0;
    }

    bool takeSmall(double value)
    {
        const bool french = m_tokens.language() == TextLanguage::French;
        if (french && value == 20 && m_group == 4) {
            m_group = 80;
            m_hasSmall = false;
            m_hasTens = true;
            return true;
        }
        if (m_hasSmall || (m_hasTens && value >= (french ? 20 : 10))) {
            return false;
        }
        m_hasSmall = true;
        m_group += value;
        return true;
    }

    bool takeHundred(const FigureWord &word)
    {
        if (m_group >= 100 || (!m_any && m_tokens.language() == TextLanguage::English)) {
            return false;
        }
        m_group = std::max(m_group, 1.0) * word.value;
        m_hasSmall = m_hasTens = false;
        return true;
    }

    bool takeScale(const FigureWord &word)
    {
        // "thousand" may stand alone in other languages, where English has "a thousand".
        if (!m_any && (m_tokens.language() == TextLanguage::English || word.value != 1000)) {
            return false;
        }
        if (m_total > 0 && (m_group == 0 || word.value >= m_scale)) {
            return false;
        }
        m_total += std::max(m_group, 1.0) * word.value;
        m_scale = word.value;
        m_group = 0;
        m_hasSmall = m_hasTens = false;
        m_ended = word.kind == FigureWordKind::Dozen;
        m_rounds = m_ended;
        return true;
    }

    /// "two-thirds", "three quarters of": "one quarter" alone may be a part of a year.
    bool takeFraction(std::size_t index, double part)
    {
        constexpr double mostParts = 9;
        const bool hyphened = m_tokens.at(index - 1).kind == Kind::Mark;
        const bool ofFollows =
            m_tokens.isText(index + 1, u"of") || m_tokens.language() != TextLanguage::English;
        if (!m_any || m_total > 0 || m_group < 1 || m_group > mostParts || (!hyphened && !ofFollows)) {
            return false;
        }
        m_part = m_group * part;
        m_ended = true;
        return true;
    }

    const FigureTokenView &m_tokens;
    std::size_t m_next;
    double m_total = 0; // what scales have closed off
    double m_group = 0; // what the next scale multiplies
    double m_scale = 1;
    double m_part = 0;
    bool m_hasTens = false;
    bool m_hasSmall = false;
    bool m_any = false;
    bool m_ended = false;
    bool m_rounds = false;
};

bool isScale(const FigureToken &token)
{
    return token.isWord(FigureWordKind::Scale) || token.isWord(FigureWordKind::Dozen) ||
           token.isWord(FigureWordKind::Hundred);
}

Amount digitsAmount(const FigureTokenView &tokens, std::size_t index)
{
    const FigureToken &token = tokens.at(index);
    Amount amount{.value = token.value, .step = token.step, .next = index + 1};
    const double fraction = tokens.isAttached(index) ? vulgarFraction(tokens.at(index + 1).mark) : 0;
    if (fraction > 0) {
        amount.value += fraction;
        amount.step = fraction;
        ++amount.next;
    }
    const std::size_t scaleAt = tokens.behindHyphen(amount.next);
    if (isScale(tokens.at(scaleAt)) && !tokens.at(scaleAt).isWord(FigureWordKind::Hundred)) {
        amount.scale = tokens.at(scaleAt).wordValue();
        amount.value *= amount.scale;
        amount.step *= amount.scale;
        amount.next = scaleAt + 1;
        // "Mio.": the full stop of the abbreviation, where the text goes on in the sentence.
        constexpr qsizetype longestAbbreviation = 3;
        if (tokens.at(amount.next).isMark(u'.') && tokens.text(scaleAt).size() <= longestAbbreviation &&
            amount.next + 1 < tokens.size()) {
            ++amount.next;
        }
    }
    return amount;
}

/// "a dozen", "a million", "a third of".
std::optional<Amount> afterArticle(const FigureTokenView &tokens, std::size_t index)
{
    const FigureToken &token = tokens.at(index + 1);
    const bool ofFollows = tokens.language() != TextLanguage::English || tokens.isText(index + 2, u"of");
    if (isScale(token)) {
        const double value = token.wordValue();
        return Amount{.value = value,
                      .step = token.isWord(FigureWordKind::Dozen) ? 1 : value,
                      .scale = value,
                      .next = index + 2,
                      .inWords = true,
                      .rounds = true};
    }
    if (token.isWord(FigureWordKind::Fraction) && ofFollows) {
        return Amount{
            .value = token.wordValue(), .step = 0.01, .next = index + 2, .inWords = true, .isPart = true};
    }
    return std::nullopt;
}

/// "half a million", "half of".
std::optional<Amount> halfAmount(const FigureTokenView &tokens, std::size_t index)
{
    const bool article = tokens.at(index + 1).isWord(FigureWordKind::Article);
    const std::size_t scaleAt = article ? index + 2 : index + 1;
    if (isScale(tokens.at(scaleAt))) {
        const double scale = tokens.at(scaleAt).wordValue();
        return Amount{
            .value = scale / 2, .step = scale / 2, .scale = scale, .next = scaleAt + 1, .inWords = true};
    }
    if (tokens.isText(index + 1, u"of") || tokens.isText(index + 1, u"the")) {
        return Amount{.value = 0.5, .step = 0.01, .next = index + 1, .inWords = true, .isPart = true};
    }
    return std::nullopt;
}

/// "thousands", "tens of thousands", "several hundred".
std::optional<Amount> vagueAmount(const FigureTokenView &tokens, std::size_t index)
{
    Amount amount{.value = 1, .next = index + 1, .isVague = true, .inWords = true};
    if (tokens.at(index).isWord(FigureWordKind::Several)) {
        if (!isScale(tokens.at(index + 1))) {
            return std::nullopt;
        }
        amount.value = tokens.at(index + 1).wordValue();
        amount.next = index + 2;
    } else {
        amount.value = tokens.at(index).wordValue();
        const bool joined = tokens.at(index + 1).isWord(FigureWordKind::NotCounted) ||
                            tokens.at(index + 1).isWord(FigureWordKind::YearHint);
        if (joined && tokens.at(index + 2).isWord(FigureWordKind::Dozens)) {
            amount.value *= tokens.at(index + 2).wordValue();
            amount.next = index + 3;
        }
    }
    amount.step = amount.value;
    return amount;
}

} // namespace

std::size_t FigureTokenView::behindHyphen(std::size_t index) const
{
    const FigureToken &token = at(index);
    const bool joins = index > 0 && token.kind == Kind::Mark && chars::isDash(token.mark) &&
                       isAttached(index - 1) && isAttached(index);
    return joins ? index + 1 : index;
}

std::optional<Amount> amountAt(const FigureTokenView &tokens, std::size_t index)
{
    const FigureToken &token = tokens.at(index);
    if (token.kind == Kind::Number) {
        return digitsAmount(tokens, index);
    }
    if (token.kind == Kind::Mark) {
        const double fraction = vulgarFraction(token.mark);
        return fraction > 0
                   ? std::optional(Amount{.value = fraction, .step = 0.01, .next = index + 1, .isPart = true})
                   : std::nullopt;
    }
    if (token.kind != Kind::Word) {
        return std::nullopt;
    }
    switch (token.word != nullptr ? token.word->kind : FigureWordKind::Small) {
    case FigureWordKind::Article:
        return afterArticle(tokens, index);
    case FigureWordKind::Half:
        return halfAmount(tokens, index);
    case FigureWordKind::Several:
    case FigureWordKind::Dozens:
        return vagueAmount(tokens, index);
    default:
        return WordsReader(tokens, index).read();
    }
}

} // namespace sidebyline
