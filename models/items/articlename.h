// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/library.h"

#include <QStringList>

#include <span>

namespace sidebyline {

/// The names of the articles of a story, one each: the outlet, and where several articles are by one outlet,
/// what tells them apart: the date, the time, the file's name or its path, the first of these that does.
/// Linear in the articles.
[[nodiscard]] QStringList articleNames(std::span<const ArticlePtr> articles);

/// The name of one of them.
[[nodiscard]] QString articleName(std::span<const ArticlePtr> articles, int index);

} // namespace sidebyline
