// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

namespace sidebyline {

/// The style sheet of the page: light and dark as the reader's system has it, and for paper. Its colours are
/// those of highlightPalette(), checked by a test.
[[nodiscard]] QLatin1StringView htmlStyle();

/// Shows the filters and makes them work; reading needs none of it.
[[nodiscard]] QLatin1StringView htmlScript();

} // namespace sidebyline
