// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/claims.h"

#include "comparison/claimgraph.h"

#include <algorithm>
#include <numeric>
#include <queue>
#include <tuple>

namespace sidebyline {

namespace {

/// Share of a claim's members in other articles that a sentence must be linked to.
constexpr double neededShare = 0.6;
/// Two claims that share so much of the smaller one, three sentences at least, are one.
constexpr double variantShare = 0.75;

using Nodes = std::vector<int>; ///< of a ClaimGraph, sorted

/// Grows groups of linked nodes, strongest link first, until every link stands in one.
class Grouper
{
public:
    explicit Grouper(const ClaimGraph &graph)
        : m_graph(graph)
        , m_sums(std::size_t(graph.nodes()))
        , m_stretches(std::size_t(graph.sentences()))
        , m_covered(graph.edges().size(), false)
    {}

    [[nodiscard]] std::vector<Nodes> group()
    {
        std::vector<Nodes> groups;
        for (int node = 0; node < m_graph.nodes(); ++node) {
            if (m_graph.members(node).size() > 1) {
                groups.push_back(grow({node}));
            }
        }
        std::vector<int> order(m_graph.edges().size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::stable_sort(order, {}, [this](int edge) {
            return std::tuple(m_graph.edges()[std::size_t(edge)].kind,
                              -m_graph.edges()[std::size_t(edge)].score);
        });
        for (const int edge : order) {
            if (!m_covered[std::size_t(edge)]) {
                groups.push_back(
                    grow({m_graph.edges()[std::size_t(edge)].a, m_graph.edges()[std::size_t(edge)].b}));
            }
        }
        dropParts(groups);
        mergeVariants(groups);
        return groups;
    }

private:
    /// What a node outside has with the members of the group being grown.
    struct Sum
    {
        int linked = 0; ///< sentences of the group that it is linked to
        float score = 0;
        int changes = 0; ///< how often it was raised
        bool member = false;
    };

    /// A node that may join, as of so many changes of its sum.
    struct Offer
    {
        float score = 0;
        int node = 0;
        int changes = 0;

        friend bool operator<(const Offer &a, const Offer &b)
        {
            return std::tuple(a.score, -a.node) < std::tuple(b.score, -b.node);
        }
    };

    [[nodiscard]] Nodes grow(std::initializer_list<int> seed)
    {
        for (const int node : seed) {
            add(node);
        }
        while (!m_offers.empty()) {
            const Offer offer = m_offers.top();
            m_offers.pop();
            const Sum &sum = m_sums[std::size_t(offer.node)];
            if (!sum.member && sum.changes == offer.changes && fits(offer.node)) {
                add(offer.node);
            }
        }
        std::ranges::sort(m_members);
        Nodes grown = m_members;
        reset();
        return grown;
    }

    void add(int node)
    {
        m_sums[std::size_t(node)].member = true;
        m_members.push_back(node);
        m_touched.push_back(node);
        for (const SentenceRef member : m_graph.members(node)) {
            m_places.insert(std::ranges::upper_bound(m_places, member), member);
        }
        const int size = int(m_graph.members(node).size());
        for (const int index : m_graph.edgesOf(node)) {
            const ClaimGraph::Edge &edge = m_graph.edges()[std::size_t(index)];
            const int partner = edge.a == node ? edge.b : edge.a;
            Sum &sum = m_sums[std::size_t(partner)];
            if (sum.member) {
                m_covered[std::size_t(index)] = true;
                addStretches(edge);
                continue;
            }
            if (sum.changes == 0) {
                m_touched.push_back(partner);
            }
            sum.linked += size;
            sum.score += edge.score;
            ++sum.changes;
            m_offers.push({sum.score, partner, sum.changes});
        }
    }

    void reset()
    {
        for (const int node : m_touched) {
            m_sums[std::size_t(node)] = {};
        }
        for (const int sentence : m_stretched) {
            m_stretches[std::size_t(sentence)].clear();
        }
        m_touched.clear();
        m_stretched.clear();
        m_members.clear();
        m_places.clear();
    }

    [[nodiscard]] bool fits(int node) const
    {
        qsizetype own = 0; // sentences of the group in the node's articles
        for (const SentenceRef here : m_graph.members(node)) {
            const auto same = std::ranges::equal_range(m_places, here.article, {}, &SentenceRef::article);
            own += std::ranges::ssize(same);
            if (!std::ranges::all_of(same,
                                     [here](SentenceRef there) { return standTogether(here, there); })) {
                return false;
            }
        }
        const auto others = double(std::max<qsizetype>(0, std::ranges::ssize(m_places) - own));
        if (m_sums[std::size_t(node)].linked < neededShare * others) {
            return false;
        }
        return std::ranges::all_of(m_graph.edgesOf(node), [&](int index) {
            const ClaimGraph::Edge &edge = m_graph.edges()[std::size_t(index)];
            const int partner = edge.a == node ? edge.b : edge.a;
            return !m_sums[std::size_t(partner)].member || sharesStretch(edge, partner);
        });
    }

    /// Two sentences of one article may carry one claim together only if one follows the other.
    [[nodiscard]] static bool standTogether(SentenceRef one, SentenceRef other)
    {
        return one.block == other.block && std::abs(one.sentence - other.sentence) == 1;
    }

    /// Whether the links of @p edge meet what the other members share with the sentences of @p member. What a
    /// paraphrase shares in words is by chance and says nothing of where the two meet.
    [[nodiscard]] bool sharesStretch(const ClaimGraph::Edge &edge, int member) const
    {
        bool compared = false;
        for (const Link *link : edge.links) {
            const auto [a, b] = m_graph.ends(link);
            const bool isA = m_graph.nodeOf(a) == member;
            const std::vector<TextRange> &known = m_stretches[std::size_t(isA ? a : b)];
            if (!isPlaced(*link) || known.empty()) {
                continue;
            }
            compared = true;
            for (const SharedSpan &span : link->spans) {
                const TextRange range = isA ? span.a : span.b;
                if (std::ranges::any_of(known, [range](TextRange other) { return range.overlaps(other); })) {
                    return true;
                }
            }
        }
        return !compared;
    }

    void addStretches(const ClaimGraph::Edge &edge)
    {
        for (const Link *link : edge.links) {
            if (!isPlaced(*link)) {
                continue;
            }
            const auto [a, b] = m_graph.ends(link);
            for (const SharedSpan &span : link->spans) {
                addStretch(a, span.a);
                addStretch(b, span.b);
            }
        }
    }

    /// Adds to what is shared of a sentence; overlapping stretches become one, so that there never are more
    /// than a sentence has words.
    void addStretch(int number, TextRange range)
    {
        std::vector<TextRange> &known = m_stretches[std::size_t(number)];
        if (known.empty()) {
            m_stretched.push_back(number);
        }
        for (auto other = known.begin(); other != known.end();) {
            if (range.overlaps(*other)) {
                const qsizetype start = std::min(range.start, other->start);
                range = {start, std::max(range.end(), other->end()) - start};
                other = known.erase(other);
            } else {
                ++other;
            }
        }
        known.push_back(range);
    }

    [[nodiscard]] static bool isPlaced(const Link &link)
    {
        return link.kind != LinkKind::Paraphrase && !link.spans.empty();
    }

    /// Drops groups that are part of another one; equal ones are kept once.
    void dropParts(std::vector<Nodes> &groups) const
    {
        std::ranges::stable_sort(groups, std::ranges::greater{}, &Nodes::size);
        std::vector<std::vector<std::size_t>> keptWith(std::size_t(m_graph.nodes())); // indices into kept
        std::vector<Nodes> kept;
        for (Nodes &group : groups) {
            const auto &others = keptWith[std::size_t(group.front())];
            if (std::ranges::any_of(others,
                                    [&](std::size_t i) { return std::ranges::includes(kept[i], group); })) {
                continue;
            }
            for (const int member : group) {
                keptWith[std::size_t(member)].push_back(kept.size());
            }
            kept.push_back(std::move(group));
        }
        groups = std::move(kept);
    }

    /// Joins groups that are the same but for a member or so, as where an outlet tells a thing twice. Each is
    /// measured against the first of its kind, not against what that has grown to: else they would chain.
    void mergeVariants(std::vector<Nodes> &groups) const
    {
        std::vector<std::vector<std::size_t>> coresWith(std::size_t(m_graph.nodes())); // indices into cores
        std::vector<Nodes> cores;
        std::vector<Nodes> merged;
        for (Nodes &group : groups) {
            const auto &near = coresWith[std::size_t(group.front())];
            const auto same =
                std::ranges::find_if(near, [&](std::size_t i) { return areVariants(cores[i], group); });
            if (same != near.end()) {
                Nodes both;
                std::ranges::set_union(merged[*same], group, std::back_inserter(both));
                merged[*same] = std::move(both);
                continue;
            }
            for (const int member : group) {
                coresWith[std::size_t(member)].push_back(cores.size());
            }
            merged.push_back(group);
            cores.push_back(std::move(group));
        }
        groups = std::move(merged);
    }

    [[nodiscard]] static bool areVariants(const Nodes &one, const Nodes &other)
    {
        const auto shared = std::size_t(std::ranges::count_if(
            other, [&one](int member) { return std::ranges::binary_search(one, member); }));
        return shared >= 3 && double(shared) >= variantShare * double(std::min(one.size(), other.size()));
    }

    const ClaimGraph &m_graph;
    std::vector<Sum> m_sums;                         ///< by node; empty between two groups
    std::vector<std::vector<TextRange>> m_stretches; ///< by sentence: what members share of it, apart
    std::vector<bool> m_covered;                     ///< by edge: both ends stand in a group
    std::priority_queue<Offer> m_offers;             // of the group being grown, as are the following
    Nodes m_members;
    std::vector<SentenceRef> m_places; ///< the sentences of its members, sorted
    std::vector<int> m_touched;        ///< nodes with a sum
    std::vector<int> m_stretched;      ///< sentences with a stretch
};

[[nodiscard]] Claim makeClaim(const Nodes &nodes, const ClaimGraph &graph)
{
    Claim claim;
    for (const int node : nodes) {
        const std::span<const SentenceRef> members = graph.members(node);
        claim.members.insert(claim.members.end(), members.begin(), members.end());
        claim.kind = members.size() > 1 ? LinkKind::Verbatim : claim.kind;
        claim.quotation = claim.quotation || graph.isQuotation(node);
        for (const int index : graph.edgesOf(node)) {
            const ClaimGraph::Edge &edge = graph.edges()[std::size_t(index)];
            if (std::ranges::binary_search(nodes, edge.a == node ? edge.b : edge.a)) {
                claim.kind = std::min(claim.kind, edge.kind);
                claim.quotation = claim.quotation || std::ranges::any_of(edge.links, [](const Link *link) {
                                      return link->quotation;
                                  });
            }
        }
    }
    std::ranges::sort(claim.members);
    int article = -1;
    for (const SentenceRef member : claim.members) {
        claim.outlets += member.article != article ? 1 : 0;
        article = member.article;
    }
    return claim;
}

} // namespace

std::vector<Claim> makeClaims(std::span<const Link> links, int articles, int base)
{
    const ClaimGraph graph(links);
    std::vector<Claim> claims;
    for (const Nodes &nodes : Grouper(graph).group()) {
        claims.push_back(makeClaim(nodes, graph));
    }
    sortClaims(claims, articles, base);
    return claims;
}

void sortClaims(std::span<Claim> claims, int articles, int base)
{
    // The member that stands first in the base or else in the articles that follow it decides the order.
    struct Placed
    {
        std::tuple<int, SentenceRef> place;
        Claim claim;
    };
    std::vector<Placed> placed;
    placed.reserve(claims.size());
    for (Claim &claim : claims) {
        Placed next{{articles, {}}, std::move(claim)};
        for (const SentenceRef member : next.claim.members) {
            next.place = std::min(next.place, {(member.article - base + articles) % articles, member});
        }
        placed.push_back(std::move(next));
    }
    std::ranges::sort(placed, [](const Placed &one, const Placed &other) {
        return std::tie(one.place, one.claim.members) < std::tie(other.place, other.claim.members);
    });
    std::ranges::transform(placed, claims.begin(), [](Placed &next) { return std::move(next.claim); });
}

} // namespace sidebyline
