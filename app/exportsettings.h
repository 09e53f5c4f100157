// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/reportoptions.h"

#include <QString>

namespace sidebyline::settings {

/// Paper, parts, fonts and text size of the last export; the usual ones where nothing of use is stored. Parts
/// that were chosen one by one, or for selected claims, come back for the stories of that folder alone: in
/// another one they would leave out what nobody has looked at.
[[nodiscard]] ReportOptions reportOptions(const QString &folder);
/// Keeps these of @p options; outlets, claims and the time belong to one story and are not kept.
void setReportOptions(const ReportOptions &options, const QString &folder);

} // namespace sidebyline::settings
