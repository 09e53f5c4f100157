// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"
#include "review/decision.h"
#include "workspace/assignments.h"
#include "workspace/library.h"

#include <expected>
#include <vector>

namespace sidebyline {

/// Carries out "sidebyline review FOLDER": tells what is decided in the folder, exports it or imports another
/// review. What differs is listed, and stays as it is here. Returns the exit code.
[[nodiscard]] int reviewCommand(const Arguments &arguments);

/// Which articles of a folder its readers moved to which story.
[[nodiscard]] StoryAssignments keptAssignments(const QString &folder);

/// The verdicts that are kept for the library's folder. Fails with a sentence on what is wrong.
[[nodiscard]] std::expected<std::vector<Decision>, QString> keptDecisions(const Library &library);

/// The library with the verdicts that are kept for its folder. Fails with a sentence on what is wrong.
[[nodiscard]] std::expected<Library, QString> withReview(const Library &library);

} // namespace sidebyline
