// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison/comparison.h"
#include "review/passagekey.h"

#include <compare>
#include <optional>
#include <span>
#include <vector>

namespace sidebyline {

/// Finds passages of a story by their keys, and makes keys for them. A value over the articles given, which
/// it holds. Making it costs about 0.1 µs a word.
class PassageIndex
{
public:
    explicit PassageIndex(std::span<const ArticlePtr> articles);

    [[nodiscard]] std::span<const ArticlePtr> articles() const { return m_articles; }
    [[nodiscard]] const ArticleKey &articleKey(int article) const { return m_keys[std::size_t(article)]; }

    [[nodiscard]] PassageKey sentenceKey(SentenceRef sentence) const;
    /// The key of a whole block: also what a comment is known by.
    [[nodiscard]] PassageKey blockKey(int article, int block) const;
    /// The key of an article itself.
    [[nodiscard]] PassageKey wholeKey(int article) const;

    /// The article that a key means: the one with the same words, or else of the same place, headline or
    /// outlet; -1 where there is none.
    [[nodiscard]] int findArticle(const ArticleKey &key) const;
    /// The sentence that a key means, if one of its articles still has it.
    [[nodiscard]] std::optional<SentenceRef> findSentence(const PassageKey &key) const;
    /// The block that a key means, with sentence 0.
    [[nodiscard]] std::optional<SentenceRef> findBlock(const PassageKey &key) const;

private:
    struct Place
    {
        quint64 words = 0;
        SentenceRef where;

        friend constexpr auto operator<=>(const Place &, const Place &) = default;
    };
    using Places = std::vector<Place>; ///< sorted

    [[nodiscard]] std::optional<SentenceRef> find(const Places &places, const PassageKey &key) const;
    [[nodiscard]] int nth(const Places &places, quint64 words, SentenceRef place) const;

    std::vector<ArticlePtr> m_articles;
    std::vector<ArticleKey> m_keys;
    Places m_sentences;
    Places m_blocks;
};

/// How surely @p candidate is the article that @p key means: 5 the same words at the same place, 4 the same
/// words, 3 the same place, 2 the same headline, 1 the same outlet, 0 nothing.
[[nodiscard]] int likeness(const ArticleKey &key, const ArticleKey &candidate);

} // namespace sidebyline
