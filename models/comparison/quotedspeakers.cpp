// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/quotedspeakers.h"

#include "text/headlinespeakers.h"
#include "text/quotations.h"
#include "text/speakers.h"

#include <algorithm>
#include <optional>

namespace sidebyline {

namespace {

/// What somebody says in the text.
struct SpokenWords
{
    QString words; ///< as plainWords() has them
    QString speaker;
};

/// What an article's quotations say whose speakers, ByBlock, are named.
template <typename ByBlock>
std::vector<SpokenWords> spokenWords(const Article &article, const ByBlock &byBlock)
{
    std::vector<SpokenWords> found;
    for (const auto &[block, spoken] : byBlock) {
        for (const auto &[range, speaker] : spoken) {
            if (!speaker.isEmpty()) {
                found.push_back({plainWords(range.of(article.blocks[std::size_t(block)].text)), speaker});
            }
        }
    }
    return found;
}

/// Who says @p words in a headline that puts them into the mouth of @p name.
QString speakerOf(const QString &words, const QString &name, HeadlineSpeaker::Sign sign,
                  std::span<const SpokenWords> text)
{
    if (sign == HeadlineSpeaker::Sign::Verb && !isPronoun(name)) {
        return name;
    }
    if (words.count(u' ') > TellingWords) {
        const auto same = std::ranges::find_if(
            text, [&words](const SpokenWords &spoken) { return spoken.words.contains(words); });
        if (same != text.end()) {
            return same->speaker;
        }
    }
    const QString last = u' ' + plainWords(name).section(u' ', -2, -2) + u' ';
    const bool isKnown = sign == HeadlineSpeaker::Sign::Label && last.size() > 2 &&
                         std::ranges::any_of(text, [&last](const SpokenWords &spoken) {
                             return plainWords(spoken.speaker).contains(last);
                         });
    return isKnown ? name : QString();
}

} // namespace

QString plainWords(QStringView text)
{
    QString words(u' ');
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            words += c.toCaseFolded();
        } else if (words.back() != u' ' && c != u'\'' && c != u'\u2019') {
            words += u' ';
        }
    }
    return words.back() == u' ' ? words : words + u' ';
}

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
    lookThroughHeadlines(article, byBlock);
    return byBlock;
}

void QuotedSpeakers::lookThroughHeadlines(const Article &article, ByBlock &byBlock)
{
    std::optional<std::vector<SpokenWords>> text; // few headlines quote
    for (std::size_t i = 0; i < article.blocks.size(); ++i) {
        const Block &block = article.blocks[i];
        if (block.role != Role::Headline) {
            continue;
        }
        const std::vector<Quotation> quoted = quotations(block.text);
        if (quoted.empty()) {
            continue;
        }
        if (!text) {
            text = spokenWords(article, byBlock);
        }
        const auto named = headlineSpeakers(block.text, quoted, article.language);
        for (std::size_t q = 0; q < quoted.size(); ++q) {
            const QString words = plainWords(quoted[q].words.of(block.text));
            const QString name = named[q].range.of(block.text).toString();
            byBlock[int(i)].push_back({quoted[q].words, speakerOf(words, name, named[q].sign, *text)});
        }
    }
}

} // namespace sidebyline
