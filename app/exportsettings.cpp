// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exportsettings.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace sidebyline::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr auto PaperKey = "export/paper"_L1;
constexpr auto OrientationKey = "export/orientation"_L1;
constexpr auto SizeKey = "export/textSize"_L1;
constexpr auto PartsKey = "export/parts"_L1;
constexpr auto FolderKey = "export/folder"_L1; // that the parts were chosen for
constexpr auto SerifKey = "export/serif"_L1;
constexpr auto SansKey = "export/sans"_L1;

/// Whether @p parts are those of a preset that needs no look at the story.
bool isForAnyStory(ReportParts parts)
{
    static constexpr std::array presets{ReportPreset::FullEvidence, ReportPreset::Summary,
                                        ReportPreset::Conflicts};
    return std::ranges::contains(presets, parts, partsOf);
}

} // namespace

ReportOptions reportOptions(const QString &folder)
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
    const bool fits = isForAnyStory(parts) || stored.value(FolderKey).toString() == folder;
    options.parts = parts && fits ? parts : AllReportParts;
    options.fonts.serif = stored.value(SerifKey).toString();
    options.fonts.sans = stored.value(SansKey).toString();
    return options;
}

void setReportOptions(const ReportOptions &options, const QString &folder)
{
    QSettings stored;
    stored.setValue(PaperKey, int(options.paper));
    stored.setValue(OrientationKey, int(options.orientation));
    stored.setValue(SizeKey, options.textSize);
    stored.setValue(PartsKey, int(options.parts.toInt()));
    stored.setValue(FolderKey, folder);
    stored.setValue(SerifKey, options.fonts.serif);
    stored.setValue(SansKey, options.fonts.sans);
}

} // namespace sidebyline::settings
