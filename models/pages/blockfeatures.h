// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/facts.h"
#include "articles/threads.h"
#include "pages/blocks.h"
#include "pages/pagefields.h"

#include <span>
#include <stop_token>
#include <vector>

namespace sidebyline {

/// The most blocks of a page that are told apart; no page of news has nearly as many.
inline constexpr std::size_t MaxToldBlocks = 10'000;

/// The blocks of a page with what is known of each; facts and marks are as long as blocks.
struct BlockedPage
{
    std::vector<PageBlock> blocks;
    std::vector<PageBlock> rest; ///< those behind MaxToldBlocks
    std::vector<Facts> facts;
    std::vector<ThreadMark> marks;
    PageFields fields;
    QStringList titles; ///< what the page is called in its head: title, og:title
};
[[nodiscard]] BlockedPage blockedPage(const PageTree &page, const std::stop_token &stop = {});

/// How much speaks for a block being what one of the candidates points at: 0 … 1, the best candidate 1.
[[nodiscard]] float candidateShare(const PageBlock &block, const PageTree &page,
                                   std::span<const FieldCandidate> candidates);

/// The features of a page's blocks as one table, a row of featureCount() values a block. Places and shares
/// are 0 … 1, lengths logarithms; the trees only ask whether a value is above a threshold. Learned weights go
/// by a feature's place: after any change here train again.
[[nodiscard]] std::vector<float> featureTable(const PageTree &page, const BlockedPage &blocked,
                                              const std::stop_token &stop = {});
[[nodiscard]] std::size_t featureCount();

} // namespace sidebyline
