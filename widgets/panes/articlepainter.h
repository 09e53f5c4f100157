// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/highlightpalette.h"
#include "items/textfind.h"
#include "panes/articlelayout.h"
#include "panes/passages.h"

#include <QPainterPath>

#include <optional>
#include <vector>

class QPainter;

namespace sidebyline {

/// What is painted besides the text and its marks.
struct ArticleLook
{
    HighlightPalette colors;
    QColor selectionGround;
    QColor selectionText;
    std::optional<Stop> current;
    TextRange selection;            ///< within the shown text
    std::optional<qsizetype> caret; ///< within the shown text; nothing: not painted
    int focusedFold = -1;           ///< index of the item
    std::vector<FoundText> found;   ///< of this article, in order
    int currentFound = -1;          ///< index into found
};

/// Paints the items that touch @p area (content coordinates, already set by ArticleLayout::ensure()). The
/// painter's origin is the content's.
void paintArticle(QPainter &painter, ArticleLayout &layout, const QRectF &area, const ArticleLook &look);

/// Paints what touches @p area of the item at @p index alone, with what it has of the current stop's outline.
/// It must be set.
void paintItem(QPainter &painter, ArticleLayout &layout, int index, const QRectF &area,
               const ArticleLook &look);

/// How far an outline reaches above and below its passage's lines, in whole pixels.
inline constexpr int OutlineRoom = 4;

/// The outline around a passage: the rectangles of its lines joined into one figure.
[[nodiscard]] QPainterPath outline(const QList<QRectF> &lines);

} // namespace sidebyline
