// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/pagelayout.h"

#include <QByteArray>

namespace sidebyline {

/// @p pdf, Qt's drawing of @p report, with what Qt does not write: the outline, links between pages, the
/// document's language (screen readers choose their voice by it), title and dates as XMP too, and
/// @p attachment, the comparison file, where that is not empty. Nothing in it depends on anything but the
/// arguments: the same gives the same bytes. Returned as it was where it can't be parsed. Cost grows with
/// the pages and their links.
[[nodiscard]] QByteArray withCatalogue(const QByteArray &pdf, const Report &report,
                                       const QByteArray &attachment);

} // namespace sidebyline
