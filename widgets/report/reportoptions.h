// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QFlags>
#include <QString>

#include <vector>

namespace sidebyline {

enum class PaperSize : quint8 { A4, A3, Letter, Legal };
inline constexpr int PaperSizeCount = int(PaperSize::Legal) + 1;

enum class PaperOrientation : quint8 { Landscape, Portrait };

/// The parts of a report, in the order in which they are printed.
enum class ReportPart : quint16 {
    Cover = 0x01,       ///< title, outlets, counts, legend, settings
    Summary = 0x80,     ///< one page of what a desk asks first
    Matrix = 0x100,     ///< claims by outlets
    Rows = 0x02,        ///< aligned paragraphs in columns
    Unique = 0x04,      ///< sentences that one outlet has alone, by outlet
    NotFound = 0x400,   ///< claims of the others that were not found in an outlet, by outlet
    Conflicts = 0x08,   ///< figures, dates and names that differ, each with its sides
    Quotations = 0x200, ///< each with all its renderings and speakers
    Comments = 0x10,    ///< readers' comments in threads, by outlet, with the passages that they are about
    Review = 0x40,      ///< flags, notes and verdicts of the review, where there are any
    Audit = 0x800,      ///< what of the files was left out, by outlet, with what it was taken for and why
    Sources = 0x20,     ///< the files with their SHA-256, and what was not read
};
Q_DECLARE_FLAGS(ReportParts, ReportPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(ReportParts)
inline constexpr ReportParts AllReportParts = ReportParts::fromInt(0xfff);
inline constexpr int ReportPartCount = 12;

/// Choices of parts for what a report is made for.
enum class ReportPreset : quint8 {
    FullEvidence,   ///< everything
    Summary,        ///< what was found, on a few pages
    Conflicts,      ///< what differs, and where it stands
    SelectedClaims, ///< ReportOptions::claims with their passages
};
inline constexpr int ReportPresetCount = int(ReportPreset::SelectedClaims) + 1;

[[nodiscard]] constexpr ReportParts partsOf(ReportPreset preset)
{
    using enum ReportPart;
    switch (preset) {
    case ReportPreset::FullEvidence:
        return AllReportParts;
    case ReportPreset::Summary:
        return ReportParts(Cover) | Summary | Matrix | Sources;
    case ReportPreset::Conflicts:
        return ReportParts(Cover) | Conflicts | Sources;
    case ReportPreset::SelectedClaims:
        return ReportParts(Cover) | Matrix | Rows | Conflicts | Quotations | Sources;
    }
    return {};
}

/// Font families; empty ones stand for the first of Noto, DejaVu and the system's that is installed.
struct ReportFonts
{
    QString serif;
    QString sans;
    QString mono;

    friend bool operator==(const ReportFonts &, const ReportFonts &) = default;
};

inline constexpr qreal DefaultTextSize = 8.5; ///< points
inline constexpr qreal SmallestTextSize = 5;
inline constexpr qreal LargestTextSize = 24;

/// How a report is set. The base and the outlets are indices into Story::articles; those that a story does
/// not have are left out.
struct ReportOptions
{
    PaperSize paper = PaperSize::A4;
    PaperOrientation orientation = PaperOrientation::Landscape;
    ReportParts parts = AllReportParts;
    int base = -1;            ///< whose order the rows follow; -1: as the story was compared
    std::vector<int> outlets; ///< which outlets, in this order after the base; empty: all
    std::vector<int> claims;  ///< Comparison::claims of which matrix, rows, conflicts and quotations tell
                              ///< alone; empty: all
    qreal textSize = DefaultTextSize; ///< points, of running text; many columns are set smaller
    ReportFonts fonts;
    QDateTime compared;    ///< the time printed as that of the comparison; invalid: now
    double threshold = 0;  ///< CompareOptions::threshold of the comparison, printed with it
    QByteArray attachment; ///< the comparison file (JSON), attached to the PDF; empty: nothing is attached

    friend bool operator==(const ReportOptions &, const ReportOptions &) = default;
};

} // namespace sidebyline
