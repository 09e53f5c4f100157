// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/amongothers.h"

#include <algorithm>

namespace sidebyline {

namespace {

/// What a sentence has in one other article.
struct Company
{
    float best = 0;
    float second = 0;
    float sum = 0;

    /// The best likeness apart from a partner with @p likeness.
    [[nodiscard]] float rivalOf(float likeness) const { return likeness >= best ? second : best; }
};

[[nodiscard]] Company companyOf(std::span<const Partners::Partner> partners)
{
    Company company;
    for (const Partners::Partner &partner : partners) {
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

void measureRivals(const Partners &partners, const Candidate &pair, float own, FeatureValues &values)
{
    const Company ofA = companyOf(partners.inArticleOf(pair.a, pair.b));
    const Company ofB = companyOf(partners.inArticleOf(pair.b, pair.a));
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

Partners::Partners(const StoryText &text, std::span<const Candidate> pairs, std::span<const float> likeness)
    : m_text(text)
    , m_begin(text.sentences.size() + 1, 0)
    , m_partners(pairs.size() * 2)
    , m_best(text.sentences.size(), 0.0F)
{
    for (const Candidate &pair : pairs) {
        ++m_begin[std::size_t(pair.a) + 1];
        ++m_begin[std::size_t(pair.b) + 1];
    }
    for (std::size_t i = 1; i < m_begin.size(); ++i) {
        m_begin[i] += m_begin[i - 1];
    }
    // Partners before a sentence come first; within both halves the pairs' order makes them sorted.
    std::vector<std::size_t> next = m_begin;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        m_partners[next[std::size_t(pairs[i].b)]++] = {pairs[i].a, likeness[i]};
    }
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        m_partners[next[std::size_t(pairs[i].a)]++] = {pairs[i].b, likeness[i]};
        for (const int end : {pairs[i].a, pairs[i].b}) {
            m_best[std::size_t(end)] = std::max(m_best[std::size_t(end)], likeness[i]);
        }
    }
}

std::span<const Partners::Partner> Partners::of(int sentence) const
{
    const std::size_t from = m_begin[std::size_t(sentence)];
    return std::span(m_partners).subspan(from, m_begin[std::size_t(sentence) + 1] - from);
}

std::span<const Partners::Partner> Partners::inArticleOf(int sentence, int other) const
{
    const auto article = std::size_t(m_text.sentences[std::size_t(other)].ref.article);
    const auto all = of(sentence);
    const auto from = std::ranges::lower_bound(all, m_text.articleBegin[article], {}, &Partner::sentence);
    auto to = from;
    while (to != all.end() && to->sentence < m_text.articleBegin[article + 1]) {
        ++to;
    }
    return {from, to};
}

float Partners::between(int a, int b) const
{
    if (a < 0 || b < 0) {
        return 0;
    }
    const auto all = of(a);
    const auto found = std::ranges::lower_bound(all, b, {}, &Partner::sentence);
    return found != all.end() && found->sentence == b ? found->likeness : 0.0F;
}

int Partners::neighbour(int sentence, int step) const
{
    const int article = m_text.sentences[std::size_t(sentence)].ref.article;
    const int index = sentence + step;
    const bool inside = index >= m_text.articleBegin[std::size_t(article)] &&
                        index < m_text.articleBegin[std::size_t(article) + 1];
    return inside ? index : -1;
}

SurroundingsMeasurer::SurroundingsMeasurer(const Partners &partners)
    : m_partners(partners)
    , m_likeness(std::size_t(partners.size()), 0.0F)
{}

void SurroundingsMeasurer::layOut(int sentence)
{
    if (m_laidOut >= 0) {
        for (const Partners::Partner &partner : m_partners.of(m_laidOut)) {
            m_likeness[std::size_t(partner.sentence)] = 0;
        }
    }
    for (const Partners::Partner &partner : m_partners.of(sentence)) {
        m_likeness[std::size_t(partner.sentence)] = partner.likeness;
    }
    m_laidOut = sentence;
}

/// The greatest lesser likeness of a third sentence to both.
float SurroundingsMeasurer::third(const Candidate &pair) const
{
    float best = 0;
    for (const Partners::Partner &partner : m_partners.of(pair.b)) {
        best = std::max(best, std::min(partner.likeness, m_likeness[std::size_t(partner.sentence)]));
    }
    return best;
}

void SurroundingsMeasurer::measure(const Candidate &pair, float likeness, FeatureValues &values)
{
    if (m_laidOut != pair.a) {
        layOut(pair.a);
    }
    measureNeighbours(m_partners, pair, values);
    measureRivals(m_partners, pair, likeness, values);
    set(values, Feature::ThirdOutlet, third(pair));
}

} // namespace sidebyline
