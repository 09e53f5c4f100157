// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/reviewlibrary.h"

#include "review/aboutarticles.h"
#include "workspace/readlibrary.h"

namespace sidebyline {

namespace {

StoryPtr reviewStory(const StoryPtr &story, std::span<const Decision> all)
{
    const PassageIndex asRead(story->articles);
    std::vector<Decision> decisions = decisionsAbout(hashesOf(asRead), all);
    if (decisions.empty()) {
        return story;
    }
    auto changed = std::make_shared<Story>(*story);
    changed->articles = correctArticles(asRead, decisions);
    if (changed->articles != story->articles) {
        changed->comparison = compareAgain(*changed, story->comparison.base)->comparison;
    }
    const PassageIndex index(changed->articles);
    changed->comparison = applyDecisions(index, changed->comparison, decisions);
    StoryMarks marks = marksOf(index, changed->comparison, decisions);
    changed->review =
        std::make_shared<const StoryReview>(StoryReview{std::move(decisions), std::move(marks)});
    return changed;
}

} // namespace

Library reviewLibrary(const Library &library, std::span<const Decision> decisions)
{
    Library reviewed{library.folder, {}, library.problems};
    for (const StoryPtr &story : library.stories) {
        reviewed.stories.push_back(reviewStory(story, decisions));
    }
    return reviewed;
}

} // namespace sidebyline
