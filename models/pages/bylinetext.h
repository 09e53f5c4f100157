// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sidebyline {

/// The names in a byline: "Jane Roe and Max Muster" of "By Jane Roe, Staff Writer, and Max Muster | Updated
/// May 12, 2026". Without leads ("By", "Von", "Par"), dates, offices, mail addresses and what follows
/// them. Empty where nothing like a name is left. What it takes off is known in the languages of findDate().
[[nodiscard]] QString namesInByline(QStringView byline);

/// The length of the words that lead a byline, "By " or "Written by: "; 0 where @p line does not begin so.
[[nodiscard]] qsizetype bylineLead(QStringView line);

/// Whether @p text can be nothing but names: one to some words of which most begin with a capital letter.
[[nodiscard]] bool looksLikeNames(QStringView text);

} // namespace sidebyline
