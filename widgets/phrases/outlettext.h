// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/library.h"

#include <QString>

#include <span>

namespace sidebyline {

/// How many outlets @p articles are by: "8 outlets", and where some have several, "9 articles of 8 outlets".
[[nodiscard]] QString outletsText(std::span<const ArticlePtr> articles);
/// The same for the articles at the indices @p chosen, each once.
[[nodiscard]] QString outletsText(std::span<const ArticlePtr> articles, std::span<const int> chosen);

} // namespace sidebyline
