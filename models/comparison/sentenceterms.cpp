// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/sentenceterms.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sidebyline {

namespace {

/// 1 + log(count) for counts from 1 to mostWords.
[[nodiscard]] float repeated(int count)
{
    static const auto table = [] {
        std::array<float, mostWords + 1> values{};
        for (std::size_t i = 1; i < values.size(); ++i) {
            values[i] = 1 + std::log(float(i));
        }
        return values;
    }();
    return table[std::min(std::size_t(count), mostWords)];
}

/// Counts the grams of sentences, one after the other.
class GramCounter
{
public:
    explicit GramCounter(const StoryText &text)
        : m_text(text)
        , m_counts(text.gramRarity.size(), 0)
    {}

    void append(const StorySentence &sentence, std::vector<Term> &terms)
    {
        const std::size_t first = terms.size();
        for (const StoryWord &word : m_text.wordsOf(sentence)) {
            for (const int gram : m_text.gramsOf(word)) {
                if (m_counts[std::size_t(gram)]++ == 0) {
                    terms.push_back({gram, 0});
                }
            }
        }
        float squares = 0;
        const auto added = std::span(terms).subspan(first);
        for (Term &term : added) {
            int &count = m_counts[std::size_t(term.id)];
            term.weight = repeated(count) * m_text.gramRarity[std::size_t(term.id)];
            squares += term.weight * term.weight;
            count = 0;
        }
        const float length = squares > 0 ? 1 / std::sqrt(squares) : 0;
        for (Term &term : added) {
            term.weight *= length;
        }
    }

private:
    const StoryText &m_text;
    std::vector<int> m_counts; ///< by gram; all 0 between two sentences
};

void appendPairs(std::span<const StoryWord> words, std::vector<quint64> &pairs)
{
    const auto first = std::ptrdiff_t(pairs.size());
    int before = -1;
    for (const StoryWord &word : words) {
        if (word.stop) {
            continue;
        }
        if (before >= 0) {
            pairs.push_back((quint64(before) << 32) | quint64(word.stem));
        }
        before = word.stem;
    }
    std::sort(pairs.begin() + first, pairs.end());
    pairs.erase(std::unique(pairs.begin() + first, pairs.end()), pairs.end());
}

} // namespace

SentenceTerms::SentenceTerms(const StoryText &text, const std::vector<char> &wanted, const Executor &executor)
    : m_places(text.sentences.size())
{
    const Pieces pieces(text.sentences.size(), 128);
    m_parts.resize(std::max(pieces.count(), std::size_t(1)));
    runPieces(executor, pieces.count(), [&](std::size_t piece) {
        GramCounter counter(text);
        Part &part = m_parts[piece];
        for (std::size_t i = pieces.begin(piece); i < pieces.end(piece); ++i) {
            if (wanted[i] == 0) {
                continue;
            }
            const auto gram = quint32(part.grams.size());
            const auto pair = quint32(part.pairs.size());
            counter.append(text.sentences[i], part.grams);
            appendPairs(text.wordsOf(text.sentences[i]), part.pairs);
            m_places[i] = {quint32(piece), gram, quint32(part.grams.size()) - gram, pair,
                           quint32(part.pairs.size()) - pair};
        }
    });
}

} // namespace sidebyline
