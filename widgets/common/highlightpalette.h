// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace sidebyline {

enum class ColorMode : quint8 { Light, Dark };

/// Which colours mark the texts. All differ in lightness too, and no mark is told by its colour alone.
enum class HighlightChoice : quint8 {
    ColorBlindSafe, ///< blue, amber and red that the usual kinds of colour blindness keep apart
    HighContrast,   ///< stronger lines, text on marks reaches 7:1
    Monochrome,     ///< greys
};
inline constexpr int HighlightChoiceCount = int(HighlightChoice::Monochrome) + 1;

/// How many depths of the shared colour there are: for 2, for 3, for 4 and more outlets.
inline constexpr int SharedDepths = 3;

/// Outlets beyond this number begin again at the first colour; their names always stand beside it.
inline constexpr int OutletColors = 12;

/// Every colour that marks something in a text, for the window and for the report. Text on any of the fills
/// reaches a contrast of 4.5:1, marks and lines reach 3:1 against the page.
struct HighlightPalette
{
    QColor page;      ///< what the text stands on
    QColor text;      ///< reading text
    QColor quietText; ///< captions, bylines, comments, what is folded
    QColor rule;      ///< hairlines between parts of a page
    QColor gutter;    ///< between the panes
    QColor strip;     ///< ground of the overview strip

    std::array<QColor, SharedDepths> shared; ///< fill of a sentence in 2, 3, 4 or more outlets
    QColor reworded;                         ///< thick line under words that differ
    QColor conflictFill;
    QColor conflictLine; ///< dotted line under a conflicting figure
    QColor unique;       ///< bar in the margin
    QColor current;      ///< outline of the current claim, focus ring
    QColor connector;    ///< ribbon between the panes
    QColor comment;      ///< rule beside a reader's comment

    QColor found;     ///< fill of what was looked for
    QColor foundLine; ///< the line around it

    QColor removed; ///< fill of words that the base has and another lacks
    QColor added;   ///< fill of words that the base lacks
    QColor done;    ///< progress of the review
    QColor warning; ///< text of problems

    QColor keycap;       ///< ground of a key's picture
    QColor keycapBorder; ///< and of chips

    std::array<QColor, OutletColors> outlets;

    /// The fill for a sentence that @p outlets outlets carry (2 or more).
    [[nodiscard]] QColor sharedFill(int outlets) const;
    /// The colour of the outlet at @p index, from 0, in pane order.
    [[nodiscard]] QColor outlet(int index) const;

    friend bool operator==(const HighlightPalette &, const HighlightPalette &) = default;
};

/// 0 for two outlets, 1 for three, 2 for four and more: the index into HighlightPalette::shared.
[[nodiscard]] int sharedDepth(int outlets);

/// The one table of colours. The report is printed with the light one.
[[nodiscard]] const HighlightPalette &
highlightPalette(ColorMode mode, HighlightChoice choice = HighlightChoice::ColorBlindSafe);

/// A window palette that goes with highlightPalette(), for styles that have none of their own.
[[nodiscard]] QPalette windowPalette(ColorMode mode,
                                     HighlightChoice choice = HighlightChoice::ColorBlindSafe);

/// Whether text in @p palette is lighter than its ground.
[[nodiscard]] ColorMode colorMode(const QPalette &palette);

/// The contrast of two opaque colours, 1 to 21 (WCAG 2.2, relative luminance).
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace sidebyline
