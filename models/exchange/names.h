// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"
#include "articles/readerror.h"
#include "comparison/comparison.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace sidebyline {

/// Why a block was given its role, as the comparison file spells it: "site-notice".
[[nodiscard]] QLatin1StringView roleReasonName(RoleReason reason);

/// What spoke for a link, as the comparison file spells it: "shared-quotation".
[[nodiscard]] QLatin1StringView reasonName(ReasonCode code);

/// One plain English sentence for those who read the comparison file itself.
[[nodiscard]] QString readErrorMessage(const ReadError &error);

/// The values that the names stand for; nothing for a name that is not one.
[[nodiscard]] std::optional<Role> roleFromName(QStringView name);
[[nodiscard]] std::optional<RoleReason> roleReasonFromName(QStringView name);
[[nodiscard]] std::optional<LinkKind> linkKindFromName(QStringView name);
[[nodiscard]] std::optional<ReasonCode> reasonFromName(QStringView name);
[[nodiscard]] std::optional<ConflictKind> conflictKindFromName(QStringView name);
[[nodiscard]] std::optional<ConflictNature> conflictNatureFromName(QStringView name);
[[nodiscard]] std::optional<OriginEvidenceCode> originEvidenceFromName(QStringView name);
[[nodiscard]] std::optional<ReadErrorCode> readErrorFromName(QStringView name);

} // namespace sidebyline
