// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textlanguage.h"

#include <QStringView>

namespace sidebyline {

/// What of a sentence could be in conflict with another one, at a glance: most wordings of a claim differ in
/// other words only and need no reading.
struct Tellings
{
    quint64 figures = 0; ///< hash of its numbers and dates, in figures or words, in order
    int figureCount = 0;
    quint64 names = 0; ///< hash of its capitalised words, the first one left out, in order
    int nameCount = 0; ///< names of two words, and titles
    int negations = 0;

    friend bool operator==(const Tellings &, const Tellings &) = default;
};

/// Linear, about 2 ns a character.
[[nodiscard]] Tellings tellingsOf(QStringView sentence, TextLanguage language);

} // namespace sidebyline
