// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"
#include "comparison/comparison.h"

#include <QString>

#include <span>

namespace sidebyline {

/// "Coast Daily, Averin Courier · from Associated Press": the articles of an origin and what they go back to.
[[nodiscard]] QString originTitle(std::span<const ArticlePtr> articles, const Origin &origin);

/// One piece of evidence in words: "86 % of the shorter text stands in both: Coast Daily, Averin Courier".
[[nodiscard]] QString originEvidenceText(std::span<const ArticlePtr> articles,
                                         const OriginEvidence &evidence);

} // namespace sidebyline
