// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"
#include "comparison/comparison.h"

#include <map>
#include <span>
#include <vector>

namespace sidebyline {

/// Says who spoke what stands in quotation marks. An article's quotations are looked through once, when it is
/// first asked about; linear in its text.
class QuotedSpeakers
{
public:
    explicit QuotedSpeakers(std::span<const ArticlePtr> articles);

    /// The speaker of the quotation that @p range, within the text of the sentence's block, meets first, as
    /// the article words it; empty where there is no quotation or nobody is named.
    [[nodiscard]] QString speaker(SentenceRef sentence, TextRange range);

private:
    struct Spoken
    {
        TextRange range; ///< of the quotation within its block's text
        QString speaker;
    };
    using ByBlock = std::map<int, std::vector<Spoken>>;

    [[nodiscard]] static ByBlock lookThrough(const Article &article);

    std::span<const ArticlePtr> m_articles;
    std::map<int, ByBlock> m_spoken; ///< by article
};

} // namespace sidebyline
