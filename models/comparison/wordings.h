// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"
#include "comparison/comparison.h"
#include "comparison/mentions.h"
#include "comparison/personnames.h"
#include "text/words.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace sidebyline {

/// Reads sentences when they are asked for, each once as long as it is kept.
class SentenceReader
{
public:
    explicit SentenceReader(std::span<const ArticlePtr> articles)
        : m_articles(articles)
    {}

    [[nodiscard]] const Article &article(SentenceRef ref) const
    {
        return *m_articles[std::size_t(ref.article)];
    }
    [[nodiscard]] const Block &block(SentenceRef ref) const
    {
        return article(ref).blocks[std::size_t(ref.block)];
    }
    [[nodiscard]] TextRange range(SentenceRef ref) const
    {
        return block(ref).sentences[std::size_t(ref.sentence)];
    }
    [[nodiscard]] QStringView text(SentenceRef ref) const { return range(ref).of(block(ref).text); }
    /// As the article says, or else English.
    [[nodiscard]] QString language(SentenceRef ref) const;
    /// The day the article came out; invalid where it does not say.
    [[nodiscard]] QDate day(SentenceRef ref) const;

    [[nodiscard]] const std::vector<Word> &words(SentenceRef ref);
    [[nodiscard]] const std::vector<Mention> &mentions(SentenceRef ref);
    /// Of English sentences alone.
    [[nodiscard]] const std::vector<PersonName> &names(SentenceRef ref);

    /// Forgets what was read if that has become much; nothing given before may be used any longer.
    void trim();

private:
    struct Reading
    {
        std::vector<Word> words;
        std::optional<std::vector<Mention>> mentions;
        std::optional<std::vector<PersonName>> names;
    };

    Reading &read(SentenceRef ref);

    std::span<const ArticlePtr> m_articles;
    Vocabulary m_vocabulary;
    std::map<SentenceRef, Reading> m_readings;
};

/// Members of a claim that have the same words.
struct Wording
{
    SentenceRef first;
    std::vector<SentenceRef> members; ///< in order
};

/// The different wordings of a claim, the first @p most of them, in order.
[[nodiscard]] std::vector<Wording> wordingsOf(const Claim &claim, const SentenceReader &reader,
                                              std::size_t most);

} // namespace sidebyline
