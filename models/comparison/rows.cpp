// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/rows.h"

#include "comparison/alignment.h"

#include <algorithm>
#include <list>

namespace sidebyline {

namespace {

[[nodiscard]] bool isParagraph(const Block &block)
{
    return block.role == Role::Body || block.role == Role::Subhead;
}

struct OpenRow
{
    Row row;
    int order = 0; ///< its place among the rows, renumbered before each article
};

using Rows = std::list<OpenRow>;

/// Blocks of all articles, numbered in order, with the links between them.
class BlockLinks
{
public:
    struct Edge
    {
        int from = 0;
        int to = 0;
        float weight = 0;
    };

    BlockLinks(std::span<const ArticlePtr> articles, std::span<const Link> links)
    {
        int count = 0;
        for (const ArticlePtr &article : articles) {
            m_begins.push_back(count);
            count += int(article->blocks.size());
        }
        m_count = count;
        m_edges.reserve(2 * links.size());
        for (const Link &link : links) {
            const int a = number(link.a.article, link.a.block);
            const int b = number(link.b.article, link.b.block);
            m_edges.push_back({a, b, link.score});
            m_edges.push_back({b, a, link.score});
        }
        std::ranges::stable_sort(m_edges, {}, &Edge::from);
    }

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int number(int article, int block) const { return m_begins[std::size_t(article)] + block; }
    [[nodiscard]] auto edges(int block) const
    {
        return std::ranges::equal_range(m_edges, block, {}, &Edge::from);
    }

private:
    std::vector<int> m_begins; ///< by article: number of its first block
    std::vector<Edge> m_edges;
    int m_count = 0;
};

class RowMaker
{
public:
    RowMaker(std::span<const ArticlePtr> articles, std::span<const Link> links)
        : m_articles(articles)
        , m_links(articles, links)
        , m_rowOf(std::size_t(m_links.count()), m_rows.end())
    {}

    void add(int article)
    {
        std::vector<Rows::iterator> rows;
        for (auto row = m_rows.begin(); row != m_rows.end(); ++row) {
            row->order = int(rows.size());
            rows.push_back(row);
        }
        std::vector<int> paragraphs;
        const std::vector<Block> &blocks = m_articles[std::size_t(article)]->blocks;
        for (int block = 0; block < int(blocks.size()); ++block) {
            if (isParagraph(blocks[std::size_t(block)])) {
                paragraphs.push_back(block);
            }
        }
        const std::vector<AlignmentEdge> edges = edgesOf(article, paragraphs);
        insert(article, paragraphs, align(edges, int(paragraphs.size()), int(rows.size())), rows);
    }

    [[nodiscard]] std::vector<Row> finish()
    {
        std::vector<Row> rows;
        rows.reserve(m_rows.size());
        for (OpenRow &open : m_rows) {
            open.row.outlets =
                int(std::ranges::count_if(open.row.cells, [](const auto &cell) { return !cell.empty(); }));
            rows.push_back(std::move(open.row));
        }
        return rows;
    }

private:
    /// What links the paragraphs to the rows that there are, by paragraph and row.
    [[nodiscard]] std::vector<AlignmentEdge> edgesOf(int article, std::span<const int> paragraphs) const
    {
        std::vector<AlignmentEdge> edges;
        for (int item = 0; item < int(paragraphs.size()); ++item) {
            const auto begin = std::ptrdiff_t(edges.size());
            for (const BlockLinks::Edge &link :
                 m_links.edges(m_links.number(article, paragraphs[std::size_t(item)]))) {
                if (const auto row = m_rowOf[std::size_t(link.to)]; row != m_rows.end()) {
                    edges.push_back({item, row->order, link.weight});
                }
            }
            std::stable_sort(edges.begin() + begin, edges.end(),
                             [](AlignmentEdge a, AlignmentEdge b) { return a.slot < b.slot; });
            addUp(edges, begin);
        }
        return edges;
    }

    /// Makes one edge of those that lead to the same slot.
    static void addUp(std::vector<AlignmentEdge> &edges, std::ptrdiff_t begin)
    {
        auto kept = edges.begin() + begin;
        for (auto edge = kept; edge != edges.end(); ++edge) {
            if (edge != kept && edge->slot == kept->slot) {
                kept->weight += edge->weight;
            } else if (edge != kept) {
                *++kept = *edge;
            }
        }
        if (edges.begin() + begin != edges.end()) {
            edges.erase(kept + 1, edges.end());
        }
    }

    /// Where each paragraph goes: its own row; for one without links that of its neighbours if both stand in
    /// one row; else the end, for a new row behind the paragraph before it.
    void insert(int article, std::span<const int> paragraphs, std::span<const Alignment> aligned,
                std::span<const Rows::iterator> rows)
    {
        const auto isFixed = [](const Alignment &item) { return item.slot >= 0 && !item.moved; };
        const auto first = std::ranges::find_if(aligned, isFixed);
        auto last = m_rows.end(); // row of the paragraph before
        auto behind = first == aligned.end() ? m_rows.end() : rows[std::size_t(first->slot)]; // for a new row
        std::size_t next = 0; // the first fixed paragraph at or behind the one that is placed
        for (std::size_t i = 0; i < aligned.size(); ++i) {
            for (next = std::max(next, i); next < aligned.size() && !isFixed(aligned[next]);) {
                ++next;
            }
            auto row = aligned[i].slot >= 0 ? rows[std::size_t(aligned[i].slot)] : m_rows.end();
            if (aligned[i].slot < 0) {
                const bool between = next < aligned.size() && last != m_rows.end() &&
                                     rows[std::size_t(aligned[next].slot)] == last;
                row = between ? last : m_rows.insert(behind, emptyRow());
            }
            row->row.cells[std::size_t(article)].push_back(paragraphs[i]);
            if (aligned[i].moved) {
                row->row.moved[std::size_t(article)] = true;
            } else {
                last = row;
                behind = std::next(row);
            }
            m_rowOf[std::size_t(m_links.number(article, paragraphs[i]))] = row;
        }
    }

    [[nodiscard]] OpenRow emptyRow() const
    {
        OpenRow open;
        open.row.cells.resize(m_articles.size());
        open.row.moved.resize(m_articles.size(), false);
        return open;
    }

    std::span<const ArticlePtr> m_articles;
    BlockLinks m_links;
    Rows m_rows;
    std::vector<Rows::iterator> m_rowOf; ///< by block: the end where it has none yet
};

} // namespace

std::vector<Row> makeRows(std::span<const ArticlePtr> articles, std::span<const Link> links, int base)
{
    if (articles.size() > mostRowArticles || articles.empty()) {
        return {};
    }
    RowMaker maker(articles, links);
    maker.add(base);
    for (int article = 0; article < int(articles.size()); ++article) {
        if (article != base) {
            maker.add(article);
        }
    }
    return maker.finish();
}

} // namespace sidebyline
