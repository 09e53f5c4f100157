// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison/comparison.h"
#include "items/claimrenderings.h"
#include "workspace/library.h"

#include <QFont>

#include <optional>
#include <vector>

class QTextDocument;

namespace sidebyline {

struct HighlightPalette;

/// How the inspector's text is set.
struct ClaimDocumentStyle
{
    const HighlightPalette *colors = nullptr;
    QFont outlets;           ///< names and remarks
    QFont renderings;        ///< what the articles say
    int outletWidth = 150;   ///< of the column of names, in device-independent pixels
    int currentArticle = -1; ///< the row that the reader stands at is marked
};

/// A row of the inspector's table: the passage that it leads to, none for "not found".
using ClaimRow = std::optional<SentenceRef>;

/// Writes the renderings of a claim as a table with a row an outlet, differences to the reference struck or
/// underlined, and below it the conflicts and why the passages are linked. Returns what each row leads to.
std::vector<ClaimRow> writeClaim(QTextDocument &document, const Story &story,
                                 const ClaimRenderings &renderings, const ClaimDocumentStyle &style);

/// Writes a single passage of one outlet with a remark below it, as a table of one row.
std::vector<ClaimRow> writePassage(QTextDocument &document, const Story &story, SentenceRef place,
                                   const QString &text, const QString &remark,
                                   const ClaimDocumentStyle &style);

} // namespace sidebyline
