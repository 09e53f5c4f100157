// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/pagelayout.h"

#include <QFont>
#include <QStringList>

#include <span>

class QTextLayout;

namespace sidebyline {

/// Text is shaped this many times larger than it is printed: font sizes in whole pixels are then tenths of a
/// point, and rounding of advances is far below what one sees.
inline constexpr qreal ShapingScale = 10;

/// From the top of one line to the next, in font sizes.
inline constexpr qreal LineHeight = 1.45;

/// The fonts behind TextStyle. Cheap to copy; one a thread.
class FontBook
{
public:
    explicit FontBook(const ReportFonts &fonts);

    /// The font for @p style at ShapingScale, without ligatures: they would be lost to whoever searches or
    /// copies the PDF's text.
    [[nodiscard]] QFont font(const TextStyle &style) const;

    /// Height above the baseline of a line of @p style within its line height, points.
    [[nodiscard]] static qreal baseline(const TextStyle &style);

private:
    [[nodiscard]] const QStringList &families(FontFace face) const;

    QStringList m_serif;
    QStringList m_sans;
    QStringList m_mono;
};

/// Shapes @p text as one line that is never broken, at ShapingScale, and leaves it in @p layout. Painting and
/// measuring both come here, so that a mark lies where its words are drawn.
void shapeLine(QTextLayout &layout, const QString &text, const TextStyle &style,
               std::span<const StyledRange> overrides, Qt::LayoutDirection direction, const FontBook &fonts);

/// Gives @p layout its text, fonts and colours; its lines are still to be made.
void prepareLayout(QTextLayout &layout, const QString &text, const TextStyle &style,
                   std::span<const StyledRange> overrides, Qt::LayoutDirection direction,
                   const FontBook &fonts);

} // namespace sidebyline
