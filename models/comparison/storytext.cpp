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

/// Fills a StoryText step by step.
class Builder
{
public:
    void addArticle(int index, const Article &article, const QString &usualLanguage,
                    std::span<const std::vector<Quotation>> quoted)
    {
        m_text.articleBegin.push_back(int(m_text.sentences.size()));
        const int language =
            m_vocabulary.language(article.language.isEmpty() ? usualLanguage : article.language);
        const std::size_t first = m_text.sentences.size();
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
        collectStems();
        weigh();
        cutGrams();
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
            m_text.words.push_back({word.id, word.stem, int(word.range.start), int(word.range.length),
                                    word.shape, word.stop, quotes.isQuoted(word.range.start), false});
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
                    if (word.shape != WordShape::Capitalised || word.stop) {
                        continue;
                    }
                    if (!begins) {
                        isName[std::size_t(word.id)] = true;
                    }
                    word.name = second && isName[std::size_t(word.id)];
                }
            }
        }
    }

    /// Collects each sentence's stems; the weights hold the counts for now.
    void collectStems()
    {
        for (StorySentence &sentence : m_text.sentences) {
            m_stems.clear();
            for (const StoryWord &word : m_text.wordsOf(sentence)) {
                if (!word.stop) {
                    const StemKind kind = word.shape == WordShape::Number ? StemKind::Number
                                          : word.name                     ? StemKind::Name
                                                                          : StemKind::Plain;
                    m_stems.push_back({word.stem, 1, 0, kind});
                }
            }
            sentence.firstStem = int(m_text.stems.size());
            sentence.stemCount = appendStems();
        }
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
        for (StorySentence &sentence : m_text.sentences) {
            const auto stems = std::span(m_text.stems)
                                   .subspan(std::size_t(sentence.firstStem), std::size_t(sentence.stemCount));
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

    StoryText m_text;
    Vocabulary m_vocabulary;
    std::vector<Word> m_cut;       // of one sentence, as are
    std::vector<StemTerm> m_stems; // these
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
    std::vector<std::vector<std::vector<Quotation>>> quoted(articles.size());
    const Pieces pieces(articles.size(), 8);
    runPieces(executor, pieces.count(), [&](std::size_t piece) {
        for (std::size_t i = pieces.begin(piece); i < pieces.end(piece); ++i) {
            quoted[i] = bodyQuotations(*articles[i]);
        }
    });
    Builder builder;
    const QString usual = usualLanguage(articles);
    for (std::size_t i = 0; i < articles.size(); ++i) {
        builder.addArticle(int(i), *articles[i], usual, quoted[i]);
    }
    return builder.finish();
}

} // namespace sidebyline
