// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/candidates.h"

#include "comparison/sentenceindex.h"

#include <algorithm>
#include <array>

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
        , m_weakPartners(std::max(leastWeakPartners, weakPairs / std::max(1, int(text.sentences.size()))))
        , m_sums(text.sentences.size())
    {}

    /// Appends what @p sentence proposes, in no particular order.
    void propose(int sentence, std::vector<Candidate> &found)
    {
        m_touched.clear();
        const StorySentence &here = m_text.sentences[std::size_t(sentence)];
        for (const StemTerm &term : m_text.stemsOf(here)) {
            for (const StemIndex::Posting &posting : m_stems.of(term.id)) {
                add(posting.sentence, term.weight * posting.weight, 0);
            }
        }
        for (const int group : m_shingles.groupsOf(sentence)) {
            for (const int other : reached(m_shingles.sentencesOf(group), sentence)) {
                add(other, shinglePromise, 1);
            }
        }
        const std::size_t first = found.size();
        for (const int other : m_touched) {
            Sum &sum = m_sums[std::size_t(other)];
            const StorySentence &there = m_text.sentences[std::size_t(other)];
            if ((sum.promise >= leastPromise || sum.shingles > 0) && there.ref.article != here.ref.article &&
                there.language == here.language) {
                found.push_back({std::min(sentence, other), std::max(sentence, other), sum.promise});
            }
            sum = {};
        }
        keepBest(found, first);
    }

private:
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

    void keepBest(std::vector<Candidate> &found, std::size_t first) const
    {
        const auto begin = found.begin() + std::ptrdiff_t(first);
        const auto isStrong = [](const Candidate &pair) { return pair.promise >= strongPromise; };
        const auto weak = std::partition(begin, found.end(), isStrong);
        const std::ptrdiff_t strong = std::min(weak - begin, std::ptrdiff_t(mostPartners));
        const auto kept = std::max(strong, std::min(std::ptrdiff_t(mostPartners), strong + m_weakPartners));
        if (found.end() - begin > kept) {
            std::nth_element(begin, begin + kept, found.end(), promisesMore);
            found.erase(begin + kept, found.end());
        }
    }

    [[nodiscard]] static bool promisesMore(const Candidate &one, const Candidate &other)
    {
        return std::tuple(-one.promise, one.a, one.b) < std::tuple(-other.promise, other.a, other.b);
    }

    const StoryText &m_text;
    const StemIndex &m_stems;
    const ShingleIndex &m_shingles;
    std::ptrdiff_t m_weakPartners;
    std::vector<Sum> m_sums; ///< by sentence; empty between two proposals
    std::vector<int> m_touched;
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
    const StemIndex stems(text, commonStemCount);
    const ShingleIndex shingles(text, executor);
    const Pieces pieces(text.sentences.size());
    std::vector<std::vector<Candidate>> found(pieces.count());
    runPieces(executor, pieces.count(), [&](std::size_t piece) {
        Proposer proposer(text, stems, shingles);
        for (std::size_t s = pieces.begin(piece); s < pieces.end(piece) && !stop.stop_requested(); ++s) {
            proposer.propose(int(s), found[piece]);
        }
    });
    return merged(found, int(text.sentences.size()), executor);
}

} // namespace sidebyline
