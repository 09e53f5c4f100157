// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sidebyline::settings {

namespace {

constexpr auto RecentKey = "recentFolders"_L1;
constexpr auto ThemeKey = "appearance"_L1;
constexpr auto LinkKey = "linkScrolling"_L1;
constexpr auto KeysKey = "keys"_L1;
constexpr auto RecentCommandsKey = "recentCommands"_L1;
constexpr auto ConnectKey = "connectAllClaims"_L1;
constexpr auto WindowGroup = "window/"_L1;

constexpr std::array ThemeNames = {"system"_L1, "light"_L1, "dark"_L1};

} // namespace

void nameApplication()
{
    QCoreApplication::setOrganizationName(u"sidebyline"_s);
    QCoreApplication::setOrganizationDomain(u"sidebyline.org"_s);
    QCoreApplication::setApplicationName(u"sidebyline"_s);
}

QStringList recentFolders()
{
    const QStringList folders = QSettings().value(RecentKey).toStringList();
    return folders.first(qMin(folders.size(), MaxRecentFolders));
}

void addRecentFolder(const QString &folder)
{
    const QString cleaned = QDir::cleanPath(QDir(folder).absolutePath());
    QStringList folders = recentFolders();
    folders.removeAll(cleaned);
    folders.prepend(cleaned);
    QSettings().setValue(RecentKey, folders.first(qMin(folders.size(), MaxRecentFolders)));
}

void clearRecentFolders()
{
    QSettings().remove(RecentKey);
}

ThemeChoice theme()
{
    const QString name = QSettings().value(ThemeKey).toString();
    const auto known = std::ranges::find(ThemeNames, name);
    return known == ThemeNames.end() ? ThemeChoice::System : ThemeChoice(known - ThemeNames.begin());
}

void setTheme(ThemeChoice theme)
{
    QSettings().setValue(ThemeKey, QString(ThemeNames.at(std::size_t(theme))));
}

bool linkScrolling()
{
    return QSettings().value(LinkKey, true).toBool();
}

void setLinkScrolling(bool linked)
{
    QSettings().setValue(LinkKey, linked);
}

QByteArray changedKeys()
{
    return QSettings().value(KeysKey).toByteArray();
}

void setChangedKeys(const QByteArray &json)
{
    QSettings().setValue(KeysKey, json);
}

QStringList recentCommands()
{
    const QStringList names = QSettings().value(RecentCommandsKey).toStringList();
    return names.first(qMin(names.size(), MaxRecentCommands));
}

void addRecentCommand(const QString &name)
{
    QStringList names = recentCommands();
    names.removeAll(name);
    names.prepend(name);
    QSettings().setValue(RecentCommandsKey, names.first(qMin(names.size(), MaxRecentCommands)));
}

bool connectAll()
{
    return QSettings().value(ConnectKey, true).toBool();
}

void setConnectAll(bool connect)
{
    QSettings().setValue(ConnectKey, connect);
}

QByteArray windowState(const QString &name)
{
    return QSettings().value(WindowGroup + name).toByteArray();
}

void setWindowState(const QString &name, const QByteArray &state)
{
    QSettings().setValue(WindowGroup + name, state);
}

} // namespace sidebyline::settings
