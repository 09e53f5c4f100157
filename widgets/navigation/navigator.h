// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/stops.h"
#include "workspace/library.h"

#include <QObject>

#include <optional>
#include <vector>

namespace sidebyline {

/// What stepping halts at. All: claims and unique sentences, as StopFilter::Any.
enum class StepFilter : quint8 { All, Shared, Reworded, Conflicts, Unique, Comments };
inline constexpr int StepFilterCount = int(StepFilter::Comments) + 1;

/// Which way to step.
enum class StepDirection : qint8 { Next = 1, Previous = -1 };

/// How many stops a step filter lets through.
struct StepCounts
{
    int all = 0;
    int shared = 0;
    int reworded = 0; ///< claims that at least two outlets word differently
    int conflicts = 0;
    int unique = 0;
    int comments = 0;

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
    [[nodiscard]] StepFilter filter() const { return m_filter; }
    [[nodiscard]] std::optional<Stop> currentStop() const;
    /// The index of the current stop among stops(); -1 for none.
    [[nodiscard]] int currentIndex() const { return m_current; }
    /// Whether the filter lets the stop at an index of stops() through.
    [[nodiscard]] bool isShown(int stop) const { return lets(m_stops[std::size_t(stop)], m_filter); }
    /// The current claim's index, -1 where the stop is no claim.
    [[nodiscard]] int currentClaim() const;
    /// The sentence that the reader stands at: one of the current claim's members, or the stop's own.
    [[nodiscard]] std::optional<SentenceRef> place() const { return m_place; }
    /// The current stop's place among those of @p filter.
    [[nodiscard]] StepPosition position(StepFilter filter) const;

    /// Null for none. A story of the same id keeps the stop and its place if the sentence is still a stop.
    void setStory(const StoryPtr &story);
    void setFilter(StepFilter filter);

    /// Go to the next or previous stop, around the end. False, and nothing changes, where none matches.
    bool step(StepDirection direction) { return step(direction, m_filter); }
    bool step(StepDirection direction, StepFilter filter);
    bool goToFirst();
    bool goToLast();
    bool goToClaim(int claim);
    /// Go to the stop that @p stop means, whichever of its claim's sentences it names, and stand at that.
    bool goToStop(const Stop &stop);
    /// Go to the stop that @p sentence belongs to and stand there; the current stop is preferred.
    bool goToSentence(SentenceRef sentence);
    /// Stand at the next or previous member of the current claim in another article.
    bool stepCarrier(StepDirection direction);
    void clearStop();

Q_SIGNALS:
    /// The reader is about to be elsewhere; all is still as it was.
    void aboutToLeave();
    void storyChanged();
    void stopChanged();
    void filterChanged(sidebyline::StepFilter filter);

private:
    [[nodiscard]] int find(int from, StepFilter filter, StepDirection direction) const;
    [[nodiscard]] bool lets(const Stop &stop, StepFilter filter) const;
    [[nodiscard]] int indexOf(SentenceRef sentence) const;
    bool goTo(int index, std::optional<SentenceRef> place = {});

    StoryPtr m_story;
    std::vector<Stop> m_stops;
    std::vector<bool> m_reworded; ///< one a claim
    StepCounts m_counts;
    StepFilter m_filter = StepFilter::All;
    int m_current = -1;
    std::optional<SentenceRef> m_place;
};

} // namespace sidebyline
