// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/reportoptions.h"

namespace sidebyline::settings {

/// Paper, parts, fonts and text size of the last export; the usual ones where nothing of use is stored.
[[nodiscard]] ReportOptions reportOptions();
/// Keeps these of @p options; outlets, claims and the time belong to one story and are not kept.
void setReportOptions(const ReportOptions &options);

} // namespace sidebyline::settings
