// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QCoreApplication;

namespace sidebyline {

/// Installs what :/i18n holds for the system's language: our texts and Qt's own. Without it all stays
/// English.
void installTranslators(QCoreApplication &application);

} // namespace sidebyline
