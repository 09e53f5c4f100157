// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison/candidates.h"
#include "comparison/sentenceterms.h"
#include "comparison/sharedruns.h"
#include "comparison/storytext.h"

#include <array>
#include <string_view>
#include <vector>

namespace sidebyline {

/// What is measured of a pair of sentences. All are symmetric; where the two sentences differ, the greater
/// and the lesser value stand side by side.
enum class Feature : quint8 {
    GramCosine,      ///< cosine of weighted character 4-grams
    StemCosine,      ///< cosine of weighted stems
    ContainedMost,   ///< rarity of the shared stems in the rarity of the sentence that they fill more
    ContainedLeast,  ///< the same for the other sentence
    GramsMost,       ///< share of the squared 4-gram weights that the other sentence has too
    GramsLeast,      //
    Run,             ///< longest shared run: log(1 + words)
    RunContent,      ///< its content words: log(1 + words)
    RunShare,        ///< its words in those of the shorter sentence
    CoveredMost,     ///< words in shared runs of three or more in those of the shorter sentence
    CoveredLeast,    ///< of the longer sentence
    CoveredWords,    ///< words in shared runs of three or more: log(1 + words)
    RunRarity,       ///< rarity of the rarest shared run, its words added up: log(1 + rarity)
    QuoteRun,        ///< longest run quoted on both sides: log(1 + words)
    QuoteShare,      ///< words quoted on both sides in shared runs, of the shorter quotation
    HalfQuoteRun,    ///< longest run quoted on one side only: log(1 + words)
    Numbers,         ///< shared numbers: log(1 + count)
    NumbersDiffer,   ///< both have numbers and share none
    NamesMost,       ///< rarity of the shared names in that of the sentence's names
    NamesLeast,      //
    PlainMost,       ///< the same for content words that are no names
    PlainLeast,      //
    Pairs,           ///< shared pairs of content stems next to each other: log(1 + count)
    SharedStems,     ///< log(1 + count)
    RarestStem,      ///< rarity of the rarest shared stem in the greatest possible
    Early,           ///< 1 at the beginning of both articles, 0 at the end of one
    PlaceDifference, ///< of the places, 0 … 1
    BothLead,        ///< both among their articles' first two sentences
    LengthRatio,     ///< log(longer / shorter), in content words
    Shorter,         ///< log(1 + content words) of the shorter
    Longer,          //
    BothQuote,       ///< both hold quoted words
    OneQuotes,       ///< one does
    // What follows sees the pair among the other candidates, by their likeness (see likeness()).
    NeighboursMost,  ///< likeness of the sentences before both or after both, the more alike of the two
    NeighboursLeast, //
    Crossing,        ///< best likeness of one of the two to a neighbour of the other
    Swapped,         ///< best likeness of the one before the first to the one after the second, or vice versa
    ThirdOutlet,     ///< best sentence of a third article by its lesser likeness to the two
    LeadLeast,       ///< likeness less that of the best other partner in the other's article, for the one …
    LeadMost,        ///< … and the other of the two
    BestPartners,    ///< for how many of the two the other is the best partner in its article, 0 … 2
    RivalMost,       ///< likeness of those best other partners
    RivalLeast,      //
    Outdone,         ///< by how much the best partners in any article are more alike, for both together
    ShareMost,       ///< likeness in the sum of the likenesses to all sentences of the other's article
    ShareLeast,      //
};
inline constexpr int OwnFeatureCount = int(Feature::OneQuotes) + 1; ///< those that see the pair alone
inline constexpr int FeatureCount = int(Feature::ShareLeast) + 1;

using FeatureValues = std::array<float, std::size_t(FeatureCount)>;

/// The features' names as the training's files spell them, in order of the enumeration.
[[nodiscard]] std::string_view featureName(Feature feature);

/// Measures pairs of sentences alone: all the features but those that see the other candidates, which stay 0.
/// Pairs are best given sorted by their first sentence, which is laid out for look-up once. 0.4 µs a pair.
class PairMeasurer
{
public:
    /// Both must outlive the measurer; @p terms must hold the sentences that are measured.
    PairMeasurer(const StoryText &text, const SentenceTerms &terms);

    [[nodiscard]] FeatureValues measure(const Candidate &pair);

    /// Fetches what a pair needs that is measured soon: without it, waiting for memory costs more than all
    /// the measuring. A few pairs ahead is right.
    void prepare(const Candidate &pair) const;

    /// The runs of the pair measured last.
    [[nodiscard]] std::span<const SharedRun> runs() const { return m_runs; }

private:
    void layOut(int sentence);

    const StoryText &m_text;
    const SentenceTerms &m_terms;
    RunFinder m_finder;
    std::span<const SharedRun> m_runs;
    int m_laidOut = -1;               ///< the sentence whose terms the following hold
    std::vector<float> m_gramWeights; ///< by gram id, 0 where the sentence hasn't it
    std::vector<int> m_stems;         ///< by stem id: place among the sentence's stems, or -1
};

/// How alike a pair measured so far is, 0 … 1: the mean of its two cosines.
[[nodiscard]] inline float likeness(const FeatureValues &values)
{
    return (values[std::size_t(Feature::GramCosine)] + values[std::size_t(Feature::StemCosine)]) / 2;
}

} // namespace sidebyline
