// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison/comparison.h"
#include "items/claimrenderings.h"
#include "workspace/library.h"

#include <QString>
#include <QStringList>

#include <span>

namespace sidebyline {

/// "quotation, rendered 3 ways in 3 of 4 outlets": how a claim is told.
[[nodiscard]] QString claimSummary(const Story &story, const ClaimRenderings &renderings);

/// A link's reasons in words: "same quotation, 14 of 17 words; speaker Reyl".
[[nodiscard]] QString reasonsText(std::span<const Reason> reasons);

/// "Figures differ".
[[nodiscard]] QString conflictTitle(ConflictKind kind);

/// The versions of a conflict in article order, each with the outlets that have it:
/// "40 cm (Coast Daily, Port Wire)".
[[nodiscard]] QStringList conflictVersions(const Story &story, const Conflict &conflict);

/// "Coast Daily came out later: perhaps an update"; empty where the articles' times say no such thing.
[[nodiscard]] QString conflictTimes(const Story &story, const Conflict &conflict);

/// A comment that begins at @p block with all its paragraphs.
[[nodiscard]] QString commentText(const Article &article, int block);

/// "Comment by quaywatcher in Northshore Today", "Reply by …".
[[nodiscard]] QString commentTitle(const Article &article, int block);

} // namespace sidebyline
