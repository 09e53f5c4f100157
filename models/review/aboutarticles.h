// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/decision.h"
#include "review/passageindex.h"

#include <QSet>

#include <span>
#include <vector>

namespace sidebyline {

/// An article's path among the hashes that articles are known by.
[[nodiscard]] quint64 pathHash(const QString &path);

/// The hashes that the articles of a story are known by: those of their words, headlines and paths. Outlets
/// are none: they write in many stories.
[[nodiscard]] QSet<quint64> hashesOf(const PassageIndex &index);

/// Whether a decision is about one of the articles that are known by these hashes.
[[nodiscard]] bool isAbout(const Decision &decision, const QSet<quint64> &articles);

/// Those of @p all that are about articles that are known by these hashes, in their order: a story's own
/// among the decisions of a folder.
[[nodiscard]] std::vector<Decision> decisionsAbout(const QSet<quint64> &articles,
                                                   std::span<const Decision> all);

} // namespace sidebyline
