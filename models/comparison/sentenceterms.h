// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison/storytext.h"

#include <span>
#include <vector>

namespace sidebyline {

/// A character 4-gram of a sentence with its weight; a sentence's squared weights sum to 1.
struct Term
{
    int id = 0;
    float weight = 0;

    friend bool operator==(Term, Term) = default;
};

/// What a close look at a sentence needs beside its words: made only for the sentences that are looked at
/// closely, since it is ten times as large as they are.
class SentenceTerms
{
public:
    /// @p wanted has one entry a sentence. About 0.5 µs a sentence.
    SentenceTerms(const StoryText &text, const std::vector<char> &wanted, const Executor &executor = {});

    /// The weighted 4-grams, each once, in no particular order.
    [[nodiscard]] std::span<const Term> gramsOf(int sentence) const
    {
        const Place &place = m_places[std::size_t(sentence)];
        return std::span(m_parts[place.part].grams).subspan(place.gram, place.grams);
    }
    /// Stems that follow each other, function words left out; sorted, each once.
    [[nodiscard]] std::span<const quint64> pairsOf(int sentence) const
    {
        const Place &place = m_places[std::size_t(sentence)];
        return std::span(m_parts[place.part].pairs).subspan(place.pair, place.pairs);
    }

private:
    struct Part
    {
        std::vector<Term> grams;
        std::vector<quint64> pairs;
    };
    struct Place
    {
        quint32 part = 0;
        quint32 gram = 0;
        quint32 grams = 0;
        quint32 pair = 0;
        quint32 pairs = 0;
    };

    std::vector<Part> m_parts;
    std::vector<Place> m_places;
};

} // namespace sidebyline
