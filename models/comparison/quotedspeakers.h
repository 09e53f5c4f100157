// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"
#include "comparison/comparison.h"
#include "comparison/parallel.h"

#include <map>
#include <span>
#include <vector>

namespace sidebyline {

/// So many words of a headline's quotation say by themselves which one of the text's they are a part of.
inline constexpr qsizetype TellingWords = 3;

/// The words in small letters, each between single blanks: " we will not yield ".
[[nodiscard]] QString plainWords(QStringView text);

/// Says who spoke what stands in quotation marks. Linear in the text of the articles looked through.
class QuotedSpeakers
{
public:
    /// Looks through the articles that are @p wanted, which has one entry an article.
    QuotedSpeakers(std::span<const ArticlePtr> articles, const std::vector<char> &wanted,
                   const Executor &executor = {});

    /// The speaker of the quotation that @p range, within the text of the sentence's block (body or
    /// headline), meets first, as the article words it; empty where there is no quotation or nobody is named
    /// (but "she" or "I"), or in an article that was not wanted.
    [[nodiscard]] QString speaker(SentenceRef sentence, TextRange range) const;

private:
    struct Spoken
    {
        TextRange range; ///< of the quotation within its block's text
        QString speaker;
    };
    using ByBlock = std::map<int, std::vector<Spoken>>;

    [[nodiscard]] static ByBlock lookThrough(const Article &article);
    /// Adds the headlines' quotations: with the speaker that the headline names beside a verb, or else who
    /// says the same words in the text, or else whom the headline sets off, where the text has them speak,
    /// too.
    static void lookThroughHeadlines(const Article &article, ByBlock &byBlock);

    std::vector<ByBlock> m_spoken; ///< by article
};

} // namespace sidebyline
