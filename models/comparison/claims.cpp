// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/claims.h"

#include "comparison/linkgraph.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace sidebyline {

namespace {

/// Share of a claim's members in other articles that a sentence must be linked to.
constexpr double neededShare = 0.6;
/// Two claims that share so much of the smaller one, three sentences at least, are one.
constexpr double variantShare = 0.75;

using Members = std::vector<int>; ///< sentence numbers, sorted

/// Grows groups of linked sentences, strongest link first, until every link stands in one.
class Grouper
{
public:
    Grouper(std::span<const Link> links, const LinkGraph &graph)
        : m_links(links)
        , m_graph(graph)
        , m_sums(std::size_t(graph.size()))
    {}

    [[nodiscard]] std::vector<Members> group()
    {
        std::vector<int> order(m_links.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::stable_sort(order, [this](int left, int right) {
            const Link &one = m_links[std::size_t(left)];
            const Link &other = m_links[std::size_t(right)];
            return std::tuple(one.kind, -one.score) < std::tuple(other.kind, -other.score);
        });
        std::vector<bool> covered(m_links.size(), false);
        std::vector<Members> groups;
        for (const int index : order) {
            if (!covered[std::size_t(index)]) {
                groups.push_back(grow(m_links[std::size_t(index)]));
                cover(groups.back(), covered);
            }
        }
        dropParts(groups);
        mergeVariants(groups);
        return groups;
    }

private:
    /// What a sentence outside has with the members of the group being grown.
    struct Sum
    {
        int linked = 0;
        float score = 0;
        bool member = false;
    };

    [[nodiscard]] Members grow(const Link &seed)
    {
        Members members;
        std::vector<int> outside; // sentences linked to a member
        add(m_graph.number(seed.a), members, outside);
        add(m_graph.number(seed.b), members, outside);
        for (int next = bestNext(members, outside); next >= 0; next = bestNext(members, outside)) {
            add(next, members, outside);
        }
        for (const int sentence : outside) {
            m_sums[std::size_t(sentence)] = {};
        }
        for (const int sentence : members) {
            m_sums[std::size_t(sentence)] = {};
        }
        return members;
    }

    void add(int sentence, Members &members, std::vector<int> &outside)
    {
        m_sums[std::size_t(sentence)].member = true;
        members.insert(std::ranges::upper_bound(members, sentence), sentence);
        for (const LinkGraph::Edge &edge : m_graph.edges(sentence)) {
            Sum &sum = m_sums[std::size_t(edge.partner)];
            if (sum.linked == 0) {
                outside.push_back(edge.partner);
            }
            ++sum.linked;
            sum.score += edge.link->score;
        }
    }

    /// The sentence that fits best, by the mean score of its links to the members of other articles; -1 if
    /// none does.
    [[nodiscard]] int bestNext(const Members &members, const std::vector<int> &outside) const
    {
        int best = -1;
        float bestFit = 0;
        for (const int sentence : outside) {
            const Sum &sum = m_sums[std::size_t(sentence)];
            const float fit = sum.score / float(members.size());
            if (!sum.member && (fit > bestFit || (fit == bestFit && sentence < best)) &&
                fits(sentence, members)) {
                bestFit = fit;
                best = sentence;
            }
        }
        return best;
    }

    [[nodiscard]] bool fits(int sentence, const Members &members) const
    {
        const SentenceRef here = m_graph.sentence(sentence);
        int others = 0;
        for (const int member : members) {
            const SentenceRef there = m_graph.sentence(member);
            if (there.article != here.article) {
                ++others;
            } else if (!standTogether(here, there)) {
                return false;
            }
        }
        if (m_sums[std::size_t(sentence)].linked < neededShare * others) {
            return false;
        }
        return std::ranges::all_of(members, [&](int member) {
            const Link *link = m_graph.between(sentence, member);
            return link == nullptr || sharesStretch(*link, member, members);
        });
    }

    /// Two sentences of one article may carry one claim together only if one follows the other.
    [[nodiscard]] static bool standTogether(SentenceRef one, SentenceRef other)
    {
        return one.block == other.block && std::abs(one.sentence - other.sentence) == 1;
    }

    /// Whether @p link meets what the other members share with @p member. What a paraphrase shares in words
    /// is by chance and says nothing of where the two meet.
    [[nodiscard]] bool sharesStretch(const Link &link, int member, const Members &members) const
    {
        if (!isPlaced(link)) {
            return true;
        }
        bool compared = false;
        for (const int third : members) {
            const Link *other = third == member ? nullptr : m_graph.between(member, third);
            if (other == nullptr || !isPlaced(*other)) {
                continue;
            }
            compared = true;
            if (overlap(link, *other, m_graph.sentence(member))) {
                return true;
            }
        }
        return !compared;
    }

    [[nodiscard]] static bool isPlaced(const Link &link)
    {
        return link.kind != LinkKind::Paraphrase && !link.spans.empty();
    }

    [[nodiscard]] static bool overlap(const Link &one, const Link &other, SentenceRef at)
    {
        return std::ranges::any_of(one.spans, [&](const SharedSpan &span) {
            const TextRange range = one.a == at ? span.a : span.b;
            return std::ranges::any_of(other.spans, [&](const SharedSpan &second) {
                return range.overlaps(other.a == at ? second.a : second.b);
            });
        });
    }

    void cover(const Members &members, std::vector<bool> &covered) const
    {
        for (const int member : members) {
            for (const LinkGraph::Edge &edge : m_graph.edges(member)) {
                if (std::ranges::binary_search(members, edge.partner)) {
                    covered[std::size_t(edge.link - m_links.data())] = true;
                }
            }
        }
    }

    /// Drops groups that are part of another one; equal ones are kept once.
    void dropParts(std::vector<Members> &groups) const
    {
        std::ranges::stable_sort(groups, std::ranges::greater{}, &Members::size);
        std::vector<std::vector<std::size_t>> keptWith(std::size_t(m_graph.size())); // indices into kept
        std::vector<Members> kept;
        for (Members &group : groups) {
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

    /// Joins groups that are the same but for a member or so, as where an outlet tells a thing twice.
    void mergeVariants(std::vector<Members> &groups) const
    {
        std::vector<std::vector<std::size_t>> keptWith(std::size_t(m_graph.size())); // indices into kept
        std::vector<Members> kept;
        for (Members &group : groups) {
            const auto same = std::ranges::find_if(keptWith[std::size_t(group.front())], [&](std::size_t i) {
                return areVariants(kept[i], group);
            });
            const bool isNew = same == keptWith[std::size_t(group.front())].end();
            const std::size_t place = isNew ? kept.size() : *same;
            if (isNew) {
                kept.emplace_back();
            }
            for (const int member : group) {
                const auto at = std::ranges::lower_bound(kept[place], member);
                if (at == kept[place].end() || *at != member) {
                    kept[place].insert(at, member);
                    keptWith[std::size_t(member)].push_back(place);
                }
            }
        }
        groups = std::move(kept);
    }

    [[nodiscard]] static bool areVariants(const Members &one, const Members &other)
    {
        const auto shared = std::size_t(std::ranges::count_if(
            other, [&one](int member) { return std::ranges::binary_search(one, member); }));
        return shared >= 3 && double(shared) >= variantShare * double(std::min(one.size(), other.size()));
    }

    std::span<const Link> m_links;
    const LinkGraph &m_graph;
    std::vector<Sum> m_sums; ///< by sentence number; empty between two groups
};

[[nodiscard]] Claim makeClaim(const Members &members, const LinkGraph &graph)
{
    Claim claim;
    int article = -1;
    for (const int member : members) {
        claim.members.push_back(graph.sentence(member));
        claim.outlets += claim.members.back().article != article ? 1 : 0;
        article = claim.members.back().article;
        for (const LinkGraph::Edge &edge : graph.edges(member)) {
            if (std::ranges::binary_search(members, edge.partner)) {
                claim.kind = std::min(claim.kind, edge.link->kind);
                claim.quotation = claim.quotation || edge.link->quotation;
            }
        }
    }
    return claim;
}

} // namespace

std::vector<Claim> makeClaims(std::span<const Link> links, int articles, int base)
{
    const LinkGraph graph(links);
    std::vector<Claim> claims;
    for (const Members &members : Grouper(links, graph).group()) {
        claims.push_back(makeClaim(members, graph));
    }
    // The member that stands first in the base or else in the articles that follow it decides.
    const auto key = [articles, base](const Claim &claim) {
        std::tuple<int, SentenceRef> first{articles, {}};
        for (const SentenceRef member : claim.members) {
            first = std::min(first, {(member.article - base + articles) % articles, member});
        }
        return first;
    };
    std::ranges::sort(claims, [&key](const Claim &one, const Claim &other) {
        return std::tuple(key(one), one.members) < std::tuple(key(other), other.members);
    });
    return claims;
}

} // namespace sidebyline
