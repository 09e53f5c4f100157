// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QFlags>
#include <QString>

#include <vector>

namespace sidebyline {

enum class PaperSize : quint8 { A4, A3, Letter, Legal };
inline constexpr int PaperSizeCount = int(PaperSize::Legal) + 1;

enum class PaperOrientation : quint8 { Landscape, Portrait };

/// The parts of a report, in the order in which they are printed.
enum class ReportPart : quint8 {
    Cover = 0x01,     ///< title, outlets, counts, legend, settings
    Rows = 0x02,      ///< aligned paragraphs in columns
    Unique = 0x04,    ///< sentences that one outlet has alone, by outlet
    Conflicts = 0x08, ///< figures, dates and names that differ, each with its sides
    Comments = 0x10,  ///< readers' comments in threads, by outlet
    Review = 0x40,    ///< flags, notes and verdicts of the review, where there are any
    Sources = 0x20,   ///< the files with their SHA-256, and what was not read
};
Q_DECLARE_FLAGS(ReportParts, ReportPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(ReportParts)
inline constexpr ReportParts AllReportParts = ReportParts::fromInt(0x7f);

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
    int base = -1;                    ///< whose order the rows follow; -1: as the story was compared
    std::vector<int> outlets;         ///< which outlets, in this order after the base; empty: all
    qreal textSize = DefaultTextSize; ///< points, of running text; many columns are set smaller
    ReportFonts fonts;
    QDateTime compared;   ///< the time printed as that of the comparison; invalid: now
    double threshold = 0; ///< CompareOptions::threshold of the comparison, printed with it

    friend bool operator==(const ReportOptions &, const ReportOptions &) = default;
};

} // namespace sidebyline
