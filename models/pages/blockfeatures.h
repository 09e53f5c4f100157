// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/blockedpage.h"

#include <stop_token>
#include <vector>

namespace sidebyline {

/// The features of a page's blocks as one table, a row of featureCount() values a block. Places and shares
/// are 0 … 1, lengths logarithms; the trees only ask whether a value is above a threshold. Learned weights go
/// by a feature's place: after any change here train again.
[[nodiscard]] std::vector<float> featureTable(const PageTree &page, const BlockedPage &blocked,
                                              const std::stop_token &stop = {});
[[nodiscard]] std::size_t featureCount();

} // namespace sidebyline
