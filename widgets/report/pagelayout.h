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

#include <compare>
#include <vector>

namespace sidebyline {

// A laid-out page as plain values. All coordinates are points (1/72 inch) from the top left corner.

enum class AnchorKind : quint8 {
    Story,   ///< the first page of a story
    Part,    ///< index: the ReportPart; within: which group of outlets of it
    Outlet,  ///< index: article; within: the ReportPart whose list by outlet it heads
    Claim,   ///< index: claim, where all its outlets are listed
    Passage, ///< index: article; within: block, where the aligned rows have it
};

/// A place that links and the outline lead to, by what stands there.
struct Anchor
{
    AnchorKind kind = AnchorKind::Story;
    int story = 0; ///< which of the report's stories, from 0
    int index = -1;
    int within = -1;

    friend constexpr auto operator<=>(const Anchor &, const Anchor &) = default;
};

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

/// What stands at a height of the page. Where several have the same anchor, the first of the report counts.
struct AnchorItem
{
    Anchor anchor;
    QPointF position;

    friend bool operator==(const AnchorItem &, const AnchorItem &) = default;
};

/// A stretch of the page that leads elsewhere; nowhere where the report has no such anchor.
struct LinkItem
{
    QRectF rect;
    Anchor target;

    friend bool operator==(const LinkItem &, const LinkItem &) = default;
};

/// Items are drawn kind by kind: rects, lines, texts; the texts in reading order.
struct Page
{
    QSizeF size;
    std::vector<RectItem> rects = {};
    std::vector<LineItem> lines = {};
    std::vector<TextItem> texts = {};
    std::vector<AnchorItem> anchors = {};
    std::vector<LinkItem> links = {};

    friend bool operator==(const Page &, const Page &) = default;
};

/// One line of the outline that viewers show beside the pages.
struct OutlineEntry
{
    QString title;
    int level = 0; ///< 0: stories; 1: parts; 2: outlets
    Anchor target;

    friend bool operator==(const OutlineEntry &, const OutlineEntry &) = default;
};

/// The pages of a report with what drawing them needs.
struct Report
{
    QString title;
    QString language;   ///< BCP 47, of the report's own words
    QDateTime compared; ///< ReportOptions::compared, or when the pages were made
    ReportFonts fonts;
    std::vector<OutlineEntry> outline = {}; ///< in the order of the pages
    std::vector<Page> pages = {};

    friend bool operator==(const Report &, const Report &) = default;
};

} // namespace sidebyline
