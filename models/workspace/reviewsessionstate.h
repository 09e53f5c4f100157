// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/reviewsession.h"

namespace sidebyline {

/// What is known of one story.
struct ReviewSession::StoryState
{
    std::shared_ptr<const PassageIndex> asRead;
    std::shared_ptr<const PassageIndex> corrected; ///< of the articles as shown; asRead without corrections
    std::vector<Decision> corrections;             ///< that the articles as shown were made with
    std::vector<Decision> decisions;               ///< of this story, as shown
    StoryPtr compared;                             ///< the story as it was compared, nothing laid over it
    StoryPtr applied;                              ///< the same with the decisions in structural laid over it
    std::vector<Decision> structural;
    QSet<quint64> articles; ///< hashes that its articles are known by
    StoryMarks marks;
    bool unseen = true;   ///< nothing was laid over it yet
    bool recheck = false; ///< the articles as shown may not be what the corrections ask for
};

} // namespace sidebyline
