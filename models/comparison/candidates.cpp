// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/candidates.h"

#include "comparison/sentenceindex.h"

#include <algorithm>
#include <array>
#include <optional>

namespace sidebyline {

namespace {

/// Finds the partners of one sentence after the other.
class Proposer
{
public:
    Proposer(const StoryText &text, const StemIndex &stems, const ShingleIndex &shingles)
        : m_text(text)
        , m_stems(stems)
        , m_shingles(shingles)
        , m_weakPartners(
              std::size_t(std::max(leastWeakPartners, weakPairs / std::max(1, int(text.sentences.size())))))
        , m_sums(text.sentences.size())
    {}

    /// Appends what @p sentence proposes, in no particular order.
    void propose(int sentence, std::vector<Candidate> &found)
    {
        m_touched.clear();
        const StorySentence &here = m_text.sentences[std::size_t(sentence)];
        followStems(here);
        followShingles(sentence);
        collect(sentence, found);
    }

private:
    /// Rare stems first, as far as the bound allows.
    void followStems(const StorySentence &sentence)
    {
        m_lists.clear();
        for (const StemTerm &term : m_text.stemsOf(sentence)) {
            const auto postings = m_stems.of(term.id);
            if (postings.size() > 1) {
                m_lists.push_back({postings, term.weight});
            }
        }
        std::ranges::sort(m_lists, [](const List &one, const List &other) {
            return std::tuple(one.postings.size(), one.postings.data()) <
                   std::tuple(other.postings.size(), other.postings.data());
        });
        std::size_t followed = 0;
        for (const List &list : m_lists) {
            followed += list.postings.size();
            if (followed > std::size_t(mostOccurrences)) {
                break;
            }
            for (const StemIndex::Posting &posting : list.postings) {
                add(posting.sentence, list.weight * posting.weight, 0);
            }
        }
    }

    void followShingles(int sentence)
    {
        m_groups.clear();
        for (const int group : m_shingles.groupsOf(sentence)) {
            m_groups.push_back(reached(m_shingles.sentencesOf(group), sentence));
        }
        std::ranges::sort(m_groups, [](const auto &one, const auto &other) {
            return std::tuple(one.size(), one.data()) < std::tuple(other.size(), other.data());
        });
        std::size_t followed = 0;
        for (const std::span<const int> group : m_groups) {
            followed += group.size();
            if (followed > std::size_t(mostOccurrences)) {
                break;
            }
            for (const int other : group) {
                add(other, shinglePromise, 1);
            }
        }
    }

    struct List
    {
        std::span<const StemIndex::Posting> postings;
        float weight;
    };
    struct Sum
    {
        float promise = 0;
        int shingles = 0;
    };

    void add(int other, float promise, int shingles)
    {
        Sum &sum = m_sums[std::size_t(other)];
        if (sum.promise == 0) {
            m_touched.push_back(other);
        }
        sum.promise += promise;
        sum.shingles += shingles;
    }

    /// A common shingle joins each sentence to those around it alone, so that copies of a sentence still find
    /// each other.
    [[nodiscard]] static std::span<const int> reached(std::span<const int> group, int sentence)
    {
        if (group.size() <= std::size_t(commonShingleCount)) {
            return group;
        }
        const auto at = std::ranges::lower_bound(group, sentence) - group.begin();
        const auto from = std::max(at - shingleReach, std::ptrdiff_t(0));
        const auto to = std::min(at + shingleReach + 1, std::ptrdiff_t(group.size()));
        return group.subspan(std::size_t(from), std::size_t(to - from));
    }

    /// Turns the sums into pairs, the best of them. Stems and words of another language have other numbers,
    /// so that only sentences of one language met.
    void collect(int sentence, std::vector<Candidate> &found)
    {
        const auto article = std::size_t(m_text.sentences[std::size_t(sentence)].ref.article);
        const int begin = m_text.articleBegin[article];
        const int end = m_text.articleBegin[article + 1];
        m_strong.clear();
        m_weak.clear();
        for (const int other : m_touched) {
            Sum &sum = m_sums[std::size_t(other)];
            const bool elsewhere = other < begin || other >= end;
            if (elsewhere && (sum.promise >= leastPromise || sum.shingles > 0)) {
                (sum.promise >= strongPromise ? m_strong : m_weak).push_back({sum.promise, other});
            }
            sum = {};
        }
        keepBest(m_strong, mostPartners);
        keepBest(m_weak, std::min(m_weakPartners, std::size_t(mostPartners) - m_strong.size()));
        for (const auto *partners : {&m_strong, &m_weak}) {
            for (const Partner &partner : *partners) {
                found.push_back({std::min(sentence, partner.sentence), std::max(sentence, partner.sentence),
                                 partner.promise});
            }
        }
    }

    struct Partner
    {
        float promise;
        int sentence;
    };

    static void keepBest(std::vector<Partner> &partners, std::size_t most)
    {
        const auto isBetter = [](const Partner &one, const Partner &other) {
            return one.promise > other.promise ||
                   (one.promise == other.promise && one.sentence < other.sentence);
        };
        if (partners.size() <= most) {
            return;
        }
        constexpr std::size_t few = 16;
        if (most == 0 || most > few) {
            std::nth_element(partners.begin(), partners.begin() + std::ptrdiff_t(most), partners.end(),
                             isBetter);
            partners.resize(most);
            return;
        }
        // Few of many: what is not better than the worst of them costs one look.
        const auto end = partners.begin() + std::ptrdiff_t(most);
        std::make_heap(partners.begin(), end, isBetter);
        for (auto other = end; other != partners.end(); ++other) {
            if (isBetter(*other, partners.front())) {
                std::pop_heap(partners.begin(), end, isBetter);
                *(end - 1) = *other;
                std::push_heap(partners.begin(), end, isBetter);
            }
        }
        partners.resize(most);
    }

    const StoryText &m_text;
    const StemIndex &m_stems;
    const ShingleIndex &m_shingles;
    std::size_t m_weakPartners;
    std::vector<Sum> m_sums;    ///< by sentence; empty between two proposals
    std::vector<int> m_touched; // scratch, as
    std::vector<List> m_lists;  // are these
    std::vector<std::span<const int>> m_groups;
    std::vector<Partner> m_strong;
    std::vector<Partner> m_weak;
};

[[nodiscard]] bool comesFirst(const Candidate &one, const Candidate &other)
{
    return std::tuple(one.a, one.b, -one.promise) < std::tuple(other.a, other.b, -other.promise);
}

/// All lists as one, sorted, each pair once.
[[nodiscard]] std::vector<Candidate> merged(std::vector<std::vector<Candidate>> &lists, int sentences,
                                            const Executor &executor)
{
    // Counted out by the first sentence, then sorted by the second within each.
    std::vector<std::size_t> begin(std::size_t(sentences) + 1, 0);
    for (const std::vector<Candidate> &list : lists) {
        for (const Candidate &pair : list) {
            ++begin[std::size_t(pair.a) + 1];
        }
    }
    for (std::size_t i = 1; i < begin.size(); ++i) {
        begin[i] += begin[i - 1];
    }
    std::vector<Candidate> all(begin.back());
    std::vector<std::size_t> next(begin.begin(), begin.end() - 1);
    for (std::vector<Candidate> &list : lists) {
        for (const Candidate &pair : list) {
            all[next[std::size_t(pair.a)]++] = pair;
        }
        list = {};
    }
    const Pieces pieces(std::size_t(sentences), 256);
    runPieces(executor, pieces.count(), [&](std::size_t piece) {
        for (std::size_t s = pieces.begin(piece); s < pieces.end(piece); ++s) {
            std::sort(all.begin() + std::ptrdiff_t(begin[s]), all.begin() + std::ptrdiff_t(begin[s + 1]),
                      comesFirst);
        }
    });
    const auto repeats = std::ranges::unique(all, [](const Candidate &one, const Candidate &other) {
        return one.a == other.a && one.b == other.b;
    });
    all.erase(repeats.begin(), repeats.end());
    return all;
}

} // namespace

std::vector<Candidate> candidates(const StoryText &text, const std::stop_token &stop,
                                  const Executor &executor)
{
    std::optional<StemIndex> stems; // made in one thread; shingles need none of it
    std::optional<ShingleIndex> shingles;
    runPieces(executor, 2, [&](std::size_t piece) {
        if (piece == 0) {
            stems.emplace(text, commonStemCount);
        } else {
            shingles.emplace(text, executor);
        }
    });
    const Pieces pieces(text.sentences.size(), 128);
    std::vector<std::vector<Candidate>> found(pieces.count());
    runPieces(executor, pieces.count(), [&](std::size_t piece) {
        Proposer proposer(text, *stems, *shingles);
        for (std::size_t s = pieces.begin(piece); s < pieces.end(piece) && !stop.stop_requested(); ++s) {
            proposer.propose(int(s), found[piece]);
        }
    });
    return merged(found, int(text.sentences.size()), executor);
}

} // namespace sidebyline
