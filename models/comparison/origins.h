// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"
#include "comparison/comparison.h"
#include "comparison/parallel.h"
#include "comparison/sharedtext.h"
#include "comparison/sourcelines.h"

#include <span>
#include <vector>

namespace sidebyline {

/// Sorts articles by where they come from and fills in Claim::origins. Two articles have one origin if
///   - most of the shorter one's text, quotations aside, stands in the other in the same words,
///   - or a good part of it does, in one long copy,
///   - or both are marked as copy of the same agency or release wire,
///   - or one names the other as its source and a fair part of its text is the other's.
/// Being told by the same people, at the same event or in the same order makes no common origin.
///
/// An origin's first article is the one that others of it cite, or else the one that surely came out before
/// all others. A claim has as many origins as its carriers' articles have; a carrier whose sentence names
/// another carrier's outlet as its source, or the source that another carrier names, adds none.
///
/// @p links sorted by a, then b, as compare() gives them. Cost: linear in the text and in the links.
[[nodiscard]] std::vector<Origin> findOrigins(std::span<const ArticlePtr> articles,
                                              std::span<const Link> links, std::span<Claim> claims,
                                              const Executor &executor = {});

/// What speaks for common origins apart from claims: it may be looked for while those are made.
struct OriginTraces
{
    std::vector<SharedText> shared;
    std::vector<std::vector<SourceLine>> lines; ///< by article
};

[[nodiscard]] OriginTraces originTraces(std::span<const ArticlePtr> articles, std::span<const Link> links,
                                        const Executor &executor = {});

/// The same as the first, of what was looked for before.
[[nodiscard]] std::vector<Origin> originsOf(std::span<const ArticlePtr> articles, OriginTraces traces,
                                            std::span<Claim> claims, const Executor &executor = {});

} // namespace sidebyline
