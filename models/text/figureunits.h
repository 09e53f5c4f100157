// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/figureamounts.h"

#include <QString>

#include <optional>

namespace sidebyline {

/// What stands behind an amount and makes it a sum of money, a percentage or a count of something.
struct UnitMatch
{
    FigureKind kind = FigureKind::Number;
    QString unit;
    std::size_t next = 0; ///< behind what belongs to the figure; a noun that is counted does not
};

/// The unit behind @p amount.
[[nodiscard]] UnitMatch unitBehind(const FigureTokenView &tokens, const Amount &amount);

/// The ISO 4217 code of a currency's sign; empty if it is none.
[[nodiscard]] QStringView currencyOfSign(char16_t sign);

/// The code of the currency before an amount and where the amount begins: "$", "US$", "EUR".
struct CurrencyPrefix
{
    QString code;
    std::size_t amountAt = 0;
};

[[nodiscard]] std::optional<CurrencyPrefix> currencyAt(const FigureTokenView &tokens, std::size_t index);

} // namespace sidebyline
