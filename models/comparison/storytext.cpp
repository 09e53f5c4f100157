// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/storytext.h"

#include "comparison/dateline.h"
#include "comparison/languages.h"
#include "text/quotations.h"

#include <algorithm>
#include <cmath>

namespace sidebyline {

namespace {

/// Tells which words of a paragraph stand within quotation marks. Positions must not go back.
class QuoteTracker
{
public:
    explicit QuoteTracker(std::span<const Quotation> quotations)
        : m_quotations(quotations)
    {}

    [[nodiscard]] bool isQuoted(qsizetype position)
    {
        while (!m_quotations.empty() && m_quotations.front().range.end() <= position) {
            m_quotations = m_quotations.subspan(1);
        }
        return !m_quotations.empty() && m_quotations.front().range.contains(position);
    }

private:
    std::span<const Quotation> m_quotations; ///< outer ones before inner ones
};

/// The quotations of an article's body blocks, by block; empty for the others.
[[nodiscard]] std::vector<std::vector<Quotation>> bodyQuotations(const Article &article)
{
    std::vector<QStringView> paragraphs;
    std::vector<std::size_t> blocks;
    for (std::size_t i = 0; i < article.blocks.size(); ++i) {
        if (article.blocks[i].role == Role::Body) {
            paragraphs.push_back(article.blocks[i].text);
            blocks.push_back(i);
        }
    }
    std::vector<std::vector<Quotation>> byBlock(article.blocks.size());
    std::vector<std::vector<Quotation>> found = quotations(paragraphs);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        byBlock[blocks[i]] = std::move(found[i]);
    }
    return byBlock;
}

/// A piece of the story's articles, cut into words with numbers of their own.
struct CutPiece
{
    WordCutter cutter;
    std::vector<StoryWord> words;            ///< stems are missing
    std::vector<StorySentence> sentences;    ///< places of words are counted from the piece's first
    std::vector<std::size_t> sentenceCounts; ///< by article
    std::vector<int> numbers;                ///< in the story, by the number here
    std::size_t firstWord = 0;               ///< in the story
};

/// Cuts one article after the other into a piece.
class PieceCutter
{
public:
    PieceCutter(const Vocabulary &vocabulary, CutPiece &piece)
        : m_vocabulary(vocabulary)
        , m_piece(piece)
    {}

    void addArticle(int index, const Article &article, int language)
    {
        const std::vector<std::vector<Quotation>> quoted = bodyQuotations(article);
        const std::size_t first = m_piece.sentences.size();
        for (std::size_t b = 0; b < article.blocks.size(); ++b) {
            const Block &block = article.blocks[b];
            if (block.role != Role::Body) {
                continue;
            }
            QuoteTracker quotes(quoted[b]);
            const qsizetype begin = m_piece.sentences.size() == first ? datelineEnd(block.text) : 0;
            for (std::size_t s = 0; s < block.sentences.size(); ++s) {
                const TextRange sentence = block.sentences[s];
                const qsizetype skipped = std::clamp(begin - sentence.start, qsizetype(0), sentence.length);
                addSentence({index, int(b), int(s)}, block.text,
                            {sentence.start + skipped, sentence.length - skipped}, language, quotes);
            }
        }
        const std::size_t count = m_piece.sentences.size() - first;
        for (std::size_t i = 0; i < count; ++i) {
            m_piece.sentences[first + i].place = int(i);
            m_piece.sentences[first + i].position = count > 1 ? float(i) / float(count - 1) : 0.0F;
        }
        m_piece.sentenceCounts.push_back(count);
    }

private:
    void addSentence(SentenceRef ref, QStringView text, TextRange range, int language, QuoteTracker &quotes)
    {
        m_cut.clear();
        m_piece.cutter.append(text, range, language, m_vocabulary.stopsOf(language), m_cut);
        if (m_cut.size() > mostWords) {
            m_cut.resize(mostWords);
        }
        StorySentence sentence;
        sentence.ref = ref;
        sentence.language = language;
        sentence.firstWord = int(m_piece.words.size());
        sentence.wordCount = int(m_cut.size());
        for (const Word &word : m_cut) {
            m_piece.words.push_back({word.id, -1, int(word.range.start), int(word.range.length), word.shape,
                                     word.stop, quotes.isQuoted(word.range.start), false});
            sentence.contentWords += word.stop ? 0 : 1;
            sentence.quotedWords += m_piece.words.back().quoted ? 1 : 0;
        }
        m_piece.sentences.push_back(sentence);
    }

    const Vocabulary &m_vocabulary;
    CutPiece &m_piece;
    std::vector<Word> m_cut; // of one sentence
};

/// Fills a StoryText step by step, each of them in pieces of articles or of sentences.
class Builder
{
public:
    explicit Builder(const Executor &executor)
        : m_executor(executor)
    {}

    [[nodiscard]] StoryText build(std::span<const ArticlePtr> articles)
    {
        cut(articles);
        number();
        m_text.wordIds = m_vocabulary.wordCount();
        m_text.stemIds = m_vocabulary.stemCount();
        // Grams are cut in one thread; stems need none of them.
        runPieces(m_executor, 2, [this](std::size_t piece) {
            if (piece == 0) {
                cutGrams();
            } else {
                markNames();
                collectStems();
                weigh();
            }
        });
        return std::move(m_text);
    }

private:
    void cut(std::span<const ArticlePtr> articles)
    {
        std::vector<int> languages;
        languages.reserve(articles.size());
        for (const QString &language : comparedLanguages(articles)) {
            languages.push_back(m_vocabulary.language(language));
        }
        const Pieces pieces(articles.size(), 4);
        m_cut.resize(pieces.count());
        m_text.articleBegin.assign(1, 0);
        runPiecesInOrder(
            m_executor, pieces.count(),
            [&](std::size_t piece) {
                PieceCutter cutter(m_vocabulary, m_cut[piece]);
                for (std::size_t i = pieces.begin(piece); i < pieces.end(piece); ++i) {
                    cutter.addArticle(int(i), *articles[i], languages[i]);
                }
            },
            [this](std::size_t piece) { join(m_cut[piece]); });
    }

    /// Lays a piece behind those before it and numbers the words that it brings.
    void join(CutPiece &piece)
    {
        piece.numbers = m_vocabulary.adopt(piece.cutter);
        piece.firstWord = m_wordCount;
        m_wordCount += piece.words.size();
        for (const std::size_t count : piece.sentenceCounts) {
            m_text.articleBegin.push_back(m_text.articleBegin.back() + int(count));
        }
        for (StorySentence sentence : piece.sentences) {
            sentence.firstWord += int(piece.firstWord);
            m_text.sentences.push_back(sentence);
        }
        piece.cutter = {};
        piece.sentences = {};
    }

    /// Gives every word the number that it has in the story.
    void number()
    {
        m_text.words.resize(m_wordCount);
        runPieces(m_executor, m_cut.size(), [&](std::size_t at) {
            CutPiece &piece = m_cut[at];
            auto word = m_text.words.begin() + std::ptrdiff_t(piece.firstWord);
            for (StoryWord cut : piece.words) {
                cut.id = piece.numbers[std::size_t(cut.id)];
                cut.stem = m_vocabulary.stemOf(cut.id);
                *word++ = cut;
            }
            piece = {};
        });
    }

    /// A word is a name where it is capitalised although it does not begin a sentence or a quotation; one
    /// that begins one is a name if it is one elsewhere.
    void markNames()
    {
        const Pieces pieces(m_text.sentences.size(), 512, 16);
        std::vector<std::vector<char>> within(pieces.count()); // by piece and word
        runPieces(m_executor, pieces.count(), [&](std::size_t piece) {
            within[piece].assign(std::size_t(m_text.wordIds), 0);
            for (std::size_t s = pieces.begin(piece); s < pieces.end(piece); ++s) {
                findNames(m_text.sentences[s], within[piece]);
            }
        });
        std::vector<char> isName(std::size_t(m_text.wordIds), 0);
        for (const std::vector<char> &names : within) {
            std::ranges::transform(isName, names, isName.begin(),
                                   [](char one, char other) { return char(one | other); });
        }
        runPieces(m_executor, pieces.count(), [&](std::size_t piece) {
            for (std::size_t s = pieces.begin(piece); s < pieces.end(piece); ++s) {
                for (StoryWord &word : wordsOf(m_text.sentences[s])) {
                    word.name = word.shape == WordShape::Capitalised && !word.stop &&
                                isName[std::size_t(word.id)] != 0;
                }
            }
        });
    }

    void findNames(const StorySentence &sentence, std::vector<char> &isName) const
    {
        bool first = true;
        bool quoted = false;
        for (const StoryWord &word : m_text.wordsOf(sentence)) {
            const bool begins = first || (word.quoted && !quoted);
            first = false;
            quoted = word.quoted;
            if (word.shape == WordShape::Capitalised && !word.stop && !begins) {
                isName[std::size_t(word.id)] = 1;
            }
        }
    }

    [[nodiscard]] std::span<StoryWord> wordsOf(const StorySentence &sentence)
    {
        return std::span(m_text.words)
            .subspan(std::size_t(sentence.firstWord), std::size_t(sentence.wordCount));
    }

    /// Collects each sentence's stems; the weights hold the counts for now.
    void collectStems()
    {
        const Pieces pieces(m_text.sentences.size(), 128);
        std::vector<std::vector<StemTerm>> collected(pieces.count());
        runPieces(m_executor, pieces.count(), [&](std::size_t piece) {
            std::vector<StemTerm> scratch;
            for (std::size_t s = pieces.begin(piece); s < pieces.end(piece); ++s) {
                StorySentence &sentence = m_text.sentences[s];
                sentence.firstStem = int(collected[piece].size());
                gatherStems(sentence, scratch);
                sentence.stemCount = appendStems(scratch, collected[piece]);
            }
        });
        std::vector<std::size_t> first;
        std::size_t all = 0;
        for (const std::vector<StemTerm> &stems : collected) {
            first.push_back(all);
            all += stems.size();
        }
        m_text.stems.resize(all);
        runPieces(m_executor, pieces.count(), [&](std::size_t piece) {
            std::ranges::copy(collected[piece], m_text.stems.begin() + std::ptrdiff_t(first[piece]));
            collected[piece] = {};
            for (std::size_t s = pieces.begin(piece); s < pieces.end(piece); ++s) {
                m_text.sentences[s].firstStem += int(first[piece]);
            }
        });
    }

    void gatherStems(const StorySentence &sentence, std::vector<StemTerm> &stems) const
    {
        stems.clear();
        for (const StoryWord &word : m_text.wordsOf(sentence)) {
            if (!word.stop) {
                const StemKind kind = word.shape == WordShape::Number ? StemKind::Number
                                      : word.name                     ? StemKind::Name
                                                                      : StemKind::Plain;
                stems.push_back({word.stem, 1, 0, kind});
            }
        }
    }

    [[nodiscard]] static int appendStems(std::vector<StemTerm> &sentence, std::vector<StemTerm> &stems)
    {
        const std::size_t before = stems.size();
        sortStable(sentence);
        for (const StemTerm &stem : sentence) {
            if (stems.size() > before && stems.back().id == stem.id) {
                stems.back().weight += 1;
            } else {
                stems.push_back(stem);
            }
        }
        return int(stems.size() - before);
    }

    /// By id; most sentences are short, where inserting is the fastest and needs no memory.
    static void sortStable(std::vector<StemTerm> &stems)
    {
        constexpr std::size_t few = 48;
        if (stems.size() > few) {
            std::ranges::stable_sort(stems, {}, &StemTerm::id);
            return;
        }
        for (std::size_t i = 1; i < stems.size(); ++i) {
            const StemTerm stem = stems[i];
            std::size_t at = i;
            for (; at > 0 && stems[at - 1].id > stem.id; --at) {
                stems[at] = stems[at - 1];
            }
            stems[at] = stem;
        }
    }

    void weigh()
    {
        std::vector<int> frequency(std::size_t(m_text.stemIds), 0);
        for (const StemTerm &stem : m_text.stems) {
            ++frequency[std::size_t(stem.id)];
        }
        const auto count = float(m_text.sentences.size());
        m_text.rarity.resize(frequency.size());
        std::vector<float> scale(frequency.size());
        for (std::size_t i = 0; i < frequency.size(); ++i) {
            const auto held = float(frequency[i]);
            m_text.rarity[i] = held > 0 ? std::log((count + 1) / (held + 0.5F)) : 0.0F;
            scale[i] = std::log((count + 1) / (held + 1)) + 1;
        }
        const Pieces pieces(m_text.sentences.size(), 256);
        runPieces(m_executor, pieces.count(), [&](std::size_t piece) {
            for (std::size_t s = pieces.begin(piece); s < pieces.end(piece); ++s) {
                weigh(m_text.sentences[s], scale);
            }
        });
    }

    void weigh(StorySentence &sentence, std::span<const float> scale)
    {
        const auto stems =
            std::span(m_text.stems).subspan(std::size_t(sentence.firstStem), std::size_t(sentence.stemCount));
        float squares = 0;
        for (StemTerm &stem : stems) {
            const float repeats = stem.weight > 1 ? 1 + std::log(stem.weight) : 1.0F;
            stem.weight = repeats * scale[std::size_t(stem.id)];
            squares += stem.weight * stem.weight;
        }
        const float length = squares > 0 ? 1 / std::sqrt(squares) : 0;
        for (StemTerm &stem : stems) {
            stem.weight *= length;
            stem.rarity = m_text.rarity[std::size_t(stem.id)];
            sentence.sums.add(stem);
        }
    }

    /// Character 4-grams within each word, padded by a space at both ends. A gram's frequency is that of the
    /// words that hold it: no need to look at the sentences.
    void cutGrams()
    {
        static constexpr std::size_t length = 4;
        std::vector<int> wordFrequency(std::size_t(m_text.wordIds), 0);
        for (const StoryWord &word : m_text.words) {
            ++wordFrequency[std::size_t(word.id)];
        }
        Interner<char16_t> grams;
        std::vector<int> frequency;
        std::u16string padded;
        m_text.gramsBegin.assign(1, 0);
        for (int id = 0; id < m_text.wordIds; ++id) {
            padded.assign(1, u' ').append(m_vocabulary.word(id)).push_back(u' ');
            const std::size_t last = padded.size() <= length ? 0 : padded.size() - length;
            for (std::size_t i = 0; i <= last; ++i) {
                const int gram = grams.intern(std::u16string_view(padded).substr(i, length));
                frequency.resize(std::size_t(grams.size()), 0);
                frequency[std::size_t(gram)] += wordFrequency[std::size_t(id)];
                m_text.wordGrams.push_back(gram);
            }
            m_text.gramsBegin.push_back(int(m_text.wordGrams.size()));
        }
        const auto count = float(m_text.sentences.size());
        for (const int held : frequency) {
            m_text.gramRarity.push_back(std::log((count + 1) / (std::min(float(held), count) + 1)) + 1);
        }
    }

    const Executor &m_executor;
    StoryText m_text;
    Vocabulary m_vocabulary;
    std::vector<CutPiece> m_cut;
    std::size_t m_wordCount = 0; ///< of the pieces that were joined
};

} // namespace

void StemSums::add(const StemTerm &stem)
{
    all += stem.rarity;
    switch (stem.kind) {
    case StemKind::Plain:
        plain += stem.rarity;
        break;
    case StemKind::Name:
        names += stem.rarity;
        break;
    case StemKind::Number:
        ++numbers;
        break;
    }
}

StoryText makeStoryText(std::span<const ArticlePtr> articles, const Executor &executor)
{
    return Builder(executor).build(articles);
}

} // namespace sidebyline
