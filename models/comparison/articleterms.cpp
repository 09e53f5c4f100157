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
    int word = 0; ///< id of the Vocabulary
    int stem = 0;
    int sentence = 0;
    WordShape shape = WordShape::Plain;
    bool first = false;  ///< of its sentence
    QStringView written; ///< as it stands in the text
};

/// Numbers the terms of article after article.
class TermCollector
{
public:
    explicit TermCollector(ArticleTerms &terms)
        : m_terms(terms)
    {}

    void add(const Article &article)
    {
        m_content.clear();
        m_language = m_vocabulary.language(article.language.isEmpty() ? QStringView(u"en")
                                                                      : QStringView(article.language));
        m_terms.languages.push_back(m_language);
        gather(article);
        markNames();
        number();
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
                if (m_content.size() >= std::size_t(MostContentWords)) {
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
        m_words.clear();
        m_vocabulary.append(text, within, m_language, m_words);
        for (const Word &word : m_words) {
            const bool digit = word.shape == WordShape::Number;
            if (word.stop || word.shape == WordShape::Sign || (word.range.length < 2 && !digit)) {
                continue;
            }
            m_content.push_back(
                {word.id, word.stem, sentence, word.shape, &word == &m_words.front(), word.range.of(text)});
            if (m_content.size() >= std::size_t(MostContentWords)) {
                return;
            }
        }
    }

    /// A word is a name in all of the article where it is capitalised within a sentence of its body.
    void markNames()
    {
        ++m_article;
        m_nameIn.resize(std::size_t(m_vocabulary.wordCount()), 0);
        for (const ContentWord &word : m_content) {
            if (word.shape == WordShape::Capitalised && !word.first && word.sentence >= 0) {
                m_nameIn[std::size_t(word.word)] = m_article;
            }
        }
    }

    void number()
    {
        std::vector<TermPlace> &places = m_terms.places.emplace_back();
        places.reserve(2 * m_content.size());
        const ContentWord *before = nullptr;
        for (const ContentWord &word : m_content) {
            places.push_back({termOf(word), word.sentence});
            if (before != nullptr && before->sentence == word.sentence) {
                const std::array<int, 2> pair{before->stem, word.stem};
                const std::string_view bytes(reinterpret_cast<const char *>(pair.data()), sizeof pair);
                places.push_back({intern(bytes, TermKind::Pair, {}), word.sentence});
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
        if (word.shape == WordShape::Number || m_nameIn[std::size_t(word.word)] == m_article) {
            const auto text = m_vocabulary.word(word.word);
            const std::string_view bytes(reinterpret_cast<const char *>(text.data()),
                                         text.size() * sizeof(char16_t));
            return intern(bytes, word.shape == WordShape::Number ? TermKind::Number : TermKind::Name,
                          word.written);
        }
        const std::string_view bytes(reinterpret_cast<const char *>(&word.stem), sizeof word.stem);
        return intern(bytes, TermKind::Plain, word.written);
    }

    int intern(std::string_view bytes, TermKind kind, QStringView written)
    {
        const int term = m_interner.intern(bytes, quint32(kind));
        if (std::size_t(term) == m_terms.kinds.size()) {
            m_terms.kinds.push_back(kind);
            m_terms.words.push_back(written.toString());
            m_terms.articlesWith.push_back(0);
        }
        return term;
    }

    ArticleTerms &m_terms;
    Vocabulary m_vocabulary;
    Interner<char> m_interner;
    std::vector<Word> m_words;
    std::vector<ContentWord> m_content;
    std::vector<int> m_nameIn;    ///< by word: the last article in which it is a name
    std::vector<int> m_inArticle; ///< by term: the last article that has it
    int m_article = 0;            ///< from 1
    int m_language = 0;
};

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

ArticleTerms articleTerms(std::span<const ArticlePtr> articles)
{
    ArticleTerms terms;
    TermCollector collector(terms);
    for (const ArticlePtr &article : articles) {
        collector.add(*article);
    }
    return terms;
}

std::vector<std::vector<WeighedTerm>> weighTerms(const ArticleTerms &terms, const GroupingWeights &weights)
{
    const float all = float(terms.places.size()) + weights.unseen;
    std::vector<float> rarity;
    rarity.reserve(terms.kinds.size());
    for (const int with : terms.articlesWith) {
        rarity.push_back(std::pow(std::log((all + 1) / (float(with) + 0.5F)), weights.rarity));
    }
    std::vector<float> bySentence(std::size_t(MostContentWords) + 1);
    for (std::size_t i = 0; i < bySentence.size(); ++i) {
        bySentence[i] = 1 + weights.lead * std::exp(-float(i) / weights.leadLength);
    }
    std::vector<std::vector<WeighedTerm>> vectors;
    vectors.reserve(terms.places.size());
    for (const std::vector<TermPlace> &places : terms.places) {
        std::vector<TermPlace> sorted = places;
        std::ranges::sort(sorted, {}, &TermPlace::term);
        std::vector<WeighedTerm> &vector = vectors.emplace_back();
        for (const TermPlace &place : sorted) {
            if (vector.empty() || vector.back().term != place.term) {
                vector.push_back({place.term, 0});
            }
            const auto sentence = std::min(std::size_t(std::max(place.sentence, 0)), bySentence.size() - 1);
            vector.back().weight += place.sentence < 0 ? weights.headline : bySentence[sentence];
        }
        for (WeighedTerm &term : vector) {
            term.weight = std::log1p(term.weight) * rarity[std::size_t(term.term)];
        }
        scale(vector, terms, weights);
    }
    return vectors;
}

float dot(std::span<const WeighedTerm> a, std::span<const WeighedTerm> b)
{
    float sum = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (i->term == j->term) {
            sum += i++->weight * j++->weight;
        } else if (i->term < j->term) {
            ++i;
        } else {
            ++j;
        }
    }
    return sum;
}

} // namespace sidebyline
