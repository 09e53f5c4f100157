// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slowclaims.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <map>
#include <set>

namespace sidebyline {

namespace {

using Sentences = std::set<SentenceRef>;

/// Sentences with the same words, by their first one.
using Copies = std::map<SentenceRef, Sentences>;

[[nodiscard]] Copies copiesOf(std::span<const Link> links)
{
    std::map<SentenceRef, SentenceRef> first;
    for (const Link &link : links) {
        first[link.a] = link.a;
        first[link.b] = link.b;
    }
    for (bool changed = true; changed;) {
        changed = false;
        for (const Link &link : links) {
            const SentenceRef low = std::min(first[link.a], first[link.b]);
            if (link.kind == LinkKind::Verbatim && (first[link.a] != low || first[link.b] != low)) {
                first[link.a] = first[link.b] = low;
                changed = true;
            }
        }
    }
    Copies copies;
    for (const auto &[sentence, own] : first) {
        copies[own].insert(sentence);
    }
    return copies;
}

struct Group
{
    std::vector<SentenceRef> joined; ///< first copies, in the order in which they joined
    Sentences sentences;
};

class SlowGrouper
{
public:
    explicit SlowGrouper(std::span<const Link> links)
        : m_links(links)
        , m_copies(copiesOf(links))
    {}

    [[nodiscard]] std::vector<Group> group()
    {
        std::vector<Group> groups;
        for (const auto &[first, sentences] : m_copies) {
            if (sentences.size() > 1) {
                groups.push_back(grow({first}));
            }
        }
        for (;;) {
            const auto seed = strongestUncovered(groups);
            if (seed.empty()) {
                return groups;
            }
            groups.push_back(grow(seed));
        }
    }

private:
    [[nodiscard]] std::vector<const Link *> between(SentenceRef a, SentenceRef b) const
    {
        std::vector<const Link *> found;
        for (const Link &link : m_links) {
            const bool there = m_copies.at(a).contains(link.a) && m_copies.at(b).contains(link.b);
            const bool back = m_copies.at(b).contains(link.a) && m_copies.at(a).contains(link.b);
            if (a != b && (there || back)) {
                found.push_back(&link);
            }
        }
        return found;
    }

    [[nodiscard]] static float best(std::span<const Link *const> links)
    {
        float score = 0;
        for (const Link *link : links) {
            score = std::max(score, link->score);
        }
        return score;
    }

    [[nodiscard]] std::vector<SentenceRef> strongestUncovered(std::span<const Group> groups) const
    {
        std::vector<SentenceRef> seed;
        std::pair<LinkKind, float> strongest;
        for (const auto &[a, copiesA] : m_copies) {
            for (const auto &[b, copiesB] : m_copies) {
                const auto links = a < b ? between(a, b) : std::vector<const Link *>();
                const bool covered = std::ranges::any_of(groups, [a, b](const Group &group) {
                    return group.sentences.contains(a) && group.sentences.contains(b);
                });
                if (links.empty() || covered) {
                    continue;
                }
                LinkKind kind = LinkKind::Paraphrase;
                for (const Link *link : links) {
                    kind = std::min(kind, link->kind);
                }
                const std::pair<LinkKind, float> own{kind, -best(links)};
                if (seed.empty() || own < strongest) {
                    strongest = own;
                    seed = {a, b};
                }
            }
        }
        return seed;
    }

    [[nodiscard]] Group grow(const std::vector<SentenceRef> &seed) const
    {
        Group group;
        for (const SentenceRef first : seed) {
            join(group, first);
        }
        std::map<SentenceRef, int> refused; // with so many links to members
        for (;;) {
            const SentenceRef *next = nullptr;
            float nextScore = 0;
            int nextLinks = 0;
            for (const auto &[first, sentences] : m_copies) {
                float score = 0;
                int count = 0;
                for (const SentenceRef member : group.joined) {
                    const auto links = between(first, member);
                    score += best(links);
                    count += links.empty() ? 0 : 1;
                }
                const bool isMember = group.sentences.contains(first);
                if (!isMember && count > 0 && (!refused.contains(first) || refused[first] != count) &&
                    (next == nullptr || score > nextScore)) {
                    next = &first;
                    nextScore = score;
                    nextLinks = count;
                }
            }
            if (next == nullptr) {
                return group;
            }
            if (fits(group, *next)) {
                join(group, *next);
            } else {
                refused[*next] = nextLinks;
            }
        }
    }

    void join(Group &group, SentenceRef first) const
    {
        group.joined.push_back(first);
        group.sentences.insert(m_copies.at(first).begin(), m_copies.at(first).end());
    }

    [[nodiscard]] bool fits(const Group &group, SentenceRef first) const
    {
        for (const SentenceRef here : m_copies.at(first)) {
            for (const SentenceRef there : group.sentences) {
                const bool follow =
                    here.block == there.block && std::abs(here.sentence - there.sentence) == 1;
                if (here.article == there.article && !follow) {
                    return false;
                }
            }
        }
        int ownCount = 0; // a sentence counts for each copy in its article
        for (const SentenceRef here : m_copies.at(first)) {
            ownCount += int(std::ranges::count_if(
                group.sentences, [here](SentenceRef there) { return there.article == here.article; }));
        }
        int linked = 0;
        for (const SentenceRef member : group.joined) {
            linked += between(first, member).empty() ? 0 : int(m_copies.at(member).size());
        }
        if (linked < 0.6 * std::max(0, int(group.sentences.size()) - ownCount)) {
            return false;
        }
        return std::ranges::all_of(group.joined,
                                   [&](SentenceRef member) { return sharesStretch(group, first, member); });
    }

    /// The stretches of @p sentence that links between members of the group share.
    [[nodiscard]] std::vector<TextRange> stretches(const Group &group, SentenceRef sentence) const
    {
        std::vector<TextRange> found;
        for (std::size_t i = 0; i < group.joined.size(); ++i) {
            for (std::size_t j = i + 1; j < group.joined.size(); ++j) {
                for (const Link *link : between(group.joined[i], group.joined[j])) {
                    for (const SharedSpan &span : link->spans) {
                        const bool placed = link->kind != LinkKind::Paraphrase;
                        if (placed && (link->a == sentence || link->b == sentence)) {
                            found.push_back(link->a == sentence ? span.a : span.b);
                        }
                    }
                }
            }
        }
        return found;
    }

    [[nodiscard]] bool sharesStretch(const Group &group, SentenceRef first, SentenceRef member) const
    {
        bool compared = false;
        for (const Link *link : between(first, member)) {
            const bool isA = m_copies.at(member).contains(link->a);
            const auto known = stretches(group, isA ? link->a : link->b);
            if (link->kind == LinkKind::Paraphrase || link->spans.empty() || known.empty()) {
                continue;
            }
            compared = true;
            for (const SharedSpan &span : link->spans) {
                for (const TextRange other : known) {
                    if ((isA ? span.a : span.b).overlaps(other)) {
                        return true;
                    }
                }
            }
        }
        return !compared;
    }

    std::span<const Link> m_links;
    Copies m_copies;
};

[[nodiscard]] std::set<SentenceRef> firstsOf(const Group &group)
{
    return {group.joined.begin(), group.joined.end()};
}

[[nodiscard]] float heaviest(std::span<const AlignmentEdge> edges, int items, int item, int slot)
{
    if (item == items) {
        return 0;
    }
    float moved = 0;
    float best = 0;
    bool any = false;
    for (const AlignmentEdge &edge : edges) {
        if (edge.item == item) {
            any = true;
            moved = std::max(moved, edge.weight * movedShare);
            if (edge.slot >= slot) {
                best = std::max(best, edge.weight + heaviest(edges, items, item + 1, edge.slot));
            }
        }
    }
    return std::max(best, (any ? moved : 0) + heaviest(edges, items, item + 1, slot));
}

} // namespace

std::vector<std::vector<SentenceRef>> slowClaims(std::span<const Link> links)
{
    std::vector<Group> groups = SlowGrouper(links).group();
    std::ranges::stable_sort(
        groups, [](const Group &a, const Group &b) { return a.joined.size() > b.joined.size(); });
    std::vector<Group> whole;
    for (const Group &group : groups) {
        const bool isPart = std::ranges::any_of(whole, [&group](const Group &other) {
            return std::ranges::includes(firstsOf(other), firstsOf(group));
        });
        if (!isPart) {
            whole.push_back(group);
        }
    }
    std::vector<std::set<SentenceRef>> cores;
    std::vector<Sentences> merged;
    for (const Group &group : whole) {
        const std::set<SentenceRef> own = firstsOf(group);
        std::size_t same = 0;
        for (; same < cores.size(); ++same) {
            std::vector<SentenceRef> shared;
            std::ranges::set_intersection(cores[same], own, std::back_inserter(shared));
            if (cores[same].contains(*own.begin()) && shared.size() >= 3 &&
                double(shared.size()) >= 0.75 * double(std::min(cores[same].size(), own.size()))) {
                break;
            }
        }
        if (same == cores.size()) {
            cores.push_back(own);
            merged.push_back(group.sentences);
        } else {
            merged[same].insert(group.sentences.begin(), group.sentences.end());
        }
    }
    std::vector<std::vector<SentenceRef>> claims;
    for (const Sentences &sentences : merged) {
        claims.emplace_back(sentences.begin(), sentences.end());
    }
    return claims;
}

float slowAlignmentWeight(std::span<const AlignmentEdge> edges, int items)
{
    return heaviest(edges, items, 0, 0);
}

} // namespace sidebyline
