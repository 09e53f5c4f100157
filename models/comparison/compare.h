// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"
#include "comparison/comparison.h"
#include "comparison/parallel.h"

#include <functional>
#include <span>
#include <stop_token>

namespace sidebyline {

/// What a reader of the program may set.
struct CompareOptions
{
    int base = 0;         ///< index of the base article
    double threshold = 0; ///< added to every story's own cut-off, -1 … 1; 0: as learned

    friend bool operator==(const CompareOptions &, const CompareOptions &) = default;
};

/// Told how far the work is, 0 … 1. May be called from the thread that called compare().
using Progress = std::function<void(double)>;

/// Compares the articles of one story. Pure: the same articles and options give the same value.
/// Cost grows with the words and with what is shared, not with the square of the sentences.
/// Once @p stop is requested it returns early with an empty comparison. @p executor may run pieces of the
/// work in several threads; the value does not depend on it.
[[nodiscard]] Comparison compare(std::span<const ArticlePtr> articles, const CompareOptions &options = {},
                                 const std::stop_token &stop = {}, const Progress &progress = {},
                                 const Executor &executor = {});

} // namespace sidebyline
