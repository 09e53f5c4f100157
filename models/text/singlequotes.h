// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace sidebyline {

/// Whether the ' or ‘ at @p position of @p text may open a quotation, rather than stand for letters left out
/// ("’90s", "’tis").
[[nodiscard]] bool canOpenSingleQuote(QStringView text, qsizetype position);

/// Where the quotation that the ' , ‘ or ‚ at @p position opens is closed, apostrophes told apart; -1 if
/// nowhere. A possessive ("the pilots’ …") is passed over if a better place follows.
/// Looks at no more than the next 3,000 characters.
[[nodiscard]] qsizetype closingSingleQuote(QStringView text, qsizetype position);

} // namespace sidebyline
