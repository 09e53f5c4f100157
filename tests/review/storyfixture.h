// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "../items/storybuilder.h"
#include "items/verdicts.h"
#include "review/marks.h"

#include <memory>

namespace sidebyline {

/// The crane's story with what verdicts on it need: its index and the decisions made so far.
class ReviewedCrane
{
public:
    ReviewedCrane()
        : found(craneStory())
        , index(found->articles)
        , story(*found)
    {}

    /// Where the stop of a claim is, at its member in article @p article.
    [[nodiscard]] VerdictPlace atClaim(int claim, int article) const
    {
        VerdictPlace place = at({.kind = StopKind::Claim, .claim = claim, .sentence = {}, .conflict = false});
        for (const SentenceRef member : story.comparison.claims[std::size_t(claim)].members) {
            if (member.article == article) {
                place.stop.sentence = place.sentence = member;
                break;
            }
        }
        return place;
    }

    [[nodiscard]] VerdictPlace atUnique(SentenceRef sentence) const
    {
        VerdictPlace place =
            at({.kind = StopKind::Unique, .claim = -1, .sentence = sentence, .conflict = false});
        place.sentence = sentence;
        return place;
    }

    void apply(const DecisionEdit &edit)
    {
        decisions.apply(edit);
        story.comparison = applyDecisions(index, found->comparison, decisions.all());
    }

    [[nodiscard]] StoryMarks marks() const { return marksOf(index, story.comparison, decisions.all()); }

    StoryPtr found;
    PassageIndex index;
    Story story; ///< with decisions applied
    DecisionSet decisions;

private:
    [[nodiscard]] VerdictPlace at(const Stop &stop) const
    {
        return {.story = &story, .index = &index, .decisions = decisions.all(), .stop = stop, .sentence = {}};
    }
};

} // namespace sidebyline
