// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/grouping.h"

#include "comparison/likeness.h"

#include <QDate>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <numeric>
#include <utility>

namespace sidebyline {

namespace {

using Groups = std::vector<std::vector<int>>;

/// Larger connected parts are taken apart at a higher likeness before they are grouped: their matrix would
/// cost too much. In folders of up to MostExactArticles all are within.
constexpr std::size_t LargestPart = 1024;

/// By so much the likeness is raised when a part is too large.
constexpr float RaisedBy = 1.15F;

/// Articles in different languages share names and numbers alone; so alike must those be on average.
constexpr float AcrossLanguages = 0.3F;

/// So many names and numbers must two groups in different languages share at the least.
constexpr int SharedAcross = 3;

/// Articles printed so many days apart may tell of one event as well as any; after that likeness fades, to a
/// half, with this time.
constexpr qint64 NearDays = 60;
constexpr float FadingDays = 60;

/// How crowded an article's topic is shows in the likeness of those that come after its next of kin: of the
/// neighbours with these ranks, on average.
constexpr std::size_t FirstOfCrowd = 8;
constexpr std::size_t CrowdEnd = 28;

/// Which articles are joined by pairs.
class Parts
{
public:
    explicit Parts(std::size_t n)
        : m_into(n)
    {
        std::iota(m_into.begin(), m_into.end(), 0);
    }

    void join(int a, int b)
    {
        // The smaller number stands for both, so that parts are told in the order of their first articles.
        const int first = find(a);
        const int second = find(b);
        m_into[std::size_t(std::max(first, second))] = std::min(first, second);
    }

    [[nodiscard]] int find(int a)
    {
        while (m_into[std::size_t(a)] != a) {
            m_into[std::size_t(a)] = m_into[std::size_t(m_into[std::size_t(a)])];
            a = m_into[std::size_t(a)];
        }
        return a;
    }

private:
    std::vector<int> m_into;
};

class Grouper
{
public:
    Grouper(const ArticleTerms &terms, std::span<const std::vector<WeighedTerm>> vectors,
            std::span<const qint64> days, const GroupingWeights &weights, const std::stop_token &stop,
            const Executor &executor)
        : m_terms(terms)
        , m_vectors(vectors)
        , m_days(days)
        , m_cut(weights.cut)
        , m_rule{weights.cut, weights.byLooser, weights.byTighter}
        , m_crowd(weights.crowd)
        , m_stop(stop)
        , m_executor(executor)
    {}

    Groups run()
    {
        // Average linkage needs the faint pairs, too; what joins parts is a pair above the cut.
        m_pairs = alikePairs(m_vectors, m_cut / 16, m_stop, m_executor);
        for (std::size_t i = 0; i < m_pairs.size(); ++i) {
            for (Neighbour &other : m_pairs[i]) {
                other.likeness *= timeFactor(int(i), other.article);
            }
        }
        discountCrowds();
        std::vector<int> all(m_vectors.size());
        std::iota(all.begin(), all.end(), 0);
        takeApart(all, m_cut);
        joinLanguages();
        std::ranges::sort(m_groups, {}, [](const std::vector<int> &group) { return group.front(); });
        return std::move(m_groups);
    }

private:
    [[nodiscard]] float timeFactor(int a, int b) const
    {
        if (m_days.empty() || m_days[std::size_t(a)] == 0 || m_days[std::size_t(b)] == 0) {
            return 1;
        }
        const qint64 apart = std::abs(m_days[std::size_t(a)] - m_days[std::size_t(b)]);
        return apart <= NearDays ? 1 : 0.5F + 0.5F * std::exp(-float(apart - NearDays) / FadingDays);
    }

    /// Look-alike events on one topic are told apart: what an article shares with all of them says little.
    void discountCrowds()
    {
        std::vector<std::vector<float>> likeness(m_pairs.size());
        for (std::size_t i = 0; i < m_pairs.size(); ++i) {
            for (const Neighbour &other : m_pairs[i]) {
                likeness[i].push_back(other.likeness);
                likeness[std::size_t(other.article)].push_back(other.likeness);
            }
        }
        for (std::vector<float> &row : likeness) {
            const std::size_t end = std::min(row.size(), CrowdEnd);
            std::ranges::partial_sort(row, row.begin() + std::ptrdiff_t(end), std::greater());
            float sum = 0;
            for (std::size_t rank = FirstOfCrowd; rank < end; ++rank) {
                sum += row[rank];
            }
            m_crowds.push_back(m_crowd * sum / float(CrowdEnd - FirstOfCrowd) / 2);
        }
        for (std::size_t i = 0; i < m_pairs.size(); ++i) {
            for (Neighbour &other : m_pairs[i]) {
                other.likeness -= m_crowds[i] + m_crowds[std::size_t(other.article)];
            }
        }
    }

    /// Groups the parts of @p articles that pairs of @p least or more join.
    void takeApart(const std::vector<int> &articles, float least)
    {
        std::vector<int> place(m_vectors.size(), -1);
        for (std::size_t i = 0; i < articles.size(); ++i) {
            place[std::size_t(articles[i])] = int(i);
        }
        Parts joined(articles.size());
        for (const int article : articles) {
            for (const Neighbour &other : m_pairs[std::size_t(article)]) {
                if (other.likeness >= least && place[std::size_t(other.article)] >= 0) {
                    joined.join(place[std::size_t(article)], place[std::size_t(other.article)]);
                }
            }
        }
        std::map<int, std::vector<int>> parts;
        for (std::size_t i = 0; i < articles.size(); ++i) {
            parts[joined.find(int(i))].push_back(articles[i]);
        }
        const std::size_t largest = m_vectors.size() <= MostExactArticles ? MostExactArticles : LargestPart;
        for (auto &[first, part] : parts) {
            if (m_stop.stop_requested()) {
                return;
            }
            if (part.size() == 1) {
                m_groups.push_back(std::move(part));
            } else if (part.size() > largest && least < 1) {
                takeApart(part, least * RaisedBy);
            } else {
                link(part);
            }
        }
    }

    void link(const std::vector<int> &part)
    {
        const std::size_t n = part.size();
        std::vector<float> likeness(n * n, 0.0F);
        for (std::size_t i = 0; i < n; ++i) {
            auto other = m_pairs[std::size_t(part[i])].begin();
            const auto end = m_pairs[std::size_t(part[i])].end();
            for (std::size_t j = 0; j < i; ++j) {
                const float none = -m_crowds[std::size_t(part[i])] - m_crowds[std::size_t(part[j])];
                likeness[i * n + j] = none;
                likeness[j * n + i] = none;
                while (other != end && other->article < part[j]) {
                    ++other;
                }
                if (other != end && other->article == part[j]) {
                    likeness[i * n + j] = other->likeness;
                    likeness[j * n + i] = other->likeness;
                }
            }
        }
        const std::vector<int> groups = averageLinkage(likeness, n, m_rule);
        const std::size_t before = m_groups.size();
        m_groups.resize(before + std::size_t(std::ranges::max(groups)) + 1);
        for (std::size_t i = 0; i < n; ++i) {
            m_groups[before + std::size_t(groups[i])].push_back(part[i]);
        }
    }

    /// Names and numbers of a group, added up and scaled to length 1.
    [[nodiscard]] std::vector<WeighedTerm> namesOf(const std::vector<int> &group) const
    {
        std::map<int, float> sums;
        for (const int article : group) {
            for (const WeighedTerm &term : m_vectors[std::size_t(article)]) {
                const TermKind kind = m_terms.kinds[std::size_t(term.term)];
                if (kind == TermKind::Name || kind == TermKind::Number) {
                    sums[term.term] += term.weight;
                }
            }
        }
        std::vector<WeighedTerm> names;
        float squares = 0;
        for (const auto &[term, weight] : sums) {
            names.push_back({term, weight});
            squares += weight * weight;
        }
        for (WeighedTerm &name : names) {
            name.weight /= std::sqrt(squares);
        }
        return names;
    }

    /// Joins groups in different languages that share their names and numbers, the most alike first.
    void joinLanguages()
    {
        if (m_terms.languages.empty() || std::ranges::count(m_terms.languages, m_terms.languages.front()) ==
                                             std::ssize(m_terms.languages)) {
            return;
        }
        std::vector<std::vector<WeighedTerm>> names;
        for (const std::vector<int> &group : m_groups) {
            names.push_back(namesOf(group));
        }
        struct Pair
        {
            float likeness;
            int a;
            int b;
        };
        std::vector<Pair> pairs;
        const auto alike = alikePairs(names, AcrossLanguages, m_stop, m_executor);
        for (std::size_t a = 0; a < alike.size(); ++a) {
            for (const Neighbour &b : alike[a]) {
                if (language(int(a)) != language(b.article) &&
                    shared(names[a], names[std::size_t(b.article)]) >= SharedAcross) {
                    pairs.push_back({b.likeness, int(a), b.article});
                }
            }
        }
        std::ranges::stable_sort(pairs, std::greater(), &Pair::likeness);
        joinNearest(pairs);
    }

    template <typename Pairs>
    void joinNearest(const Pairs &pairs)
    {
        Parts joined(m_groups.size());
        std::vector<quint64> languages; // a bit each
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            languages.push_back(quint64(1) << (unsigned(language(int(i))) % 64));
        }
        for (const auto &pair : pairs) {
            const int a = joined.find(pair.a);
            const int b = joined.find(pair.b);
            quint64 &mine = languages[std::size_t(std::min(a, b))];
            const quint64 others = languages[std::size_t(std::max(a, b))];
            // Two groups in one language were told apart by their words; names don't join them.
            if (a != b && (mine & others) == 0) {
                mine |= others;
                joined.join(a, b);
            }
        }
        std::map<int, std::vector<int>> groups;
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            std::vector<int> &group = groups[joined.find(int(i))];
            group.insert(group.end(), m_groups[i].begin(), m_groups[i].end());
        }
        m_groups.clear();
        for (auto &[first, group] : groups) {
            std::ranges::sort(group);
            m_groups.push_back(std::move(group));
        }
    }

    [[nodiscard]] int language(int group) const
    {
        return m_terms.languages[std::size_t(m_groups[std::size_t(group)].front())];
    }

    [[nodiscard]] static int shared(std::span<const WeighedTerm> a, std::span<const WeighedTerm> b)
    {
        int count = 0;
        for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
            count += i->term == j->term;
            const bool stepA = i->term <= j->term;
            const bool stepB = j->term <= i->term;
            i += stepA;
            j += stepB;
        }
        return count;
    }

    const ArticleTerms &m_terms;
    std::span<const std::vector<WeighedTerm>> m_vectors;
    std::span<const qint64> m_days;
    float m_cut;
    LinkageRule m_rule;
    float m_crowd;
    std::stop_token m_stop;
    const Executor &m_executor;
    std::vector<std::vector<Neighbour>> m_pairs;
    std::vector<float> m_crowds; ///< by article: taken off its likeness to any other
    Groups m_groups;
};

} // namespace

std::vector<qint64> publicationDays(std::span<const ArticlePtr> articles)
{
    std::vector<qint64> days;
    for (const ArticlePtr &article : articles) {
        const QDate date = QDate::fromString(
            article->published.first(std::min<qsizetype>(10, article->published.size())), Qt::ISODate);
        days.push_back(date.isValid() ? date.toJulianDay() : 0);
    }
    return days;
}

std::vector<std::vector<int>> groupByTerms(const ArticleTerms &terms,
                                           std::span<const std::vector<WeighedTerm>> vectors,
                                           std::span<const qint64> days, const GroupingWeights &weights,
                                           const std::stop_token &stop, const Executor &executor)
{
    return Grouper(terms, vectors, days, weights, stop, executor).run();
}

} // namespace sidebyline
