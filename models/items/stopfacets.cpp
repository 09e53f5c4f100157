// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/stopfacets.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace sidebyline {

namespace {

constexpr quint16 bit(StepFilter filter)
{
    return quint16(1U << unsigned(filter));
}

constexpr quint16 Verdicts = bit(StepFilter::Unreviewed) | bit(StepFilter::Flagged);
constexpr quint16 Kinds = bit(StepFilter::Shared) | bit(StepFilter::Reworded) | bit(StepFilter::Conflicts) |
                          bit(StepFilter::Unique) | bit(StepFilter::Comments) | bit(StepFilter::Paraphrased) |
                          bit(StepFilter::Quotations);

struct LinkKinds
{
    bool reworded = false;
    bool paraphrased = false;
};

/// For each claim which kinds of link join its members. A sentence may stand in several claims, so a link
/// counts for those that hold both its ends. Cost: (members + links) · log members.
std::vector<LinkKinds> linkKinds(const Comparison &comparison)
{
    using Membership = std::pair<SentenceRef, int>;
    std::vector<Membership> memberships;
    for (std::size_t claim = 0; claim < comparison.claims.size(); ++claim) {
        for (const SentenceRef &member : comparison.claims[claim].members) {
            memberships.emplace_back(member, int(claim));
        }
    }
    std::ranges::sort(memberships);
    std::vector<LinkKinds> kinds(comparison.claims.size());
    for (const Link &link : comparison.links) {
        if (link.kind == LinkKind::Verbatim) {
            continue;
        }
        const auto ofA = std::ranges::equal_range(memberships, link.a, {}, &Membership::first);
        const auto ofB = std::ranges::equal_range(memberships, link.b, {}, &Membership::first);
        for (const auto &[member, claim] : ofA) {
            if (std::ranges::contains(ofB, claim, &Membership::second)) {
                LinkKinds &here = kinds[std::size_t(claim)];
                here.reworded = here.reworded || link.kind == LinkKind::Reworded;
                here.paraphrased = here.paraphrased || link.kind == LinkKind::Paraphrase;
            }
        }
    }
    return kinds;
}

quint16 bitsOf(const Stop &stop, const Comparison &comparison, const std::vector<LinkKinds> &links)
{
    switch (stop.kind) {
    case StopKind::Comment:
        return bit(StepFilter::Comments);
    case StopKind::Unique:
        return bit(StepFilter::All) | bit(StepFilter::Unique);
    case StopKind::Claim:
        break;
    }
    const LinkKinds kinds = links[std::size_t(stop.claim)];
    const auto add = [](bool holds, StepFilter filter) { return holds ? bit(filter) : quint16(0); };
    return quint16(
        bit(StepFilter::All) | bit(StepFilter::Shared) | add(kinds.reworded, StepFilter::Reworded) |
        add(kinds.paraphrased, StepFilter::Paraphrased) | add(stop.conflict, StepFilter::Conflicts) |
        add(comparison.claims[std::size_t(stop.claim)].quotation, StepFilter::Quotations));
}

} // namespace

StopFacets StopFacets::of(StepFilter filter)
{
    StopFacets facets;
    facets.set(filter, true);
    return facets;
}

bool StopFacets::has(StepFilter filter) const
{
    return filter == StepFilter::All ? isEmpty() : (filters & bit(filter)) != 0;
}

bool StopFacets::hasOutlet(int article) const
{
    return std::ranges::binary_search(outlets, article);
}

int StopFacets::count() const
{
    return std::popcount(filters) + int(outlets.size());
}

void StopFacets::set(StepFilter filter, bool chosen)
{
    if (filter == StepFilter::All) {
        *this = {};
    } else {
        filters = quint16(chosen ? filters | bit(filter) : filters & ~bit(filter));
    }
}

void StopFacets::setOutlet(int article, bool chosen)
{
    const auto place = std::ranges::lower_bound(outlets, article);
    const bool there = place != outlets.end() && *place == article;
    if (chosen && !there) {
        outlets.insert(place, article);
    } else if (!chosen && there) {
        outlets.erase(place);
    }
}

ShownStops::ShownStops(const Story &story, const std::vector<Stop> &stops, const std::vector<bool> &let)
    : m_all(false)
    , m_claims(story.comparison.claims.size())
{
    for (std::size_t i = 0; i < stops.size(); ++i) {
        if (!let[i]) {
            continue;
        }
        if (stops[i].kind == StopKind::Claim) {
            m_claims[std::size_t(stops[i].claim)] = true;
        } else {
            m_sentences.push_back(stops[i].sentence);
        }
    }
    std::ranges::sort(m_sentences);
}

bool ShownStops::showsClaim(int claim) const
{
    return m_all || (claim >= 0 && std::size_t(claim) < m_claims.size() && m_claims[std::size_t(claim)]);
}

bool ShownStops::showsSentence(SentenceRef sentence) const
{
    return m_all || std::ranges::binary_search(m_sentences, sentence);
}

StopSieve::StopSieve(const StoryPtr &story, const std::vector<Stop> &stops, const StopReviews &reviews)
    : m_story(story)
    , m_stops(stops)
{
    const std::vector<LinkKinds> links = story ? linkKinds(story->comparison) : std::vector<LinkKinds>();
    m_bits.reserve(stops.size());
    for (const Stop &stop : stops) {
        quint16 bits = bitsOf(stop, story->comparison, links);
        const StopReview review = reviews ? reviews(stop) : StopReview();
        const bool open = stop.kind != StopKind::Comment && !review.reviewed;
        bits = quint16(bits | (open ? bit(StepFilter::Unreviewed) : 0));
        bits = quint16(bits | (review.flagged ? bit(StepFilter::Flagged) : 0));
        m_bits.push_back(bits);
    }
}

bool StopSieve::lets(int stop, StepFilter filter) const
{
    return (m_bits[std::size_t(stop)] & bit(filter)) != 0;
}

bool StopSieve::lets(int stop, const StopFacets &facets) const
{
    const quint16 kinds = facets.filters & Kinds;
    const quint16 verdicts = facets.filters & Verdicts;
    // A flagged comment is let through by "flagged" alone; else comments are seen only when asked for.
    const quint16 wanted =
        kinds != 0 ? kinds : quint16(bit(StepFilter::All) | (verdicts & bit(StepFilter::Flagged)));
    const quint16 bits = m_bits[std::size_t(stop)];
    return (bits & wanted) != 0 && (verdicts == 0 || (bits & verdicts) != 0) &&
           (facets.outlets.empty() || isCarriedBy(stop, facets.outlets));
}

bool StopSieve::isCarriedBy(int stop, const std::vector<int> &outlets) const
{
    const auto chosen = [&](SentenceRef sentence) {
        return std::ranges::binary_search(outlets, sentence.article);
    };
    const Stop &at = m_stops[std::size_t(stop)];
    return at.kind == StopKind::Claim
               ? std::ranges::any_of(m_story->comparison.claims[std::size_t(at.claim)].members, chosen)
               : chosen(at.sentence);
}

int StopSieve::count(StepFilter filter) const
{
    return int(std::ranges::count_if(m_bits, [filter](quint16 bits) { return (bits & bit(filter)) != 0; }));
}

int StopSieve::count(const StopFacets &facets) const
{
    int count = 0;
    for (int i = 0; i < int(m_bits.size()); ++i) {
        count += lets(i, facets) ? 1 : 0;
    }
    return count;
}

} // namespace sidebyline
