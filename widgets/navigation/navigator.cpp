// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "navigation/navigator.h"

#include "items/reference.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace sidebyline {

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
    case StepFilter::Paraphrased:
        return paraphrased;
    case StepFilter::Quotations:
        return quotations;
    case StepFilter::Unreviewed:
        return unreviewed;
    case StepFilter::Flagged:
        return flagged;
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

StepPosition Navigator::position() const
{
    return positionAmong([this](int stop) { return m_sieve.lets(stop, m_facets); });
}

StepPosition Navigator::position(StepFilter filter) const
{
    return positionAmong([this, filter](int stop) { return m_sieve.lets(stop, filter); });
}

StepPosition Navigator::positionAmong(const std::function<bool(int)> &lets) const
{
    StepPosition position;
    const bool among = m_current >= 0 && lets(m_current);
    for (int i = 0; i < int(m_stops.size()); ++i) {
        const bool counts = lets(i);
        position.of += counts ? 1 : 0;
        position.number += counts && among && i <= m_current ? 1 : 0;
    }
    return position;
}

ShownStops Navigator::shown() const
{
    if (m_facets.isEmpty() || !m_story) {
        return {};
    }
    std::vector<bool> let(m_stops.size());
    for (std::size_t i = 0; i < let.size(); ++i) {
        let[i] = m_sieve.lets(int(i), m_facets);
    }
    return {*m_story, m_stops, let};
}

void Navigator::sieve()
{
    m_sieve = StopSieve(m_story, m_stops, m_reviews);
    m_counts = {.all = m_sieve.count(StepFilter::All),
                .shared = m_sieve.count(StepFilter::Shared),
                .reworded = m_sieve.count(StepFilter::Reworded),
                .conflicts = m_sieve.count(StepFilter::Conflicts),
                .unique = m_sieve.count(StepFilter::Unique),
                .comments = m_sieve.count(StepFilter::Comments),
                .paraphrased = m_sieve.count(StepFilter::Paraphrased),
                .quotations = m_sieve.count(StepFilter::Quotations),
                .unreviewed = m_sieve.count(StepFilter::Unreviewed),
                .flagged = m_sieve.count(StepFilter::Flagged)};
}

/// Whether @p next is @p shown read or grouped anew: of two stories of a folder no article is in both.
bool Navigator::continues(const Story &shown, const Story &next)
{
    QSet<QString> paths;
    for (const ArticlePtr &article : shown.articles) {
        paths.insert(article->path);
    }
    return next.id == shown.id || std::ranges::any_of(next.articles, [&paths](const ArticlePtr &article) {
               return paths.contains(article->path);
           });
}

/// The place in another reading of the story: the same sentence or, where that is gone, another of its claim
/// or that of the nearest stop which is still there.
std::optional<SentenceRef> Navigator::placeIn(const Story &story) const
{
    auto place = m_place ? carriedOver(*m_story, *m_place, story) : std::nullopt;
    if (!place && m_place && currentClaim() >= 0) {
        for (const SentenceRef member : m_story->comparison.claims[std::size_t(currentClaim())].members) {
            place = place ? place : carriedOver(*m_story, member, story);
        }
    }
    const int count = m_current < 0 ? 0 : int(m_stops.size());
    for (int distance = 1; distance < count && !place; ++distance) {
        for (const int at : {m_current + distance, m_current - distance}) {
            if (!place && at >= 0 && at < count) {
                place = carriedOver(*m_story, m_stops[std::size_t(at)].sentence, story);
            }
        }
    }
    return place;
}

std::vector<int> Navigator::outletsIn(const Story &story) const
{
    std::vector<int> outlets;
    for (const int outlet : m_facets.outlets) {
        const QString &path = m_story->articles[std::size_t(outlet)]->path;
        const auto same =
            std::ranges::find(story.articles, path, [](const ArticlePtr &article) { return article->path; });
        if (same != story.articles.end()) {
            outlets.push_back(int(same - story.articles.begin()));
        }
    }
    return outlets;
}

void Navigator::setStory(const StoryPtr &story)
{
    if (story == m_story) {
        return;
    }
    const bool sameStory = story && m_story && continues(*m_story, *story);
    if (m_story && !sameStory) {
        Q_EMIT aboutToLeave();
    }
    const auto oldPlace = sameStory ? placeIn(*story) : std::nullopt;
    m_facets.outlets = sameStory ? outletsIn(*story) : std::vector<int>(); // another story has others
    m_article = -1;                                                        // articles may stand elsewhere now
    m_story = story;
    m_stops = story ? sidebyline::stops(*story) : std::vector<Stop>();
    sieve();
    m_current = oldPlace ? indexOf(*oldPlace) : -1;
    m_place = m_current >= 0 ? oldPlace : std::nullopt;
    Q_EMIT storyChanged();
    Q_EMIT filterChanged();
    Q_EMIT stopChanged();
}

void Navigator::setFacets(const StopFacets &facets)
{
    if (facets != m_facets) {
        m_facets = facets;
        Q_EMIT filterChanged();
    }
}

void Navigator::toggleFilter(StepFilter filter)
{
    StopFacets facets = m_facets;
    facets.set(filter, !facets.has(filter));
    setFacets(facets);
}

void Navigator::toggleOutlet(int article)
{
    StopFacets facets = m_facets;
    facets.setOutlet(article, !facets.hasOutlet(article));
    setFacets(facets);
}

void Navigator::setReviews(StopReviews reviews)
{
    m_reviews = std::move(reviews);
    reviewsChanged();
}

void Navigator::reviewsChanged()
{
    const bool asked = m_facets.has(StepFilter::Unreviewed) || m_facets.has(StepFilter::Flagged);
    sieve();
    Q_EMIT countsChanged();
    if (asked) {
        Q_EMIT filterChanged();
    }
}

bool Navigator::step(StepDirection direction)
{
    return goTo(find(direction, [this](int stop) { return m_sieve.lets(stop, m_facets); }));
}

bool Navigator::step(StepDirection direction, StepFilter filter)
{
    return goTo(find(direction, [this, filter](int stop) { return m_sieve.lets(stop, filter); }));
}

bool Navigator::goToFirst()
{
    for (int i = 0; i < int(m_stops.size()); ++i) {
        if (m_sieve.lets(i, m_facets)) {
            return goTo(i);
        }
    }
    return false;
}

bool Navigator::goToLast()
{
    for (int i = int(m_stops.size()) - 1; i >= 0; --i) {
        if (m_sieve.lets(i, m_facets)) {
            return goTo(i);
        }
    }
    return false;
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

int Navigator::find(StepDirection direction, const std::function<bool(int)> &lets) const
{
    const int count = int(m_stops.size());
    // From nowhere, forwards begins with the first and backwards with the last.
    int at = m_current >= 0 ? m_current : (direction == StepDirection::Next ? -1 : count);
    for (int left = count; left > 0; --left) {
        at = (at + int(direction) + count) % count;
        if (lets(at)) {
            return at;
        }
    }
    return -1;
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

bool Navigator::standIn(int article)
{
    lookAt(article);
    if (m_current < 0 || !m_place) {
        return false;
    }
    const auto member = memberLookedAt(m_stops[std::size_t(m_current)]);
    return m_place->article == article || (member && goTo(m_current, member));
}

/// The first sentence of a claim's stop in the article that is looked at.
std::optional<SentenceRef> Navigator::memberLookedAt(const Stop &stop) const
{
    if (stop.kind != StopKind::Claim || m_article < 0) {
        return std::nullopt;
    }
    const auto &members = m_story->comparison.claims[std::size_t(stop.claim)].members;
    const auto member = std::ranges::find(members, m_article, &SentenceRef::article);
    return member == members.end() ? std::nullopt : std::optional(*member);
}

bool Navigator::goTo(int index, std::optional<SentenceRef> place)
{
    if (index < 0) {
        return false;
    }
    const Stop &stop = m_stops[std::size_t(index)];
    const auto newPlace = place ? *place : memberLookedAt(stop).value_or(stop.sentence);
    if (index != m_current || newPlace != m_place) {
        Q_EMIT aboutToLeave();
        m_current = index;
        m_place = newPlace;
        Q_EMIT stopChanged();
    }
    return true;
}

} // namespace sidebyline
