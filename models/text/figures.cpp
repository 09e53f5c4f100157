// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/figures.h"

#include "text/characters.h"
#include "text/figureamounts.h"
#include "text/figuredates.h"
#include "text/figuretokens.h"
#include "text/figureunits.h"

#include <QList>

#include <algorithm>
#include <cmath>

namespace sidebyline {

namespace {

using Kind = FigureToken::Kind;

class FigureReader
{
public:
    explicit FigureReader(const FigureTokenView &tokens)
        : m_tokens(tokens)
    {}

    [[nodiscard]] std::vector<Figure> read()
    {
        for (std::size_t index = 0; index < m_tokens.size();) {
            index = std::max(readAt(index), index + 1);
        }
        return std::move(m_found);
    }

private:
    /// Reads the figure that begins at @p index and gives the index behind it, or @p index if none does.
    std::size_t readAt(std::size_t index)
    {
        const FigureToken &token = m_tokens.at(index);
        if (token.kind == Kind::Word && token.word == nullptr && !mayBePrefix(index) &&
            !mayBeCompound(index)) {
            return index;
        }
        if (token.kind == Kind::Number && isPartOfName(index)) {
            return behindName(index);
        }
        if (const std::optional<DateMatch> date = dateAt(m_tokens, index)) {
            return addDate(index, *date);
        }
        if (const std::optional<TimeMatch> time = timeAt(m_tokens, index)) {
            add({.kind = FigureKind::Time, .value = time->minutes}, index, time->next);
            return time->next;
        }
        if (const std::optional<CurrencyPrefix> currency = currencyAt(m_tokens, index)) {
            return readMoney(index, *currency);
        }
        return readAmount(index);
    }

    /// Most words begin no figure.
    [[nodiscard]] bool mayBegin(std::size_t index) const
    {
        const FigureToken &token = m_tokens.at(index);
        if (token.kind == Kind::Mark) {
            return token.mark > 0x7f || token.mark == u'$';
        }
        if (token.kind != Kind::Word) {
            return true;
        }
        if (token.word == nullptr) {
            return mayBePrefix(index) || mayBeCompound(index);
        }
        switch (token.word->kind) {
        case FigureWordKind::NotCounted:
        case FigureWordKind::YearHint:
        case FigureWordKind::And:
        case FigureWordKind::Label:
        case FigureWordKind::Passed:
        case FigureWordKind::Percent:
        case FigureWordKind::Points:
        case FigureWordKind::Measure:
        case FigureWordKind::DayPart:
            return mayBePrefix(index);
        default:
            return true;
        }
    }

    /// "US" before "$".
    [[nodiscard]] bool mayBePrefix(std::size_t index) const
    {
        return m_tokens.at(index).range.length <= 2 && m_tokens.at(index + 1).isMark(u'$');
    }

    /// "zweiundzwanzig" stands in no list.
    [[nodiscard]] bool mayBeCompound(std::size_t index) const
    {
        return (m_tokens.language() == TextLanguage::German || m_tokens.language() == TextLanguage::Dutch) &&
               m_tokens.text(index).endsWith(u"ig");
    }

    std::size_t addDate(std::size_t index, const DateMatch &match)
    {
        add({.kind = FigureKind::Date,
             .approximation = match.isDecade ? Approximation::About : Approximation::Exact,
             .date = match.date},
            index, match.next);
        return match.next;
    }

    std::size_t readMoney(std::size_t index, const CurrencyPrefix &currency)
    {
        std::optional<Amount> amount = amountAt(m_tokens, currency.amountAt);
        if (!amount || amount->isVague) {
            return index;
        }
        readAttachedScale(*amount);
        add({.kind = FigureKind::Money, .value = amount->value, .step = amount->step, .unit = currency.code},
            index, amount->next, amount->scale);
        return amount->next;
    }

    /// "€3m", "$20k".
    void readAttachedScale(Amount &amount) const
    {
        if (amount.scale > 1 || !m_tokens.isAttached(amount.next - 1)) {
            return;
        }
        const QStringView letter = m_tokens.text(amount.next);
        const double scale = letter == u"m" || letter == u"M"   ? 1e6
                             : letter == u"b" || letter == u"B" ? 1e9
                             : letter == u"k" || letter == u"K" ? 1e3
                                                                : 1;
        if (scale > 1) {
            amount.value *= scale;
            amount.step *= scale;
            amount.scale = scale;
            ++amount.next;
        }
    }

    std::size_t readAmount(std::size_t index)
    {
        const std::optional<Amount> amount = amountAt(m_tokens, index);
        if (!amount) {
            return index;
        }
        if (m_tokens.at(index).kind == Kind::Number && amount->next == index + 1) {
            if (isOrdinal(index)) {
                add({.kind = FigureKind::Ordinal, .value = amount->value}, index, index + 2);
                return index + 2;
            }
            if (isSlashed(index)) {
                return readSlashed(index);
            }
        }
        if (const std::size_t next = readShare(index, *amount); next != index) {
            return next;
        }
        const UnitMatch unit = unitBehind(m_tokens, *amount);
        if (isPronoun(index, *amount, unit)) {
            return amount->next;
        }
        if (m_tokens.at(index).kind == Kind::Number && unit.next == index + 1 && lettersFollow(index)) {
            return index + 2;
        }
        add({.kind = unit.kind,
             .value = isNegative(index) ? -amount->value : amount->value,
             .step = amount->step,
             .approximation = amount->isVague ? Approximation::Vague : Approximation::Exact,
             .unit = unit.unit,
             .isPart = amount->isPart,
             .rounds = amount->rounds},
            index, unit.next, amount->scale);
        return unit.next;
    }

    /// "two in three voters", "3 out of 5": a share. Gives the index behind it, or @p index if it is none.
    std::size_t readShare(std::size_t index, const Amount &amount)
    {
        constexpr double mostParts = 20;
        if (m_tokens.language() != TextLanguage::English || amount.scale > 1 || amount.isVague) {
            return index;
        }
        const bool outOf = m_tokens.isText(amount.next, u"out") && m_tokens.isText(amount.next + 1, u"of");
        if (!outOf && !m_tokens.isText(amount.next, u"in")) {
            return index;
        }
        const std::optional<Amount> whole = amountAt(m_tokens, amount.next + (outOf ? 2 : 1));
        if (!whole || whole->scale > 1 || whole->value > mostParts || amount.value < 1 ||
            amount.value >= whole->value || std::floor(whole->value) != whole->value) {
            return index;
        }
        const UnitMatch unit = unitBehind(m_tokens, *whole);
        const bool counted =
            unit.kind == FigureKind::Number && unit.next == whole->next && !unit.unit.isEmpty();
        if (!counted || isTimeNoun(unit.unit)) {
            return index;
        }
        add({.value = amount.value / whole->value, .step = 0.01, .unit = unit.unit, .isPart = true}, index,
            whole->next);
        return whole->next;
    }

    /// "twice in three years" is no share of years.
    [[nodiscard]] static bool isTimeNoun(QStringView noun)
    {
        for (const QStringView time : {u"second", u"minute", u"hour", u"day", u"week", u"month", u"year",
                                       u"decade", u"season", u"century"}) {
            if (noun == time) {
                return true;
            }
        }
        return false;
    }

    /// "one of them", "at one point"; in other languages the word is the article too.
    [[nodiscard]] bool isPronoun(std::size_t index, const Amount &amount, const UnitMatch &unit) const
    {
        if (!amount.inWords || amount.value != 1 || amount.next != index + 1) {
            return false;
        }
        bool phrase = m_tokens.language() != TextLanguage::English || unit.unit.isEmpty();
        for (const QStringView noun : {u"point", u"day", u"hand", u"side", u"thing", u"time", u"way"}) {
            phrase = phrase || unit.unit == noun;
        }
        return phrase;
    }

    [[nodiscard]] bool isOrdinal(std::size_t index) const
    {
        if (m_tokens.language() != TextLanguage::English || !m_tokens.isAttached(index)) {
            return false;
        }
        return m_tokens.isText(index + 1, u"st") || m_tokens.isText(index + 1, u"nd") ||
               m_tokens.isText(index + 1, u"rd") || m_tokens.isText(index + 1, u"th");
    }

    [[nodiscard]] bool isSlashed(std::size_t index) const
    {
        return m_tokens.isAttached(index) && m_tokens.at(index + 1).isMark(u'/') &&
               m_tokens.isAttached(index + 1) && m_tokens.at(index + 2).kind == Kind::Number;
    }

    /// "2/3" is a fraction; "24/7" and the like are names.
    std::size_t readSlashed(std::size_t index)
    {
        constexpr double mostParts = 10;
        const double part = m_tokens.at(index).value;
        const double parts = m_tokens.at(index + 2).value;
        if (part >= 1 && part < parts && parts <= mostParts) {
            add({.value = part / parts, .step = 0.01, .isPart = true}, index, index + 3);
        }
        return index + 3;
    }

    /// "4x", "5G": letters that belong to a name.
    [[nodiscard]] bool lettersFollow(std::size_t index) const
    {
        return m_tokens.isAttached(index) && m_tokens.at(index + 1).kind == Kind::Word;
    }

    [[nodiscard]] bool isNegative(std::size_t index) const
    {
        if (index == 0 || !m_tokens.isAttached(index - 1)) {
            return m_tokens.isText(index - 1, u"minus");
        }
        const FigureToken &before = m_tokens.at(index - 1);
        const qsizetype place = before.range.start - 1;
        return (before.isMark(u'-') || before.isMark(u'\u2212')) &&
               (place < 0 || chars::isSpace(chars::at(m_tokens.text(), place)));
    }

    /// "F-16", "G20", "No. 5", "Section 12", "#4".
    [[nodiscard]] bool isPartOfName(std::size_t index) const
    {
        if (index == 0) {
            return false;
        }
        const FigureToken &before = m_tokens.at(index - 1);
        if (m_tokens.isAttached(index - 1)) {
            if (before.kind == Kind::Word || before.isMark(u'#') || before.isMark(u'\u00a7') ||
                before.isMark(u'_') || before.isMark(u'/') || before.isMark(u'=')) {
                return true;
            }
            const bool named = index > 1 && m_tokens.behindHyphen(index - 1) == index &&
                               m_tokens.at(index - 2).kind == Kind::Word &&
                               chars::isUpper(m_tokens.text(index - 2).back().unicode());
            if (named) {
                return true;
            }
        }
        const std::size_t label = before.isMark(u'.') && index > 1 ? index - 2 : index - 1;
        return m_tokens.at(label).isWord(FigureWordKind::Label);
    }

    /// Behind the whole name: "F-16s", "Section 230(c)".
    [[nodiscard]] std::size_t behindName(std::size_t index) const
    {
        std::size_t next = index + 1;
        while (m_tokens.isAttached(next - 1) &&
               (m_tokens.at(next).kind == Kind::Word || m_tokens.at(next).kind == Kind::Number ||
                m_tokens.at(next).isMark(u'-'))) {
            ++next;
        }
        return next;
    }

    /// @p scale is what a word multiplied the value by.
    void add(Figure figure, std::size_t index, std::size_t next, double scale = 1)
    {
        const qsizetype start = m_tokens.at(index).range.start;
        figure.range = {start, m_tokens.at(next - 1).range.end() - start};
        if (figure.approximation == Approximation::Exact) {
            figure.approximation = approximationAround(index, next);
        }
        joinSpan(figure, index, scale);
        m_found.push_back(std::move(figure));
        m_lastScale = scale;
        m_lastIndex = index;
        m_lastNext = next;
    }

    [[nodiscard]] Approximation approximationAround(std::size_t index, std::size_t next) const
    {
        for (const ApproximationPhrase &phrase : approximationPhrases(m_tokens.language())) {
            if (endsWithPhrase(index, phrase.words)) {
                return phrase.approximation;
            }
        }
        if (m_tokens.at(next).isMark(u'+') && m_tokens.isAttached(next - 1)) {
            return Approximation::AtLeast;
        }
        if (m_tokens.isText(next, u"or") && m_tokens.isText(next + 1, u"more")) {
            return Approximation::AtLeast;
        }
        if (m_tokens.isText(next, u"or") && m_tokens.isText(next + 1, u"so")) {
            return Approximation::About;
        }
        return Approximation::Exact;
    }

    /// Whether the words before @p index are @p phrase.
    [[nodiscard]] bool endsWithPhrase(std::size_t index, QStringView phrase) const
    {
        while (!phrase.isEmpty()) {
            const qsizetype space = phrase.lastIndexOf(u' ');
            if (index == 0 || !m_tokens.isText(index - 1, phrase.sliced(space + 1))) {
                return false;
            }
            --index;
            phrase = phrase.first(std::max<qsizetype>(space, 0));
        }
        return true;
    }

    /// "15 to 20 people", "$3-5 million": the first takes the second's unit and scale, and both are bounds.
    /// Called before @p second is added.
    void joinSpan(Figure &second, std::size_t index, double scale)
    {
        if (m_found.empty() || index != m_lastNext + 1 || !joinsAmounts(m_lastNext)) {
            return;
        }
        Figure &first = m_found.back();
        const bool amounts = isAmount(first) && isAmount(second);
        const bool sameThing = first.unit.isEmpty() || second.unit.isEmpty() || first.unit == second.unit;
        if (!amounts || !sameThing) {
            return;
        }
        if (m_lastScale == 1 && scale > 1 && first.value * scale < second.value) {
            first.value *= scale;
            first.step *= scale;
        }
        const Figure &named = first.unit.isEmpty() ? second : first;
        Figure &unnamed = first.unit.isEmpty() ? first : second;
        unnamed.kind = named.kind;
        unnamed.unit = named.unit;
        if (first.value < second.value && !first.unit.isEmpty() && !isBehindFirst(u"from")) {
            first.approximation = Approximation::AtLeast;
            second.approximation = Approximation::AtMost;
        }
    }

    [[nodiscard]] static bool isAmount(const Figure &figure)
    {
        return figure.kind == FigureKind::Number || figure.kind == FigureKind::Money ||
               figure.kind == FigureKind::Percentage;
    }

    /// A dash, "to", or the "and" that belongs to "between".
    [[nodiscard]] bool joinsAmounts(std::size_t index) const
    {
        const FigureToken &token = m_tokens.at(index);
        if (token.kind == Kind::Mark) {
            return chars::isDash(token.mark);
        }
        for (const QStringView word : {u"to", u"bis", u"à", u"tot"}) {
            if (m_tokens.isText(index, word)) {
                return true;
            }
        }
        return m_tokens.isText(index, u"and") && isBehindFirst(u"between");
    }

    /// Whether the figure found last stands behind @p word: "from 15 to 20" is a change, not a span.
    [[nodiscard]] bool isBehindFirst(QStringView word) const
    {
        return m_lastIndex > 0 && m_tokens.isText(m_lastIndex - 1, word);
    }

    const FigureTokenView &m_tokens;
    std::vector<Figure> m_found;
    double m_lastScale = 1;
    std::size_t m_lastIndex = 0; // where the figure found last begins
    std::size_t m_lastNext = 0;  // behind it
};

} // namespace

std::vector<Figure> figures(QStringView text, QStringView language)
{
    const TextLanguage known = textLanguage(language);
    const std::vector<FigureToken> tokens = figureTokens(text, known);
    return FigureReader(FigureTokenView(text, tokens, known)).read();
}

} // namespace sidebyline
