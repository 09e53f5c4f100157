// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"
#include "comparison/groupingweights.h"
#include "comparison/parallel.h"

#include <QString>

#include <span>
#include <vector>

namespace sidebyline {

/// What a term of an article is.
enum class TermKind : quint8 {
    Plain,  ///< a stem of its language
    Name,   ///< a word capitalised within a sentence, the same in every language
    Number, ///< digits, the same in every language
    Pair,   ///< two content words that follow each other
};
inline constexpr int TermKindCount = int(TermKind::Pair) + 1;

/// One occurrence of a term in an article.
struct TermPlace
{
    int term = 0;
    int sentence = 0; ///< from 0; -1 in the headline

    friend bool operator==(TermPlace, TermPlace) = default;
};

/// The terms of a folder's articles, numbered from 0.
struct ArticleTerms
{
    std::vector<TermKind> kinds;                ///< by term
    std::vector<QString> words;                 ///< by term: a word as it stands in a text; empty for pairs
    std::vector<int> articlesWith;              ///< by term
    std::vector<std::vector<TermPlace>> places; ///< by article
    std::vector<int> languages;                 ///< by article: equal where the language is
};

/// So many content words of an article count: news tells first what happened, and what comes late is rather
/// what is known of the topic. Anything from 300 to 450 does as well.
inline constexpr int MostContentWords = 400;

/// Collects the terms of headlines and bodies. Some 30 µs an article.
[[nodiscard]] ArticleTerms articleTerms(std::span<const ArticlePtr> articles, const Executor &executor = {});

/// A term with its weight in an article or in a group of them.
struct WeighedTerm
{
    int term = 0;
    float weight = 0;

    friend bool operator==(WeighedTerm, WeighedTerm) = default;
};

/// One vector an article, sorted by term. Squared weights sum to 1 (to 0 for one without words), so that a
/// dot product is the likeness of two articles.
[[nodiscard]] std::vector<std::vector<WeighedTerm>>
weighTerms(const ArticleTerms &terms, const GroupingWeights &weights, const Executor &executor = {});

} // namespace sidebyline
