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
};
[[nodiscard]] BlockedPage blockedPage(const PageTree &page, const std::stop_token &stop = {});

/// The first of the candidates that points at a block or into it; nothing where none of the best ones does.
[[nodiscard]] const FieldCandidate *candidateAt(const PageBlock &block, const PageTree &page,
                                                std::span<const FieldCandidate> candidates);
/// How much speaks for a block being what one of the candidates points at: 0 … 1, the best candidate 1.
[[nodiscard]] float candidateShare(const PageBlock &block, const PageTree &page,
                                   std::span<const FieldCandidate> candidates);

} // namespace sidebyline
