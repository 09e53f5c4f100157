// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/flow.h"

#include <algorithm>
#include <utility>

namespace sidebyline {

namespace {

constexpr std::size_t LinesTogether = 2; // no single line of a paragraph above or below a break
constexpr qreal Rounding = 0.01;         // points

} // namespace

void Flow::append(std::vector<LaidLine> lines, qreal spaceBefore, Cohesion cohesion)
{
    if (lines.empty()) {
        return;
    }
    const std::size_t count = lines.size();
    for (std::size_t i = 0; i < count; ++i) {
        const bool mayBreak =
            i == 0 ? m_last == Cohesion::Free : i >= LinesTogether && count - i >= LinesTogether;
        m_lines.push_back({std::move(lines[i]), i == 0 ? spaceBefore : 0, mayBreak, m_continuation});
    }
    m_last = cohesion;
}

void Flow::setContinuation(LaidLine head)
{
    m_continuation = head.text.text.isEmpty() ? -1 : int(m_continuations.size());
    if (m_continuation >= 0) {
        m_continuations.push_back(std::move(head));
    }
}

const LaidLine *Flow::continuation(std::size_t first) const
{
    const int index = first < m_lines.size() ? m_lines[first].continuation : -1;
    return index < 0 ? nullptr : &m_continuations.at(std::size_t(index));
}

qreal Flow::continuationHeight(std::size_t first) const
{
    const LaidLine *head = continuation(first);
    return head == nullptr ? 0 : head->height;
}

qreal Flow::spaceBefore(std::size_t index, std::size_t first) const
{
    return index == first ? 0 : m_lines.at(index).spaceBefore;
}

qreal Flow::height(std::size_t first, std::size_t end) const
{
    qreal sum = first < end ? continuationHeight(first) : 0;
    for (std::size_t i = first; i < end; ++i) {
        sum += spaceBefore(i, first) + m_lines.at(i).line.height;
    }
    return sum;
}

std::size_t Flow::fit(std::size_t first, qreal height, FitRule rule) const
{
    qreal used = continuationHeight(first);
    std::size_t whole = first; // the last good place to end
    std::size_t next = first;
    for (; next < m_lines.size(); ++next) {
        used += spaceBefore(next, first) + m_lines.at(next).line.height;
        if (used > height + Rounding) {
            break;
        }
        if (next + 1 == m_lines.size() || m_lines.at(next + 1).mayBreakBefore) {
            whole = next + 1;
        }
    }
    if (whole > first || rule == FitRule::MayBeEmpty || first == m_lines.size()) {
        return whole;
    }
    return std::max(next, first + 1);
}

} // namespace sidebyline
