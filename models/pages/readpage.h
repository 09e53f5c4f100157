// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"
#include "pages/blockfeatures.h"
#include "pages/pageclassifier.h"

#include <optional>
#include <stop_token>

namespace sidebyline {

/// Reads the article of a page: every block of its visible text with its role, comments with author and
/// depth, and the fields. firstLine and lastLine number the blocks; sentences are left empty. Nothing once @p
/// stop is requested; an article without blocks where the page shows no text. Some 30 ms a megabyte of page.
[[nodiscard]] std::optional<Article> readPage(const PageTree &page, const std::stop_token &stop = {});

/// The same with what was found before, for learning: @p table as featureTable() makes it.
[[nodiscard]] Article articleOf(const PageTree &page, const BlockedPage &blocked,
                                std::span<const float> table, const PageModel &model);

} // namespace sidebyline
