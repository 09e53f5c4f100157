// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/claims.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <tuple>

namespace sidebyline {

namespace {

/// Share of a claim's members in other articles that a sentence must be linked to.
constexpr double neededShare = 0.6;

using Members = std::vector<SentenceRef>; ///< sorted

class Grouper
{
public:
    explicit Grouper(std::span<const Link> links)
        : m_links(links)
    {
        for (std::size_t i = 0; i < links.size(); ++i) {
            m_byEnds[{links[i].a, links[i].b}] = int(i);
            m_partners[links[i].a].push_back(links[i].b);
            m_partners[links[i].b].push_back(links[i].a);
        }
    }

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
            if (covered[std::size_t(index)]) {
                continue;
            }
            groups.push_back(grow(m_links[std::size_t(index)]));
            cover(groups.back(), covered);
        }
        dropParts(groups);
        return groups;
    }

    [[nodiscard]] const Link *linkBetween(SentenceRef a, SentenceRef b) const
    {
        const auto found = m_byEnds.find(std::minmax(a, b));
        return found == m_byEnds.end() ? nullptr : &m_links[std::size_t(found->second)];
    }

private:
    /// Drops groups that are part of another one; equal ones are kept once.
    static void dropParts(std::vector<Members> &groups)
    {
        std::ranges::stable_sort(groups, std::ranges::greater{}, &Members::size);
        std::map<SentenceRef, std::vector<std::size_t>> keptWith; // indices into kept, by member
        std::vector<Members> kept;
        for (Members &group : groups) {
            const std::vector<std::size_t> &others = keptWith[group.front()];
            if (std::ranges::any_of(others,
                                    [&](std::size_t i) { return std::ranges::includes(kept[i], group); })) {
                continue;
            }
            for (const SentenceRef member : group) {
                keptWith[member].push_back(kept.size());
            }
            kept.push_back(std::move(group));
        }
        groups = std::move(kept);
    }

    [[nodiscard]] Members grow(const Link &seed) const
    {
        Members members{seed.a, seed.b};
        while (const auto next = bestNext(members)) {
            members.insert(std::ranges::upper_bound(members, *next), *next);
        }
        return members;
    }

    [[nodiscard]] std::optional<SentenceRef> bestNext(const Members &members) const
    {
        std::set<SentenceRef> tried(members.begin(), members.end());
        std::optional<SentenceRef> best;
        float bestFit = 0;
        for (const SentenceRef member : members) {
            for (const SentenceRef partner : m_partners.at(member)) {
                if (!tried.insert(partner).second) {
                    continue;
                }
                if (const float found = fit(partner, members); found > bestFit) {
                    bestFit = found;
                    best = partner;
                }
            }
        }
        return best;
    }

    /// How well a sentence fits into a claim: the mean score of its links to the members in other articles; 0
    /// where it doesn't.
    [[nodiscard]] float fit(SentenceRef sentence, const Members &members) const
    {
        int others = 0;
        int linked = 0;
        float sum = 0;
        for (const SentenceRef member : members) {
            if (member.article == sentence.article) {
                if (!standTogether(member, sentence)) {
                    return 0;
                }
                continue;
            }
            ++others;
            const Link *link = linkBetween(sentence, member);
            if (link == nullptr) {
                continue;
            }
            if (!sharesStretch(*link, member, members)) {
                return 0;
            }
            ++linked;
            sum += link->score;
        }
        return linked >= neededShare * others ? sum / float(others) : 0;
    }

    /// Two sentences of one article may carry one claim together only if one follows the other.
    [[nodiscard]] static bool standTogether(SentenceRef one, SentenceRef other)
    {
        return one.block == other.block && std::abs(one.sentence - other.sentence) == 1;
    }

    /// Whether @p link meets what the other members share with @p member. What a paraphrase shares in words
    /// is by chance and says nothing of where the two meet.
    [[nodiscard]] bool sharesStretch(const Link &link, SentenceRef member, const Members &members) const
    {
        if (!isPlaced(link)) {
            return true;
        }
        bool compared = false;
        for (const SentenceRef third : members) {
            const Link *other = third == member ? nullptr : linkBetween(member, third);
            if (other == nullptr || !isPlaced(*other)) {
                continue;
            }
            compared = true;
            if (overlap(link, *other, member)) {
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
        for (std::size_t i = 0; i < members.size(); ++i) {
            for (std::size_t j = i + 1; j < members.size(); ++j) {
                const auto found = m_byEnds.find({members[i], members[j]});
                if (found != m_byEnds.end()) {
                    covered[std::size_t(found->second)] = true;
                }
            }
        }
    }

    std::span<const Link> m_links;
    std::map<std::pair<SentenceRef, SentenceRef>, int> m_byEnds;
    std::map<SentenceRef, std::vector<SentenceRef>> m_partners;
};

[[nodiscard]] Claim makeClaim(const Members &members, const Grouper &grouper)
{
    Claim claim;
    claim.members = members;
    std::set<int> articles;
    for (std::size_t i = 0; i < members.size(); ++i) {
        articles.insert(members[i].article);
        for (std::size_t j = i + 1; j < members.size(); ++j) {
            if (const Link *link = grouper.linkBetween(members[i], members[j])) {
                claim.kind = std::min(claim.kind, link->kind);
                claim.quotation = claim.quotation || link->quotation;
            }
        }
    }
    claim.outlets = int(articles.size());
    return claim;
}

} // namespace

std::vector<Claim> makeClaims(std::span<const Link> links, int articles, int base)
{
    Grouper grouper(links);
    std::vector<Claim> claims;
    for (const Members &members : grouper.group()) {
        claims.push_back(makeClaim(members, grouper));
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
