// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textlanguage.h"

#include <QStringView>

namespace sidebyline {

/// A place where one sentence may end and the next begin, within one line of text.
struct SentenceBreak
{
    qsizetype sentence = 0; ///< where the sentence that may end here begins
    qsizetype end = 0;      ///< behind its last character
    qsizetype next = 0;     ///< at the first character that is not white space after it
};

/// Whether a sentence does end at @p place of @p line.
[[nodiscard]] bool endsSentence(QStringView line, const SentenceBreak &place, TextLanguage language);

} // namespace sidebyline
