// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison/pairfeatures.h"

#include <span>
#include <vector>

namespace sidebyline {

/// For every sentence its partners among the candidates, with their likeness.
class Partners
{
public:
    struct Partner
    {
        int sentence;
        float likeness;
    };

    /// @p pairs are sorted as candidates() sorts them, @p likeness has one entry a pair.
    Partners(const StoryText &text, std::span<const Candidate> pairs, std::span<const float> likeness);

    /// The partners of @p sentence in order.
    [[nodiscard]] std::span<const Partner> of(int sentence) const;

    /// Partners of @p sentence in the article of @p other.
    [[nodiscard]] std::span<const Partner> inArticleOf(int sentence, int other) const;

    /// The likeness of two sentences; 0 where they are no candidates or one is -1.
    [[nodiscard]] float between(int a, int b) const;

    /// The sentence @p step further in the same article, or -1.
    [[nodiscard]] int neighbour(int sentence, int step) const;

    /// The greatest likeness of a sentence to any other.
    [[nodiscard]] float bestAnywhere(int sentence) const { return m_best[std::size_t(sentence)]; }

    [[nodiscard]] int size() const { return int(m_best.size()); }

private:
    const StoryText &m_text;
    std::vector<std::size_t> m_begin; ///< by sentence, and the end
    std::vector<Partner> m_partners;
    std::vector<float> m_best; ///< by sentence
};

/// Fills in the features that see a pair among all others. Pairs are best given sorted by their first
/// sentence, whose partners are laid out for look-up once. Cost grows with the partners that two sentences
/// of a pair have.
class SurroundingsMeasurer
{
public:
    explicit SurroundingsMeasurer(const Partners &partners);

    /// @p likeness is that of the pair.
    void measure(const Candidate &pair, float likeness, FeatureValues &values);

private:
    void layOut(int sentence);
    [[nodiscard]] float third(const Candidate &pair) const;

    const Partners &m_partners;
    int m_laidOut = -1;            ///< the sentence whose partners the following holds
    std::vector<float> m_likeness; ///< by sentence: its likeness to that one
};

} // namespace sidebyline
