// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison/comparison.h"

#include <span>
#include <utility>
#include <vector>

namespace sidebyline {

/// The linked sentences of a story with all that have the same words taken for one: a text that a thousand
/// articles carry is one node, not half a million links.
class ClaimGraph
{
public:
    /// The links between the sentences of two nodes.
    struct Edge
    {
        int a = 0; ///< nodes, a < b
        int b = 0;
        LinkKind kind = LinkKind::Paraphrase; ///< the closest of its links
        float score = 0;                      ///< the greatest
        std::vector<const Link *> links{};
    };

    /// @p links must live as long.
    explicit ClaimGraph(std::span<const Link> links);

    [[nodiscard]] int nodes() const { return int(m_members.size()); }
    [[nodiscard]] std::span<const SentenceRef> members(int node) const
    {
        return m_members[std::size_t(node)];
    }
    [[nodiscard]] std::span<const Edge> edges() const { return m_edges; }
    /// Indices into edges(), those of @p node.
    [[nodiscard]] std::span<const int> edgesOf(int node) const { return m_edgesOf[std::size_t(node)]; }
    /// The numbers of the sentences that a link joins, 0 … sentences() - 1 in order.
    [[nodiscard]] std::pair<int, int> ends(const Link *link) const
    {
        return m_ends[std::size_t(link - m_links.data())];
    }
    /// The node that a sentence, by its number, stands in.
    [[nodiscard]] int nodeOf(int number) const { return m_nodeOf[std::size_t(number)]; }
    [[nodiscard]] int sentences() const { return int(m_sentences.size()); }
    /// Whether a quotation is what the members of @p node share.
    [[nodiscard]] bool isQuotation(int node) const { return m_quotation[std::size_t(node)]; }

private:
    void numberSentences();
    void makeNodes();
    void makeEdges();

    std::span<const Link> m_links;

    std::vector<SentenceRef> m_sentences;            ///< sorted
    std::vector<std::pair<int, int>> m_ends;         ///< by link: the numbers of its sentences
    std::vector<int> m_nodeOf;                       ///< by sentence number
    std::vector<std::vector<SentenceRef>> m_members; ///< by node, sorted
    std::vector<bool> m_quotation;                   ///< by node
    std::vector<Edge> m_edges;                       ///< sorted by a, then b
    std::vector<std::vector<int>> m_edgesOf;         ///< by node
};

} // namespace sidebyline
