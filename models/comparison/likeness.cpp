// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/likeness.h"

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

namespace sidebyline {

namespace {

/// In large folders: an article is looked for by so many of its heaviest terms …
constexpr std::size_t SearchTerms = 40;
/// … but not by those that more articles than this have.
constexpr std::size_t MostArticlesWith = 400;

/// Which articles have a term, in order, with its weight in them.
class TermIndex
{
public:
    explicit TermIndex(bool exact)
        : m_exact(exact)
    {}

    /// The likeness to @p vector of the articles added before, or what their heaviest terms let see of it.
    void search(std::span<const WeighedTerm> vector, std::vector<float> &likeness, std::vector<int> &touched)
    {
        for (const WeighedTerm &term : searchTerms(vector)) {
            if (std::size_t(term.term) >= m_with.size()) {
                continue;
            }
            const std::vector<Neighbour> &with = m_with[std::size_t(term.term)];
            if (!m_exact && with.size() > MostArticlesWith) {
                continue;
            }
            for (const Neighbour &other : with) {
                float &sum = likeness[std::size_t(other.article)];
                if (sum == 0) {
                    touched.push_back(other.article);
                }
                sum += term.weight * other.likeness;
            }
        }
    }

    void add(int article, std::span<const WeighedTerm> vector)
    {
        for (const WeighedTerm &term : searchTerms(vector)) {
            if (std::size_t(term.term) >= m_with.size()) {
                m_with.resize(std::size_t(term.term) + 1);
            }
            std::vector<Neighbour> &with = m_with[std::size_t(term.term)];
            if (m_exact || with.size() <= MostArticlesWith) {
                with.push_back({article, term.weight});
            }
        }
    }

private:
    std::span<const WeighedTerm> searchTerms(std::span<const WeighedTerm> vector)
    {
        if (m_exact || vector.size() <= SearchTerms) {
            return vector;
        }
        m_heaviest.assign(vector.begin(), vector.end());
        const auto last = m_heaviest.begin() + std::ptrdiff_t(SearchTerms);
        std::ranges::nth_element(m_heaviest, last, [](const WeighedTerm &a, const WeighedTerm &b) {
            return a.weight != b.weight ? a.weight > b.weight : a.term < b.term;
        });
        return {m_heaviest.begin(), last};
    }

    bool m_exact;
    std::vector<std::vector<Neighbour>> m_with; ///< by term
    std::vector<WeighedTerm> m_heaviest;
};

/// The group that stands the farthest above what is asked for, and by how much.
struct Nearest
{
    std::size_t other = 0;
    float above = -10;
};

/// Average linkage over a matrix; a row's nearest is kept, so that a step costs little more than a row.
class Linkage
{
public:
    Linkage(std::vector<float> &likeness, std::size_t n, const LinkageRule &rule)
        : m_likeness(likeness)
        , m_n(n)
        , m_rule(rule)
        , m_size(n, 1)
        , m_within(n, 0)
        , m_excess(n, 0)
        , m_into(n)
        , m_nearest(n)
    {
        for (std::size_t i = 0; i < n; ++i) {
            at(i, i) = Gone;
            m_into[i] = i;
        }
        for (std::size_t i = 0; i < n; ++i) {
            findNearest(i);
        }
    }

    void run()
    {
        while (true) {
            const auto best = std::ranges::max_element(m_nearest, {}, &Nearest::above);
            if (best == m_nearest.end() || best->above < m_rule.cut) {
                return;
            }
            join(std::size_t(best - m_nearest.begin()), best->other);
        }
    }

    [[nodiscard]] std::size_t groupOf(std::size_t article) const
    {
        while (m_into[article] != article) {
            article = m_into[article];
        }
        return article;
    }

private:
    static constexpr float Gone = -10; // below any likeness

    float &at(std::size_t i, std::size_t j) { return m_likeness[i * m_n + j]; }

    /// The mean likeness of two groups, less what is asked for beyond the cut.
    [[nodiscard]] float above(std::size_t i, std::size_t j) const
    {
        const auto [looser, tighter] = std::minmax(m_excess[i], m_excess[j]);
        return m_likeness[i * m_n + j] - m_rule.byLooser * looser - m_rule.byTighter * tighter;
    }

    void findNearest(std::size_t i)
    {
        Nearest nearest;
        for (std::size_t j = 0; j < m_n; ++j) {
            if (const float likeness = above(i, j); likeness > nearest.above) {
                nearest = {j, likeness};
            }
        }
        m_nearest[i] = nearest;
    }

    void join(std::size_t i, std::size_t j)
    {
        const float all = m_size[i] + m_size[j];
        m_within[i] += m_within[j] + m_size[i] * m_size[j] * at(i, j);
        m_excess[i] = std::max(0.0F, 2 * m_within[i] / (all * (all - 1)) - m_rule.cut);
        for (std::size_t k = 0; k < m_n; ++k) {
            if (k != i && k != j && m_into[k] == k) {
                const float mean = (m_size[i] * at(i, k) + m_size[j] * at(j, k)) / all;
                at(i, k) = mean;
                at(k, i) = mean;
                at(k, j) = Gone;
            }
        }
        m_size[i] = all;
        m_into[j] = i;
        at(i, j) = Gone;
        m_nearest[j] = {};
        findNearest(i);
        for (std::size_t k = 0; k < m_n; ++k) {
            if (k == i || m_into[k] != k) {
                continue;
            }
            Nearest &nearest = m_nearest[k];
            // Less may be asked for than before, where a loose group has joined a tight one.
            if (nearest.other == i || nearest.other == j) {
                findNearest(k);
            } else if (const float now = above(i, k);
                       now > nearest.above || (now == nearest.above && i < nearest.other)) {
                nearest = {i, now};
            }
        }
    }

    std::vector<float> &m_likeness;
    std::size_t m_n;
    LinkageRule m_rule;
    std::vector<float> m_size;
    std::vector<float> m_within;     ///< the likeness of a group's pairs, added up
    std::vector<float> m_excess;     ///< by how much their mean is above the cut
    std::vector<std::size_t> m_into; ///< the article that stands for the group that this one went into
    std::vector<Nearest> m_nearest;
};

} // namespace

std::vector<std::vector<Neighbour>> alikePairs(std::span<const std::vector<WeighedTerm>> vectors, float least,
                                               const std::stop_token &stop)
{
    const bool exact = vectors.size() <= MostExactArticles;
    TermIndex index(exact);
    std::vector<std::vector<Neighbour>> pairs(vectors.size());
    std::vector<float> likeness(vectors.size());
    std::vector<int> touched;
    for (std::size_t i = 0; i < vectors.size() && !stop.stop_requested(); ++i) {
        touched.clear();
        index.search(vectors[i], likeness, touched);
        std::ranges::sort(touched);
        for (const int other : touched) {
            float alike = std::exchange(likeness[std::size_t(other)], 0.0F);
            if (!exact && alike >= least / 4) {
                alike = dot(vectors[i], vectors[std::size_t(other)]);
            }
            if (alike >= least) {
                pairs[i].push_back({other, alike});
            }
        }
        index.add(int(i), vectors[i]);
    }
    return pairs;
}

std::vector<int> averageLinkage(std::vector<float> &likeness, std::size_t n, const LinkageRule &rule)
{
    Linkage linkage(likeness, n, rule);
    linkage.run();
    std::map<std::size_t, int> numbers;
    std::vector<int> groups;
    for (std::size_t i = 0; i < n; ++i) {
        groups.push_back(numbers.try_emplace(linkage.groupOf(i), int(numbers.size())).first->second);
    }
    return groups;
}

} // namespace sidebyline
