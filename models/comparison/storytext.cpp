// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/storytext.h"

#include "comparison/dateline.h"
#include "text/quotations.h"

#include <algorithm>
#include <cmath>
#include <map>

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

/// The primary language subtag that most articles name; "en" if none does.
[[nodiscard]] QString usualLanguage(std::span<const ArticlePtr> articles)
{
    std::map<QString, int> counts;
    QString usual = QStringLiteral("en");
    int most = 0;
    for (const ArticlePtr &article : articles) {
        const QString language = article->language.section(u'-', 0, 0).toLower();
        if (!language.isEmpty() && ++counts[language] > most) {
            most = counts[language];
            usual = language;
        }
    }
    return usual;
}

/// Character 4-grams within a word that is padded by a space at both ends, numbered; cached by word.
class Grams
{
public:
    [[nodiscard]] std::span<const int> of(int wordId, const Vocabulary &vocabulary)
    {
        while (int(m_begin.size()) <= wordId + 1) {
            add(vocabulary.word(int(m_begin.size()) - 1));
        }
        const auto begin = std::size_t(m_begin[std::size_t(wordId)]);
        const auto end = std::size_t(m_begin[std::size_t(wordId) + 1]);
        return std::span<const int>(m_ids).subspan(begin, end - begin);
    }
    [[nodiscard]] int size() const { return m_grams.size(); }

private:
    void add(std::u16string_view word)
    {
        static constexpr std::size_t length = 4;
        m_padded.assign(1, u' ').append(word).push_back(u' ');
        const std::size_t last = m_padded.size() <= length ? 0 : m_padded.size() - length;
        for (std::size_t i = 0; i <= last; ++i) {
            m_ids.push_back(m_grams.intern(std::u16string_view(m_padded).substr(i, length)));
        }
        m_begin.push_back(int(m_ids.size()));
    }

    Interner<char16_t> m_grams;
    std::vector<int> m_begin{0};
    std::vector<int> m_ids;
    std::u16string m_padded;
};

/// Fills a StoryText step by step.
class Builder
{
public:
    void addArticle(int index, const Article &article, const QString &usualLanguage)
    {
        m_text.articleBegin.push_back(int(m_text.sentences.size()));
        const int language =
            m_vocabulary.language(article.language.isEmpty() ? usualLanguage : article.language);
        const std::size_t first = m_text.sentences.size();
        const auto quoted = bodyQuotations(article);
        for (std::size_t b = 0; b < article.blocks.size(); ++b) {
            const Block &block = article.blocks[b];
            if (block.role != Role::Body) {
                continue;
            }
            QuoteTracker quotes(quoted[b]);
            const qsizetype begin = m_text.sentences.size() == first ? datelineEnd(block.text) : 0;
            for (std::size_t s = 0; s < block.sentences.size(); ++s) {
                const TextRange sentence = block.sentences[s];
                const qsizetype skipped = std::clamp(begin - sentence.start, qsizetype(0), sentence.length);
                addSentence({index, int(b), int(s)}, block.text,
                            {sentence.start + skipped, sentence.length - skipped}, language, quotes);
            }
        }
        const std::size_t count = m_text.sentences.size() - first;
        for (std::size_t i = 0; i < count; ++i) {
            m_text.sentences[first + i].place = int(i);
            m_text.sentences[first + i].position = count > 1 ? float(i) / float(count - 1) : 0.0F;
        }
    }

    StoryText finish()
    {
        m_text.articleBegin.push_back(int(m_text.sentences.size()));
        m_text.wordIds = m_vocabulary.wordCount();
        m_text.stemIds = m_vocabulary.stemCount();
        markNames();
        collectTerms();
        weigh();
        return std::move(m_text);
    }

private:
    void addSentence(SentenceRef ref, QStringView text, TextRange range, int language, QuoteTracker &quotes)
    {
        m_cut.clear();
        m_vocabulary.append(text, range, language, m_cut);
        if (m_cut.size() > mostWords) {
            m_cut.resize(mostWords);
        }
        StorySentence sentence;
        sentence.ref = ref;
        sentence.language = language;
        sentence.firstWord = int(m_text.words.size());
        sentence.wordCount = int(m_cut.size());
        for (const Word &word : m_cut) {
            m_text.words.push_back({word, quotes.isQuoted(word.range.start), false});
            sentence.contentWords += word.stop ? 0 : 1;
            sentence.quotedWords += m_text.words.back().quoted ? 1 : 0;
        }
        m_text.sentences.push_back(sentence);
    }

    /// A word is a name where it is capitalised although it does not begin a sentence or a quotation; one
    /// that begins one is a name if it is one elsewhere.
    void markNames()
    {
        std::vector<bool> isName(std::size_t(m_vocabulary.wordCount()), false);
        for (const bool second : {false, true}) {
            for (const StorySentence &sentence : m_text.sentences) {
                bool begins = true;
                bool quoted = false;
                for (int i = 0; i < sentence.wordCount; ++i) {
                    StoryWord &word = m_text.words[std::size_t(sentence.firstWord + i)];
                    begins = i == 0 || (word.quoted && !quoted);
                    quoted = word.quoted;
                    if (word.word.shape != WordShape::Capitalised || word.word.stop) {
                        continue;
                    }
                    if (!begins) {
                        isName[std::size_t(word.word.id)] = true;
                    }
                    word.name = second && isName[std::size_t(word.word.id)];
                }
            }
        }
    }

    /// Collects each sentence's stems, pairs and grams; the weights hold the counts for now.
    void collectTerms()
    {
        std::vector<int> grams;
        for (StorySentence &sentence : m_text.sentences) {
            grams.clear();
            m_stems.clear();
            m_pairs.clear();
            for (const StoryWord &word : m_text.wordsOf(sentence)) {
                const auto ids = m_grams.of(word.word.id, m_vocabulary);
                grams.insert(grams.end(), ids.begin(), ids.end());
                if (!word.word.stop) {
                    addStem(word);
                }
            }
            sentence.firstStem = int(m_text.stems.size());
            sentence.stemCount = appendStems();
            sentence.firstPair = int(m_text.pairs.size());
            sentence.pairCount = appendPairs();
            sentence.firstGram = int(m_text.grams.size());
            sentence.gramCount = appendGrams(grams);
        }
    }

    void addStem(const StoryWord &word)
    {
        const StemKind kind = word.word.shape == WordShape::Number ? StemKind::Number
                              : word.name                          ? StemKind::Name
                                                                   : StemKind::Plain;
        if (!m_stems.empty()) {
            m_pairs.push_back((quint64(m_stems.back().id) << 32) | quint64(word.word.stem));
        }
        m_stems.push_back({word.word.stem, 1, 0, kind});
    }

    int appendStems()
    {
        const std::size_t before = m_text.stems.size();
        std::ranges::stable_sort(m_stems, {}, &StemTerm::id);
        for (const StemTerm &stem : m_stems) {
            if (m_text.stems.size() > before && m_text.stems.back().id == stem.id) {
                m_text.stems.back().weight += 1;
            } else {
                m_text.stems.push_back(stem);
            }
        }
        return int(m_text.stems.size() - before);
    }

    int appendPairs()
    {
        std::ranges::sort(m_pairs);
        const auto repeats = std::ranges::unique(m_pairs);
        m_pairs.erase(repeats.begin(), repeats.end());
        m_text.pairs.insert(m_text.pairs.end(), m_pairs.begin(), m_pairs.end());
        return int(m_pairs.size());
    }

    int appendGrams(std::vector<int> &ids)
    {
        const std::size_t before = m_text.grams.size();
        std::ranges::sort(ids);
        for (std::size_t i = 0; i < ids.size(); ++i) {
            if (i > 0 && ids[i] == ids[i - 1]) {
                m_text.grams.back().weight += 1;
            } else {
                m_text.grams.push_back({ids[i], 1});
            }
        }
        return int(m_text.grams.size() - before);
    }

    void weigh()
    {
        m_text.gramIds = m_grams.size();
        const std::vector<int> stemFrequency = frequencies(m_text.stems, m_text.stemIds);
        const std::vector<int> gramFrequency = frequencies(m_text.grams, m_text.gramIds);
        const auto count = float(m_text.sentences.size());
        m_text.rarity.resize(std::size_t(m_text.stemIds));
        for (std::size_t i = 0; i < m_text.rarity.size(); ++i) {
            const auto frequency = float(stemFrequency[i]);
            m_text.rarity[i] = frequency > 0 ? std::log((count + 1) / (frequency + 0.5F)) : 0.0F;
        }
        for (StorySentence &sentence : m_text.sentences) {
            const auto stems = part(m_text.stems, sentence.firstStem, sentence.stemCount);
            normalise(stems, stemFrequency, count);
            normalise(part(m_text.grams, sentence.firstGram, sentence.gramCount), gramFrequency, count);
            for (StemTerm &stem : stems) {
                stem.rarity = m_text.rarity[std::size_t(stem.id)];
                sentence.sums.add(stem);
            }
        }
    }

    template <typename T>
    static std::span<T> part(std::vector<T> &all, int first, int count)
    {
        return std::span(all).subspan(std::size_t(first), std::size_t(count));
    }

    template <typename T>
    static std::vector<int> frequencies(const std::vector<T> &terms, int ids)
    {
        std::vector<int> frequency(std::size_t(ids), 0);
        for (const T &term : terms) {
            ++frequency[std::size_t(term.id)];
        }
        return frequency;
    }

    template <typename T>
    static void normalise(std::span<T> terms, const std::vector<int> &frequency, float sentences)
    {
        float squares = 0;
        for (T &term : terms) {
            const float rarity = std::log((sentences + 1) / float(frequency[std::size_t(term.id)] + 1)) + 1;
            term.weight = (1 + std::log(term.weight)) * rarity;
            squares += term.weight * term.weight;
        }
        const float scale = squares > 0 ? 1 / std::sqrt(squares) : 0;
        for (T &term : terms) {
            term.weight *= scale;
        }
    }

    StoryText m_text;
    Vocabulary m_vocabulary;
    Grams m_grams;
    std::vector<Word> m_cut;       // of one sentence, as are
    std::vector<StemTerm> m_stems; // these
    std::vector<quint64> m_pairs;
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

StoryText makeStoryText(std::span<const ArticlePtr> articles)
{
    Builder builder;
    const QString usual = usualLanguage(articles);
    for (std::size_t i = 0; i < articles.size(); ++i) {
        builder.addArticle(int(i), *articles[i], usual);
    }
    return builder.finish();
}

} // namespace sidebyline
