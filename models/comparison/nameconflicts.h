// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison/comparison.h"
#include "comparison/figureconflicts.h"
#include "comparison/wordings.h"

#include <span>
#include <vector>

namespace sidebyline {

/// Names that @p wordings of a claim give differently: another spelling, another name behind the same
/// office, another speaker of the same quotation (where @p isQuotation). A name that the other article has
/// too, anywhere, is in conflict with none. Sides in article order.
[[nodiscard]] std::vector<Conflict> nameConflicts(std::span<const Wording> wordings, SentenceReader &reader,
                                                  const LinkBetween &linkBetween, bool isQuotation);

} // namespace sidebyline
