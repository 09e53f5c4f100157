// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/facts.h"
#include "articles/threads.h"
#include "pages/blocks.h"

#include <span>
#include <stop_token>
#include <vector>

namespace sidebyline {

/// What a page says of itself outside of its visible text.
struct PageHints
{
    std::vector<QString> titles; ///< candidates for the headline: title, og:title …, best first
    QString author;              ///< as metadata has it
};
[[nodiscard]] PageHints pageHints(const PageTree &page);

/// The blocks of a page with what is known of each; facts and marks are as long as blocks.
struct BlockedPage
{
    std::vector<PageBlock> blocks;
    std::vector<Facts> facts;
    std::vector<ThreadMark> marks;
    PageHints hints;
};
[[nodiscard]] BlockedPage blockedPage(const PageTree &page, const std::stop_token &stop = {});

/// The features of a page's blocks as one table, a row of featureCount() values a block. Places and shares
/// are 0 … 1, lengths logarithms; the trees only ask whether a value is above a threshold. Learned weights go
/// by a feature's place: after any change here train again.
[[nodiscard]] std::vector<float> featureTable(const PageTree &page, const BlockedPage &blocked,
                                              const std::stop_token &stop = {});
[[nodiscard]] std::size_t featureCount();

} // namespace sidebyline
