// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textrange.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace sidebyline {

/// An agency or outlet whose text this is.
struct AgencyName
{
    TextRange range{}; ///< where it stands; empty: there is none
    QString name;      ///< by which it is best known: "Associated Press" for "AP"
};

/// The first agency found in @p text. English, German, French, Spanish, Italian, Portuguese, Dutch and some
/// other agencies are known; capitals count: "AP" is one, "ap" is not.
[[nodiscard]] AgencyName findAgency(QStringView text);

/// All spellings that findAgency() knows.
[[nodiscard]] std::vector<QStringView> agencySpellings();

/// Whose a text is by its dateline: the known agency, or whatever name stands in brackets before the dash.
[[nodiscard]] AgencyName datelineSource(QStringView dateline);

/// "By Mara Holt, Averin News": the newspaper or service behind a writer's name.
[[nodiscard]] AgencyName bylineSource(QStringView byline);

/// Where @p name stands in @p text as whole words, capitals as given; -1 if it does not.
[[nodiscard]] qsizetype findWords(QStringView text, QStringView name);

} // namespace sidebyline
