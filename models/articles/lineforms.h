// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/facts.h"

/// Forms of single lines that several parts of the anatomy ask for.
namespace sidebyline {

/// The same but for case, or for the outlet's name behind a bar.
[[nodiscard]] bool sameTitle(const QString &a, const QString &b);
/// "By …", "Published …", a line that is a date.
[[nodiscard]] bool isBylineLike(const Facts &facts);
/// An agency's keyword line: "HARBOUR-BRIDGE/ (UPDATE 2)".
[[nodiscard]] bool isSlug(const Paragraph &paragraph, const Facts &facts);
/// An outlet's kind of name, alone in its line.
[[nodiscard]] bool looksLikeOutlet(const Facts &facts);
/// A short line that says what the file is called, as an outlet's name may.
[[nodiscard]] bool namesFile(QStringView text, QStringView fileStem);

} // namespace sidebyline
