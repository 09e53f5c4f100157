// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"

#include <vector>

namespace sidebyline {

/// Articles of about 700 words in invented words, drawn as often as those of a language are. A third of each
/// article's sentences are taken from ten others, half of them with words changed. The same numbers give the
/// same story.
[[nodiscard]] std::vector<ArticlePtr> generateStory(int articles);

/// A sentence of @p words words, and the same with every fifth word another one.
[[nodiscard]] QString generateSentence(int words, quint32 seed);
[[nodiscard]] QString editSentence(const QString &sentence, quint32 seed);

} // namespace sidebyline
