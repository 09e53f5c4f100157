// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/exchangeerror.h"
#include "workspace/library.h"

#include <QByteArray>
#include <QLatin1StringView>

#include <expected>

namespace sidebyline {

/// What a table lists. Heads and words are English whatever the reader's language: scripts rely on them.
enum class Table : quint8 {
    Claims,     ///< a row for each outlet's rendering of a claim, and one for each outlet without
    Conflicts,  ///< a row for each outlet's version of a figure, date or name
    Quotations, ///< a row for each outlet's rendering of a quotation, with its speaker
    Unique,     ///< a row for each sentence that one outlet has alone
};
inline constexpr int TableCount = int(Table::Unique) + 1;

/// "claims.csv", "conflicts.csv", "quotations.csv", "unique.csv".
[[nodiscard]] QLatin1StringView tableFileName(Table table);

/// The table of all stories; the format is that of Csv. The same library gives the same bytes.
[[nodiscard]] QByteArray toCsv(const Library &library, Table table);

/// Writes all tables into @p folder, which is made where it is not there. Files of these names stay whole
/// unless all of theirs was written.
[[nodiscard]] std::expected<void, ExchangeError> writeTables(const Library &library, const QString &folder);

} // namespace sidebyline
