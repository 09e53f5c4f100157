// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/stopfacets.h"
#include "workspace/library.h"

#include <QObject>

#include <optional>
#include <vector>

namespace sidebyline {

/// Which way to step.
enum class StepDirection : qint8 { Next = 1, Previous = -1 };

/// How many stops each step filter lets through.
struct StepCounts
{
    int all = 0;
    int shared = 0;
    int reworded = 0; ///< claims that at least two outlets word differently
    int conflicts = 0;
    int unique = 0;
    int comments = 0;
    int paraphrased = 0;
    int quotations = 0;
    int unreviewed = 0;
    int flagged = 0;

    [[nodiscard]] int of(StepFilter filter) const;

    friend bool operator==(const StepCounts &, const StepCounts &) = default;
};

/// A stop's place among those that a filter lets through: 1 … of; number is 0 where it is none of them.
struct StepPosition
{
    int number = 0;
    int of = 0;

    friend bool operator==(const StepPosition &, const StepPosition &) = default;
};

/// Where the reader is: the current story, the stop in it, the sentence of the stop, and what stepping halts
/// at. Holds no widget; panes, inspector, chips and tree follow its signals.
class Navigator : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const StoryPtr &story() const { return m_story; }
    [[nodiscard]] const std::vector<Stop> &stops() const { return m_stops; }
    [[nodiscard]] const StepCounts &counts() const { return m_counts; }
    /// What is shown and what stepping halts at.
    [[nodiscard]] const StopFacets &facets() const { return m_facets; }
    /// The stops that the facets let through.
    [[nodiscard]] ShownStops shown() const;
    /// Whether the facets let the stop at an index of stops() through.
    [[nodiscard]] bool isShown(int stop) const { return m_sieve.lets(stop, m_facets); }
    [[nodiscard]] std::optional<Stop> currentStop() const;
    /// The current claim's index, -1 where the stop is no claim.
    [[nodiscard]] int currentClaim() const;
    /// The sentence that the reader stands at: one of the current claim's members, or the stop's own.
    [[nodiscard]] std::optional<SentenceRef> place() const { return m_place; }
    /// The index of the current stop among stops(); -1 for none.
    [[nodiscard]] int currentIndex() const { return m_current; }
    /// The current stop's place among those that are shown, or among those of @p filter.
    [[nodiscard]] StepPosition position() const;
    [[nodiscard]] StepPosition position(StepFilter filter) const;
    [[nodiscard]] StopReview review(const Stop &stop) const
    {
        return m_reviews ? m_reviews(stop) : StopReview();
    }

    /// Null for none. A story with an article of the one shown keeps the stop and its place if the sentence
    /// is still a stop, or else goes to the nearest that is.
    void setStory(const StoryPtr &story);
    void setFacets(const StopFacets &facets);
    /// Chooses one filter alone; All: none.
    void setFilter(StepFilter filter) { setFacets(StopFacets::of(filter)); }
    /// Adds a filter to the others or takes it away.
    void toggleFilter(StepFilter filter);
    void toggleOutlet(int article);
    /// Where the filters "unreviewed" and "flagged" learn of verdicts; call reviewsChanged() after each.
    void setReviews(StopReviews reviews);
    void reviewsChanged();
    /// Empty where no verdicts are known.
    [[nodiscard]] const StopReviews &reviews() const { return m_reviews; }

    /// Go to the next or previous stop, around the end. False, and nothing changes, where none matches.
    bool step(StepDirection direction);
    bool step(StepDirection direction, StepFilter filter);
    bool goToFirst();
    bool goToLast();
    bool goToClaim(int claim);
    /// Go to the stop that @p stop means, whichever of its claim's sentences it names, and stand at that.
    bool goToStop(const Stop &stop);
    /// Go to the stop that @p sentence belongs to and stand there; the current stop is preferred.
    bool goToSentence(SentenceRef sentence);
    /// The article that the reader looks at, -1 for none: claims that are gone to are stood at there, where
    /// they have a sentence in it.
    void lookAt(int article) { m_article = article; }
    /// Stand at the current claim's sentence in that article and look at it; false where there is none.
    bool standIn(int article);
    /// Stand at the next or previous member of the current claim in another article.
    bool stepCarrier(StepDirection direction);
    void clearStop();

Q_SIGNALS:
    /// The reader is about to be elsewhere; all is still as it was.
    void aboutToLeave();
    void storyChanged();
    void stopChanged();
    /// The facets changed, or what they let through.
    void filterChanged();
    void countsChanged();

private:
    [[nodiscard]] int find(StepDirection direction, const std::function<bool(int)> &lets) const;
    [[nodiscard]] StepPosition positionAmong(const std::function<bool(int)> &lets) const;
    void sieve();
    [[nodiscard]] static bool continues(const Story &shown, const Story &next);
    [[nodiscard]] std::optional<SentenceRef> placeIn(const Story &story) const;
    [[nodiscard]] std::vector<int> outletsIn(const Story &story) const;
    [[nodiscard]] int indexOf(SentenceRef sentence) const;
    [[nodiscard]] std::optional<SentenceRef> memberLookedAt(const Stop &stop) const;
    bool goTo(int index, std::optional<SentenceRef> place = {});

    StoryPtr m_story;
    std::vector<Stop> m_stops;
    StopReviews m_reviews;
    StopSieve m_sieve;
    StepCounts m_counts;
    StopFacets m_facets;
    int m_current = -1;
    std::optional<SentenceRef> m_place;
    int m_article = -1; ///< looked at
};

} // namespace sidebyline
