// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison/storytext.h"

#include <span>
#include <vector>

namespace sidebyline {

/// A run of words that two sentences share, as positions among their words.
struct SharedRun
{
    int a = 0;
    int b = 0;
    int length = 0;  ///< words
    int content = 0; ///< of these, those that aren't function words
    int quoted = 0;  ///< words of it that stand in quotation marks on both sides

    friend bool operator==(const SharedRun &, const SharedRun &) = default;
};

/// Finds the runs of at least two words that two sentences share (four where all are function words); none
/// overlaps another on either side, longer ones are preferred. Meant for one sentence against many: the first
/// is laid out for look-up once. 0.1 µs a pair that shares little.
class RunFinder
{
public:
    /// @p wordIds: all word numbers are below it.
    explicit RunFinder(int wordIds);

    /// Sets the sentence that find() compares with; @p a must live as long as that.
    void setFirst(std::span<const StoryWord> a);

    /// The runs shared with @p b, sorted by their place in the first sentence; good until the next call.
    [[nodiscard]] std::span<const SharedRun> find(std::span<const StoryWord> b);

private:
    void findMaximal(std::span<const StoryWord> b);

    std::span<const StoryWord> m_first;
    std::vector<int> m_places;      ///< by word number: its first place in the first sentence, or -1
    std::vector<int> m_nextPlaces;  ///< by place: the next one of the same word, or -1
    std::vector<SharedRun> m_taken; ///< the result
    std::vector<SharedRun> m_found; ///< scratch, as are the following
    std::vector<char> m_usedA;
    std::vector<char> m_usedB;
};

} // namespace sidebyline
