// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/document.h"
#include "formats/pdflayout.h"

#include <span>

namespace sidebyline {

/// The paragraphs of a PDF: lines joined, hyphenated words made whole, what a page or a column cuts put
/// together again. Lines of large letters are hints for headings; what repeats at the top or foot of pages,
/// and page numbers, are running heads. Linear but for pages with very many repeated lines.
[[nodiscard]] DocumentText pdfText(std::span<const PdfPage> pages);

} // namespace sidebyline
