// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/reporterror.h"

#include <QString>

namespace sidebyline {

/// What went wrong with a report and what to do: a sentence or two for the message bar.
[[nodiscard]] QString reportErrorText(const ReportError &error);

} // namespace sidebyline
