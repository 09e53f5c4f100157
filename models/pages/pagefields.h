// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/dom.h"

#include <QString>
#include <QStringList>

#include <stop_token>
#include <vector>

namespace sidebyline {

/// What a field may be, and how much speaks for it.
struct FieldCandidate
{
    QString value;    ///< as the field would have it: names without "By", dates in ISO 8601
    double score = 0; ///< comparable within one field of one page only
    int node = -1;    ///< the element or run of text that shows it; -1 where the page's data only say it
    int last = -1;    ///< the last run of text that shows it: what stands from node to here

    friend bool operator==(const FieldCandidate &, const FieldCandidate &) = default;
};

/// What a page says of its article. Empty where it does not say.
struct PageFields
{
    QString headline; ///< without the site's name
    QString byline;   ///< names only, as they are written: "Jane Roe and Max Muster"
    QString deck;
    QString
        published; ///< ISO 8601 date or date and time, the first publication where the page tells it apart
    QString outlet;
    QString language; ///< as the page declares it, first subtag only: "de"; often wrong in templates

    QStringList titles; ///< all that data and title call the article or the page
    QString address;    ///< the page's own, as its head says

    // What was considered, best first; the first one is the field's where it is good enough.
    std::vector<FieldCandidate> headlines;
    std::vector<FieldCandidate> bylines;
    std::vector<FieldCandidate> decks; ///< only those that are good enough
    std::vector<FieldCandidate> dates;

    friend bool operator==(const PageFields &, const PageFields &) = default;
};

/// The fields by all that speaks for them: data in the page, title, tags, words of classes, what stands near
/// the headline and the running text. About linear in the page. Incomplete once
/// @p stop is requested.
[[nodiscard]] PageFields fieldsOf(const PageTree &page, const std::stop_token &stop = {});

} // namespace sidebyline
