// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "app/settings.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace sidebyline {

void useTemporarySettings(const QTemporaryDir &folder)
{
    settings::nameApplication();
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    qputenv("XDG_DATA_HOME", folder.path().toLocal8Bit()); // verdicts are kept there
}

bool writeFile(const QString &folder, const QString &path, const QByteArray &bytes)
{
    const QString name = folder + u'/' + path;
    QFile file(name);
    return QDir().mkpath(QFileInfo(name).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size();
}

bool writeCraneStory(const QString &folder)
{
    return writeFile(folder, u"lamp.txt"_s,
                     "The Lamp\n\n"
                     "Crane stands still at the north quay\n\n"
                     "By Ada Brenn\n\n"
                     "The old crane at the north quay has not moved since Monday, when its brake failed in a "
                     "storm.\n\n"
                     "\"We will not lift a single crate until the crane is checked,\" said Tova Lind, the "
                     "harbour master.\n\n"
                     "Some 40 ships were waiting outside the harbour on Tuesday evening.\n\n"
                     "The harbour choir sang on the pier for the crews that could not land.\n") &&
           writeFile(folder, u"pier.txt"_s,
                     "Pier Post\n\n"
                     "No crate moves until crane is tested\n\n"
                     "By Karl Osten\n\n"
                     "\"We won't lift a single crate until the crane is tested,\" Tova Lind, the harbour "
                     "master, told reporters.\n\n"
                     "The old crane at the north quay has not moved since Monday, when its brake failed in a "
                     "storm.\n\n"
                     "Some 60 ships were waiting outside the harbour on Tuesday evening.\n\n"
                     "A second crane will be hired from the yard across the bay next month.\n") &&
           writeFile(folder, u"quay.txt"_s,
                     "Quay Notes\n\n"
                     "What the silent crane tells us\n\n"
                     "By Mira Holt\n\n"
                     "Nobody had oiled the machine for a whole year before the storm came.\n\n"
                     "\"We will not lift a single crate until the crane is checked,\" Tova Lind, the harbour "
                     "master, said.\n\n"
                     "2 Comments\n\n"
                     "ropewalker says:\n"
                     "They said the same last spring.\n\n"
                     "    gull says:\n"
                     "    And the spring before that.\n");
}

WindowFixture::WindowFixture()
    : window(std::make_unique<MainWindow>(&workspace, &appearance))
{
    window->resize(1280, 800);
}

bool WindowFixture::show()
{
    window->show();
    return QTest::qWaitForWindowActive(window.get());
}

bool WindowFixture::open(const QString &folder)
{
    QSignalSpy finished(&workspace, &Workspace::finished);
    window->openFolder(folder);
    return finished.count() > 0 || finished.wait(30000);
}

void WindowFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : window.get(), key, modifiers);
}

} // namespace sidebyline
