// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdio>

namespace sidebyline {

/// Writes @p text to the standard output or the standard error output, in the system's encoding, at once.
void print(FILE *stream, const QString &text);

} // namespace sidebyline
