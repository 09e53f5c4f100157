// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/readerror.h"

#include <QStringList>

namespace sidebyline {

/// The items of a feed that hold the beginnings of their articles only.
struct Teasers
{
    int items = 0;         ///< of the feed, those with their texts among them
    QStringList headlines; ///< one a teaser, in the feed's order; "#2" for the second item where it has none

    friend bool operator==(const Teasers &, const Teasers &) = default;
};

/// Teasers as the context of ReadErrorCode::Teasers: how many, of how many, their headlines, a line each.
[[nodiscard]] QString teasersContext(const Teasers &teasers);

/// The other way round. Empty where @p context is none of teasersContext().
[[nodiscard]] Teasers teasersOf(const QString &context);

} // namespace sidebyline
