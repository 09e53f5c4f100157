// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sidebyline {

/// Why nothing is marked in an article that is in another language than the others of its story: "in
/// français: not compared by words". @p language is a BCP 47 tag.
[[nodiscard]] QString notComparedText(const QString &language);

} // namespace sidebyline
