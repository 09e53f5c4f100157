// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/readingplace.h"
#include "items/stops.h"
#include "workspace/library.h"

#include <deque>
#include <optional>
#include <vector>

namespace sidebyline {

/// A place that one can come back to.
struct JumpPlace
{
    QString storyId = {};
    std::optional<Stop> stop = {};
    std::optional<SentenceRef> place = {};  ///< the sentence of the stop
    std::vector<ReadingPlace> reading = {}; ///< of every pane
    int article = -1;                       ///< whose pane has the keys

    friend bool operator==(const JumpPlace &, const JumpPlace &) = default;
};

/// The places that were jumped away from, as a browser keeps pages.
class JumpHistory
{
public:
    static constexpr std::size_t Longest = 100; ///< places kept in either direction

    /// A jump away from @p from: what was ahead is forgotten.
    void leave(const JumpPlace &from);
    /// The place before, or nothing; @p here is what forward() leads to then.
    std::optional<JumpPlace> back(const JumpPlace &here);
    std::optional<JumpPlace> forward(const JumpPlace &here);
    void clear();
    /// Makes places in @p before places in @p after, the same story read or compared anew: articles may have
    /// been added to it, changed or gone. What is not there any more is forgotten.
    void carryOver(const Story &before, const Story &after);

    [[nodiscard]] bool canGoBack() const { return !m_back.empty(); }
    [[nodiscard]] bool canGoForward() const { return !m_forward.empty(); }

private:
    std::deque<JumpPlace> m_back;
    std::deque<JumpPlace> m_forward;
};

} // namespace sidebyline
