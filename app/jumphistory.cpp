// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jumphistory.h"

namespace sidebyline {

namespace {

void push(std::deque<JumpPlace> &places, const JumpPlace &place)
{
    if (!places.empty() && places.back() == place) {
        return;
    }
    places.push_back(place);
    if (places.size() > JumpHistory::Longest) {
        places.pop_front();
    }
}

std::optional<JumpPlace> pop(std::deque<JumpPlace> &places, std::deque<JumpPlace> &other,
                             const JumpPlace &here)
{
    if (places.empty()) {
        return {};
    }
    JumpPlace place = places.back();
    places.pop_back();
    push(other, here);
    return place;
}

} // namespace

void JumpHistory::leave(const JumpPlace &from)
{
    push(m_back, from);
    m_forward.clear();
}

std::optional<JumpPlace> JumpHistory::back(const JumpPlace &here)
{
    return pop(m_back, m_forward, here);
}

std::optional<JumpPlace> JumpHistory::forward(const JumpPlace &here)
{
    return pop(m_forward, m_back, here);
}

void JumpHistory::clear()
{
    m_back.clear();
    m_forward.clear();
}

} // namespace sidebyline
