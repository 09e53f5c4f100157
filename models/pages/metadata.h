// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/dom.h"

#include <QString>

#include <vector>

namespace sidebyline {

/// What a page can say of its article.
enum class PageField : quint8 {
    Headline,
    Byline,
    Deck,
    Published,
    Modified,
    Outlet,
    Language,
};

/// Where in a page's mark-up it is said, the most telling first.
enum class MetadataSource : quint8 {
    LinkedData, ///< JSON-LD, an article's object
    OpenGraph,  ///< og:…, article:…, twitter:…
    Publisher,  ///< names that publishing systems agreed on: parsely-…, sailthru.…, cXenseParse:…
    DublinCore, ///< dc.…, dcterms.…
    Plain,      ///< meta name="author", "date", "description"; html lang; the link of a page to itself
    Title,      ///< <title>
};

/// One thing a page's head or data say.
struct PageStatement
{
    PageField field = PageField::Headline;
    MetadataSource source = MetadataSource::Plain;
    QString value; ///< white space folded; dates as they stand there

    friend bool operator==(const PageStatement &, const PageStatement &) = default;
};

/// All that a page says of itself outside of what it shows.
struct PageMetadata
{
    std::vector<PageStatement> statements; ///< the most telling source first, then in document order
    QString address;                       ///< the page's own, as canonical link or og:url; empty if unsaid

    /// What the most telling source says of a field; empty where none does.
    [[nodiscard]] QString first(PageField field) const;
    [[nodiscard]] std::vector<QString> all(PageField field) const;

    friend bool operator==(const PageMetadata &, const PageMetadata &) = default;
};

/// Reads JSON-LD (also @graph, arrays and objects that are no valid JSON), Open Graph, Dublin Core, the usual
/// publishers' names, plain meta elements, title and language. Linear in the page.
[[nodiscard]] PageMetadata metadataOf(const PageTree &page);

} // namespace sidebyline
