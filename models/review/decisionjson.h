// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/decision.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>
#include <span>
#include <vector>

namespace sidebyline {

/// Passages as compact JSON: one array each, of the article's text and headline hash (hexadecimal), its path
/// and outlet, the passage's hash, its number and its excerpt.
[[nodiscard]] QByteArray passagesToJson(std::span<const PassageKey> passages);
/// Nothing where @p json is not what passagesToJson() writes.
[[nodiscard]] std::optional<std::vector<PassageKey>> passagesFromJson(const QByteArray &json);

/// A decision as an object with named members, for files that people exchange.
[[nodiscard]] QJsonObject decisionToJson(const Decision &decision);
/// Nothing where a member is missing or its value unknown.
[[nodiscard]] std::optional<Decision> decisionFromJson(const QJsonObject &json);

} // namespace sidebyline
