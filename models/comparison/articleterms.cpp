// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/articleterms.h"

#include "text/interner.h"
#include "text/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace sidebyline {

namespace {

/// A content word of an article before it is numbered.
struct ContentWord
{
    int word = 0; ///< id of the WordCutter, then of the Vocabulary
    int sentence = 0;
    WordShape shape = WordShape::Plain;
    bool first = false;  ///< of its sentence
    QStringView written; ///< as it stands in the text
};

/// A number for each pair of stems: open addressing, at most half full.
class PairTable
{
public:
    /// The number of @p key, -1 until the caller gives it one.
    int &of(quint64 key)
    {
        if ((m_count + 1) * 2 > m_slots.size()) {
            grow();
        }
        Slot &slot = slotOf(key);
        if (slot.key == Free) {
            slot.key = key;
            ++m_count;
        }
        return slot.number;
    }

private:
    static constexpr quint64 Free = ~quint64(0); ///< no pair: stems are not negative

    struct Slot
    {
        quint64 key = Free;
        int number = -1;
    };

    [[nodiscard]] Slot &slotOf(quint64 key)
    {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t at = ((key * 0x9E3779B97F4A7C15ULL) >> 20U) & mask;
        while (m_slots[at].key != Free && m_slots[at].key != key) {
            at = (at + 1) & mask;
        }
        return m_slots[at];
    }

    void grow()
    {
        std::vector<Slot> before(m_slots.empty() ? 1024 : m_slots.size() * 2);
        m_slots.swap(before);
        for (const Slot &slot : before) {
            if (slot.key != Free) {
                slotOf(slot.key) = slot;
            }
        }
    }

    std::vector<Slot> m_slots;
    std::size_t m_count = 0;
};

/// The content words of some articles, one behind the other.
struct ContentPiece
{
    WordCutter cutter;
    std::vector<ContentWord> words;
    std::vector<std::size_t> ends; ///< by article: into words
};

/// Gathers the content words of one article after the other.
class Gatherer
{
public:
    explicit Gatherer(ContentPiece &piece)
        : m_piece(piece)
    {}

    /// @p stops are the function words of @p language.
    void add(const Article &article, int language, std::span<const std::u16string_view> stops)
    {
        m_language = language;
        m_stops = stops;
        m_most = m_piece.words.size() + std::size_t(MostContentWords);
        gather(article);
        m_piece.ends.push_back(m_piece.words.size());
    }

private:
    void gather(const Article &article)
    {
        bool headlineSeen = false;
        int sentence = 0;
        for (const Block &block : article.blocks) {
            const bool headline = block.role == Role::Headline;
            const bool body =
                block.role == Role::Body || block.role == Role::Deck || block.role == Role::Subhead;
            if (headline ? headlineSeen : !body) {
                continue;
            }
            headlineSeen = headlineSeen || headline;
            for (const TextRange &range : block.sentences) {
                gather(block.text, range, headline ? -1 : sentence++);
                if (m_piece.words.size() >= m_most) {
                    return;
                }
            }
        }
    }

    void gather(const QString &text, TextRange range, int sentence)
    {
        // A sentence without an end must not cost more than the words that count.
        constexpr qsizetype LongestSentence = 4000;
        const TextRange within{range.start, std::min(range.length, LongestSentence)};
        m_cut.clear();
        m_piece.cutter.append(text, within, m_language, m_stops, m_cut);
        for (const Word &word : m_cut) {
            const bool digit = word.shape == WordShape::Number;
            if (word.stop || word.shape == WordShape::Sign || (word.range.length < 2 && !digit)) {
                continue;
            }
            m_piece.words.push_back(
                {word.id, sentence, word.shape, &word == &m_cut.front(), word.range.of(text)});
            if (m_piece.words.size() >= m_most) {
                return;
            }
        }
    }

    ContentPiece &m_piece;
    std::vector<Word> m_cut; ///< of one sentence
    std::span<const std::u16string_view> m_stops;
    int m_language = 0;
    std::size_t m_most = 0;
};

/// Numbers the terms of article after article.
class TermCollector
{
public:
    explicit TermCollector(ArticleTerms &terms)
        : m_terms(terms)
    {}

    void add(std::span<const ArticlePtr> articles, const Executor &executor)
    {
        for (const ArticlePtr &article : articles) {
            m_terms.languages.push_back(m_vocabulary.language(
                article->language.isEmpty() ? QStringView(u"en") : QStringView(article->language)));
        }
        constexpr std::size_t AtOnce = 2048; // what is gathered takes much more room than what is made of it
        for (std::size_t first = 0; first < articles.size(); first += AtOnce) {
            addSome(articles.subspan(first, std::min(AtOnce, articles.size() - first)), first, executor);
        }
    }

private:
    void addSome(std::span<const ArticlePtr> articles, std::size_t first, const Executor &executor)
    {
        const Pieces pieces(articles.size(), 4);
        std::vector<ContentPiece> gathered(pieces.count());
        runPiecesInOrder(
            executor, pieces.count(),
            [&](std::size_t piece) {
                Gatherer gatherer(gathered[piece]);
                for (std::size_t i = pieces.begin(piece); i < pieces.end(piece); ++i) {
                    const int language = m_terms.languages[first + i];
                    gatherer.add(*articles[i], language, m_vocabulary.stopsOf(language));
                }
            },
            [&](std::size_t piece) {
                add(gathered[piece]);
                gathered[piece] = {};
            });
    }

    void add(ContentPiece &piece)
    {
        const std::vector<int> numbers = m_vocabulary.adopt(piece.cutter);
        std::size_t begin = 0;
        for (const std::size_t end : piece.ends) {
            const auto words = std::span(piece.words).subspan(begin, end - begin);
            for (ContentWord &word : words) {
                word.word = numbers[std::size_t(word.word)];
            }
            add(words);
            begin = end;
        }
    }

    void add(std::span<const ContentWord> content)
    {
        ++m_article;
        markNames(content);
        number(content);
    }

    /// A word is a name in all of the article where it is capitalised within a sentence of its body.
    void markNames(std::span<const ContentWord> content)
    {
        m_nameIn.resize(std::size_t(m_vocabulary.wordCount()), 0);
        for (const ContentWord &word : content) {
            if (word.shape == WordShape::Capitalised && !word.first && word.sentence >= 0) {
                m_nameIn[std::size_t(word.word)] = m_article;
            }
        }
    }

    void number(std::span<const ContentWord> content)
    {
        std::vector<TermPlace> &places = m_terms.places.emplace_back();
        places.reserve(2 * content.size());
        m_wordTerms.resize(std::size_t(m_vocabulary.wordCount()), {-1, -1});
        m_stemTerms.resize(std::size_t(m_vocabulary.stemCount()) + 1, -1);
        const ContentWord *before = nullptr;
        for (const ContentWord &word : content) {
            places.push_back({termOf(word), word.sentence});
            if (before != nullptr && before->sentence == word.sentence) {
                places.push_back({termOf(m_vocabulary.stemOf(before->word), m_vocabulary.stemOf(word.word)),
                                  word.sentence});
            }
            before = &word;
        }
        m_inArticle.resize(m_terms.kinds.size(), 0);
        for (const TermPlace &place : places) {
            if (std::exchange(m_inArticle[std::size_t(place.term)], m_article) != m_article) {
                ++m_terms.articlesWith[std::size_t(place.term)];
            }
        }
    }

    int termOf(const ContentWord &word)
    {
        const bool isNumber = word.shape == WordShape::Number;
        if (!isNumber && m_nameIn[std::size_t(word.word)] != m_article) {
            int &term = m_stemTerms[std::size_t(m_vocabulary.stemOf(word.word) + 1)];
            term = term < 0 ? newTerm(TermKind::Plain, word.written) : term;
            return term;
        }
        int &term = m_wordTerms[std::size_t(word.word)][isNumber ? 1 : 0];
        if (term < 0) {
            // The same in every language: words have numbers in each, terms have one.
            const auto kind = isNumber ? TermKind::Number : TermKind::Name;
            const auto known = std::size_t(m_texts.intern(m_vocabulary.word(word.word), quint32(kind)));
            if (known == m_textTerms.size()) {
                m_textTerms.push_back(newTerm(kind, word.written));
            }
            term = m_textTerms[known];
        }
        return term;
    }

    /// The term of two stems that follow each other.
    int termOf(int stem, int next)
    {
        int &term = m_pairTerms.of((quint64(quint32(stem + 1)) << 32U) | quint32(next + 1));
        term = term < 0 ? newTerm(TermKind::Pair, {}) : term;
        return term;
    }

    int newTerm(TermKind kind, QStringView written)
    {
        m_terms.kinds.push_back(kind);
        m_terms.words.push_back(written.toString());
        m_terms.articlesWith.push_back(0);
        return int(m_terms.kinds.size()) - 1;
    }

    ArticleTerms &m_terms;
    Vocabulary m_vocabulary;
    std::vector<std::array<int, 2>> m_wordTerms; ///< by word: the name's and the number's, -1 as long as none
    std::vector<int> m_stemTerms;                ///< by stem + 1: a language may have none
    PairTable m_pairTerms;
    Interner<char16_t> m_texts;
    std::vector<int> m_textTerms; ///< by number in m_texts
    std::vector<int> m_nameIn;    ///< by word: the last article in which it is a name
    std::vector<int> m_inArticle; ///< by term: the last article that has it
    int m_article = 0;            ///< from 1
};

/// The terms of one article, before they are scaled.
[[nodiscard]] std::vector<WeighedTerm> weighed(std::span<const TermPlace> places,
                                               std::span<const float> rarity,
                                               std::span<const float> bySentence, float headline)
{
    std::vector<TermPlace> sorted(places.begin(), places.end());
    std::ranges::sort(sorted, {}, &TermPlace::term);
    std::vector<WeighedTerm> vector;
    vector.reserve(sorted.size());
    for (const TermPlace &place : sorted) {
        if (vector.empty() || vector.back().term != place.term) {
            vector.push_back({place.term, 0});
        }
        const auto sentence = std::min(std::size_t(std::max(place.sentence, 0)), bySentence.size() - 1);
        vector.back().weight += place.sentence < 0 ? headline : bySentence[sentence];
    }
    for (WeighedTerm &term : vector) {
        term.weight = std::log1p(term.weight) * rarity[std::size_t(term.term)];
    }
    return vector;
}

/// Scales the weights of one kind to a length of the square root of its share.
void scale(std::span<WeighedTerm> vector, const ArticleTerms &terms, const GroupingWeights &weights)
{
    const std::array<float, TermKindCount> shares{weights.plain, weights.names, weights.numbers,
                                                  weights.pairs};
    std::array<float, TermKindCount> squares{};
    for (const WeighedTerm &term : vector) {
        squares[std::size_t(terms.kinds[std::size_t(term.term)])] += term.weight * term.weight;
    }
    float all = 0;
    for (std::size_t kind = 0; kind < shares.size(); ++kind) {
        all += squares[kind] > 0 ? shares[kind] : 0;
    }
    for (WeighedTerm &term : vector) {
        const auto kind = std::size_t(terms.kinds[std::size_t(term.term)]);
        term.weight *= squares[kind] > 0 ? std::sqrt(shares[kind] / (squares[kind] * all)) : 0;
    }
}

} // namespace

ArticleTerms articleTerms(std::span<const ArticlePtr> articles, const Executor &executor)
{
    ArticleTerms terms;
    TermCollector(terms).add(articles, executor);
    return terms;
}

std::vector<std::vector<WeighedTerm>> weighTerms(const ArticleTerms &terms, const GroupingWeights &weights,
                                                 const Executor &executor)
{
    const float all = float(terms.places.size()) + weights.unseen;
    std::vector<float> byCount; // how rare is what so many articles have
    std::vector<float> rarity;
    rarity.reserve(terms.kinds.size());
    for (const int with : terms.articlesWith) {
        for (auto count = int(byCount.size()); count <= with; ++count) {
            byCount.push_back(std::pow(std::log((all + 1) / (float(count) + 0.5F)), weights.rarity));
        }
        rarity.push_back(byCount[std::size_t(with)]);
    }
    std::vector<float> bySentence(std::size_t(MostContentWords) + 1);
    for (std::size_t i = 0; i < bySentence.size(); ++i) {
        bySentence[i] = 1 + weights.lead * std::exp(-float(i) / weights.leadLength);
    }
    std::vector<std::vector<WeighedTerm>> vectors(terms.places.size());
    const Pieces pieces(vectors.size(), 16);
    runPieces(executor, pieces.count(), [&](std::size_t piece) {
        for (std::size_t i = pieces.begin(piece); i < pieces.end(piece); ++i) {
            vectors[i] = weighed(terms.places[i], rarity, bySentence, weights.headline);
            scale(vectors[i], terms, weights);
        }
    });
    return vectors;
}

} // namespace sidebyline
