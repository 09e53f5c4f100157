// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison/worddiff.h"
#include "workspace/library.h"

#include <QString>

#include <vector>

namespace sidebyline {

/// How one outlet renders a claim.
struct Rendering
{
    int article = 0;                    ///< index into Story::articles
    bool found = false;                 ///< false: "not found in this article"; the rest is then empty
    bool reference = false;             ///< the rendering that the others are compared with
    std::vector<SentenceRef> sentences; ///< the claim's members in this article
    QString text;                       ///< as the outlet has it; the quotation alone where all quote it
    /// From the reference's text to this one's: from the stretches alone that the two share, if those are
    /// small parts of their sentences; text that no piece names is to be drawn plainly. Empty for the
    /// reference and for paraphrases, where word differences tell nothing.
    std::vector<DiffPiece> pieces;
    LinkKind kind = LinkKind::Paraphrase; ///< of the closest link to the reference or, lacking one, to any
    std::vector<Reason> reasons;          ///< of that link

    friend bool operator==(const Rendering &, const Rendering &) = default;
};

/// The outlets that do not carry a claim are named one by one in stories of so many articles at most: in
/// larger ones, their lists would grow with claims times articles.
inline constexpr int MostOutletsWithoutClaim = 64;

/// All renderings of a claim, one an article in pane order; in stories of more than MostOutletsWithoutClaim
/// articles those of its carriers alone.
struct ClaimRenderings
{
    int claim = -1;             ///< index into Comparison::claims
    int ways = 0;               ///< how many renderings differ in their words
    bool quotationOnly = false; ///< the texts are the quotation alone
    std::vector<Rendering> renderings;

    friend bool operator==(const ClaimRenderings &, const ClaimRenderings &) = default;
};

/// The renderings of claim @p claim of @p story. The reference is the base outlet's, or else that of the
/// first outlet that carries the claim. Cost: one word difference a carrier.
[[nodiscard]] ClaimRenderings claimRenderings(const Story &story, int claim);

} // namespace sidebyline
