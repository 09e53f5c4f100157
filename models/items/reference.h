// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/library.h"

#include <optional>
#include <vector>

namespace sidebyline {

/// A sentence's range in its block; its text.
[[nodiscard]] TextRange sentenceRange(const Story &story, SentenceRef sentence);
[[nodiscard]] QStringView sentenceText(const Story &story, SentenceRef sentence);

/// The members of @p claim that stand in article @p article, in order.
[[nodiscard]] std::vector<SentenceRef> membersIn(const Claim &claim, int article);

/// The article whose rendering of @p claim the others are compared with: the base where it carries the
/// claim, or else the first that does.
[[nodiscard]] int referenceArticle(const Comparison &comparison, const Claim &claim);

/// The link between two sentences, in either order; nullptr if there is none. Logarithmic in the links.
[[nodiscard]] const Link *findLink(const Comparison &comparison, SentenceRef a, SentenceRef b);

/// The closest link (by kind, then score) from any of @p from to any of @p to, which stand in two articles.
[[nodiscard]] const Link *closestLink(const Comparison &comparison, const std::vector<SentenceRef> &from,
                                      const std::vector<SentenceRef> &to);

/// The stretch of @p sentence, one of the two of @p link, whose words are worth comparing: the quotation that
/// is shared; the whole sentence where most of both is shared; else from the first shared word to the last.
/// Within the block's text.
[[nodiscard]] TextRange comparedStretch(const Story &story, const Link &link, SentenceRef sentence);

/// The quotation of @p sentence that @p link shares, with its marks; nothing where the link shares none.
[[nodiscard]] std::optional<TextRange> sharedQuotation(const Story &story, const Link &link,
                                                       SentenceRef sentence);

/// Where a place of a story stands in another reading of it, whose articles may have been added to, changed
/// or gone: the same article's sentence of the same words (for a sentence that is not there, as a comment's:
/// the block), the nearest where there are several. Linear in the article.
[[nodiscard]] std::optional<SentenceRef> carriedOver(const Story &from, SentenceRef place, const Story &to);

} // namespace sidebyline
