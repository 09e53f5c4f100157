// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"

#include <QString>
#include <QStringView>

namespace sidebyline {

/// What an article is known by, the strongest sign first: two articles with the same words are one, wherever
/// they lie; one whose words changed is still known by its place, then by its headline.
struct ArticleKey
{
    quint64 text = 0;     ///< wordsHash() over all of its blocks
    quint64 headline = 0; ///< wordsHash() of its headline; 0 without one
    QString path;         ///< relative to the folder opened
    QString outlet;       ///< also to name the article where it is gone

    friend bool operator==(const ArticleKey &, const ArticleKey &) = default;
};

/// What a sentence or a block is known by: its words and its article's. With words 0, the article itself.
struct PassageKey
{
    ArticleKey article;
    quint64 words = 0;
    int nth = 0;     ///< how many passages with the same words stand before it in its article
    QString excerpt; ///< its beginning, to show what was meant where it is gone

    friend bool operator==(const PassageKey &, const PassageKey &) = default;
};

/// A hash of the letters and digits of @p text; case, marks and white space aside. Never 0, and the same in
/// every version of the program and on every machine: it is what decisions are stored under.
[[nodiscard]] quint64 wordsHash(QStringView text);

[[nodiscard]] ArticleKey articleKey(const Article &article);

/// The beginning of @p text, to @p length code units, cut between words.
inline constexpr qsizetype excerptLength = 160;
[[nodiscard]] QString excerptOf(QStringView text, qsizetype length = excerptLength);

} // namespace sidebyline
