// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/sharedtext.h"

#include "text/characters.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace sidebyline {

namespace {

/// Characters of body text that stand in no quotation.
[[nodiscard]] qsizetype ownLength(const Article &article)
{
    qsizetype length = 0;
    for (const Block &block : article.blocks) {
        if (block.role != Role::Body) {
            continue;
        }
        const auto isMark = [&block](char16_t mark) { return block.text.contains(QChar(mark)); };
        if (std::ranges::none_of(std::u16string_view(u"\"\u201c\u201e\u00ab"), isMark)) {
            length += block.text.size();
            continue;
        }
        bool quoted = false;
        for (const QChar c : block.text) {
            const char16_t unit = c.unicode();
            if (unit == u'\u201c' || unit == u'\u00ab' || unit == u'\u201e') {
                quoted = true;
            } else if (unit == u'\u201d' || unit == u'\u00bb') {
                quoted = false;
            } else if (unit == u'"') {
                quoted = !quoted;
            }
            length += quoted ? 0 : 1;
        }
    }
    return length;
}

[[nodiscard]] int wordCount(QStringView text)
{
    int words = 0;
    bool inWord = false;
    for (const QChar c : text) {
        const bool letter = chars::isLetterOrDigit(c.unicode());
        words += letter && !inWord ? 1 : 0;
        inWord = letter || (inWord && chars::isApostrophe(c.unicode()));
    }
    return words;
}

/// What has been added up of two articles.
struct Sum
{
    qsizetype characters = 0;
    int longest = 0;
    SentenceRef lastA; ///< the copy that the next sentence may continue
    SentenceRef lastB;
    int running = 0;
};

class TextSharer
{
public:
    /// @p lengths: ownLength() of each article.
    TextSharer(std::span<const ArticlePtr> articles, std::span<const qsizetype> lengths)
        : m_articles(articles)
        , m_lengths(lengths)
    {}

    void add(std::span<const Link> links)
    {
        for (std::size_t begin = 0; begin < links.size();) {
            std::size_t end = begin;
            while (end < links.size() && links[end].a == links[begin].a &&
                   links[end].b.article == links[begin].b.article) {
                ++end;
            }
            addSentence(links.subspan(begin, end - begin));
            begin = end;
        }
    }

    [[nodiscard]] std::vector<SharedText> finish() const
    {
        std::vector<SharedText> shared;
        shared.reserve(m_sums.size());
        for (const auto &[key, sum] : m_sums) {
            const auto count = quint64(m_articles.size());
            const int a = int(key / count);
            const int b = int(key % count);
            const qsizetype shorter =
                std::max<qsizetype>(1, std::min(m_lengths[std::size_t(a)], m_lengths[std::size_t(b)]));
            shared.push_back({a, b, std::min(1.0, double(sum.characters) / double(shorter)), sum.longest});
        }
        std::ranges::sort(shared, {}, [](const SharedText &pair) { return std::pair(pair.a, pair.b); });
        return shared;
    }

private:
    /// The links of one sentence to one other article.
    void addSentence(std::span<const Link> links)
    {
        const SentenceRef sentence = links.front().a;
        Sum *sum = nullptr;
        qsizetype characters = 0;
        for (const Link &link : links) {
            if (link.quotation || link.kind == LinkKind::Paraphrase) {
                continue;
            }
            if (sum == nullptr) {
                const auto key =
                    quint64(sentence.article) * quint64(m_articles.size()) + quint64(links.front().b.article);
                sum = &m_sums[key];
            }
            for (const SharedSpan &span : link.spans) {
                characters += span.a.length;
                sum->longest = std::max(sum->longest, wordCount(span.a.of(textOf(sentence))));
            }
            if (link.kind == LinkKind::Verbatim) {
                continueCopy(link, *sum);
            }
        }
        if (sum != nullptr) {
            sum->characters += std::min(characters, rangeOf(sentence).length);
        }
    }

    void continueCopy(const Link &link, Sum &sum) const
    {
        const bool follows = sum.running > 0 && nextOf(sum.lastA) == link.a && nextOf(sum.lastB) == link.b;
        sum.running = (follows ? sum.running : 0) + wordCount(rangeOf(link.a).of(textOf(link.a)));
        sum.lastA = link.a;
        sum.lastB = link.b;
        sum.longest = std::max(sum.longest, sum.running);
    }

    [[nodiscard]] QStringView textOf(SentenceRef ref) const
    {
        return m_articles[std::size_t(ref.article)]->blocks[std::size_t(ref.block)].text;
    }

    [[nodiscard]] TextRange rangeOf(SentenceRef ref) const
    {
        return m_articles[std::size_t(ref.article)]
            ->blocks[std::size_t(ref.block)]
            .sentences[std::size_t(ref.sentence)];
    }

    /// The body sentence behind @p ref.
    [[nodiscard]] SentenceRef nextOf(SentenceRef ref) const
    {
        const std::vector<Block> &blocks = m_articles[std::size_t(ref.article)]->blocks;
        if (std::size_t(ref.sentence) + 1 < blocks[std::size_t(ref.block)].sentences.size()) {
            return {ref.article, ref.block, ref.sentence + 1};
        }
        for (auto block = std::size_t(ref.block) + 1; block < blocks.size(); ++block) {
            if (blocks[block].role == Role::Body && !blocks[block].sentences.empty()) {
                return {ref.article, int(block), 0};
            }
        }
        return {};
    }

    std::span<const ArticlePtr> m_articles;
    std::span<const qsizetype> m_lengths;
    std::unordered_map<quint64, Sum> m_sums; ///< by a times the count of articles, plus b
};

} // namespace

std::vector<SharedText> shareText(std::span<const ArticlePtr> articles, std::span<const Link> links,
                                  const Executor &executor)
{
    std::vector<qsizetype> lengths(articles.size());
    const Pieces pieces(articles.size(), 8);
    runPieces(executor, pieces.count(), [&](std::size_t piece) {
        for (std::size_t i = pieces.begin(piece); i < pieces.end(piece); ++i) {
            lengths[i] = ownLength(*articles[i]);
        }
    });
    // What belongs to a pair of articles stands together where the links of its first article do.
    std::vector<std::vector<SharedText>> shared(pieces.count());
    runPieces(executor, pieces.count(), [&](std::size_t piece) {
        const auto of = [&links](std::size_t article) {
            return std::ranges::lower_bound(links, int(article), {},
                                            [](const Link &link) { return link.a.article; });
        };
        TextSharer sharer(articles, lengths);
        sharer.add({of(pieces.begin(piece)), of(pieces.end(piece))});
        shared[piece] = sharer.finish();
    });
    return joined(shared);
}

} // namespace sidebyline
