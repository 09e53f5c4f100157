// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/quotations.h"

#include <QStringView>

#include <span>
#include <vector>

namespace sidebyline {

/// Whom a headline puts a quotation into the mouth of.
struct HeadlineSpeaker
{
    enum class Sign : quint8 {
        None, ///< nobody
        Verb, ///< with a verb of saying: "‘We stay’, says mayor"
        Label, ///< set off by a colon or a dash: "Mayor: ‘We stay’"; it may be a topic as well ("Flood: ‘We
               ///< stay’")
    };

    Sign sign = Sign::None;
    TextRange range{}; ///< within the headline

    friend constexpr bool operator==(HeadlineSpeaker, HeadlineSpeaker) = default;
};

/// One entry for each of the @p quoted ones of a headline. Headlines leave out articles and set every word in
/// capitals in some houses, so no name is guessed from capital letters alone: without a verb or a mark there
/// is none.
/// @p language as for sentences(). Cost is linear.
[[nodiscard]] std::vector<HeadlineSpeaker>
headlineSpeakers(QStringView headline, std::span<const Quotation> quoted, QStringView language);

} // namespace sidebyline
