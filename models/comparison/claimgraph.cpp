// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/claimgraph.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace sidebyline {

ClaimGraph::ClaimGraph(std::span<const Link> links)
    : m_links(links)
{
    numberSentences();
    makeNodes();
    makeEdges();
}

void ClaimGraph::numberSentences()
{
    m_sentences.reserve(2 * m_links.size());
    for (const Link &link : m_links) {
        m_sentences.push_back(link.a);
        m_sentences.push_back(link.b);
    }
    std::ranges::sort(m_sentences);
    const auto repeats = std::ranges::unique(m_sentences);
    m_sentences.erase(repeats.begin(), repeats.end());
    m_ends.reserve(m_links.size());
    const auto number = [this](SentenceRef sentence) {
        return int(std::ranges::lower_bound(m_sentences, sentence) - m_sentences.begin());
    };
    for (const Link &link : m_links) {
        m_ends.emplace_back(number(link.a), number(link.b));
    }
}

void ClaimGraph::makeNodes()
{
    std::vector<int> parents(m_sentences.size());
    std::iota(parents.begin(), parents.end(), 0);
    const auto root = [&parents](int sentence) {
        while (parents[std::size_t(sentence)] != sentence) {
            int &parent = parents[std::size_t(sentence)];
            parent = parents[std::size_t(parent)];
            sentence = parent;
        }
        return sentence;
    };
    for (const Link &link : m_links) {
        if (link.kind == LinkKind::Verbatim) {
            const int a = root(ends(&link).first);
            const int b = root(ends(&link).second);
            parents[std::size_t(std::max(a, b))] = std::min(a, b);
        }
    }
    m_nodeOf.assign(m_sentences.size(), -1);
    for (int i = 0; i < int(m_sentences.size()); ++i) {
        int &node = m_nodeOf[std::size_t(root(i))];
        if (node < 0) {
            node = int(m_members.size());
            m_members.emplace_back();
        }
        m_nodeOf[std::size_t(i)] = node;
        m_members[std::size_t(node)].push_back(m_sentences[std::size_t(i)]);
    }
    m_quotation.assign(m_members.size(), false);
}

void ClaimGraph::makeEdges()
{
    struct Between
    {
        int a;
        int b;
        const Link *link;
    };
    std::vector<Between> all;
    all.reserve(m_links.size());
    for (const Link &link : m_links) {
        const int a = nodeOf(ends(&link).first);
        const int b = nodeOf(ends(&link).second);
        if (a != b) {
            all.push_back({std::min(a, b), std::max(a, b), &link});
        } else if (link.quotation) {
            m_quotation[std::size_t(a)] = true;
        }
    }
    std::ranges::stable_sort(all, {}, [](const Between &link) { return std::tuple(link.a, link.b); });
    m_edgesOf.resize(m_members.size());
    for (const Between &link : all) {
        if (m_edges.empty() || m_edges.back().a != link.a || m_edges.back().b != link.b) {
            m_edgesOf[std::size_t(link.a)].push_back(int(m_edges.size()));
            m_edgesOf[std::size_t(link.b)].push_back(int(m_edges.size()));
            m_edges.push_back({.a = link.a, .b = link.b});
        }
        Edge &edge = m_edges.back();
        edge.kind = std::min(edge.kind, link.link->kind);
        edge.score = std::max(edge.score, link.link->score);
        edge.links.push_back(link.link);
    }
}

} // namespace sidebyline
