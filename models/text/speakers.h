// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/quotations.h"
#include "text/textrange.h"

#include <QStringView>

#include <span>
#include <vector>

namespace sidebyline {

/// Who is said to have spoken, as the text words it: a name with its title, "the mayor", "she".
struct Speaker
{
    int paragraph = -1; ///< index of the paragraph that names them; -1: nobody is named
    TextRange range{};  ///< within that paragraph

    friend constexpr bool operator==(Speaker, Speaker) = default;
};

/// The speakers of @p quoted, which quotations() found in @p paragraphs: one for each quotation, in the same
/// order. Looked for beside a verb of saying in the quotation's sentence, behind "according to", before a
/// colon; else it is whoever spoke in the quotation before it, or the sentence's first name. A nested
/// quotation has no speaker of its own. Linear in the text. @p cut are the paragraphs' sentences, one entry a
/// paragraph; without it they are cut anew.
[[nodiscard]] std::vector<std::vector<Speaker>>
speakers(std::span<const QStringView> paragraphs, std::span<const std::vector<Quotation>> quoted,
         QStringView language = u"en", std::span<const std::span<const TextRange>> cut = {});

/// Whether @p words, as a speaker's range gives them, are a pronoun alone: "she", "I". Who that is, the text
/// says elsewhere.
[[nodiscard]] bool isPronoun(QStringView words);

} // namespace sidebyline
