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
    for (const Term &term : text.stems) {
        ++index.begin[std::size_t(term.id) + 1];
    }
    for (std::size_t i = 1; i < index.begin.size(); ++i) {
        index.begin[i] += index.begin[i - 1];
    }
    index.postings.resize(text.stems.size());
    std::vector<int> next = index.begin;
    for (std::size_t s = 0; s < text.sentences.size(); ++s) {
        for (const Term &term : text.stemsOf(text.sentences[s])) {
            index.postings[std::size_t(next[std::size_t(term.id)]++)] = {int(s), term.weight};
        }
    }
    return index;
}

} // namespace

std::vector<Candidate> candidates(const StoryText &text, const std::stop_token &stop)
{
    const Index index = makeIndex(text);
    const auto common =
        std::max(std::size_t(commonStemCount), std::size_t(commonStemShare * float(text.sentences.size())));
    std::vector<float> cosine(text.sentences.size(), 0.0F);
    std::vector<int> touched;
    std::vector<Candidate> found;
    for (std::size_t a = 0; a < text.sentences.size() && !stop.stop_requested(); ++a) {
        const StorySentence &sentence = text.sentences[a];
        const int next = text.articleBegin[std::size_t(sentence.ref.article) + 1];
        touched.clear();
        for (const Term &term : text.stemsOf(sentence)) {
            const auto postings = index.of(term.id);
            if (postings.size() > common) {
                continue;
            }
            const auto after = std::ranges::lower_bound(postings, next, {}, &Posting::sentence);
            for (auto posting = after; posting != postings.end(); ++posting) {
                float &sum = cosine[std::size_t(posting->sentence)];
                if (sum == 0) {
                    touched.push_back(posting->sentence);
                }
                sum += term.weight * posting->weight;
            }
        }
        std::ranges::sort(touched);
        for (const int b : touched) {
            float &sum = cosine[std::size_t(b)];
            if (sum >= leastStemCosine && text.sentences[std::size_t(b)].language == sentence.language) {
                found.push_back({int(a), b, sum});
            }
            sum = 0;
        }
    }
    return found;
}

} // namespace sidebyline
