// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/pairfeatures.h"

#include <algorithm>

namespace sidebyline {

namespace {

struct Partner
{
    int sentence;
    float likeness;
};

/// What a sentence has in one other article.
struct Company
{
    float best = 0;
    float second = 0;
    float sum = 0;

    /// The best likeness apart from a partner with @p likeness.
    [[nodiscard]] float rivalOf(float likeness) const { return likeness >= best ? second : best; }
};

/// For every sentence its partners in order, as a flat list with begins.
class Partners
{
public:
    Partners(const StoryText &text, std::span<const Candidate> pairs, std::span<const FeatureValues> values)
        : m_text(text)
        , m_begin(text.sentences.size() + 1, 0)
        , m_partners(pairs.size() * 2)
        , m_best(text.sentences.size(), 0.0F)
        , m_likeness(text.sentences.size(), 0.0F)
    {
        for (const Candidate &pair : pairs) {
            ++m_begin[std::size_t(pair.a) + 1];
            ++m_begin[std::size_t(pair.b) + 1];
        }
        for (std::size_t i = 1; i < m_begin.size(); ++i) {
            m_begin[i] += m_begin[i - 1];
        }
        // Partners before a sentence come first; within both halves the pairs' order makes them sorted.
        std::vector<int> next = m_begin;
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            m_partners[std::size_t(next[std::size_t(pairs[i].b)]++)] = {pairs[i].a, likeness(values[i])};
        }
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            m_partners[std::size_t(next[std::size_t(pairs[i].a)]++)] = {pairs[i].b, likeness(values[i])};
        }
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            for (const int end : {pairs[i].a, pairs[i].b}) {
                m_best[std::size_t(end)] = std::max(m_best[std::size_t(end)], likeness(values[i]));
            }
        }
    }

    [[nodiscard]] std::span<const Partner> of(int sentence) const
    {
        const auto from = std::size_t(m_begin[std::size_t(sentence)]);
        return std::span(m_partners).subspan(from, std::size_t(m_begin[std::size_t(sentence) + 1]) - from);
    }

    /// Partners of @p sentence in the article of @p other.
    [[nodiscard]] std::span<const Partner> inArticleOf(int sentence, int other) const
    {
        const auto article = std::size_t(m_text.sentences[std::size_t(other)].ref.article);
        const auto all = of(sentence);
        const auto from = std::ranges::lower_bound(all, m_text.articleBegin[article], {}, &Partner::sentence);
        const auto to =
            std::ranges::lower_bound(all, m_text.articleBegin[article + 1], {}, &Partner::sentence);
        return {from, to};
    }

    /// The likeness of two sentences; 0 where they are no candidates.
    [[nodiscard]] float between(int a, int b) const
    {
        if (a < 0 || b < 0) {
            return 0;
        }
        const auto all = of(a);
        const auto found = std::ranges::lower_bound(all, b, {}, &Partner::sentence);
        return found != all.end() && found->sentence == b ? found->likeness : 0.0F;
    }

    /// The sentence @p step further in the same article, or -1.
    [[nodiscard]] int neighbour(int sentence, int step) const
    {
        const int article = m_text.sentences[std::size_t(sentence)].ref.article;
        const int index = sentence + step;
        const bool inside = index >= m_text.articleBegin[std::size_t(article)] &&
                            index < m_text.articleBegin[std::size_t(article) + 1];
        return inside ? index : -1;
    }

    [[nodiscard]] Company company(int sentence, int other) const
    {
        Company company;
        for (const Partner &partner : inArticleOf(sentence, other)) {
            company.sum += partner.likeness;
            if (partner.likeness > company.best) {
                company.second = company.best;
                company.best = partner.likeness;
            } else {
                company.second = std::max(company.second, partner.likeness);
            }
        }
        return company;
    }

    [[nodiscard]] float bestAnywhere(int sentence) const { return m_best[std::size_t(sentence)]; }

    /// The greatest lesser likeness of a sentence of a third article to both. Pairs are best asked for sorted
    /// by
    /// @p a, whose partners are laid out for look-up once.
    [[nodiscard]] float third(int a, int b)
    {
        if (m_laidOut != a) {
            std::ranges::fill(m_likeness, 0.0F);
            for (const Partner &partner : of(a)) {
                m_likeness[std::size_t(partner.sentence)] = partner.likeness;
            }
            m_laidOut = a;
        }
        float best = 0;
        for (const Partner &partner : of(b)) {
            best = std::max(best, std::min(partner.likeness, m_likeness[std::size_t(partner.sentence)]));
        }
        return best;
    }

private:
    const StoryText &m_text;
    std::vector<int> m_begin;
    std::vector<Partner> m_partners;
    std::vector<float> m_best;     ///< by sentence: the greatest likeness to any partner
    int m_laidOut = -1;            ///< the sentence whose partners the following holds
    std::vector<float> m_likeness; ///< by sentence: its likeness to that one
};

void set(FeatureValues &values, Feature feature, float value)
{
    values[std::size_t(feature)] = value;
}

void setBoth(FeatureValues &values, Feature most, Feature least, float one, float other)
{
    set(values, most, std::max(one, other));
    set(values, least, std::min(one, other));
}

void measureNeighbours(const Partners &partners, const Candidate &pair, FeatureValues &values)
{
    const int beforeA = partners.neighbour(pair.a, -1);
    const int beforeB = partners.neighbour(pair.b, -1);
    const int afterA = partners.neighbour(pair.a, 1);
    const int afterB = partners.neighbour(pair.b, 1);
    setBoth(values, Feature::NeighboursMost, Feature::NeighboursLeast, partners.between(beforeA, beforeB),
            partners.between(afterA, afterB));
    set(values, Feature::Crossing,
        std::max({partners.between(pair.a, beforeB), partners.between(pair.a, afterB),
                  partners.between(beforeA, pair.b), partners.between(afterA, pair.b)}));
    set(values, Feature::Swapped,
        std::max(partners.between(beforeA, afterB), partners.between(afterA, beforeB)));
}

void measureRivals(const Partners &partners, const Candidate &pair, FeatureValues &values)
{
    const float own = likeness(values);
    const Company ofA = partners.company(pair.a, pair.b);
    const Company ofB = partners.company(pair.b, pair.a);
    const float rivalA = ofA.rivalOf(own);
    const float rivalB = ofB.rivalOf(own);
    setBoth(values, Feature::LeadMost, Feature::LeadLeast, own - rivalA, own - rivalB);
    set(values, Feature::BestPartners, (own >= rivalA ? 1.0F : 0.0F) + (own >= rivalB ? 1.0F : 0.0F));
    setBoth(values, Feature::RivalMost, Feature::RivalLeast, rivalA, rivalB);
    set(values, Feature::Outdone, partners.bestAnywhere(pair.a) + partners.bestAnywhere(pair.b) - 2 * own);
    const float shareA = ofA.sum > 0 ? own / ofA.sum : 0;
    const float shareB = ofB.sum > 0 ? own / ofB.sum : 0;
    setBoth(values, Feature::ShareMost, Feature::ShareLeast, shareA, shareB);
}

} // namespace

void measureAmongOthers(const StoryText &text, std::span<const Candidate> pairs,
                        std::span<FeatureValues> values)
{
    Partners partners(text, pairs, values);
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        measureNeighbours(partners, pairs[i], values[i]);
        measureRivals(partners, pairs[i], values[i]);
        set(values[i], Feature::ThirdOutlet, partners.third(pairs[i].a, pairs[i].b));
    }
}

} // namespace sidebyline
