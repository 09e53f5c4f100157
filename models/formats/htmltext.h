// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/paragraphs.h"

#include <QString>

#include <vector>

namespace sidebyline {

/// A paragraph of a stretch of HTML.
struct HtmlParagraph
{
    QString text; ///< white space folded, never empty
    ParagraphStyle style = ParagraphStyle::Plain;
    Bullet bullet = Bullet::None;
};

/// The paragraphs of HTML that is an article's text and nothing else, as feeds and wire services embed it:
/// headings, captions and lists are known by their elements; hidden parts, scripts and forms are left out.
/// For whole pages see pages/readpage.h.
[[nodiscard]] std::vector<HtmlParagraph> htmlParagraphs(const QString &html);

} // namespace sidebyline
