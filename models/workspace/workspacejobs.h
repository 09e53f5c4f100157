// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/work.h"
#include "workspace/workspace.h"

namespace sidebyline {

/// The reading of a folder.
class Workspace::Reading : public Work<Event>
{
public:
    using Work::Work;
};

/// The comparison of one story with another base, threshold or other articles.
class Workspace::Recomparing : public Work<StoryPtr>
{
public:
    using Work::Work;
};

} // namespace sidebyline
