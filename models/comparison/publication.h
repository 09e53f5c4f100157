// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"

#include <QDateTime>

#include <optional>

namespace sidebyline {

/// When an article came out, as exactly as it says: a date alone is the whole of that day.
struct Publication
{
    QDateTime first; ///< not earlier
    QDateTime last;  ///< not later

    friend bool operator==(const Publication &, const Publication &) = default;
};

/// Nothing where the article does not say. Times without a zone are taken as they stand.
[[nodiscard]] std::optional<Publication> publicationOf(const Article &article);

/// Whether @p a surely came out before @p b.
[[nodiscard]] inline bool isBefore(const Publication &a, const Publication &b)
{
    return a.last < b.first;
}

} // namespace sidebyline
