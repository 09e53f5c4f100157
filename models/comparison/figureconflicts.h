// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison/comparison.h"
#include "comparison/wordings.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace sidebyline {

/// How two sentences are linked, if they are.
using LinkBetween = std::function<std::optional<LinkKind>(SentenceRef, SentenceRef)>;

/// The figures and dates that @p wordings of a claim give differently; sides in article order.
[[nodiscard]] std::vector<Conflict> figureConflicts(std::span<const Wording> wordings, SentenceReader &reader,
                                                    const LinkBetween &linkBetween);

} // namespace sidebyline
