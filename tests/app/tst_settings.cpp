// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sidebyline;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void recentFoldersAreTheNewestFirstAndFew();
    void aFolderIsListedOnce();
    void badValuesGiveUsableOnes();
    void statesComeBack();

private:
    QTemporaryDir m_folder;
};

void TestSettings::initTestCase()
{
    QVERIFY(m_folder.isValid());
    settings::nameApplication();
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TestSettings::init()
{
    QSettings().clear();
}

void TestSettings::recentFoldersAreTheNewestFirstAndFew()
{
    QVERIFY(settings::recentFolders().isEmpty());
    for (int i = 0; i < settings::MaxRecentFolders + 3; ++i) {
        settings::addRecentFolder(u"/stories/%1"_s.arg(i));
    }
    QCOMPARE(settings::recentFolders().size(), settings::MaxRecentFolders);
    QCOMPARE(settings::recentFolders().front(), u"/stories/%1"_s.arg(settings::MaxRecentFolders + 2));
    settings::clearRecentFolders();
    QVERIFY(settings::recentFolders().isEmpty());
}

void TestSettings::aFolderIsListedOnce()
{
    settings::addRecentFolder(u"/stories/bridge"_s);
    settings::addRecentFolder(u"/stories/ferry"_s);
    settings::addRecentFolder(u"/stories/../stories/bridge/"_s);
    QCOMPARE(settings::recentFolders(), (QStringList{u"/stories/bridge"_s, u"/stories/ferry"_s}));
}

void TestSettings::badValuesGiveUsableOnes()
{
    QSettings().setValue("appearance"_L1, u"purple"_s);
    QCOMPARE(settings::theme(), ThemeChoice::System);
    QSettings().setValue("recentFolders"_L1, 7);
    QVERIFY(settings::recentFolders().size() <= 1);
    QVERIFY(settings::linkScrolling());
}

void TestSettings::statesComeBack()
{
    settings::setTheme(ThemeChoice::Dark);
    settings::setLinkScrolling(false);
    settings::setWindowState(u"rows"_s, "bytes");
    QCOMPARE(settings::theme(), ThemeChoice::Dark);
    QVERIFY(!settings::linkScrolling());
    QCOMPARE(settings::windowState(u"rows"_s), QByteArray("bytes"));
    QVERIFY(settings::windowState(u"columns"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
