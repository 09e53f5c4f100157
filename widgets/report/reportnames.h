// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/reportoptions.h"

#include <QStringList>
#include <QStringView>

#include <optional>

namespace sidebyline {

// What reports are asked for by on the command line and in settings; the same in every language.

/// "cover", "summary", "matrix", "rows", "unique", "not-found", "conflicts", "quotations", "comments",
/// "review", "audit", "sources".
[[nodiscard]] std::optional<ReportPart> reportPartFromName(QStringView name);
/// "full", "summary", "conflicts", "claims".
[[nodiscard]] std::optional<ReportPreset> reportPresetFromName(QStringView name);
/// "a4", "a3", "letter", "legal", in small or capital letters.
[[nodiscard]] std::optional<PaperSize> paperSizeFromName(QStringView name);
/// "landscape", "portrait".
[[nodiscard]] std::optional<PaperOrientation> paperOrientationFromName(QStringView name);

/// All names of parts, in the order in which they are printed.
[[nodiscard]] QStringList reportPartNames();

} // namespace sidebyline
