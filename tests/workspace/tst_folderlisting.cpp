// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testfolder.h"

#include "workspace/folderlisting.h"

#include <QtTest>

#include <algorithm>

#include <unistd.h>

using namespace sidebyline;
using namespace Qt::StringLiterals;

class TestFolderListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void subfoldersAreStories();
    void looseFilesFormTheFirstStory();
    void hiddenFilesAndSavedPagesAreLeftOut();
    void anEmptyFolderHasNoStories();
    void whatIsNoFolderFails();
    void anUnreadableFolderFails();
    void anUnreadableSubfolderIsAProblem();
    void aDeletedCurrentFolderIsNotTheRoot();
    void linksInCirclesEnd();
    void everyKindOfFileIsListed();
    void namesSortNaturally_data();
    void namesSortNaturally();
    void titlesAreReadable_data();
    void titlesAreReadable();
    void stopEndsEarly();
};

void TestFolderListing::subfoldersAreStories()
{
    const TestFolder folder;
    QVERIFY(folder.write(u"b-mill/10.txt"_s, "x") && folder.write(u"b-mill/9.txt"_s, "x"));
    QVERIFY(folder.write(u"a-quay/one.md"_s, "x") && folder.write(u"a-quay/deep/two"_s, "x"));
    const auto listing = listFolder(folder.path());
    QVERIFY(listing.has_value());
    const std::vector<StoryListing> expected{
        {u"a-quay"_s, u"A quay"_s, {u"a-quay/one.md"_s}},
        {u"a-quay/deep"_s, u"Deep"_s, {u"a-quay/deep/two"_s}},
        {u"b-mill"_s, u"B mill"_s, {u"b-mill/9.txt"_s, u"b-mill/10.txt"_s}},
    };
    QCOMPARE(listing->stories, expected);
    QCOMPARE(listing->folder, QDir(folder.path()).absolutePath());
    QVERIFY(listing->problems.empty());
}

void TestFolderListing::looseFilesFormTheFirstStory()
{
    const TestFolder folder;
    QVERIFY(folder.write(u"sea-wall/a/x.txt"_s, "x") && folder.write(u"sea-wall/z.txt"_s, "x"));
    const auto listing = listFolder(folder.filePath(u"sea-wall/"_s));
    QVERIFY(listing.has_value());
    QCOMPARE(listing->stories.size(), 2U);
    QCOMPARE(listing->stories[0], (StoryListing{u"."_s, u"Sea wall"_s, {u"z.txt"_s}}));
    QCOMPARE(listing->stories[1].id, u"a"_s);
}

void TestFolderListing::hiddenFilesAndSavedPagesAreLeftOut()
{
    const TestFolder folder;
    QVERIFY(folder.write(u".hidden.txt"_s, "x") && folder.write(u".git/config"_s, "x"));
    QVERIFY(folder.write(u"page_files/ad.txt"_s, "x"));
    const auto listing = listFolder(folder.path());
    QVERIFY(listing.has_value());
    QVERIFY(listing->stories.empty());
}

void TestFolderListing::anEmptyFolderHasNoStories()
{
    const TestFolder folder;
    const auto listing = listFolder(folder.path());
    QVERIFY(listing.has_value());
    QVERIFY(listing->stories.empty() && listing->problems.empty());
}

void TestFolderListing::whatIsNoFolderFails()
{
    const TestFolder folder;
    QVERIFY(folder.write(u"a.txt"_s, "x"));
    QCOMPARE(listFolder(folder.filePath(u"gone"_s)).error().code, ReadErrorCode::NotFound);
    QCOMPARE(listFolder(folder.filePath(u"a.txt"_s)).error().code, ReadErrorCode::NotAFolder);
    QCOMPARE(listFolder({}).error().code, ReadErrorCode::NotFound);
}

void TestFolderListing::anUnreadableFolderFails()
{
    if (geteuid() == 0) {
        QSKIP("skipped: root may read everything");
    }
    const TestFolder folder;
    QVERIFY(QFile::setPermissions(folder.path(), QFile::WriteOwner));
    QCOMPARE(listFolder(folder.path()).error().code, ReadErrorCode::NoPermission);
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestFolderListing::anUnreadableSubfolderIsAProblem()
{
    if (geteuid() == 0) {
        QSKIP("skipped: root may read everything");
    }
    const TestFolder folder;
    QVERIFY(folder.write(u"closed/a.txt"_s, "x") && folder.write(u"open/b.txt"_s, "x"));
    QVERIFY(QFile::setPermissions(folder.filePath(u"closed"_s), QFile::ExeOwner));
    const auto listing = listFolder(folder.path());
    QVERIFY(QFile::setPermissions(folder.filePath(u"closed"_s),
                                  QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner));
    QVERIFY(listing.has_value());
    QCOMPARE(listing->stories.size(), 1U);
    QCOMPARE(listing->problems, (std::vector<ReadError>{{ReadErrorCode::NoPermission, u"closed"_s, {}}}));
}

void TestFolderListing::aDeletedCurrentFolderIsNotTheRoot()
{
    const TestFolder folder;
    QVERIFY(folder.write(u"gone/a.txt"_s, "x"));
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.filePath(u"gone"_s)));
    QVERIFY(QDir(folder.filePath(u"gone"_s)).removeRecursively());
    const auto listing = listFolder(u"."_s);
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(!listing.has_value());
    QCOMPARE(listing.error().code, ReadErrorCode::NotFound);
}

void TestFolderListing::linksInCirclesEnd()
{
    const TestFolder folder;
    QVERIFY(folder.write(u"root/a/x.txt"_s, "x") && folder.write(u"beside.txt"_s, "x"));
    QVERIFY(QFile::link(folder.filePath(u"root/a"_s), folder.filePath(u"root/a/again"_s)));
    QVERIFY(QFile::link(folder.filePath(u"root"_s), folder.filePath(u"root/a/top"_s)));
    QVERIFY(QFile::link(folder.path(), folder.filePath(u"root/up"_s)));
    QVERIFY(QFile::link(folder.filePath(u"nowhere"_s), folder.filePath(u"root/a/broken.txt"_s)));
    const auto listing = listFolder(folder.filePath(u"root"_s));
    QVERIFY(listing.has_value());
    QCOMPARE(listing->stories.size(), 1U);
    // The link to nowhere is read like a file, so that it is said why it can't be.
    QCOMPARE(listing->stories[0].files, QStringList({u"a/broken.txt"_s, u"a/x.txt"_s}));
}

void TestFolderListing::everyKindOfFileIsListed()
{
    const TestFolder folder;
    QVERIFY(folder.write(u"a.txt"_s, "x") && folder.write(u"b.pdf"_s, "x") && folder.write(u"c"_s, "x"));
    QVERIFY(folder.write(u"line\nbreak.txt"_s, "x"));
    const auto listing = listFolder(folder.path());
    QVERIFY(listing.has_value());
    QCOMPARE(listing->stories[0].files, QStringList({u"a.txt"_s, u"b.pdf"_s, u"c"_s, u"line\nbreak.txt"_s}));
}

void TestFolderListing::namesSortNaturally_data()
{
    QTest::addColumn<QString>("lesser");
    QTest::addColumn<QString>("greater");
    QTest::newRow("digits count as a number") << u"page 2"_s << u"page 10"_s;
    QTest::newRow("case comes last") << u"Alpha"_s << u"beta"_s;
    QTest::newRow("case decides between equals") << u"A"_s << u"a"_s;
    QTest::newRow("leading zeros") << u"a01b"_s << u"a1c"_s;
    QTest::newRow("a prefix comes first") << u"a"_s << u"a1"_s;
    QTest::newRow("numbers too long for any type")
        << u"99999999999999999999999"_s << u"100000000000000000000000"_s;
    QTest::newRow("beyond ASCII") << u"z"_s << u"é"_s;
}

void TestFolderListing::namesSortNaturally()
{
    QFETCH(const QString, lesser);
    QFETCH(const QString, greater);
    QVERIFY(naturalOrder(lesser, greater) < 0);
    QVERIFY(naturalOrder(greater, lesser) > 0);
    QVERIFY(naturalOrder(lesser, lesser) == 0);
}

void TestFolderListing::titlesAreReadable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    QTest::newRow("hyphens") << u"harbour-bridge-closure"_s << u"Harbour bridge closure"_s;
    QTest::newRow("underlines") << u"mill_fire"_s << u"Mill fire"_s;
    QTest::newRow("blanks keep hyphens") << u"the well-known mill"_s << u"The well-known mill"_s;
    QTest::newRow("nothing left") << u"--"_s << u"--"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("dated") << u"2026-05-12-mill"_s << u"2026 05 12 mill"_s;
}

void TestFolderListing::titlesAreReadable()
{
    QFETCH(const QString, name);
    QTEST(readableTitle(name), "title");
}

void TestFolderListing::stopEndsEarly()
{
    const TestFolder folder;
    QVERIFY(folder.writeStories(2, 1));
    std::stop_source stop;
    stop.request_stop();
    const auto listing = listFolder(folder.path(), stop.get_token());
    QVERIFY(listing.has_value());
    QVERIFY(listing->stories.empty());
}

QTEST_GUILESS_MAIN(TestFolderListing)
#include "tst_folderlisting.moc"
