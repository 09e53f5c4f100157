// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sidebyline {

/// A story's title as the name of its PDF: without what file systems don't take, and short enough for them in
/// every script. A title of which nothing is left gives "report.pdf".
[[nodiscard]] QString reportFileName(const QString &title);

} // namespace sidebyline
