// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "common/highlightpalette.h"
#include "common/readingfont.h"

#include <QString>
#include <QStringList>

namespace sidebyline {

/// What follows a verdict.
enum class AfterVerdict : quint8 { GoToNextOpen, Stay };

inline constexpr double SmallestText = 7; ///< points, of articles and of the interface
inline constexpr double LargestText = 40;
inline constexpr double WidestThreshold = 0.3; ///< in either direction

/// What a reader sets once and for all.
struct Preferences
{
    QString readingFamily;    ///< empty: the serif that is usual here
    double readingSize = 0;   ///< points; 0: as the interface's letters ask for
    QString interfaceFamily;  ///< empty: the system's
    double interfaceSize = 0; ///< points; 0: the system's
    HighlightChoice highlights = HighlightChoice::ColorBlindSafe;
    ThemeChoice theme = ThemeChoice::System;
    QString lightTextTheme;   ///< name of KSyntaxHighlighting's theme in light windows; empty: ours
    QString darkTextTheme;    ///< the same in dark ones
    QString language;         ///< "de", "en", "fr"; empty: the system's. Counts from the next start on.
    double linkThreshold = 0; ///< as CompareOptions::threshold
    AfterVerdict afterVerdict = AfterVerdict::GoToNextOpen;

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

/// The languages that the program speaks, as in Preferences::language.
[[nodiscard]] QStringList programLanguages();

/// The size to set articles in, in points: the chosen one, or else the usual one, which grows with the
/// letters of an interface larger than is usual. @p systemSize is that of the system's font.
[[nodiscard]] double readingSizeOf(const Preferences &preferences, double systemSize);

namespace settings {

/// What is stored; where a value is missing or of no use, the default one.
[[nodiscard]] Preferences preferences();
void setPreferences(const Preferences &preferences);

} // namespace settings

} // namespace sidebyline
