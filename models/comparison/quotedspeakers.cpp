// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/quotedspeakers.h"

#include "text/quotations.h"
#include "text/speakers.h"

#include <algorithm>

namespace sidebyline {

QuotedSpeakers::QuotedSpeakers(std::span<const ArticlePtr> articles, const std::vector<char> &wanted,
                               const Executor &executor)
    : m_spoken(articles.size())
{
    const Pieces pieces(articles.size(), 8);
    runPieces(executor, pieces.count(), [&](std::size_t piece) {
        for (std::size_t i = pieces.begin(piece); i < pieces.end(piece); ++i) {
            if (wanted[i] != 0) {
                m_spoken[i] = lookThrough(*articles[i]);
            }
        }
    });
}

QString QuotedSpeakers::speaker(SentenceRef sentence, TextRange range) const
{
    const ByBlock &spokenIn = m_spoken[std::size_t(sentence.article)];
    const auto block = spokenIn.find(sentence.block);
    if (block == spokenIn.end()) {
        return {};
    }
    const auto found = std::ranges::find_if(
        block->second, [range](const Spoken &spoken) { return spoken.range.overlaps(range); });
    return found == block->second.end() ? QString() : found->speaker;
}

QuotedSpeakers::ByBlock QuotedSpeakers::lookThrough(const Article &article)
{
    std::vector<QStringView> paragraphs;
    std::vector<std::span<const TextRange>> sentences;
    std::vector<int> blocks;
    for (std::size_t i = 0; i < article.blocks.size(); ++i) {
        if (article.blocks[i].role == Role::Body) {
            paragraphs.push_back(article.blocks[i].text);
            sentences.emplace_back(article.blocks[i].sentences);
            blocks.push_back(int(i));
        }
    }
    const auto quoted = quotations(paragraphs);
    const auto named = speakers(paragraphs, quoted, article.language, sentences);
    ByBlock byBlock;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        for (std::size_t q = 0; q < quoted[i].size(); ++q) {
            const Speaker &speaker = named[i][q];
            const QString name =
                speaker.paragraph < 0
                    ? QString()
                    : speaker.range.of(paragraphs[std::size_t(speaker.paragraph)]).toString();
            // "She said" names nobody.
            byBlock[blocks[i]].push_back({quoted[i][q].words, isPronoun(name) ? QString() : name});
        }
    }
    return byBlock;
}

} // namespace sidebyline
