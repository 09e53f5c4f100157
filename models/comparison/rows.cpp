// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/rows.h"

#include <algorithm>
#include <list>
#include <map>

namespace sidebyline {

namespace {

using BlockRef = std::pair<int, int>; ///< article, block

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

/// A paragraph of the article being laid out, with the row that its links point to.
struct Placed
{
    int block = 0;
    Rows::iterator row;
    float weight = 0; ///< of its links to that row; 0: none
    bool moved = false;
};

class RowMaker
{
public:
    RowMaker(std::span<const ArticlePtr> articles, std::span<const Link> links)
        : m_articles(articles)
    {
        for (const Link &link : links) {
            const BlockRef a{link.a.article, link.a.block};
            const BlockRef b{link.b.article, link.b.block};
            m_weights[a][b] += link.score;
            m_weights[b][a] += link.score;
        }
    }

    void add(int article)
    {
        int order = 0;
        for (OpenRow &row : m_rows) {
            row.order = order++;
        }
        std::vector<Placed> placed = findRows(article);
        markMoved(placed);
        insert(article, placed);
    }

    [[nodiscard]] std::vector<Row> finish()
    {
        std::vector<Row> rows;
        for (OpenRow &open : m_rows) {
            open.row.outlets =
                int(std::ranges::count_if(open.row.cells, [](const auto &cell) { return !cell.empty(); }));
            rows.push_back(std::move(open.row));
        }
        return rows;
    }

private:
    [[nodiscard]] std::vector<Placed> findRows(int article)
    {
        std::vector<Placed> placed;
        const std::vector<Block> &blocks = m_articles[std::size_t(article)]->blocks;
        for (std::size_t block = 0; block < blocks.size(); ++block) {
            if (isParagraph(blocks[block])) {
                placed.push_back(findRow({article, int(block)}));
            }
        }
        return placed;
    }

    [[nodiscard]] Placed findRow(BlockRef paragraph)
    {
        Placed placed{paragraph.second, m_rows.end(), 0, false};
        const auto linked = m_weights.find(paragraph);
        if (linked == m_weights.end()) {
            return placed;
        }
        std::map<int, std::pair<float, Rows::iterator>> sums; // by the row's order
        for (const auto &[other, weight] : linked->second) {
            if (const auto row = m_rowOf.find(other); row != m_rowOf.end()) {
                auto &sum = sums.try_emplace(row->second->order, 0.0F, row->second).first->second;
                sum.first += weight;
            }
        }
        for (const auto &[order, sum] : sums) {
            if (sum.first > placed.weight) {
                placed.weight = sum.first;
                placed.row = sum.second;
            }
        }
        return placed;
    }

    /// All but the heaviest rising sequence of rows are moved.
    static void markMoved(std::vector<Placed> &placed)
    {
        std::vector<float> heaviest(placed.size(), 0);
        std::vector<int> before(placed.size(), -1);
        int last = -1;
        for (std::size_t i = 0; i < placed.size(); ++i) {
            if (placed[i].weight == 0) {
                continue;
            }
            placed[i].moved = true;
            heaviest[i] = placed[i].weight;
            for (std::size_t j = 0; j < i; ++j) {
                if (placed[j].weight > 0 && placed[j].row->order <= placed[i].row->order &&
                    heaviest[j] + placed[i].weight > heaviest[i]) {
                    heaviest[i] = heaviest[j] + placed[i].weight;
                    before[i] = int(j);
                }
            }
            if (last < 0 || heaviest[i] > heaviest[std::size_t(last)]) {
                last = int(i);
            }
        }
        for (; last >= 0; last = before[std::size_t(last)]) {
            placed[std::size_t(last)].moved = false;
        }
    }

    /// Where each paragraph goes: its own row; for one without links that of its neighbours if both stand in
    /// one row; else the end, for a new row behind the paragraph before it.
    void insert(int article, const std::vector<Placed> &placed)
    {
        const auto isFixed = [](const Placed &paragraph) { return paragraph.weight > 0 && !paragraph.moved; };
        const auto first = std::ranges::find_if(placed, isFixed);
        auto last = m_rows.end();                                        // row of the paragraph before
        auto behind = first == placed.end() ? m_rows.end() : first->row; // where a new row goes
        for (auto paragraph = placed.begin(); paragraph != placed.end(); ++paragraph) {
            auto row = paragraph->row;
            if (paragraph->weight == 0) {
                const auto next = std::find_if(paragraph, placed.end(), isFixed);
                const bool between = next != placed.end() && last != m_rows.end() && next->row == last;
                row = between ? last : m_rows.insert(behind, emptyRow());
            }
            row->row.cells[std::size_t(article)].push_back(paragraph->block);
            if (paragraph->moved) {
                row->row.moved[std::size_t(article)] = true;
            } else {
                last = row;
                behind = std::next(row);
            }
            m_rowOf[{article, paragraph->block}] = row;
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
    std::map<BlockRef, std::map<BlockRef, float>> m_weights;
    std::map<BlockRef, Rows::iterator> m_rowOf;
    Rows m_rows;
};

} // namespace

std::vector<Row> makeRows(std::span<const ArticlePtr> articles, std::span<const Link> links, int base)
{
    RowMaker maker(articles, links);
    const auto count = int(articles.size());
    for (int i = 0; i < count; ++i) {
        maker.add((base + i) % count);
    }
    return maker.finish();
}

} // namespace sidebyline
