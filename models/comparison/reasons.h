// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison/quotedspeakers.h"
#include "comparison/sharedruns.h"
#include "comparison/storytext.h"

#include <span>
#include <vector>

namespace sidebyline {

/// A pair with everything that its link is made of.
struct LinkedPair
{
    const StorySentence &a;
    const StorySentence &b;
    std::span<const StoryWord> wordsA;
    std::span<const StoryWord> wordsB;
    std::span<const SharedRun> runs;
    float gramCosine = 0; ///< see Feature, as are the following
    float neighbours = 0;
    float thirdOutlet = 0;
};

/// Says why pairs are linked. Linear in the words of a pair.
class ReasonFinder
{
public:
    /// Both must outlive the finder.
    ReasonFinder(const StoryText &text, const QuotedSpeakers &speakers);

    /// @p textA is that of the first sentence's block.
    [[nodiscard]] PackedList<Reason> reasons(const LinkedPair &pair, QStringView textA);

private:
    void markWords(std::span<const StoryWord> words);
    void addWords(const LinkedPair &pair, PackedList<Reason> &reasons);
    void addQuotation(const LinkedPair &pair, PackedList<Reason> &reasons) const;
    void addFiguresAndNames(const LinkedPair &pair, QStringView textA, PackedList<Reason> &reasons);

    const QuotedSpeakers &m_speakers;
    std::vector<int> m_wordMarks; ///< by word id: the last mark() that it stood in
    std::vector<int> m_stemMarks; ///< by stem id
    int m_mark = 0;
    std::vector<int> m_told;                               ///< stems that are named already
    Reason m_figures{ReasonCode::SharedFigures, 0, 0, {}}; // scratch, as
    Reason m_names{ReasonCode::SharedNames, 0, 0, {}};     // is this
};

/// The stretch of a block's text from the word @p first on.
[[nodiscard]] TextRange stretchOf(std::span<const StoryWord> words, int first, int count);

} // namespace sidebyline
