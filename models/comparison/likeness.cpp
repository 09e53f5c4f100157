// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/likeness.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <utility>

namespace sidebyline {

namespace {

/// In large folders: an article is looked for by so many of its heaviest terms …
constexpr std::size_t MostSearchTerms = 40;
/// … but not by those that more articles than this have.
constexpr std::size_t MostArticlesWith = 400;
/// … and set against so many of those found at the most.
constexpr std::size_t MostNearest = 128;

/// The terms by which an article is looked for.
class SearchTerms
{
public:
    SearchTerms(std::span<const std::vector<WeighedTerm>> vectors, bool exact, const Executor &executor)
        : m_vectors(vectors)
    {
        if (exact) {
            return;
        }
        m_heaviest.resize(vectors.size());
        const Pieces pieces(vectors.size(), 64);
        runPieces(executor, pieces.count(), [&](std::size_t piece) {
            for (std::size_t i = pieces.begin(piece); i < pieces.end(piece); ++i) {
                m_heaviest[i] = heaviest(vectors[i]);
            }
        });
    }

    [[nodiscard]] std::span<const WeighedTerm> of(std::size_t article) const
    {
        return m_heaviest.empty() ? m_vectors[article] : m_heaviest[article];
    }

private:
    [[nodiscard]] static std::vector<WeighedTerm> heaviest(std::vector<WeighedTerm> vector)
    {
        if (vector.size() > MostSearchTerms) {
            const auto last = vector.begin() + std::ptrdiff_t(MostSearchTerms);
            std::ranges::nth_element(vector, last, [](const WeighedTerm &a, const WeighedTerm &b) {
                return a.weight != b.weight ? a.weight > b.weight : a.term < b.term;
            });
            vector.erase(last, vector.end());
        }
        return vector;
    }

    std::span<const std::vector<WeighedTerm>> m_vectors;
    std::vector<std::vector<WeighedTerm>> m_heaviest; ///< by article; empty: all terms count
};

/// Which articles have a term, in order, with its weight in them.
class TermIndex
{
public:
    TermIndex(const SearchTerms &terms, std::size_t articles)
        : m_begin(1, 0)
    {
        for (std::size_t i = 0; i < articles; ++i) {
            for (const WeighedTerm &term : terms.of(i)) {
                if (std::size_t(term.term) + 1 >= m_begin.size()) {
                    m_begin.resize(std::size_t(term.term) + 2, 0);
                }
                ++m_begin[std::size_t(term.term) + 1];
            }
        }
        for (std::size_t i = 1; i < m_begin.size(); ++i) {
            m_begin[i] += m_begin[i - 1];
        }
        m_with.resize(m_begin.back());
        std::vector<std::size_t> next = m_begin;
        for (std::size_t i = 0; i < articles; ++i) {
            for (const WeighedTerm &term : terms.of(i)) {
                m_with[next[std::size_t(term.term)]++] = {int(i), term.weight};
            }
        }
    }

    /// The articles with a term.
    [[nodiscard]] std::span<const Neighbour> of(int term) const
    {
        const std::size_t from = m_begin[std::size_t(term)];
        return std::span(m_with).subspan(from, m_begin[std::size_t(term) + 1] - from);
    }

private:
    std::vector<std::size_t> m_begin; ///< by term, and the end: into m_with
    std::vector<Neighbour> m_with;
};

/// Finds the articles before one that are alike.
class Searcher
{
public:
    Searcher(std::span<const std::vector<WeighedTerm>> vectors, const SearchTerms &terms,
             const TermIndex &index, float least)
        : m_vectors(vectors)
        , m_terms(terms)
        , m_index(index)
        , m_least(least)
        , m_likeness(vectors.size(), 0.0F)
    {}

    /// By all terms.
    [[nodiscard]] std::vector<Neighbour> findExact(int article)
    {
        for (const WeighedTerm &term : m_terms.of(std::size_t(article))) {
            for (const Neighbour &other : m_index.of(term.term)) {
                if (other.article >= article) {
                    break;
                }
                m_likeness[std::size_t(other.article)] += term.weight * other.likeness;
            }
        }
        std::vector<Neighbour> found;
        for (int other = 0; other < article; ++other) {
            const float alike = std::exchange(m_likeness[std::size_t(other)], 0.0F);
            if (alike >= m_least) {
                found.push_back({other, alike});
            }
        }
        return found;
    }

    /// Those of which the heaviest terms let see it.
    [[nodiscard]] std::vector<Neighbour> find(int article)
    {
        m_touched.clear();
        for (const WeighedTerm &term : m_terms.of(std::size_t(article))) {
            const auto with = m_index.of(term.term);
            if (with.size() > MostArticlesWith && with[MostArticlesWith].article < article) {
                continue;
            }
            for (const Neighbour &other : with) {
                if (other.article >= article) {
                    break;
                }
                float &sum = m_likeness[std::size_t(other.article)];
                if (sum == 0) {
                    m_touched.push_back(other.article);
                }
                sum += term.weight * other.likeness;
            }
        }
        keepNearest();
        std::vector<Neighbour> found;
        for (const int other : m_touched) {
            const float alike = likeness(article, other);
            if (alike >= m_least) {
                found.push_back({other, alike});
            }
        }
        return found;
    }

private:
    /// Leaves those touched of which the most can be seen, in order, and empties the sums.
    void keepNearest()
    {
        const auto isNearer = [this](int one, int other) {
            const float nearOne = m_likeness[std::size_t(one)];
            const float nearOther = m_likeness[std::size_t(other)];
            return nearOne > nearOther || (nearOne == nearOther && one < other);
        };
        std::vector<int> nearest;
        std::ranges::copy_if(m_touched, std::back_inserter(nearest),
                             [this](int other) { return m_likeness[std::size_t(other)] >= m_least / 4; });
        if (nearest.size() > MostNearest) {
            std::ranges::nth_element(nearest, nearest.begin() + std::ptrdiff_t(MostNearest), isNearer);
            nearest.resize(MostNearest);
        }
        std::ranges::sort(nearest);
        for (const int other : m_touched) {
            m_likeness[std::size_t(other)] = 0;
        }
        m_touched = std::move(nearest);
    }

    /// The dot product of their vectors. An article is laid out for look-up once: it is set against hundreds
    /// of others.
    [[nodiscard]] float likeness(int article, int other)
    {
        if (m_laidOut != article) {
            layOut(article);
        }
        float sum = 0;
        for (const WeighedTerm &term : m_vectors[std::size_t(other)]) {
            if (std::size_t(term.term) >= m_weights.size()) {
                break;
            }
            sum += m_weights[std::size_t(term.term)] * term.weight;
        }
        return sum;
    }

    void layOut(int article)
    {
        if (m_laidOut >= 0) {
            for (const WeighedTerm &term : m_vectors[std::size_t(m_laidOut)]) {
                m_weights[std::size_t(term.term)] = 0;
            }
        }
        const std::vector<WeighedTerm> &vector = m_vectors[std::size_t(article)];
        if (!vector.empty() && std::size_t(vector.back().term) >= m_weights.size()) {
            m_weights.resize(std::size_t(vector.back().term) + 1, 0.0F);
        }
        for (const WeighedTerm &term : vector) {
            m_weights[std::size_t(term.term)] = term.weight;
        }
        m_laidOut = article;
    }

    std::span<const std::vector<WeighedTerm>> m_vectors;
    const SearchTerms &m_terms;
    const TermIndex &m_index;
    float m_least;
    int m_laidOut = -1;            ///< the article whose terms the following holds
    std::vector<float> m_weights;  ///< by term
    std::vector<float> m_likeness; ///< by article; 0 between two searches
    std::vector<int> m_touched;
};

/// The group that stands the farthest above what is asked for, and by how much.
struct Nearest
{
    std::size_t other = 0;
    float above = -10;
    bool isStale =
        false; ///< no more than a bound: the nearest was joined with another and is no longer so near
};

/// Average linkage over a matrix; a row's nearest is kept and looked for again only when its turn comes, so
/// that a step costs little more than a row, also where all are equally alike.
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
            if (best->isStale) {
                findNearest(std::size_t(best - m_nearest.begin()));
            } else {
                join(std::size_t(best - m_nearest.begin()), best->other);
            }
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
            if (k != i && m_into[k] == k) {
                update(k, i, j);
            }
        }
    }

    /// Sees to the nearest of @p k after @p j was joined to @p i.
    void update(std::size_t k, std::size_t i, std::size_t j)
    {
        Nearest &nearest = m_nearest[k];
        const bool wasNearest = nearest.other == i || nearest.other == j;
        // More may be alike than before: less is asked for where a loose group has joined a tight one.
        const float now = above(i, k);
        if (now > nearest.above) {
            nearest = {i, now};
        } else if (now == nearest.above && !nearest.isStale) {
            nearest.other = wasNearest ? i : std::min(i, nearest.other);
        } else if (wasNearest) {
            nearest.isStale = true;
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
                                               const std::stop_token &stop, const Executor &executor)
{
    const bool exact = vectors.size() <= MostExactArticles;
    const SearchTerms terms(vectors, exact, executor);
    const TermIndex index(terms, vectors.size());
    std::vector<std::vector<Neighbour>> pairs(vectors.size());
    Lending<Searcher> searchers;
    const Pieces pieces(vectors.size(), 8, 256);
    runPieces(executor, pieces.count(), [&](std::size_t piece) {
        searchers.with([&] { return Searcher(vectors, terms, index, least); },
                       [&](Searcher &searcher) {
                           const std::size_t end = pieces.end(piece);
                           for (std::size_t i = pieces.begin(piece); i < end && !stop.stop_requested(); ++i) {
                               pairs[i] = exact ? searcher.findExact(int(i)) : searcher.find(int(i));
                           }
                       });
    });
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
