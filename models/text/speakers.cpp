// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/speakers.h"

#include "text/abbreviations.h"
#include "text/attributionverbs.h"
#include "text/characters.h"
#include "text/sentences.h"
#include "text/wordlist.h"

#include <algorithm>
#include <optional>

namespace sidebyline {

namespace {

constexpr std::u16string_view pronounText =
    u"er he her him i ich il elle ella ellas ellos essa ele ela hij lei "
    u"lui on she sie they we wij you zij";
constexpr auto pronouns = sortedWords<countWords(pronounText)>(pronounText);

/// Behind one of these the subject of a verb begins.
constexpr std::u16string_view clauseText =
    u"and as because but if that then when where whereas which while who whom whose yet dass und aber weil "
    u"wenn als que et mais y pero che e ma mas dat en maar";
constexpr auto clauseWords = sortedWords<countWords(clauseText)>(clauseText);

/// A name that follows its verb ends before one of these.
constexpr std::u16string_view behindNameText =
    u"about after against at because before by during for from in into last late of on outside over since "
    u"that through to told upon when where while who whose with without as and but this earlier "
    u"am auf bei gegenüber im nach vor am au dans hier lors à al ante durante em en aan op tijdens";
constexpr auto behindName = sortedWords<countWords(behindNameText)>(behindNameText);

/// Before a verb that itself stands before its subject: "a dit le maire".
constexpr std::u16string_view auxiliaryText = u"a avait ha había hat hatte heeft had ont";
constexpr auto auxiliaries = sortedWords<countWords(auxiliaryText)>(auxiliaryText);

/// What may stand between a subject and its verb, or before a subject.
constexpr std::u16string_view betweenText =
    u"also again already did earlier had has have is just later never now often once recently soon still "
    u"then was were will would could may might should been being to not n't himself herself themselves";
constexpr auto between = sortedWords<countWords(betweenText)>(betweenText);

/// Small words within a name: "Jan van der Meer".
constexpr std::u16string_view particleText =
    u"al bin da de del della den der di do dos du el la le ten ter van von y zu";
constexpr auto particles = sortedWords<countWords(particleText)>(particleText);

struct Token
{
    enum class Kind : quint8 { Word, Mark, Quotation };

    Kind kind = Kind::Word;
    TextRange range{};
    int sentence = 0; ///< number within the paragraph
};

/// Tokens [first, last) of a paragraph.
struct Piece
{
    std::size_t first = 0;
    std::size_t last = 0;

    [[nodiscard]] bool isEmpty() const { return first >= last; }
};

/// One paragraph with its outermost quotations as single tokens.
class Paragraph
{
public:
    Paragraph(QStringView text, std::span<const Quotation> quoted, TextLanguage language,
              std::span<const TextRange> cut)
        : m_text(text)
        , m_language(language)
        , m_sentences(cut)
    {
        qsizetype place = 0;
        for (const Quotation &quotation : quoted) {
            if (quotation.depth == 0) {
                addWords(place, quotation.range.start);
                push(Token::Kind::Quotation, quotation.range);
                place = quotation.range.end();
            }
        }
        addWords(place, text.size());
    }

    /// The speaker whom the sentence of the quotation at token @p index names beside a verb.
    [[nodiscard]] std::optional<TextRange> attributed(std::size_t index) const
    {
        const Piece before = pieceBefore(index);
        const Piece after = pieceAfter(index);
        if (before.isEmpty()) {
            if (const auto found = namedIn(after, Side::After)) {
                return found;
            }
        }
        if (const auto found = namedIn(before, Side::Before)) {
            return found;
        }
        return before.isEmpty() ? std::nullopt : namedIn(after, Side::After);
    }

    /// The first name or pronoun of the quotation's sentence.
    [[nodiscard]] std::optional<TextRange> subject(std::size_t index) const
    {
        const Piece piece = pieceBefore(index);
        for (std::size_t i = piece.first; i < piece.last; ++i) {
            const bool calendar = isCalendarWord(textOf(i), m_language);
            const bool starter = commonlyBeginsSentence(textOf(i), m_language) && !isPronoun(i);
            if (!isPronoun(i) && (!isCapitalised(i) || starter || calendar)) {
                continue;
            }
            std::size_t end = i + 1;
            while (!isPronoun(i) && end < piece.last && goesOnName(end, piece.last) && joinsNames(end)) {
                ++end;
            }
            return rangeOf({i, end});
        }
        return std::nullopt;
    }

    [[nodiscard]] std::size_t size() const { return m_tokens.size(); }
    [[nodiscard]] const Token &token(std::size_t index) const { return m_tokens[index]; }

private:
    enum class Side : quint8 { Before, After };

    void push(Token::Kind kind, TextRange range)
    {
        while (m_sentence + 1 < std::ssize(m_sentences) &&
               m_sentences[static_cast<std::size_t>(m_sentence + 1)].start <= range.start) {
            ++m_sentence;
        }
        m_tokens.push_back({kind, range, static_cast<int>(m_sentence)});
    }

    void addWords(qsizetype place, qsizetype end)
    {
        while (place < end) {
            const char16_t c = m_text.utf16()[place];
            qsizetype last = place + 1;
            if (chars::isLetterOrDigit(c)) {
                while (last < end && continuesWord(last)) {
                    ++last;
                }
                push(Token::Kind::Word, {place, last - place});
            } else if (!chars::isSpace(c)) {
                push(Token::Kind::Mark, {place, 1});
            }
            place = last;
        }
    }

    /// Letters, digits, and what stands between them or cuts a title short ("Lt.", "O’Neal", "vice-mayor").
    [[nodiscard]] bool continuesWord(qsizetype place) const
    {
        const char16_t c = m_text.utf16()[place];
        const bool letterFollows = chars::isLetterOrDigit(chars::at(m_text, place + 1));
        if (chars::isLetterOrDigit(c)) {
            return true;
        }
        if (c == u'.') {
            return letterFollows || !endsSentenceAt(place);
        }
        return (chars::isApostrophe(c) || c == u'-') && letterFollows;
    }

    [[nodiscard]] bool endsSentenceAt(qsizetype place) const
    {
        return std::ranges::binary_search(m_sentences, place + 1, {}, &TextRange::end);
    }

    [[nodiscard]] QStringView textOf(std::size_t index) const { return m_tokens[index].range.of(m_text); }
    [[nodiscard]] bool isWord(std::size_t index) const { return m_tokens[index].kind == Token::Kind::Word; }
    [[nodiscard]] bool isMark(std::size_t index, char16_t c) const
    {
        return m_tokens[index].kind == Token::Kind::Mark && m_text.utf16()[m_tokens[index].range.start] == c;
    }
    [[nodiscard]] bool isCapitalised(std::size_t index) const
    {
        return isWord(index) && chars::isUpper(textOf(index).front().unicode());
    }
    [[nodiscard]] bool isPronoun(std::size_t index) const
    {
        return isWord(index) && sidebyline::isPronoun(textOf(index));
    }
    [[nodiscard]] bool isVerb(std::size_t index) const
    {
        return isWord(index) && isAttributionVerb(textOf(index), m_language);
    }
    /// Nothing but a space stands between the words before and at @p index.
    [[nodiscard]] bool joinsNames(std::size_t index) const
    {
        return m_tokens[index].range.start - m_tokens[index - 1].range.end() <= 1;
    }
    [[nodiscard]] TextRange rangeOf(Piece piece) const
    {
        const qsizetype start = m_tokens[piece.first].range.start;
        return {start, m_tokens[piece.last - 1].range.end() - start};
    }

    /// What stands before the quotation in its sentence, back to another quotation.
    [[nodiscard]] Piece pieceBefore(std::size_t index) const
    {
        std::size_t first = index;
        while (first > 0 && m_tokens[first - 1].sentence == m_tokens[index].sentence &&
               m_tokens[first - 1].kind != Token::Kind::Quotation) {
            --first;
        }
        return {first, index};
    }

    /// What follows the quotation in the sentence that it ends in, up to another quotation.
    [[nodiscard]] Piece pieceAfter(std::size_t index) const
    {
        std::size_t last = index + 1;
        const qsizetype end = m_tokens[index].range.end();
        const auto sentence = std::ranges::upper_bound(m_sentences, end, {}, &TextRange::end);
        if (sentence == m_sentences.end() || sentence->start >= end) {
            return {last, last};
        }
        while (last < m_tokens.size() && m_tokens[last].kind != Token::Kind::Quotation &&
               m_tokens[last].range.start < sentence->end()) {
            ++last;
        }
        return {index + 1, last};
    }

    /// The subject of the verb of saying that is nearest to the quotation on the given side of it.
    [[nodiscard]] std::optional<TextRange> namedIn(Piece piece, Side side) const
    {
        const std::size_t length = piece.isEmpty() ? 0 : piece.last - piece.first;
        for (std::size_t step = 0; step < length; ++step) {
            const std::size_t i = side == Side::After ? piece.first + step : piece.last - 1 - step;
            if (isAccordingTo(i)) {
                return nameBehind({i + 2, piece.last});
            }
            if (!isVerb(i)) {
                continue;
            }
            if (const auto found = subjectOf(i, piece, side)) {
                return found;
            }
        }
        const bool colon = side == Side::Before && length > 1 && isMark(piece.last - 1, u':');
        return colon ? subjectBefore({piece.first, piece.last - 1}) : std::nullopt;
    }

    [[nodiscard]] bool isAccordingTo(std::size_t index) const
    {
        return index + 2 < m_tokens.size() && textOf(index).compare(u"according", Qt::CaseInsensitive) == 0 &&
               textOf(index + 1) == u"to";
    }

    /// “…,” said Tolver; “…,” Tolver said; Tolver said: “…”
    [[nodiscard]] std::optional<TextRange> subjectOf(std::size_t verb, Piece piece, Side side) const
    {
        std::size_t first = piece.first;
        while (first < verb && (!isWord(first) || (side == Side::After && isAuxiliary(first)))) {
            ++first;
        }
        if (side == Side::After && first == verb) {
            return nameBehind({verb + 1, piece.last});
        }
        return subjectBefore({first, verb});
    }

    [[nodiscard]] bool isAuxiliary(std::size_t index) const
    {
        return m_language != TextLanguage::English && lowerCaseListed(auxiliaries, textOf(index));
    }

    /// The sentence goes on behind a name.
    [[nodiscard]] bool endsName(std::size_t index) const
    {
        return chars::isLower(textOf(index).front().unicode()) && lowerCaseListed(behindName, textOf(index));
    }

    /// A word of a name: a capital letter, or small words before one.
    [[nodiscard]] bool goesOnName(std::size_t index, std::size_t last) const
    {
        while (index < last && isWord(index) && lowerCaseListed(particles, textOf(index)) &&
               !isCapitalised(index)) {
            ++index;
        }
        return index < last && isCapitalised(index);
    }

    [[nodiscard]] bool startsName(std::size_t index) const
    {
        static constexpr std::u16string_view determiners =
            u"a an another der die das ein eine el la le les il lo los o one the um uma un una het de een";
        static constexpr auto list = sortedWords<countWords(determiners)>(determiners);
        return isCapitalised(index) || isPronoun(index) || lowerCaseListed(list, textOf(index));
    }

    /// A name behind its verb: up to a mark or a word that goes on with the sentence.
    [[nodiscard]] std::optional<TextRange> nameBehind(Piece piece) const
    {
        if (piece.isEmpty() || !isWord(piece.first) || !startsName(piece.first)) {
            return std::nullopt;
        }
        std::size_t end = piece.first;
        // In English a name may be a description: "Tolver senior". Elsewhere days and times follow it.
        const bool properName = m_language != TextLanguage::English && isCapitalised(piece.first);
        while (end < piece.last && isWord(end) &&
               (end == piece.first || (!endsName(end) && (!properName || goesOnName(end, piece.last))))) {
            ++end;
            if (isPronoun(piece.first)) {
                break;
            }
        }
        return rangeOf({piece.first, end});
    }

    [[nodiscard]] bool isBetween(std::size_t index) const
    {
        const QStringView word = textOf(index);
        return lowerCaseListed(between, word) ||
               (word.size() > 4 && word.endsWith(u"ly") && chars::isLower(word.front().unicode()));
    }

    /// The words before a verb that are its subject; those between commas describe it.
    [[nodiscard]] std::optional<TextRange> subjectBefore(Piece piece) const
    {
        while (!piece.isEmpty() && isWord(piece.last - 1) && isBetween(piece.last - 1)) {
            --piece.last;
        }
        if (!piece.isEmpty() && isMark(piece.last - 1, u',')) {
            return describedName({piece.first, piece.last - 1});
        }
        std::size_t first = piece.last;
        while (first > piece.first && isWord(first - 1) && !lowerCaseListed(clauseWords, textOf(first - 1))) {
            --first;
        }
        return subjectIn({first, piece.last});
    }

    /// "Tolver, the mayor of Ostley, …": the first stretch between commas that may be a name.
    [[nodiscard]] std::optional<TextRange> describedName(Piece piece) const
    {
        for (std::size_t first = piece.first; first < piece.last;) {
            std::size_t end = first;
            while (end < piece.last && !isMark(end, u',')) {
                ++end;
            }
            if (const auto found = subjectIn({first, end})) {
                return found;
            }
            first = end + 1;
        }
        return std::nullopt;
    }

    /// @p piece without what leads up to a name; nothing if it holds none.
    [[nodiscard]] std::optional<TextRange> subjectIn(Piece piece) const
    {
        while (!piece.isEmpty() && (!isWord(piece.first) || !startsName(piece.first) ||
                                    lowerCaseListed(behindName, textOf(piece.first)) ||
                                    lowerCaseListed(clauseWords, textOf(piece.first)))) {
            ++piece.first;
        }
        if (piece.isEmpty()) {
            return std::nullopt;
        }
        if (isPronoun(piece.last - 1)) {
            return rangeOf({piece.last - 1, piece.last});
        }
        // "He left the hall saying": a pronoun takes nothing with it.
        return rangeOf(isPronoun(piece.first) ? Piece{piece.first, piece.first + 1} : piece);
    }

    QStringView m_text;
    TextLanguage m_language;
    std::span<const TextRange> m_sentences;
    std::vector<Token> m_tokens;
    std::ptrdiff_t m_sentence = 0;
};

} // namespace

bool isPronoun(QStringView words)
{
    return lowerCaseListed(pronouns, words);
}

std::vector<std::vector<Speaker>> speakers(std::span<const QStringView> paragraphs,
                                           std::span<const std::vector<Quotation>> quoted,
                                           QStringView language,
                                           std::span<const std::span<const TextRange>> cut)
{
    std::vector<std::vector<Speaker>> all(paragraphs.size());
    std::vector<TextRange> ownCut;
    Speaker last;
    for (std::size_t i = 0; i < paragraphs.size() && i < quoted.size(); ++i) {
        all[i].resize(quoted[i].size());
        if (quoted[i].empty()) {
            continue;
        }
        if (cut.empty()) {
            ownCut = sentences(paragraphs[i], language);
        }
        const Paragraph paragraph(paragraphs[i], quoted[i], textLanguage(language),
                                  cut.empty() ? std::span<const TextRange>(ownCut) : cut[i]);
        bool first = true;
        std::size_t token = 0;
        for (std::size_t j = 0; j < quoted[i].size(); ++j) {
            if (quoted[i][j].depth != 0) {
                continue;
            }
            while (paragraph.token(token).range != quoted[i][j].range) {
                ++token;
            }
            std::optional<TextRange> found = paragraph.attributed(token);
            if (!found && first && !quoted[i][j].continues) {
                found = paragraph.subject(token);
            }
            if (found) {
                last = {static_cast<int>(i), *found};
            }
            all[i][j] = last;
            first = false;
        }
    }
    return all;
}

} // namespace sidebyline
