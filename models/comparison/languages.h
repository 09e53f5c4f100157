// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"

#include <QStringList>

#include <span>

namespace sidebyline {

/// The language that each article is compared in, as the primary subtag of BCP 47 in small letters. An
/// article that names none is taken to be in the one that most of the others name, "en" where none does.
[[nodiscard]] QStringList comparedLanguages(std::span<const ArticlePtr> articles);

/// Whether each article is in a language that no other one is in: it tells the same story, but sentences are
/// compared by their words, so that nothing in it can be found elsewhere, nor missed. Never true of an
/// article that is alone. Time: the articles; ask once for all of a story.
[[nodiscard]] std::vector<bool> languagesApart(std::span<const ArticlePtr> articles);

} // namespace sidebyline
