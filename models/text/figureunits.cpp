// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/figureunits.h"

#include "text/characters.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

using Kind = FigureToken::Kind;

/// Nouns that are not made singular by their ending, and words that count the same.
QString irregularNoun(QStringView word)
{
    static constexpr std::array irregular{
        std::pair{u"people", u"person"},    std::pair{u"persons", u"person"},  std::pair{u"men", u"man"},
        std::pair{u"women", u"woman"},      std::pair{u"children", u"child"},  std::pair{u"deaths", u"dead"},
        std::pair{u"death", u"dead"},       std::pair{u"killed", u"dead"},     std::pair{u"died", u"dead"},
        std::pair{u"fatalities", u"dead"},  std::pair{u"wounded", u"injured"}, std::pair{u"hurt", u"injured"},
        std::pair{u"injuries", u"injured"}, std::pair{u"wives", u"wife"},      std::pair{u"lives", u"life"},
        std::pair{u"knives", u"knife"},     std::pair{u"halves", u"half"},     std::pair{u"feet", u"foot"},
    };
    for (const auto &[plural, singular] : irregular) {
        if (word == QStringView(plural)) {
            return QString::fromUtf16(singular);
        }
    }
    return {};
}

/// The singular of an English noun as far as its ending tells.
QString singular(QString word)
{
    const QString irregular = irregularNoun(word);
    if (!irregular.isEmpty()) {
        return irregular;
    }
    if (!word.endsWith(u's') || word.size() < 4 || word.endsWith("ss"_L1) || word.endsWith("us"_L1) ||
        word.endsWith("is"_L1)) {
        return word;
    }
    if (word.endsWith("ies"_L1)) {
        word.chop(3);
        return word + u'y';
    }
    const bool hissing = word.endsWith("ches"_L1) || word.endsWith("shes"_L1) || word.endsWith("sses"_L1) ||
                         word.endsWith("xes"_L1);
    word.chop(hissing ? 2 : 1);
    return word;
}

/// Whether a word in small letters is a noun as far as can be told: at least not one that never is counted.
bool mayBeCounted(const FigureTokenView &tokens, std::size_t index)
{
    const FigureToken &token = tokens.at(index);
    if (token.kind != Kind::Word || token.range.length < 2) {
        return false;
    }
    // "the year 2009" is no count, "one year" is.
    const bool years = tokens.isText(index, u"year") && tokens.at(index + 1).kind != Kind::Number;
    const bool known = token.word != nullptr && token.word->kind != FigureWordKind::Label;
    return (!known || years) && (tokens.language() == TextLanguage::German ||
                                 chars::isLower(tokens.text(index).front().unicode()));
}

/// Behind "of", "de", "di", "d’".
std::size_t behindOf(const FigureTokenView &tokens, std::size_t index)
{
    if (tokens.isText(index, u"d") && chars::isApostrophe(tokens.at(index + 1).mark)) {
        return index + 2;
    }
    for (const QStringView of : {u"of", u"de", u"di"}) {
        if (tokens.isText(index, of)) {
            return index + 1;
        }
    }
    return index;
}

QString countedNoun(const FigureTokenView &tokens, std::size_t index, const Amount &amount)
{
    constexpr int mostPassed = 2;
    // "thousands of people", "a third of residents"
    if (amount.isVague || amount.isPart || tokens.language() != TextLanguage::English) {
        index = behindOf(tokens, index);
    }
    if (tokens.at(index).isMark(u'+')) {
        ++index;
    }
    index = tokens.behindHyphen(index);
    for (int passed = 0; passed < mostPassed && tokens.at(index).isWord(FigureWordKind::Passed); ++passed) {
        ++index;
    }
    if (!mayBeCounted(tokens, index)) {
        return {};
    }
    const QString noun = tokens.text(index).toString().toLower();
    return tokens.language() == TextLanguage::English ? singular(noun) : noun;
}

/// "per cent" and its like in two words.
bool isPercentInTwo(const FigureTokenView &tokens, std::size_t index)
{
    static constexpr std::array pairs{
        std::pair{u"per", u"cent"},  std::pair{u"pour", u"cent"}, std::pair{u"por", u"ciento"},
        std::pair{u"por", u"cento"}, std::pair{u"per", u"cento"},
    };
    for (const auto &[first, second] : pairs) {
        if (tokens.isText(index, first) && tokens.isText(index + 1, second)) {
            return true;
        }
    }
    return false;
}

std::optional<UnitMatch> percentage(const FigureTokenView &tokens, std::size_t index)
{
    std::size_t next = index;
    if (tokens.at(index).isMark(u'%') || tokens.at(index).isWord(FigureWordKind::Percent)) {
        next = index + 1;
    } else if (isPercentInTwo(tokens, index)) {
        next = index + 2;
    } else if (tokens.at(index).isWord(FigureWordKind::Points)) {
        const bool inTwo = tokens.isText(index + 1, u"point") || tokens.isText(index + 1, u"points");
        return UnitMatch{FigureKind::Percentage, u"points"_s, inTwo ? index + 2 : index + 1};
    } else {
        return std::nullopt;
    }
    return UnitMatch{FigureKind::Percentage, u"%"_s, next};
}

std::optional<UnitMatch> money(const FigureTokenView &tokens, std::size_t index, const Amount &amount)
{
    // "millions of euros", "20 millions d’euros"
    const bool joined = amount.isVague || amount.scale > 1;
    const std::size_t at = joined ? behindOf(tokens, index) : index;
    const FigureToken &token = tokens.at(at);
    if (token.kind == Kind::Mark && !currencyOfSign(token.mark).isEmpty() &&
        tokens.at(at + 1).kind != Kind::Number) {
        return UnitMatch{FigureKind::Money, currencyOfSign(token.mark).toString(), at + 1};
    }
    if (!token.isWord(FigureWordKind::Currency)) {
        return std::nullopt;
    }
    // Small numbers of pounds are weights as a rule: sums are written with the sign.
    const bool pounds = token.word->unit == u"GBP" && tokens.language() == TextLanguage::English &&
                        amount.scale <= 1 && !tokens.isText(at, u"sterling");
    if (pounds) {
        return UnitMatch{FigureKind::Number, u"lb"_s, at + 1};
    }
    return UnitMatch{FigureKind::Money, QStringView(token.word->unit).toString(), at + 1};
}

std::optional<UnitMatch> measure(const FigureTokenView &tokens, std::size_t index)
{
    constexpr qsizetype longestSymbol = 2;
    const FigureToken &token = tokens.at(index);
    if (token.isMark(u'\u00b0') && tokens.isAttached(index) &&
        (tokens.isText(index + 1, u"C") || tokens.isText(index + 1, u"F"))) {
        return UnitMatch{FigureKind::Number, u"°"_s + tokens.text(index + 1).toString(), index + 2};
    }
    const bool square = tokens.isText(index, u"square") || tokens.isText(index, u"cubic");
    const std::size_t at = square ? tokens.behindHyphen(index + 1) : index;
    const FigureToken &unit = tokens.at(at);
    if (!unit.isWord(FigureWordKind::Measure)) {
        return std::nullopt;
    }
    const QStringView symbol(unit.word->unit);
    if (unit.range.length <= longestSymbol && tokens.text(at) != symbol) {
        return std::nullopt;
    }
    const QString power = square ? (tokens.isText(index, u"square") ? u"²"_s : u"³"_s) : QString();
    return UnitMatch{FigureKind::Number, symbol.toString() + power, at + 1};
}

} // namespace

QStringView currencyOfSign(char16_t sign)
{
    switch (sign) {
    case u'$':
        return u"USD";
    case u'\u20ac':
        return u"EUR";
    case u'\u00a3':
        return u"GBP";
    case u'\u00a5':
        return u"JPY";
    case u'\u20b9':
        return u"INR";
    case u'\u20bd':
        return u"RUB";
    case u'\u20bf':
        return u"BTC";
    default:
        return {};
    }
}

UnitMatch unitBehind(const FigureTokenView &tokens, const Amount &amount)
{
    const std::size_t index = tokens.behindHyphen(amount.next);
    if (const std::optional<UnitMatch> match = percentage(tokens, index)) {
        return *match;
    }
    if (const std::optional<UnitMatch> match = money(tokens, index, amount)) {
        return *match;
    }
    if (const std::optional<UnitMatch> match = measure(tokens, index)) {
        return *match;
    }
    return {FigureKind::Number, countedNoun(tokens, amount.next, amount), amount.next};
}

std::optional<CurrencyPrefix> currencyAt(const FigureTokenView &tokens, std::size_t index)
{
    static constexpr std::array dollars{
        std::pair{u"US", u"USD"}, std::pair{u"A", u"AUD"},  std::pair{u"AU", u"AUD"},
        std::pair{u"C", u"CAD"},  std::pair{u"CA", u"CAD"}, std::pair{u"NZ", u"NZD"},
        std::pair{u"HK", u"HKD"}, std::pair{u"S", u"SGD"},  std::pair{u"R", u"BRL"},
    };
    const FigureToken &token = tokens.at(index);
    if (token.kind == Kind::Mark) {
        const QStringView code = currencyOfSign(token.mark);
        return code.isEmpty() ? std::nullopt : std::optional(CurrencyPrefix{code.toString(), index + 1});
    }
    if (token.isWord(FigureWordKind::Currency) && QStringView(token.word->unit) == tokens.text(index) &&
        tokens.at(index + 1).kind == Kind::Number) {
        return CurrencyPrefix{tokens.text(index).toString(), index + 1};
    }
    if (tokens.isAttached(index) && tokens.at(index + 1).isMark(u'$')) {
        for (const auto &[prefix, code] : dollars) {
            if (tokens.text(index) == QStringView(prefix)) {
                return CurrencyPrefix{QString::fromUtf16(code), index + 2};
            }
        }
    }
    return std::nullopt;
}

} // namespace sidebyline
