// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jumphistory.h"

#include "items/reference.h"

#include <algorithm>
#include <utility>

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

/// The index in @p after of an article of @p before; -1 where it is gone.
int articleIn(const Story &after, const Story &before, int article)
{
    if (article < 0 || std::size_t(article) >= before.articles.size()) {
        return -1;
    }
    const QString &path = before.articles[std::size_t(article)]->path;
    const auto same =
        std::ranges::find(after.articles, path, [](const ArticlePtr &one) { return one->path; });
    return same == after.articles.end() ? -1 : int(same - after.articles.begin());
}

/// The claim of @p after that has the most of a claim's sentences; -1 for none.
int claimIn(const Story &after, const Story &before, int claim)
{
    int best = -1;
    std::ptrdiff_t most = 0;
    std::vector<SentenceRef> carried;
    for (const SentenceRef member : before.comparison.claims[std::size_t(claim)].members) {
        if (const auto there = carriedOver(before, member, after)) {
            carried.push_back(*there);
        }
    }
    for (std::size_t i = 0; i < after.comparison.claims.size(); ++i) {
        const auto &members = after.comparison.claims[i].members;
        const auto shared = std::ranges::count_if(
            carried, [&members](SentenceRef member) { return std::ranges::contains(members, member); });
        if (shared > most) {
            most = shared;
            best = int(i);
        }
    }
    return best;
}

/// Whether there is anything left of a place.
bool carry(JumpPlace &place, const Story &before, const Story &after)
{
    place.article = articleIn(after, before, place.article);
    if (place.place) {
        place.place = carriedOver(before, *place.place, after);
    }
    if (place.stop && place.stop->kind == StopKind::Claim &&
        std::size_t(place.stop->claim) < before.comparison.claims.size()) {
        place.stop->claim = claimIn(after, before, place.stop->claim);
        place.stop = place.stop->claim < 0 ? std::nullopt : place.stop;
    }
    if (place.stop && place.place) {
        place.stop->sentence = *place.place;
    }
    return place.article >= 0 || place.place;
}

} // namespace

void JumpHistory::carryOver(const Story &before, const Story &after)
{
    for (std::deque<JumpPlace> *places : {&m_back, &m_forward}) {
        std::deque<JumpPlace> left;
        for (JumpPlace &place : *places) {
            if (place.storyId != after.id || carry(place, before, after)) {
                left.push_back(std::move(place));
            }
        }
        *places = std::move(left);
    }
}

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
