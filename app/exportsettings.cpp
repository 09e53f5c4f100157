// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exportsettings.h"

#include <QSettings>

#include <algorithm>

namespace sidebyline::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr auto PaperKey = "export/paper"_L1;
constexpr auto OrientationKey = "export/orientation"_L1;
constexpr auto SizeKey = "export/textSize"_L1;
constexpr auto PartsKey = "export/parts"_L1;
constexpr auto SerifKey = "export/serif"_L1;
constexpr auto SansKey = "export/sans"_L1;

} // namespace

ReportOptions reportOptions()
{
    const QSettings stored;
    ReportOptions options;
    const int paper = stored.value(PaperKey, 0).toInt();
    options.paper = paper >= 0 && paper < PaperSizeCount ? PaperSize(paper) : PaperSize::A4;
    options.orientation = stored.value(OrientationKey, 0).toInt() == int(PaperOrientation::Portrait)
                              ? PaperOrientation::Portrait
                              : PaperOrientation::Landscape;
    bool isNumber = false;
    const double size = stored.value(SizeKey).toDouble(&isNumber);
    options.textSize = isNumber ? std::clamp(size, SmallestTextSize, LargestTextSize) : DefaultTextSize;
    const ReportParts parts =
        ReportParts::fromInt(stored.value(PartsKey, 0).toUInt() & AllReportParts.toInt());
    options.parts = parts ? parts : AllReportParts;
    options.fonts.serif = stored.value(SerifKey).toString();
    options.fonts.sans = stored.value(SansKey).toString();
    return options;
}

void setReportOptions(const ReportOptions &options)
{
    QSettings stored;
    stored.setValue(PaperKey, int(options.paper));
    stored.setValue(OrientationKey, int(options.orientation));
    stored.setValue(SizeKey, options.textSize);
    stored.setValue(PartsKey, int(options.parts.toInt()));
    stored.setValue(SerifKey, options.fonts.serif);
    stored.setValue(SansKey, options.fonts.sans);
}

} // namespace sidebyline::settings
