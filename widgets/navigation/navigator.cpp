// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "navigation/navigator.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

namespace sidebyline {

namespace {

StopFilter stopFilter(StepFilter filter)
{
    switch (filter) {
    case StepFilter::All:
        return StopFilter::Any;
    case StepFilter::Shared:
    case StepFilter::Reworded:
        return StopFilter::Shared;
    case StepFilter::Conflicts:
        return StopFilter::Conflict;
    case StepFilter::Unique:
        return StopFilter::Unique;
    case StepFilter::Comments:
        return StopFilter::Comment;
    }
    return StopFilter::Any;
}

/// For each claim whether two of its members are linked as reworded. A sentence may stand in
/// several claims, so a link counts for those that hold both its ends. Cost: (members + links) · log members.
std::vector<bool> rewordedClaims(const Comparison &comparison)
{
    using Membership = std::pair<SentenceRef, int>;
    std::vector<Membership> memberships;
    for (std::size_t claim = 0; claim < comparison.claims.size(); ++claim) {
        for (const SentenceRef &member : comparison.claims[claim].members) {
            memberships.emplace_back(member, int(claim));
        }
    }
    std::ranges::sort(memberships);

    std::vector<bool> reworded(comparison.claims.size());
    for (const Link &link : comparison.links) {
        if (link.kind != LinkKind::Reworded) {
            continue;
        }
        const auto ofA = std::ranges::equal_range(memberships, link.a, {}, &Membership::first);
        const auto ofB = std::ranges::equal_range(memberships, link.b, {}, &Membership::first);
        for (const auto &[sentence, claim] : ofA) {
            if (std::ranges::contains(ofB, claim, &Membership::second)) {
                reworded[std::size_t(claim)] = true;
            }
        }
    }
    return reworded;
}

} // namespace

int StepCounts::of(StepFilter filter) const
{
    switch (filter) {
    case StepFilter::All:
        return all;
    case StepFilter::Shared:
        return shared;
    case StepFilter::Reworded:
        return reworded;
    case StepFilter::Conflicts:
        return conflicts;
    case StepFilter::Unique:
        return unique;
    case StepFilter::Comments:
        return comments;
    }
    return 0;
}

std::optional<Stop> Navigator::currentStop() const
{
    return m_current < 0 ? std::nullopt : std::optional(m_stops[std::size_t(m_current)]);
}

int Navigator::currentClaim() const
{
    return m_current < 0 ? -1 : m_stops[std::size_t(m_current)].claim;
}

StepPosition Navigator::position(StepFilter filter) const
{
    StepPosition position{.number = 0, .of = m_counts.of(filter)};
    if (m_current >= 0 && lets(m_stops[std::size_t(m_current)], filter)) {
        const auto upToHere = std::span(m_stops).first(std::size_t(m_current) + 1);
        position.number =
            int(std::ranges::count_if(upToHere, [&](const Stop &stop) { return lets(stop, filter); }));
    }
    return position;
}

void Navigator::setStory(const StoryPtr &story)
{
    if (story == m_story) {
        return;
    }
    const bool sameStory = story && m_story && story->id == m_story->id;
    if (m_story && !sameStory) {
        Q_EMIT aboutToLeave();
    }
    const auto oldPlace = sameStory ? m_place : std::nullopt;
    m_story = story;
    m_stops = story ? sidebyline::stops(*story) : std::vector<Stop>();
    m_reworded = story ? rewordedClaims(story->comparison) : std::vector<bool>();
    m_counts = {};
    const auto count = [this](StepFilter filter) {
        return int(std::ranges::count_if(m_stops, [&](const Stop &stop) { return lets(stop, filter); }));
    };
    m_counts = {.all = count(StepFilter::All),
                .shared = count(StepFilter::Shared),
                .reworded = count(StepFilter::Reworded),
                .conflicts = count(StepFilter::Conflicts),
                .unique = count(StepFilter::Unique),
                .comments = count(StepFilter::Comments)};
    m_current = oldPlace ? indexOf(*oldPlace) : -1;
    m_place = m_current >= 0 ? oldPlace : std::nullopt;
    Q_EMIT storyChanged();
    Q_EMIT stopChanged();
}

void Navigator::setFilter(StepFilter filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        Q_EMIT filterChanged(filter);
    }
}

bool Navigator::step(StepDirection direction, StepFilter filter)
{
    return goTo(find(m_current, filter, direction));
}

bool Navigator::goToFirst()
{
    const auto first =
        std::ranges::find_if(m_stops, [this](const Stop &stop) { return lets(stop, m_filter); });
    return first != m_stops.end() && goTo(int(first - m_stops.begin()));
}

bool Navigator::goToLast()
{
    const auto last =
        std::ranges::find_last_if(m_stops, [this](const Stop &stop) { return lets(stop, m_filter); });
    return !last.empty() && goTo(int(last.begin() - m_stops.begin()));
}

bool Navigator::goToClaim(int claim)
{
    return goToStop({.kind = StopKind::Claim, .claim = claim, .sentence = {}, .conflict = false});
}

bool Navigator::goToStop(const Stop &stop)
{
    if (stop.kind != StopKind::Claim) {
        return goToSentence(stop.sentence);
    }
    const auto same = std::ranges::find_if(
        m_stops, [&](const Stop &s) { return s.kind == StopKind::Claim && s.claim == stop.claim; });
    if (same == m_stops.end()) {
        return false;
    }
    const auto &members = m_story->comparison.claims[std::size_t(stop.claim)].members;
    const bool named = std::ranges::contains(members, stop.sentence);
    return goTo(int(same - m_stops.begin()), named ? std::optional(stop.sentence) : std::nullopt);
}

bool Navigator::goToSentence(SentenceRef sentence)
{
    return goTo(indexOf(sentence), sentence);
}

bool Navigator::stepCarrier(StepDirection direction)
{
    if (currentClaim() < 0 || !m_place) {
        return false;
    }
    const auto &members = m_story->comparison.claims[std::size_t(currentClaim())].members;
    const auto size = std::ssize(members);
    auto index = std::ranges::find(members, *m_place) - members.begin();
    for (auto left = size; left > 0; --left) {
        index = (index + int(direction) + size) % size;
        if (members[std::size_t(index)].article != m_place->article) {
            return goTo(m_current, members[std::size_t(index)]);
        }
    }
    return false;
}

void Navigator::clearStop()
{
    if (m_current >= 0) {
        m_current = -1;
        m_place.reset();
        Q_EMIT stopChanged();
    }
}

int Navigator::find(int from, StepFilter filter, StepDirection direction) const
{
    // The list of stops knows claims as shared whatever their wording: reworded ones are sifted out of it.
    for (auto left = m_stops.size(); left > 0; --left) {
        from = nextStop(m_stops, from, stopFilter(filter), int(direction));
        if (from < 0 || lets(m_stops[std::size_t(from)], filter)) {
            return from;
        }
    }
    return -1;
}

bool Navigator::lets(const Stop &stop, StepFilter filter) const
{
    return matches(stop, stopFilter(filter)) &&
           (filter != StepFilter::Reworded || m_reworded[std::size_t(stop.claim)]);
}

int Navigator::indexOf(SentenceRef sentence) const
{
    const auto holds = [&](const Stop &stop) {
        return stop.kind == StopKind::Claim
                   ? std::ranges::contains(m_story->comparison.claims[std::size_t(stop.claim)].members,
                                           sentence)
                   : stop.sentence == sentence;
    };
    if (m_current >= 0 && m_current < std::ssize(m_stops) && holds(m_stops[std::size_t(m_current)])) {
        return m_current;
    }
    const auto stop = std::ranges::find_if(m_stops, holds);
    return stop == m_stops.end() ? -1 : int(stop - m_stops.begin());
}

bool Navigator::goTo(int index, std::optional<SentenceRef> place)
{
    if (index < 0) {
        return false;
    }
    const auto newPlace = place.value_or(m_stops[std::size_t(index)].sentence);
    if (index != m_current || newPlace != m_place) {
        Q_EMIT aboutToLeave();
        m_current = index;
        m_place = newPlace;
        Q_EMIT stopChanged();
    }
    return true;
}

} // namespace sidebyline
