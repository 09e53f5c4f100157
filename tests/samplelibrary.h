// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/readlibrary.h"

namespace sidebyline {

/// The sample stories of the program, read and compared; without stories where they cannot be read. A test
/// that includes this is told where they are: SIDEBYLINE_SAMPLES_DIR.
[[nodiscard]] inline Library sampleLibrary()
{
    return readLibrary(QStringLiteral(SIDEBYLINE_SAMPLES_DIR), {}).value_or(Library());
}

} // namespace sidebyline
