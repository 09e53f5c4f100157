// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/facts.h"

namespace sidebyline {

/// Counts the words of @p text and what stands between them into @p facts, and appends their hashes.
void scanWords(QStringView text, Facts &facts);

/// The text without closing quotation marks and brackets at its end.
[[nodiscard]] QStringView withoutClosing(QStringView text);

/// True where a text ends with a picture's credit, or is one: "(Name/Agency)", "Photo: Name",
/// "Name/ Agency via …". @p facts are those of the text, its cues found already.
[[nodiscard]] bool endsWithCredit(QStringView text, const Facts &facts);

} // namespace sidebyline
