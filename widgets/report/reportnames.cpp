// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reportnames.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

template <typename Value, std::size_t Count>
using Names = std::array<std::pair<QLatin1StringView, Value>, Count>;

constexpr Names<ReportPart, ReportPartCount> Parts = {{
    {"cover"_L1, ReportPart::Cover},
    {"summary"_L1, ReportPart::Summary},
    {"matrix"_L1, ReportPart::Matrix},
    {"rows"_L1, ReportPart::Rows},
    {"unique"_L1, ReportPart::Unique},
    {"not-found"_L1, ReportPart::NotFound},
    {"conflicts"_L1, ReportPart::Conflicts},
    {"quotations"_L1, ReportPart::Quotations},
    {"comments"_L1, ReportPart::Comments},
    {"review"_L1, ReportPart::Review},
    {"audit"_L1, ReportPart::Audit},
    {"sources"_L1, ReportPart::Sources},
}};

constexpr Names<ReportPreset, ReportPresetCount> Presets = {{
    {"full"_L1, ReportPreset::FullEvidence},
    {"summary"_L1, ReportPreset::Summary},
    {"conflicts"_L1, ReportPreset::Conflicts},
    {"claims"_L1, ReportPreset::SelectedClaims},
}};

constexpr Names<PaperSize, PaperSizeCount> Papers = {{
    {"a4"_L1, PaperSize::A4},
    {"a3"_L1, PaperSize::A3},
    {"letter"_L1, PaperSize::Letter},
    {"legal"_L1, PaperSize::Legal},
}};

constexpr Names<PaperOrientation, 2> Orientations = {{
    {"landscape"_L1, PaperOrientation::Landscape},
    {"portrait"_L1, PaperOrientation::Portrait},
}};

template <typename Value, std::size_t Count>
std::optional<Value> find(const Names<Value, Count> &names, QStringView name)
{
    const auto found = std::ranges::find_if(
        names, [&](const auto &entry) { return name.compare(entry.first, Qt::CaseInsensitive) == 0; });
    return found == names.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

std::optional<ReportPart> reportPartFromName(QStringView name)
{
    return find(Parts, name);
}

std::optional<ReportPreset> reportPresetFromName(QStringView name)
{
    return find(Presets, name);
}

std::optional<PaperSize> paperSizeFromName(QStringView name)
{
    return find(Papers, name);
}

std::optional<PaperOrientation> paperOrientationFromName(QStringView name)
{
    return find(Orientations, name);
}

QStringList reportPartNames()
{
    QStringList names;
    for (const auto &[name, part] : Parts) {
        names.append(name);
    }
    return names;
}

} // namespace sidebyline
