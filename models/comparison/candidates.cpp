// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/candidates.h"

#include <algorithm>

namespace sidebyline {

namespace {

struct Posting
{
    int sentence;
    float weight;
};

/// For each stem the sentences that hold it, in order; flat, with begins.
struct Index
{
    std::vector<int> begin;
    std::vector<Posting> postings;

    [[nodiscard]] std::span<const Posting> of(int stem) const
    {
        const auto from = std::size_t(begin[std::size_t(stem)]);
        return std::span(postings).subspan(from, std::size_t(begin[std::size_t(stem) + 1]) - from);
    }
};

[[nodiscard]] Index makeIndex(const StoryText &text)
{
    Index index;
    index.begin.assign(std::size_t(text.stemIds) + 1, 0);
    for (const StemTerm &term : text.stems) {
        ++index.begin[std::size_t(term.id) + 1];
    }
    for (std::size_t i = 1; i < index.begin.size(); ++i) {
        index.begin[i] += index.begin[i - 1];
    }
    index.postings.resize(text.stems.size());
    std::vector<int> next = index.begin;
    for (std::size_t s = 0; s < text.sentences.size(); ++s) {
        for (const StemTerm &term : text.stemsOf(text.sentences[s])) {
            index.postings[std::size_t(next[std::size_t(term.id)]++)] = {int(s), term.weight};
        }
    }
    return index;
}

/// Of the pairs from @p first on, which have one sentence in common, keeps the most alike, sorted by the
/// other.
void keepBest(std::vector<Candidate> &pairs, std::size_t first)
{
    const auto begin = pairs.begin() + std::ptrdiff_t(first);
    if (pairs.size() - first > std::size_t(mostPartners)) {
        std::nth_element(
            begin, begin + mostPartners, pairs.end(), [](const Candidate &one, const Candidate &other) {
                return std::tuple(-one.stemCosine, one.b) < std::tuple(-other.stemCosine, other.b);
            });
        pairs.erase(begin + mostPartners, pairs.end());
    }
    std::sort(begin, pairs.end(),
              [](const Candidate &one, const Candidate &other) { return one.b < other.b; });
}

[[nodiscard]] std::vector<Candidate> byStems(const StoryText &text, const std::stop_token &stop)
{
    const Index index = makeIndex(text);
    const auto common = std::size_t(commonStemCount + int(commonStemShare * float(text.sentences.size())));
    std::vector<float> cosine(text.sentences.size(), 0.0F);
    std::vector<int> touched;
    std::vector<Candidate> found;
    for (std::size_t a = 0; a < text.sentences.size() && !stop.stop_requested(); ++a) {
        const StorySentence &sentence = text.sentences[a];
        const int next = text.articleBegin[std::size_t(sentence.ref.article) + 1];
        touched.clear();
        for (const StemTerm &term : text.stemsOf(sentence)) {
            const auto postings = index.of(term.id);
            if (postings.size() > common) {
                continue;
            }
            const auto after = std::ranges::lower_bound(postings, next, {}, &Posting::sentence);
            for (const Posting &posting : std::span(after, postings.end())) {
                float &sum = cosine[std::size_t(posting.sentence)];
                if (sum == 0) {
                    touched.push_back(posting.sentence);
                }
                sum += term.weight * posting.weight;
            }
        }
        const std::size_t first = found.size();
        for (const int b : touched) {
            float &sum = cosine[std::size_t(b)];
            if (sum >= leastStemCosine && text.sentences[std::size_t(b)].language == sentence.language) {
                found.push_back({int(a), b, sum});
            }
            sum = 0;
        }
        keepBest(found, first);
    }
    return found;
}

struct Shingle
{
    quint64 hash;
    int sentence;

    friend auto operator<=>(const Shingle &, const Shingle &) = default;
};

/// Every three words in a row of every sentence, sorted.
[[nodiscard]] std::vector<Shingle> shingles(const StoryText &text)
{
    static constexpr int length = 3;
    std::vector<Shingle> all;
    for (std::size_t s = 0; s < text.sentences.size(); ++s) {
        const auto words = text.wordsOf(text.sentences[s]);
        for (std::size_t i = 0; i + length <= words.size(); ++i) {
            // Word numbers stay below 2^21, so that three of them fit side by side; beyond, the pairs are
            // only looked at in vain.
            const auto id = [&words](std::size_t at) { return quint64(words[at].word.id); };
            all.push_back({(id(i) << 42) ^ (id(i + 1) << 21) ^ id(i + 2), int(s)});
        }
    }
    std::ranges::sort(all);
    return all;
}

/// Pairs of sentences of different articles that share a shingle, sorted, each once.
[[nodiscard]] std::vector<std::pair<int, int>> byShingles(const StoryText &text)
{
    const std::vector<Shingle> all = shingles(text);
    std::vector<std::pair<int, int>> pairs;
    for (std::size_t begin = 0; begin < all.size();) {
        std::size_t end = begin;
        while (end < all.size() && all[end].hash == all[begin].hash) {
            ++end;
        }
        // A common one joins each sentence to the next alone, so that copies of a sentence still find each
        // other.
        const std::size_t reach = end - begin <= std::size_t(commonShingleCount) ? end - begin : 1;
        for (std::size_t i = begin; i < end; ++i) {
            for (std::size_t j = i + 1; j < std::min(end, i + 1 + reach); ++j) {
                if (text.sentences[std::size_t(all[i].sentence)].ref.article !=
                    text.sentences[std::size_t(all[j].sentence)].ref.article) {
                    pairs.emplace_back(all[i].sentence, all[j].sentence);
                }
            }
        }
        begin = end;
    }
    std::ranges::sort(pairs);
    const auto repeats = std::ranges::unique(pairs);
    pairs.erase(repeats.begin(), repeats.end());
    return pairs;
}

[[nodiscard]] float stemCosine(const StoryText &text, const StorySentence &a, const StorySentence &b)
{
    float sum = 0;
    const auto other = text.stemsOf(b);
    for (const StemTerm &term : text.stemsOf(a)) {
        const auto found = std::ranges::lower_bound(other, term.id, {}, &StemTerm::id);
        sum += found != other.end() && found->id == term.id ? term.weight * found->weight : 0;
    }
    return sum;
}

} // namespace

std::vector<Candidate> candidates(const StoryText &text, const std::stop_token &stop)
{
    const std::vector<Candidate> alike = byStems(text, stop);
    std::vector<Candidate> all;
    auto next = alike.begin();
    const auto ends = [](const Candidate &pair) { return std::pair(pair.a, pair.b); };
    for (const auto &[a, b] : byShingles(text)) {
        const auto from = next;
        next = std::lower_bound(
            from, alike.end(), std::pair(a, b),
            [&ends](const Candidate &pair, const auto &wanted) { return ends(pair) < wanted; });
        all.insert(all.end(), from, next);
        if (next == alike.end() || ends(*next) != std::pair(a, b)) {
            const StorySentence &one = text.sentences[std::size_t(a)];
            const StorySentence &other = text.sentences[std::size_t(b)];
            if (one.language == other.language) {
                all.push_back({a, b, stemCosine(text, one, other)});
            }
        }
    }
    all.insert(all.end(), next, alike.end());
    return all;
}

} // namespace sidebyline
