// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/reportoptions.h"
#include "text/textrange.h"

#include <QPointF>
#include <QRectF>
#include <QRgb>
#include <QSizeF>
#include <QString>

#include <vector>

namespace sidebyline {

// A laid-out page as plain values. All coordinates are points (1/72 inch) from the top left corner.

enum class FontFace : quint8 { Serif, Sans, Mono };
enum class FontWeight : quint8 { Regular, Bold };
enum class FontSlant : quint8 { Upright, Italic };

struct TextStyle
{
    FontFace face = FontFace::Serif;
    FontWeight weight = FontWeight::Regular;
    FontSlant slant = FontSlant::Upright;
    qreal size = DefaultTextSize; ///< points
    QRgb colour = 0xff000000;

    friend bool operator==(const TextStyle &, const TextStyle &) = default;
};

/// A stretch of a text that is set differently from the rest of it.
struct StyledRange
{
    TextRange range;
    TextStyle style;

    friend bool operator==(const StyledRange &, const StyledRange &) = default;
};

/// Which column of a page a text stands in and what of the story it shows; -1 where it shows none.
struct TextPlace
{
    int column = -1;
    int article = -1;    ///< index into Story::articles
    int block = -1;      ///< index into Article::blocks
    qsizetype start = 0; ///< where the text begins in the block's text

    friend bool operator==(const TextPlace &, const TextPlace &) = default;
};

/// One line of text.
struct TextItem
{
    QRectF rect;        ///< as wide as the words, as high as the distance of lines
    qreal baseline = 0; ///< y
    QString text;
    TextStyle style;
    std::vector<StyledRange> overrides; ///< in order of the text, without overlaps
    Qt::LayoutDirection direction = Qt::LeftToRight;
    TextPlace place;

    friend bool operator==(const TextItem &, const TextItem &) = default;
};

/// A filled or outlined box. A colour whose alpha is 0 is not drawn.
struct RectItem
{
    QRectF rect;
    QRgb fill = 0;
    QRgb stroke = 0;
    qreal radius = 0;

    friend bool operator==(const RectItem &, const RectItem &) = default;
};

enum class LinePattern : quint8 { Solid, Dotted };

struct LineItem
{
    QPointF from;
    QPointF to;
    QRgb colour = 0xff000000;
    qreal width = 0.5;
    LinePattern pattern = LinePattern::Solid;

    friend bool operator==(const LineItem &, const LineItem &) = default;
};

/// Items are drawn kind by kind: rects, lines, texts; the texts in reading order.
struct Page
{
    QSizeF size;
    std::vector<RectItem> rects = {};
    std::vector<LineItem> lines = {};
    std::vector<TextItem> texts = {};

    friend bool operator==(const Page &, const Page &) = default;
};

/// The pages of a report with what drawing them needs.
struct Report
{
    QString title;
    QString language; ///< BCP 47, of the report's own words
    ReportFonts fonts;
    std::vector<Page> pages = {};

    friend bool operator==(const Report &, const Report &) = default;
};

} // namespace sidebyline
