// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace sidebyline {

/// @p pdf with the document's language (BCP 47) in its catalogue, which Qt does not write: screen readers
/// choose their voice by it. Returned as it was where it can't be parsed.
[[nodiscard]] QByteArray withLanguage(const QByteArray &pdf, const QString &language);

} // namespace sidebyline
