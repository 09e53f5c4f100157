// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textlanguage.h"

#include <QStringView>

namespace sidebyline {

/// Whether @p word, in any case, is a form of a verb with which news attributes words to a speaker ("said",
/// "tweeted", "sagte"). Costs one binary search.
[[nodiscard]] bool isAttributionVerb(QStringView word, TextLanguage language);

} // namespace sidebyline
