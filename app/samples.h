// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sidebyline {

/// The folder of the sample stories: where they were installed, seen from the running program
/// in libexec/sidebyline (../../share/sidebyline/samples), or else in the source tree that it was built from.
/// Empty where there is neither.
[[nodiscard]] QString samplesFolder();

} // namespace sidebyline
