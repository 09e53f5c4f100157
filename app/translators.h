// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QCoreApplication;

namespace sidebyline {

/// Installs what :/i18n holds for @p language (empty: the system's): our texts and Qt's own. Without it all
/// stays English.
void installTranslators(QCoreApplication &application, const QString &language = {});

} // namespace sidebyline
