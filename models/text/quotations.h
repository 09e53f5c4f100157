// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textrange.h"

#include <QStringView>

#include <span>
#include <vector>

namespace sidebyline {

/// A stretch in quotation marks, within one paragraph.
struct Quotation
{
    TextRange range{};      ///< marks included
    TextRange words{};      ///< what stands between the marks, without white space around it
    int depth = 0;          ///< how many other quotations it stands in
    bool runsOn = false;    ///< goes on in the next paragraph, which repeats the opening mark
    bool continues = false; ///< went on from the paragraph before

    friend constexpr bool operator==(const Quotation &, const Quotation &) = default;
};

/// The quotations of one article's @p paragraphs: for each paragraph in order of their opening marks, an
/// outer one before what it holds. Marks of all kinds are known (“ ” ‘ ’ " ' « » „ “ ‚ ‘ ‹ › and » «);
/// apostrophes and marks for feet and inches are left alone. Where the closing mark is missing, a quotation
/// ends with its paragraph, or before the next mark of its kind that can only open. Cost is linear.
[[nodiscard]] std::vector<std::vector<Quotation>> quotations(std::span<const QStringView> paragraphs);

/// The same for a single paragraph.
[[nodiscard]] std::vector<Quotation> quotations(QStringView paragraph);

} // namespace sidebyline
