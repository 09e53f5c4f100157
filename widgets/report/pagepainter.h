// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/pagelayout.h"

class QPainter;

namespace sidebyline {

/// Draws @p page with one point as one unit of @p painter, fonts as @p fonts names them. The painter may be
/// on a PDF, a picture, a preview or a printer; scale it by its device's resolution over 72 before.
void paintPage(QPainter &painter, const Page &page, const ReportFonts &fonts);

} // namespace sidebyline
