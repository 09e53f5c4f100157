// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison/comparison.h"

#include <algorithm>
#include <span>
#include <vector>

namespace sidebyline {

/// The linked sentences, numbered in order, with their links.
class LinkGraph
{
public:
    struct Edge
    {
        int partner;
        const Link *link;
    };

    explicit LinkGraph(std::span<const Link> links)
    {
        for (const Link &link : links) {
            m_sentences.push_back(link.a);
            m_sentences.push_back(link.b);
        }
        std::ranges::sort(m_sentences);
        const auto repeats = std::ranges::unique(m_sentences);
        m_sentences.erase(repeats.begin(), repeats.end());
        m_edges.resize(m_sentences.size());
        for (const Link &link : links) {
            const int a = number(link.a);
            const int b = number(link.b);
            m_edges[std::size_t(a)].push_back({b, &link});
            m_edges[std::size_t(b)].push_back({a, &link});
        }
        for (std::vector<Edge> &edges : m_edges) {
            std::ranges::sort(edges, {}, &Edge::partner);
        }
    }

    [[nodiscard]] int size() const { return int(m_sentences.size()); }
    [[nodiscard]] SentenceRef sentence(int number) const { return m_sentences[std::size_t(number)]; }
    [[nodiscard]] std::span<const Edge> edges(int number) const { return m_edges[std::size_t(number)]; }

    [[nodiscard]] int number(SentenceRef sentence) const
    {
        return int(std::ranges::lower_bound(m_sentences, sentence) - m_sentences.begin());
    }

    [[nodiscard]] const Link *between(int a, int b) const
    {
        const auto found = std::ranges::lower_bound(edges(a), b, {}, &Edge::partner);
        return found != edges(a).end() && found->partner == b ? found->link : nullptr;
    }

private:
    std::vector<SentenceRef> m_sentences;
    std::vector<std::vector<Edge>> m_edges; ///< by sentence number, sorted by partner
};

} // namespace sidebyline
