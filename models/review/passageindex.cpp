// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/passageindex.h"

#include <algorithm>

namespace sidebyline {

int likeness(const ArticleKey &key, const ArticleKey &candidate)
{
    if (key.text != 0 && key.text == candidate.text) {
        return key.path == candidate.path ? 5 : 4;
    }
    if (!key.path.isEmpty() && key.path == candidate.path) {
        return 3;
    }
    if (key.headline != 0 && key.headline == candidate.headline) {
        return 2;
    }
    return !key.outlet.isEmpty() && key.outlet == candidate.outlet ? 1 : 0;
}

PassageIndex::PassageIndex(std::span<const ArticlePtr> articles)
    : m_articles(articles.begin(), articles.end())
{
    std::size_t blocks = 0;
    std::size_t sentences = 0;
    for (const ArticlePtr &article : m_articles) {
        blocks += article->blocks.size();
        for (const Block &block : article->blocks) {
            sentences += block.sentences.size();
        }
    }
    m_blocks.reserve(blocks);
    m_sentences.reserve(sentences);
    for (std::size_t a = 0; a < m_articles.size(); ++a) {
        const Article &article = *m_articles[a];
        m_keys.push_back(sidebyline::articleKey(article));
        for (std::size_t b = 0; b < article.blocks.size(); ++b) {
            const Block &block = article.blocks[b];
            m_blocks.push_back({wordsHash(block.text), {int(a), int(b), 0}});
            for (std::size_t s = 0; s < block.sentences.size(); ++s) {
                m_sentences.push_back(
                    {wordsHash(block.sentences[s].of(block.text)), {int(a), int(b), int(s)}});
            }
        }
    }
    std::ranges::sort(m_blocks);
    std::ranges::sort(m_sentences);
}

PassageKey PassageIndex::sentenceKey(SentenceRef sentence) const
{
    const Block &block = m_articles[std::size_t(sentence.article)]->blocks[std::size_t(sentence.block)];
    const QStringView text = block.sentences[std::size_t(sentence.sentence)].of(block.text);
    const quint64 words = wordsHash(text);
    return {articleKey(sentence.article), words, nth(m_sentences, words, sentence), excerptOf(text)};
}

PassageKey PassageIndex::blockKey(int article, int block) const
{
    const QString &text = m_articles[std::size_t(article)]->blocks[std::size_t(block)].text;
    const quint64 words = wordsHash(text);
    return {articleKey(article), words, nth(m_blocks, words, {article, block, 0}), excerptOf(text)};
}

PassageKey PassageIndex::wholeKey(int article) const
{
    const Article &whole = *m_articles[std::size_t(article)];
    return {articleKey(article), 0, 0, excerptOf(whole.headline.isEmpty() ? whole.path : whole.headline)};
}

int PassageIndex::nth(const Places &places, quint64 words, SentenceRef place) const
{
    const auto first = std::ranges::lower_bound(places, Place{words, {place.article, 0, 0}});
    const auto own = std::ranges::lower_bound(places, Place{words, place});
    return int(own - first);
}

int PassageIndex::findArticle(const ArticleKey &key) const
{
    int best = -1;
    int bestLikeness = 0;
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        if (const int like = likeness(key, m_keys[i]); like > bestLikeness) {
            bestLikeness = like;
            best = int(i);
        }
    }
    return best;
}

std::optional<SentenceRef> PassageIndex::findSentence(const PassageKey &key) const
{
    return find(m_sentences, key);
}

std::optional<SentenceRef> PassageIndex::findBlock(const PassageKey &key) const
{
    return find(m_blocks, key);
}

std::optional<SentenceRef> PassageIndex::find(const Places &places, const PassageKey &key) const
{
    int bestLikeness = 0;
    int nth = 0;
    std::optional<SentenceRef> best;
    for (const auto &[words, place] : std::ranges::equal_range(places, key.words, {}, &Place::words)) {
        const int like = likeness(key.article, m_keys[std::size_t(place.article)]);
        const bool sameArticle = best && best->article == place.article;
        if (like > bestLikeness) {
            bestLikeness = like;
            best = place;
            nth = 0;
        } else if (sameArticle && nth < key.nth) {
            best = place;
            ++nth;
        }
    }
    return best;
}

} // namespace sidebyline
