// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testfolder.h"

#include "workspace/folderwatch.h"
#include "workspace/readlibrary.h"

#include <QFile>
#include <QtTest>

#include <algorithm>

#include <sys/stat.h>

using namespace sidebyline;
using namespace Qt::StringLiterals;

class TestReadLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void storiesAreReadAndCompared();
    void readingAloneComparesNothing();
    void threadsDoNotMatter();
    void whatCannotBeReadIsAProblem();
    void aFileMayHoldSeveralArticles();
    void whatIsNoFileIsAProblem();
    void aVanishedFileIsAProblem();
    void aVanishedFolderIsAProblemOfItsFiles();
    void scriptsWithoutCapitalsAreCompared();
    void aStoryOfNothingReadableIsLeftOut();
    void anEmptyFolderIsAnEmptyLibrary();
    void aMissingFolderFails();
    void eventsComeInOrder();
    void theBaseIsFoundByName();
    void basesOfSingleStoriesWin();
    void comparingAgainChangesTheBase();
    void stopEndsEarly();
};

void TestReadLibrary::storiesAreReadAndCompared()
{
    const TestFolder folder;
    QVERIFY(folder.writeStories(2, 3));
    const auto library = readLibrary(folder.path());
    QVERIFY(library.has_value());
    QCOMPARE(library->stories.size(), 2U);
    QVERIFY(library->problems.empty());
    const Story &story = *library->stories[1];
    QCOMPARE(story.id, u"story-1"_s);
    QCOMPARE(story.title, u"Story 1"_s);
    QCOMPARE(story.articles.size(), 3U);
    QCOMPARE(story.articles[2]->path, u"story-1/outlet-2.txt"_s);
    QVERIFY(!story.comparison.claims.empty());
    QCOMPARE(story.comparison.claims[0].outlets, 3);
    QCOMPARE(story.comparison.articles.size(), 3U);
}

void TestReadLibrary::readingAloneComparesNothing()
{
    const TestFolder folder;
    QVERIFY(folder.writeStories(1, 2));
    LibraryOptions options;
    options.work = LibraryWork::Read;
    const auto library = readLibrary(folder.path(), options);
    QVERIFY(library.has_value());
    QCOMPARE(library->stories[0]->articles.size(), 2U);
    QCOMPARE(library->stories[0]->comparison, Comparison());
}

void TestReadLibrary::threadsDoNotMatter()
{
    const TestFolder folder;
    QVERIFY(folder.writeStories(4, 3) && folder.write(u"story-2/odd.txt"_s, {}));
    const auto expected = readLibrary(folder.path(), {}, {}, {}, 1);
    QVERIFY(expected.has_value());
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(*readLibrary(folder.path(), {}, {}, {}, 8), *expected);
    }
}

void TestReadLibrary::whatCannotBeReadIsAProblem()
{
    const TestFolder folder;
    QVERIFY(folder.writeStories(1, 2));
    QVERIFY(folder.write(u"story-0/empty.txt"_s, {}) &&
            folder.write(u"story-0/bits.txt"_s, QByteArray(3000, '\0')));
    const auto library = readLibrary(folder.path());
    QVERIFY(library.has_value());
    QCOMPARE(library->stories[0]->articles.size(), 2U);
    QCOMPARE(library->problems.size(), 2U);
    QCOMPARE(library->problems[0].path, u"story-0/bits.txt"_s);
    QCOMPARE(library->problems[0].code, ReadErrorCode::Binary);
    QCOMPARE(library->problems[1].path, u"story-0/empty.txt"_s);
    QCOMPARE(library->problems[1].code, ReadErrorCode::Empty);
}

/// A feed and a wire message: their articles are told apart, known again, and no change of their folder.
void TestReadLibrary::aFileMayHoldSeveralArticles()
{
    const TestFolder folder;
    const QString golden = QStringLiteral(SIDEBYLINE_TESTS_DIR "/golden/formats/");
    for (const QString &name : {u"both.newsml.xml"_s, u"both.rss.xml"_s, u"ferry.docx"_s}) {
        QVERIFY(QFile::copy(golden + name, folder.filePath(name)));
    }
    const auto library = readLibrary(folder.path());
    QVERIFY(library.has_value());
    QStringList paths;
    for (const StoryPtr &story : library->stories) {
        for (const ArticlePtr &article : story->articles) {
            paths.append(article->path);
        }
    }
    paths.sort();
    QCOMPARE(paths, QStringList({u"both.newsml.xml#1"_s, u"both.newsml.xml#2"_s, u"both.rss.xml#1"_s,
                                 u"both.rss.xml#2"_s, u"ferry.docx"_s}));
    QCOMPARE(library->stories.size(), 2U); // the ferry and the archive
    QCOMPARE(library->problems,
             std::vector{(ReadError{ReadErrorCode::Teasers, u"both.rss.xml"_s, u"1\n3\nIn brief"_s})});
    QVERIFY(!differs(folderStamps(folder.path()).value(), *library));
    LibraryOptions again;
    again.known = std::make_shared<const Library>(*library);
    const auto refreshed = readLibrary(folder.path(), again);
    QVERIFY(refreshed.has_value());
    // The second look names the teasers again.
    QCOMPARE(refreshed->problems, library->problems);
    QCOMPARE(refreshed->stories.size(), library->stories.size());
    QVERIFY(folder.write(u"both.newsml.xml"_s, "The ferry is back."));
    QVERIFY(differs(folderStamps(folder.path()).value(), *refreshed));
}

void TestReadLibrary::whatIsNoFileIsAProblem()
{
    const TestFolder folder;
    QVERIFY(folder.writeStories(1, 2));
    QCOMPARE(mkfifo(QFile::encodeName(folder.filePath(u"story-0/a.pipe"_s)).constData(), 0600), 0);
    QVERIFY(QFile::link(folder.filePath(u"nowhere"_s), folder.filePath(u"story-0/b.txt"_s)));
    const auto library = readLibrary(folder.path());
    QVERIFY(library.has_value());
    QCOMPARE(library->stories[0]->articles.size(), 2U);
    QCOMPARE(library->problems.size(), 2U);
    QCOMPARE(library->problems[0],
             (ReadError{ReadErrorCode::UnknownFormat, u"story-0/a.pipe"_s, u"DEVICE"_s}));
    QCOMPARE(library->problems[1].path, u"story-0/b.txt"_s);
    QCOMPARE(library->problems[1].code, ReadErrorCode::NotFound);
}

void TestReadLibrary::aVanishedFileIsAProblem()
{
    const TestFolder folder;
    QVERIFY(folder.writeStories(1, 3));
    LibraryEvents events;
    events.listed = [&folder](const FolderListing &) {
        QFile::remove(folder.filePath(u"story-0/outlet-1.txt"_s));
    };
    const auto library = readLibrary(folder.path(), {}, {}, events);
    QVERIFY(library.has_value());
    QCOMPARE(library->stories[0]->articles.size(), 2U);
    QCOMPARE(library->problems.size(), 1U);
    QCOMPARE(library->problems[0].code, ReadErrorCode::NotFound);
    QCOMPARE(library->problems[0].path, u"story-0/outlet-1.txt"_s);
}

/// As a network folder does: what was read before it went stays.
void TestReadLibrary::aVanishedFolderIsAProblemOfItsFiles()
{
    const TestFolder folder;
    QVERIFY(folder.writeStories(2, 3));
    LibraryEvents events;
    events.listed = [&folder](const FolderListing &) {
        QDir(folder.filePath(u"story-0"_s)).removeRecursively();
    };
    const auto library = readLibrary(folder.path(), {}, {}, events);
    QVERIFY(library.has_value());
    QCOMPARE(library->stories.size(), 1U);
    QCOMPARE(library->stories[0]->articles.size(), 3U);
    QCOMPARE(library->problems.size(), 3U);
    for (const ReadError &problem : library->problems) {
        QCOMPARE(problem.code, ReadErrorCode::NotFound);
        QVERIFY(problem.path.startsWith(u"story-0/outlet-"_s));
    }
    events.listed = [&folder](const FolderListing &) { QDir(folder.path()).removeRecursively(); };
    const auto nothing = readLibrary(folder.path(), {}, {}, events);
    QVERIFY(nothing.has_value());
    QVERIFY(nothing->stories.empty());
    QCOMPARE(nothing->problems.size(), 3U);
    QCOMPARE(readLibrary(folder.path()).error().code, ReadErrorCode::NotFound);
}

/// Three articles in Arabic, one in Hebrew.
void TestReadLibrary::scriptsWithoutCapitalsAreCompared()
{
    const auto library = readLibrary(QStringLiteral(SIDEBYLINE_TESTS_DIR "/golden/righttoleft"));
    QVERIFY(library.has_value());
    QVERIFY(library->problems.empty());
    QCOMPARE(library->stories.size(), 1U);
    const Story &story = *library->stories[0];
    QCOMPARE(story.articles.size(), 4U);
    int arabic = 0;
    for (std::size_t i = 0; i < story.articles.size(); ++i) {
        const Article &article = *story.articles[i];
        const bool isHebrew = article.path == u"hed-hanamal.txt"_s;
        arabic += isHebrew ? 0 : 1;
        QCOMPARE(article.language, isHebrew ? u"he"_s : u"ar"_s);
        QCOMPARE(article.published, u"2026-05-12"_s);
        QVERIFY(!article.outlet.isEmpty() && !article.headline.isEmpty());
        QVERIFY(std::ranges::count(article.blocks, Role::Body, &Block::role) >= 3);
        QCOMPARE(story.comparison.articles[i].shared > 2, !isHebrew);
    }
    QCOMPARE(arabic, 3);
    QVERIFY(story.comparison.claims.size() >= 6);
    QVERIFY(std::ranges::any_of(story.comparison.claims, &Claim::quotation));
    QCOMPARE(std::ranges::max(story.comparison.claims, {}, &Claim::outlets).outlets, 3);
}

void TestReadLibrary::aStoryOfNothingReadableIsLeftOut()
{
    const TestFolder folder;
    QVERIFY(folder.writeStories(1, 2) && folder.write(u"blank/a.txt"_s, "  \n"));
    const auto library = readLibrary(folder.path());
    QVERIFY(library.has_value());
    QCOMPARE(library->stories.size(), 1U);
    QCOMPARE(library->problems.size(), 1U);
}

void TestReadLibrary::anEmptyFolderIsAnEmptyLibrary()
{
    const TestFolder folder;
    const auto library = readLibrary(folder.path());
    QVERIFY(library.has_value());
    QVERIFY(library->stories.empty() && library->problems.empty());
}

void TestReadLibrary::aMissingFolderFails()
{
    const TestFolder folder;
    QCOMPARE(readLibrary(folder.filePath(u"gone"_s)).error().code, ReadErrorCode::NotFound);
}

void TestReadLibrary::eventsComeInOrder()
{
    const TestFolder folder;
    QVERIFY(folder.writeStories(2, 2) && folder.write(u"story-0/empty.txt"_s, {}));
    QStringList told;
    LibraryProgress last;
    LibraryEvents events;
    events.listed = [&](const FolderListing &listing) { told += u"listed %1"_s.arg(listing.stories.size()); };
    events.articleRead = [&](const QString &id, const ArticlePtr &) { told += u"read "_s + id; };
    events.problemFound = [&](const ReadError &) { told += u"problem"_s; };
    events.storyCompared = [&](const StoryPtr &story) { told += u"compared "_s + story->id; };
    events.progressed = [&](const LibraryProgress &progress) { last = progress; };
    QVERIFY(readLibrary(folder.path(), {}, {}, events, 1).has_value());
    QCOMPARE(told.first(), u"listed 2"_s);
    QCOMPARE(told.count(u"read story-1"_s), 2);
    QCOMPARE(told.count(u"problem"_s), 1);
    QVERIFY(told.indexOf(u"compared story-0"_s) > told.lastIndexOf(u"read story-0"_s));
    QVERIFY(told.indexOf(u"compared story-1"_s) > told.lastIndexOf(u"read story-1"_s));
    QCOMPARE(last, (LibraryProgress{.filesRead = 5, .files = 5, .storiesCompared = 2, .stories = 2}));
}

void TestReadLibrary::theBaseIsFoundByName()
{
    const TestFolder folder;
    QVERIFY(folder.writeStories(1, 3));
    for (const QString &name : {u"outlet-2"_s, u"OUTLET-2.txt"_s, u"Outlet 2"_s, u"story-0/outlet-2.txt"_s}) {
        LibraryOptions options;
        options.base = name;
        QCOMPARE(readLibrary(folder.path(), options)->stories[0]->comparison.base, 2);
    }
    LibraryOptions options;
    options.base = u"nobody"_s;
    const auto library = readLibrary(folder.path(), options);
    QCOMPARE(library->stories[0]->comparison.base, 0);
    QCOMPARE(findOutlet(library->stories[0]->articles, u"nobody"_s), -1);
    QCOMPARE(findOutlet(library->stories[0]->articles, {}), -1);
}

void TestReadLibrary::basesOfSingleStoriesWin()
{
    const TestFolder folder;
    QVERIFY(folder.writeStories(2, 3));
    LibraryOptions options;
    options.base = u"outlet-2"_s;
    options.storyBases.insert(u"story-1"_s, u"story-1/outlet-1.txt"_s);
    const auto library = readLibrary(folder.path(), options);
    QCOMPARE(library->stories[0]->comparison.base, 2);
    QCOMPARE(library->stories[1]->comparison.base, 1);
}

void TestReadLibrary::comparingAgainChangesTheBase()
{
    const TestFolder folder;
    QVERIFY(folder.writeStories(1, 3));
    const auto library = readLibrary(folder.path());
    const StoryPtr again = compareAgain(*library->stories[0], 1);
    QCOMPARE(again->comparison.base, 1);
    QCOMPARE(again->articles, library->stories[0]->articles);
    QCOMPARE(again->comparison.links, library->stories[0]->comparison.links);
}

void TestReadLibrary::stopEndsEarly()
{
    const TestFolder folder;
    QVERIFY(folder.writeStories(3, 3));
    std::stop_source stop;
    int read = 0;
    LibraryEvents events;
    events.articleRead = [&](const QString &, const ArticlePtr &) {
        ++read;
        stop.request_stop();
    };
    QVERIFY(readLibrary(folder.path(), {}, stop.get_token(), events, 1).has_value());
    QVERIFY2(read < 9, "a stopped reading goes on");
}

QTEST_GUILESS_MAIN(TestReadLibrary)
#include "tst_readlibrary.moc"
