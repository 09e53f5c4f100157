// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace sidebyline {

/// A title that is never closed takes all of the page for its text, by the rules of HTML. Closes it before
/// the next tag; other pages are returned as they are. Looks at the first title only. Linear.
[[nodiscard]] QByteArray withClosedTitle(QByteArray html);

} // namespace sidebyline
