// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"

#include <stop_token>

namespace sidebyline {

/// Cuts the blocks whose roles have sentences, by the rules of the article's language, English where that is
/// not known. False once @p stop is requested; some blocks are then without sentences. Linear.
[[nodiscard]] bool cutSentences(Article &article, const std::stop_token &stop = {});

} // namespace sidebyline
