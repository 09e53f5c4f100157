// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/stories.h"

#include "comparison/grouping.h"
#include "comparison/likeness.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace sidebyline {

namespace {

/// In a folder of so few articles it takes two groups to be more than one story.
constexpr std::size_t FewArticles = 12;

/// One story may have a stray article in so many.
constexpr std::size_t StrayShare = 4;

/// Shorter sentences are copied by chance.
constexpr qsizetype CopiedLength = 40;

/// So many copied sentences an article must be torn apart to speak against a grouping.
constexpr double TornShare = 0.25;

/// Terms named as what ties a group together.
constexpr std::size_t MostTerms = 6;

/// Longer groups are looked at in their first articles.
constexpr std::size_t MostCompared = 60;

/// Letters and digits of a sentence in small letters, as one number.
[[nodiscard]] size_t sentenceKey(QStringView sentence)
{
    size_t key = 0;
    constexpr size_t Factor = 1099511628211ULL;
    for (const QChar c : sentence) {
        const char16_t unit = c.unicode();
        if (unit < 0x80) {
            const char16_t small = unit >= u'A' && unit <= u'Z' ? char16_t(unit + 0x20) : unit;
            const bool counts = (small >= u'a' && small <= u'z') || (small >= u'0' && small <= u'9');
            key = counts ? key * Factor + small : key;
        } else if (c.isLetterOrNumber()) {
            key = key * Factor + c.toCaseFolded().unicode();
        }
    }
    return key;
}

/// How many of the copied sentences groups keep together and tear apart; one in several articles counts by
/// the pairs of them, as one in all.
struct Copies
{
    double kept = 0;
    double torn = 0;
};

/// A sentence's key and the article that it stands in.
using KeyedSentence = std::pair<size_t, int>;

/// The longer sentences of all bodies, sorted.
[[nodiscard]] std::vector<KeyedSentence> keyedSentences(std::span<const ArticlePtr> articles,
                                                        const Executor &executor)
{
    const Pieces pieces(articles.size(), 8);
    std::vector<std::vector<KeyedSentence>> keyed(pieces.count());
    runPieces(executor, pieces.count(), [&](std::size_t piece) {
        for (std::size_t i = pieces.begin(piece); i < pieces.end(piece); ++i) {
            for (const Block &block : articles[i]->blocks) {
                if (block.role != Role::Body) {
                    continue;
                }
                for (const TextRange &range : block.sentences) {
                    if (range.length >= CopiedLength) {
                        keyed[piece].emplace_back(sentenceKey(range.of(block.text)), int(i));
                    }
                }
            }
        }
    });
    std::vector<KeyedSentence> sentences = joined(keyed);
    std::ranges::sort(sentences);
    return sentences;
}

[[nodiscard]] Copies copiedSentences(std::span<const ArticlePtr> articles, const std::vector<int> &groupOf,
                                     const Executor &executor)
{
    std::vector<KeyedSentence> sentences = keyedSentences(articles, executor);
    const auto last = std::ranges::unique(sentences);
    sentences.erase(last.begin(), last.end());
    Copies copies;
    for (auto begin = sentences.begin(); begin != sentences.end();) {
        const auto end = std::ranges::find_if(
            begin, sentences.end(), [&](const auto &sentence) { return sentence.first != begin->first; });
        if (end - begin < 2) {
            begin = end;
            continue;
        }
        std::map<int, double> carriers; // by group
        for (auto carrier = begin; carrier != end; ++carrier) {
            ++carriers[groupOf[std::size_t(carrier->second)]];
        }
        const auto all = double(end - begin);
        double together = 0;
        for (const auto &[group, count] : carriers) {
            together += count * (count - 1);
        }
        copies.kept += together / (all * (all - 1));
        copies.torn += 1 - together / (all * (all - 1));
        begin = end;
    }
    return copies;
}

/// Fills in what speaks for one group after the other.
class Describer
{
public:
    Describer(const ArticleTerms &terms, std::span<const std::vector<WeighedTerm>> vectors)
        : m_terms(terms)
        , m_vectors(vectors)
        , m_sums(terms.kinds.size(), 0)
    {}

    void describe(StoryGroup &group)
    {
        const std::span<const int> some =
            std::span(group.articles).first(std::min(MostCompared, group.articles.size()));
        sumUp(some);
        findCentre(group, some);
        nameTerms(group);
        for (const int term : m_met) {
            m_sums[std::size_t(term)] = 0;
        }
    }

private:
    void sumUp(std::span<const int> articles)
    {
        m_met.clear();
        for (const int article : articles) {
            for (const WeighedTerm &term : m_vectors[std::size_t(article)]) {
                float &sum = m_sums[std::size_t(term.term)];
                if (sum == 0) {
                    m_met.push_back(term.term);
                }
                sum += term.weight;
            }
        }
    }

    void findCentre(StoryGroup &group, std::span<const int> some) const
    {
        group.central = some.front();
        group.likeness = 1;
        if (some.size() < 2) {
            return;
        }
        float best = -1;
        float all = 0;
        for (const int article : some) {
            float near = 0;
            for (const WeighedTerm &term : m_vectors[std::size_t(article)]) {
                near += term.weight * m_sums[std::size_t(term.term)];
            }
            near -= 1; // what it adds to the sums itself
            all += near;
            if (near > best) {
                best = near;
                group.central = article;
            }
        }
        const auto n = float(some.size());
        group.likeness = std::clamp(all / (n * (n - 1)), 0.0F, 1.0F);
    }

    void nameTerms(StoryGroup &group) const
    {
        std::vector<std::pair<float, int>> heaviest;
        for (const int term : m_met) {
            if (m_terms.kinds[std::size_t(term)] != TermKind::Pair) {
                heaviest.emplace_back(-m_sums[std::size_t(term)], term);
            }
        }
        const std::size_t most = std::min(MostTerms, heaviest.size());
        std::ranges::partial_sort(heaviest, heaviest.begin() + std::ptrdiff_t(most));
        for (std::size_t i = 0; i < most; ++i) {
            group.terms.append(m_terms.words[std::size_t(heaviest[i].second)]);
        }
    }

    const ArticleTerms &m_terms;
    std::span<const std::vector<WeighedTerm>> m_vectors;
    std::vector<float> m_sums; ///< by term; all 0 between two groups
    std::vector<int> m_met;    ///< of one group
};

} // namespace

bool isOneStory(std::span<const ArticlePtr> articles, std::span<const std::vector<int>> groups,
                const Executor &executor)
{
    const std::size_t all = articles.size();
    const auto isGroup = [](const std::vector<int> &group) { return group.size() > 1; };
    const auto together = std::size_t(std::ranges::count_if(groups, isGroup));
    const auto strays = groups.size() - together;
    if (groups.size() <= 1 || (together <= 1 && (all <= FewArticles || strays * StrayShare <= all))) {
        return true;
    }
    std::vector<int> groupOf(all);
    for (std::size_t group = 0; group < groups.size(); ++group) {
        for (const int article : groups[group]) {
            groupOf[std::size_t(article)] = int(group);
        }
    }
    const Copies copies = copiedSentences(articles, groupOf, executor);
    return copies.torn > copies.kept && copies.torn >= TornShare * double(all);
}

std::vector<StoryGroup> groupStories(std::span<const ArticlePtr> articles, const std::stop_token &stop,
                                     const Executor &executor)
{
    if (articles.empty()) {
        return {};
    }
    const GroupingWeights weights;
    const ArticleTerms terms = articleTerms(articles, executor);
    const std::vector<std::vector<WeighedTerm>> vectors = weighTerms(terms, weights, executor);
    std::vector<std::vector<int>> groups =
        groupByTerms(terms, vectors, publicationDays(articles), weights, stop, executor);
    if (stop.stop_requested() || isOneStory(articles, groups, executor)) {
        groups.assign(1, std::vector<int>(articles.size()));
        std::iota(groups.front().begin(), groups.front().end(), 0);
    }
    std::ranges::stable_partition(groups, [](const std::vector<int> &group) { return group.size() > 1; });
    std::vector<StoryGroup> stories;
    Describer describer(terms, vectors);
    for (std::vector<int> &group : groups) {
        StoryGroup &story = stories.emplace_back(StoryGroup{std::move(group), 0, 1, {}});
        describer.describe(story);
    }
    return stories;
}

} // namespace sidebyline
