// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"
#include "comparison/comparison.h"
#include "comparison/parallel.h"

#include <span>
#include <vector>

namespace sidebyline {

/// How much of their texts two articles share word for word.
struct SharedText
{
    int a = 0; ///< articles, a < b
    int b = 0;
    double share = 0;    ///< of the shorter body text, quotations aside: 0 … 1
    int longestCopy = 0; ///< words of the longest run of sentences, or part of one, that both have

    friend bool operator==(const SharedText &, const SharedText &) = default;
};

/// The pairs of articles that share any text, sorted by a, then b. What is linked as a quotation counts
/// for nothing: whoever heard a speech has its words. @p links sorted by a, then b. Linear in text and links,
/// but for a sort of the pairs.
[[nodiscard]] std::vector<SharedText> shareText(std::span<const ArticlePtr> articles,
                                                std::span<const Link> links, const Executor &executor = {});

} // namespace sidebyline
