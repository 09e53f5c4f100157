// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/likeness.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <utility>

namespace sidebyline {

namespace {

/// In large folders: an article is looked for by so many of its heaviest terms …
constexpr std::size_t SearchTerms = 40;
/// … but not by those that more articles than this have.
constexpr std::size_t MostArticlesWith = 400;

/// What two articles have in common, of names and numbers and of other words.
struct Common
{
    float names = 0;
    float words = 0;
};

bool isName(TermKind kind)
{
    return kind == TermKind::Name || kind == TermKind::Number;
}

Common common(std::span<const WeighedTerm> a, std::span<const WeighedTerm> b, std::span<const TermKind> kinds)
{
    Common sum;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (i->term == j->term) {
            (isName(kinds[std::size_t(i->term)]) ? sum.names : sum.words) += i->weight * j->weight;
            ++i;
            ++j;
        } else if (i->term < j->term) {
            ++i;
        } else {
            ++j;
        }
    }
    return sum;
}

/// Which articles have a term, in order, with its weight in them.
class TermIndex
{
public:
    TermIndex(bool exact, std::span<const TermKind> kinds)
        : m_exact(exact)
        , m_kinds(kinds)
    {}

    /// What the articles added before have in common with @p vector, or what of it their heaviest terms show.
    void search(std::span<const WeighedTerm> vector, std::vector<Common> &found, std::vector<int> &touched)
    {
        for (const WeighedTerm &term : searchTerms(vector)) {
            if (std::size_t(term.term) >= m_with.size()) {
                continue;
            }
            const std::vector<Neighbour> &with = m_with[std::size_t(term.term)];
            if (!m_exact && with.size() > MostArticlesWith) {
                continue;
            }
            const auto part = isName(m_kinds[std::size_t(term.term)]) ? &Common::names : &Common::words;
            for (const Neighbour &other : with) {
                Common &sum = found[std::size_t(other.article)];
                if (sum.names + sum.words == 0) {
                    touched.push_back(other.article);
                }
                sum.*part += term.weight * other.likeness;
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
    std::span<const TermKind> m_kinds;
    std::vector<std::vector<Neighbour>> m_with; ///< by term
    std::vector<WeighedTerm> m_heaviest;
};

/// The largest likeness of a row, and whose it is.
struct Nearest
{
    std::size_t other = 0;
    float likeness = -10;
};

/// Average linkage over a matrix; a row's nearest is kept, so that a step costs little more than a row.
class Linkage
{
public:
    Linkage(std::vector<float> &likeness, std::size_t n)
        : m_likeness(likeness)
        , m_n(n)
        , m_size(n, 1)
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

    void run(float cut)
    {
        while (true) {
            const auto best = std::ranges::max_element(m_nearest, {}, &Nearest::likeness);
            if (best == m_nearest.end() || best->likeness < cut) {
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

    void findNearest(std::size_t i)
    {
        const std::span<const float> row(m_likeness.data() + i * m_n, m_n);
        const auto best = std::ranges::max_element(row);
        m_nearest[i] = {std::size_t(best - row.begin()), *best};
    }

    void join(std::size_t i, std::size_t j)
    {
        const float all = m_size[i] + m_size[j];
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
            if (m_nearest[k].other == i || m_nearest[k].other == j) {
                findNearest(k);
            }
        }
    }

    std::vector<float> &m_likeness;
    std::size_t m_n;
    std::vector<float> m_size;
    std::vector<std::size_t> m_into; ///< the article that stands for the group that this one went into
    std::vector<Nearest> m_nearest;
};

} // namespace

float likenessOf(float names, float words, float both)
{
    return (1 - both) * (names + words) + 2 * both * std::sqrt(names * words);
}

std::vector<std::vector<Neighbour>> alikePairs(std::span<const std::vector<WeighedTerm>> vectors,
                                               std::span<const TermKind> kinds, float both, float least,
                                               const std::stop_token &stop)
{
    const bool exact = vectors.size() <= MostExactArticles;
    TermIndex index(exact, kinds);
    std::vector<std::vector<Neighbour>> pairs(vectors.size());
    std::vector<Common> found(vectors.size());
    std::vector<int> touched;
    for (std::size_t i = 0; i < vectors.size() && !stop.stop_requested(); ++i) {
        touched.clear();
        index.search(vectors[i], found, touched);
        std::ranges::sort(touched);
        for (const int other : touched) {
            Common shared = std::exchange(found[std::size_t(other)], {});
            if (!exact && shared.names + shared.words >= least / 4) {
                shared = common(vectors[i], vectors[std::size_t(other)], kinds);
            }
            if (const float alike = likenessOf(shared.names, shared.words, both); alike >= least) {
                pairs[i].push_back({other, alike});
            }
        }
        index.add(int(i), vectors[i]);
    }
    return pairs;
}

std::vector<int> averageLinkage(std::vector<float> &likeness, std::size_t n, float cut)
{
    Linkage linkage(likeness, n);
    linkage.run(cut);
    std::map<std::size_t, int> numbers;
    std::vector<int> groups;
    for (std::size_t i = 0; i < n; ++i) {
        groups.push_back(numbers.try_emplace(linkage.groupOf(i), int(numbers.size())).first->second);
    }
    return groups;
}

} // namespace sidebyline
