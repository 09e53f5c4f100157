// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/paragraph.h"

#include <cstddef>
#include <vector>

namespace sidebyline {

/// Whether a paragraph may be the last one above a break.
enum class Cohesion : quint8 { Free, KeepWithNext };

/// Whether at least one line is taken however little room there is: on an empty page, or else none ends.
enum class FitRule : quint8 { MayBeEmpty, AtLeastOne };

/// Lines set one below the other, with the places where a column or a page may end: between paragraphs, and
/// inside one where two of its lines or more stand on either side.
class Flow
{
public:
    /// Appends a paragraph @p spaceBefore points below the one before; the space falls away at the top of a
    /// column. Without lines nothing happens.
    void append(std::vector<LaidLine> lines, qreal spaceBefore, Cohesion cohesion = Cohesion::Free);

    /// What stands at the top of a column that begins with a line appended from now on: to which head it
    /// belongs. A line without words ends that.
    void setContinuation(LaidLine head);

    [[nodiscard]] std::size_t size() const { return m_lines.size(); }
    /// The head above a column that begins with line @p first; null where there is none.
    [[nodiscard]] const LaidLine *continuation(std::size_t first) const;
    [[nodiscard]] const LaidLine &line(std::size_t index) const { return m_lines.at(index).line; }
    /// The space above a line that stands in a column which begins with line @p first.
    [[nodiscard]] qreal spaceBefore(std::size_t index, std::size_t first) const;
    /// Points from the top of line @p first, or of the head above it, to the bottom of the line before @p
    /// end.
    [[nodiscard]] qreal height(std::size_t first, std::size_t end) const;
    /// The end of the longest stretch from line @p first on that @p height points hold and that may end
    /// there.
    [[nodiscard]] std::size_t fit(std::size_t first, qreal height, FitRule rule) const;

private:
    struct Entry
    {
        LaidLine line;
        qreal spaceBefore = 0;
        bool mayBreakBefore = true;
        int continuation = -1; ///< index into m_continuations
    };

    [[nodiscard]] qreal continuationHeight(std::size_t first) const;

    std::vector<Entry> m_lines;
    std::vector<LaidLine> m_continuations;
    int m_continuation = -1;
    Cohesion m_last = Cohesion::Free;
};

} // namespace sidebyline
