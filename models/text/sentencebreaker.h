// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <vector>

namespace sidebyline {

/// Where ICU's sentence rules would cut @p text: ascending positions, 0 and the text's end not among them.
/// Each stands behind the white space that follows a sentence. Empty if ICU cannot work or @p text is longer
/// than ICU's 32-bit positions reach. The text is not copied; iterators are kept per thread and language.
[[nodiscard]] std::vector<qsizetype> proposedSentenceBreaks(QStringView text, QStringView language);

} // namespace sidebyline
