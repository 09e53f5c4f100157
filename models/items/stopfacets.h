// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/stops.h"

#include <functional>
#include <vector>

namespace sidebyline {

/// What is shown and what stepping halts at. All: claims and unique sentences, as StopFilter::Any.
enum class StepFilter : quint8 {
    All,
    Shared,
    Reworded, ///< claims with two outlets that word it differently
    Conflicts,
    Unique,
    Comments,
    Paraphrased, ///< claims that outlets tell in other words altogether
    Quotations,
    Unreviewed, ///< claims and unique sentences that no verdict was given on
    Flagged,
};
inline constexpr int StepFilterCount = int(StepFilter::Flagged) + 1;

/// What a reader decided about a stop, as far as filters ask.
struct StopReview
{
    bool reviewed = false;
    bool flagged = false;
    bool noted = false;

    friend bool operator==(StopReview, StopReview) = default;
};

/// Says what was decided about a stop; empty where nothing is ever decided.
using StopReviews = std::function<StopReview(const Stop &)>;

/// The chosen filters. What one chooses among kinds adds up (conflicts and unique sentences), and so do
/// outlets and verdicts; kinds, verdicts and outlets narrow each other down. Nothing chosen: StepFilter::All.
struct StopFacets
{
    quint16 filters = 0;      ///< a bit for each StepFilter but All
    std::vector<int> outlets; ///< indices of articles that carry the stop, sorted; empty: any

    [[nodiscard]] static StopFacets of(StepFilter filter);
    [[nodiscard]] bool isEmpty() const { return filters == 0 && outlets.empty(); }
    [[nodiscard]] bool has(StepFilter filter) const;
    [[nodiscard]] bool hasOutlet(int article) const;
    /// How many filters and outlets are chosen.
    [[nodiscard]] int count() const;
    void set(StepFilter filter, bool chosen);
    void setOutlet(int article, bool chosen);

    friend bool operator==(const StopFacets &, const StopFacets &) = default;
};

/// The stops that facets let through, in a form that views can ask quickly.
class ShownStops
{
public:
    /// Shows everything.
    ShownStops() = default;
    ShownStops(const Story &story, const std::vector<Stop> &stops, const std::vector<bool> &let);

    [[nodiscard]] bool showsAll() const { return m_all; }
    [[nodiscard]] bool showsClaim(int claim) const;
    /// Whether a unique sentence, or a comment by its block's sentence 0, is shown.
    [[nodiscard]] bool showsSentence(SentenceRef sentence) const;

    friend bool operator==(const ShownStops &, const ShownStops &) = default;

private:
    bool m_all = true;
    std::vector<bool> m_claims;
    std::vector<SentenceRef> m_sentences; ///< sorted
};

/// Knows of every stop which filters let it through. Made once a story (and once more after a verdict): cost
/// grows with members and links; each question after that takes constant time, but for outlets.
class StopSieve
{
public:
    StopSieve() = default;
    StopSieve(const StoryPtr &story, const std::vector<Stop> &stops, const StopReviews &reviews = {});

    /// Whether a single filter lets the stop at index @p stop through.
    [[nodiscard]] bool lets(int stop, StepFilter filter) const;
    /// Whether the filters together do.
    [[nodiscard]] bool lets(int stop, const StopFacets &facets) const;
    [[nodiscard]] int count(StepFilter filter) const;
    [[nodiscard]] int count(const StopFacets &facets) const;

private:
    [[nodiscard]] bool isCarriedBy(int stop, const std::vector<int> &outlets) const;

    StoryPtr m_story;
    std::vector<Stop> m_stops;
    std::vector<quint16> m_bits; ///< one a stop
};

} // namespace sidebyline
