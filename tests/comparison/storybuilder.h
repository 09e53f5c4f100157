// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"
#include "comparison/comparison.h"

#include <QStringList>

#include <vector>

namespace sidebyline {

/// An article whose paragraphs are all body, cut into sentences.
[[nodiscard]] ArticlePtr makeArticle(const QStringList &paragraphs,
                                     const QString &language = QStringLiteral("en"));

/// A story from one text: paragraphs are set apart by blank lines, articles by a line "===".
[[nodiscard]] std::vector<ArticlePtr> makeStory(const QString &text,
                                                const QString &language = QStringLiteral("en"));

/// "A2.1": the article's letter, block and sentence counted from 1.
[[nodiscard]] QString sentenceName(SentenceRef sentence);

/// The sentence of that name.
[[nodiscard]] SentenceRef sentenceNamed(QStringView name);

/// The text that a sentence has in its article.
[[nodiscard]] QString sentenceText(const std::vector<ArticlePtr> &articles, SentenceRef sentence);

/// A comparison as text, for reading and for golden files: links with kind and shared stretches, claims with
/// conflicts, rows, unique sentences. Scores and reasons are left out.
[[nodiscard]] QString describe(const std::vector<ArticlePtr> &articles, const Comparison &comparison);

} // namespace sidebyline
