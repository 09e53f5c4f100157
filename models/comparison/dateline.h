// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace sidebyline {

/// Where the text of an article's first paragraph begins behind a dateline ("LINDEN BAY, Tarn (TNS) — "): the
/// place after the dash. 0 where it has none. A dateline begins with a place in capitals and has no other
/// small words than in brackets or after a comma.
[[nodiscard]] qsizetype datelineEnd(QStringView text);

} // namespace sidebyline
