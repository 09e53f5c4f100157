// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/alignment.h"

#include <cstddef>

namespace sidebyline {

namespace {

/// The best chain that ends in a slot up to a given one: a Fenwick tree of maxima.
class BestChains
{
public:
    struct Chain
    {
        float gain = 0;
        int last = -1; ///< index of its last edge
    };

    explicit BestChains(int slots)
        : m_tree(std::size_t(slots) + 1)
    {}

    [[nodiscard]] Chain upTo(int slot) const
    {
        Chain best;
        for (int at = slot + 1; at > 0; at -= at & -at) {
            if (m_tree[std::size_t(at)].gain > best.gain) {
                best = m_tree[std::size_t(at)];
            }
        }
        return best;
    }

    void add(int slot, Chain chain)
    {
        for (int at = slot + 1; at < int(m_tree.size()); at += at & -at) {
            if (chain.gain > m_tree[std::size_t(at)].gain) {
                m_tree[std::size_t(at)] = chain;
            }
        }
    }

private:
    std::vector<Chain> m_tree;
};

} // namespace

std::vector<Alignment> align(std::span<const AlignmentEdge> edges, int items, int slots)
{
    std::vector<Alignment> result(static_cast<std::size_t>(items));
    for (const AlignmentEdge &edge : edges) {
        Alignment &own = result[std::size_t(edge.item)];
        if (edge.weight > own.weight) {
            own = {edge.slot, edge.weight, true};
        }
    }
    // What an edge in order adds to being moved.
    BestChains chains(slots);
    std::vector<int> before(edges.size(), -1);
    std::vector<float> gains(edges.size(), 0);
    for (std::size_t begin = 0; begin < edges.size();) {
        std::size_t end = begin;
        for (; end < edges.size() && edges[end].item == edges[begin].item; ++end) {
            const float gain = edges[end].weight - movedShare * result[std::size_t(edges[end].item)].weight;
            if (gain > 0) {
                const BestChains::Chain chain = chains.upTo(edges[end].slot);
                gains[end] = chain.gain + gain;
                before[end] = chain.last;
            }
        }
        for (; begin < end; ++begin) {
            if (gains[begin] > 0) {
                chains.add(edges[begin].slot, {gains[begin], int(begin)});
            }
        }
    }
    for (int edge = chains.upTo(slots - 1).last; edge >= 0; edge = before[std::size_t(edge)]) {
        const AlignmentEdge &chosen = edges[std::size_t(edge)];
        result[std::size_t(chosen.item)] = {chosen.slot, chosen.weight, false};
    }
    return result;
}

float totalWeight(std::span<const Alignment> alignment)
{
    float total = 0;
    for (const Alignment &item : alignment) {
        total += item.moved ? movedShare * item.weight : item.weight;
    }
    return total;
}

} // namespace sidebyline
