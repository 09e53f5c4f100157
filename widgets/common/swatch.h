// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/highlightpalette.h"

#include <QRectF>

class QPainter;

namespace sidebyline {

/// The small pictures that stand for a kind of mark in chips, legends and lists.
enum class Swatch : quint8 { None, Shared, Reworded, Conflict, Unique, Comment };

/// Paints @p swatch into @p area, which should be square.
void paintSwatch(QPainter &painter, const QRectF &area, Swatch swatch, const HighlightPalette &colors);

/// Paints a speech bubble into @p area with the pen's colour.
void paintSpeechBubble(QPainter &painter, const QRectF &area, const QColor &color);

} // namespace sidebyline
