// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace sidebyline {

/// What the window remembers from one run to the next, kept by QSettings under the application's name.
/// Every read gives a usable value, whatever stands in the file.
namespace settings {

/// Names the settings file (and the data folders); call once, before the first use.
void nameApplication();

/// The last folders opened, the newest first, at most MaxRecentFolders.
inline constexpr int MaxRecentFolders = 8;
[[nodiscard]] QStringList recentFolders();
/// Puts @p folder first; the same folder is listed once.
void addRecentFolder(const QString &folder);
void clearRecentFolders();

[[nodiscard]] ThemeChoice theme();
void setTheme(ThemeChoice theme);

[[nodiscard]] bool linkScrolling();
void setLinkScrolling(bool linked);

/// What writeKeymap() wrote of the changed keys; empty where none was changed.
[[nodiscard]] QByteArray changedKeys();
void setChangedKeys(const QByteArray &json);

/// Names of the commands given last in the palette, the newest first, at most MaxRecentCommands.
inline constexpr int MaxRecentCommands = 8;
[[nodiscard]] QStringList recentCommands();
void addRecentCommand(const QString &name);

/// Whether all claims have faint connectors between the panes.
[[nodiscard]] bool connectAll();
void setConnectAll(bool connect);

/// A widget's or a splitter's saved state under a name of its own; empty where there is none.
[[nodiscard]] QByteArray windowState(const QString &name);
void setWindowState(const QString &name, const QByteArray &state);

} // namespace settings

} // namespace sidebyline
