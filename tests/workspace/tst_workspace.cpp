// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testfolder.h"

#include "workspace/workspace.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QThread>
#include <QtTest>

#include <algorithm>

using namespace sidebyline;
using namespace Qt::StringLiterals;

namespace {

/// Far beyond what any of this takes; a signal that has not come by then does not come.
constexpr int Patience = 20'000;

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void aFolderIsToldStepByStep();
    void signalsComeInTheOwnersThread();
    void theNewestOpenWins();
    void cancelIsAtOnce();
    void openAfterCancelWorks();
    void aMissingFolderKeepsWhatIsOpen();
    void aFileIsNoFolder();
    void anEmptyFolderFinishes();
    void theBaseCanBeChanged();
    void theBaseOutlivesAReload();
    void theBaseOfAnotherFolderIsForgotten();
    void whatWasMovedInAnotherFolderIsForgotten();
    void aReloadFindsWhatChanged();
    void aVanishedStoryIsTold();
    void storiesGoAllAtOnce();
    void aStoryOfNothingReadableIsTold();
    void problemsAreSorted();
    void openFromASlot();
    void aClosedFolderIsForgotten();
    void aWorkspaceCanGoWhileItReads();
};

void TestWorkspace::aFolderIsToldStepByStep()
{
    const TestFolder folder;
    QVERIFY(folder.writeStories(2, 3));
    Workspace workspace;
    const QSignalSpy opened(&workspace, &Workspace::folderOpened);
    const QSignalSpy read(&workspace, &Workspace::articleRead);
    const QSignalSpy changed(&workspace, &Workspace::storyChanged);
    const QSignalSpy progressed(&workspace, &Workspace::progressed);
    QSignalSpy finished(&workspace, &Workspace::finished);
    workspace.open(folder.path());
    QVERIFY(workspace.isReading());
    QVERIFY(finished.wait(Patience));
    QVERIFY(!workspace.isReading());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(read.size(), 6);
    QCOMPARE(changed.size(), 2);
    const auto last = progressed.last()[0].value<LibraryProgress>();
    QCOMPARE(last, (LibraryProgress{.filesRead = 6, .files = 6, .storiesCompared = 2, .stories = 2}));
    QCOMPARE(workspace.library(), *readLibrary(folder.path()));
    QCOMPARE(workspace.story(u"story-1"_s), workspace.library().stories[1]);
    QVERIFY(!workspace.story(u"story-9"_s));
}

void TestWorkspace::signalsComeInTheOwnersThread()
{
    const TestFolder folder;
    QVERIFY(folder.writeStories(1, 3));
    Workspace workspace;
    bool elsewhere = false;
    const auto check = [&] { elsewhere = elsewhere || QThread::currentThread() != thread(); };
    connect(&workspace, &Workspace::folderOpened, &workspace, check, Qt::DirectConnection);
    connect(&workspace, &Workspace::articleRead, &workspace, check, Qt::DirectConnection);
    connect(&workspace, &Workspace::storyChanged, &workspace, check, Qt::DirectConnection);
    QSignalSpy finished(&workspace, &Workspace::finished);
    workspace.open(folder.path());
    QVERIFY(finished.wait(Patience));
    QVERIFY(!elsewhere);
}

void TestWorkspace::theNewestOpenWins()
{
    const TestFolder many;
    const TestFolder few;
    QVERIFY(many.writeStories(20, 3) && few.writeStories(1, 2));
    Workspace workspace;
    const QSignalSpy opened(&workspace, &Workspace::folderOpened);
    QSignalSpy finished(&workspace, &Workspace::finished);
    workspace.open(many.path());
    workspace.open(many.path());
    workspace.open(few.path());
    QVERIFY(finished.wait(Patience));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(workspace.library(), *readLibrary(few.path()));
    QVERIFY(!finished.wait(50));
}

void TestWorkspace::cancelIsAtOnce()
{
    const TestFolder folder;
    QVERIFY(folder.writeStories(40, 4));
    Workspace workspace;
    const QSignalSpy cancelled(&workspace, &Workspace::cancelled);
    const QSignalSpy finished(&workspace, &Workspace::finished);
    QSignalSpy read(&workspace, &Workspace::articleRead);
    workspace.open(folder.path());
    QVERIFY(read.wait(Patience));
    QElapsedTimer timer;
    timer.start();
    workspace.cancel();
    QVERIFY(timer.elapsed() < 200);
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(!workspace.isReading());
    const auto known = read.size();
    QVERIFY(!read.wait(50));
    QCOMPARE(read.size(), known);
    QCOMPARE(finished.size(), 0);
    workspace.cancel();
    QCOMPARE(cancelled.size(), 1);
}

void TestWorkspace::openAfterCancelWorks()
{
    const TestFolder folder;
    QVERIFY(folder.writeStories(3, 3));
    Workspace workspace;
    QSignalSpy finished(&workspace, &Workspace::finished);
    workspace.open(folder.path());
    workspace.cancel();
    workspace.open(folder.path());
    QVERIFY(finished.wait(Patience));
    QCOMPARE(workspace.library().stories.size(), 3U);
}

void TestWorkspace::aMissingFolderKeepsWhatIsOpen()
{
    const TestFolder folder;
    QVERIFY(folder.writeStories(1, 2));
    Workspace workspace;
    QSignalSpy finished(&workspace, &Workspace::finished);
    QSignalSpy failed(&workspace, &Workspace::failed);
    workspace.open(folder.path());
    QVERIFY(finished.wait(Patience));
    workspace.open(folder.filePath(u"gone"_s));
    QVERIFY(failed.wait(Patience));
    QCOMPARE(failed[0][0].value<ReadError>().code, ReadErrorCode::NotFound);
    QCOMPARE(workspace.library().stories.size(), 1U);
    QVERIFY(QTest::qWaitFor([&] { return !workspace.isReading(); }, Patience));
    QCOMPARE(finished.size(), 1);
    workspace.reload();
    QVERIFY(finished.wait(Patience));
    QCOMPARE(workspace.library(), *readLibrary(folder.path()));
}

void TestWorkspace::aFileIsNoFolder()
{
    const TestFolder folder;
    QVERIFY(folder.write(u"a.txt"_s, "x"));
    Workspace workspace;
    QSignalSpy failed(&workspace, &Workspace::failed);
    workspace.open(folder.filePath(u"a.txt"_s));
    QVERIFY(failed.wait(Patience));
    QCOMPARE(failed[0][0].value<ReadError>().code, ReadErrorCode::NotAFolder);
}

void TestWorkspace::anEmptyFolderFinishes()
{
    const TestFolder folder;
    Workspace workspace;
    QSignalSpy finished(&workspace, &Workspace::finished);
    workspace.open(folder.path());
    QVERIFY(finished.wait(Patience));
    QVERIFY(workspace.library().stories.empty());
}

void TestWorkspace::theBaseCanBeChanged()
{
    const TestFolder folder;
    QVERIFY(folder.writeStories(2, 3));
    Workspace workspace;
    QSignalSpy finished(&workspace, &Workspace::finished);
    QSignalSpy changed(&workspace, &Workspace::storyChanged);
    workspace.open(folder.path());
    QVERIFY(finished.wait(Patience));
    changed.clear();
    workspace.setBase(u"story-1"_s, 1);
    workspace.setBase(u"story-1"_s, 2);
    workspace.setBase(u"story-1"_s, 3);
    workspace.setBase(u"story-7"_s, 0);
    QVERIFY(changed.wait(Patience));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(workspace.story(u"story-1"_s)->comparison.base, 2);
    QCOMPARE(workspace.story(u"story-0"_s)->comparison.base, 0);
}

void TestWorkspace::theBaseOutlivesAReload()
{
    const TestFolder folder;
    QVERIFY(folder.writeStories(1, 3));
    Workspace workspace;
    QSignalSpy finished(&workspace, &Workspace::finished);
    QSignalSpy changed(&workspace, &Workspace::storyChanged);
    workspace.open(folder.path());
    QVERIFY(finished.wait(Patience));
    workspace.setBase(u"story-0"_s, 2);
    // Chosen while the reading that is under way still has the old one.
    workspace.reload();
    workspace.setBase(u"story-0"_s, 1);
    QVERIFY(finished.wait(Patience));
    QVERIFY(QTest::qWaitFor([&] { return workspace.story(u"story-0"_s)->comparison.base == 1; }, Patience));
    workspace.reload();
    QVERIFY(finished.wait(Patience));
    QCOMPARE(workspace.story(u"story-0"_s)->comparison.base, 1);
}

void TestWorkspace::theBaseOfAnotherFolderIsForgotten()
{
    const TestFolder one;
    const TestFolder two;
    QVERIFY(one.writeStories(1, 3) && two.writeStories(1, 3));
    Workspace workspace;
    QSignalSpy finished(&workspace, &Workspace::finished);
    workspace.open(one.path());
    QVERIFY(finished.wait(Patience));
    workspace.setBase(u"story-0"_s, 2);
    workspace.open(two.path());
    QVERIFY(finished.wait(Patience));
    QCOMPARE(workspace.story(u"story-0"_s)->comparison.base, 0);
}

void TestWorkspace::whatWasMovedInAnotherFolderIsForgotten()
{
    const TestFolder one;
    const TestFolder other;
    QVERIFY(one.writeStories(1, 3) && other.writeStories(1, 3));
    Workspace workspace;
    QSignalSpy finished(&workspace, &Workspace::finished);
    workspace.open(one.path());
    QVERIFY(finished.wait(Patience));
    const Placement alone{.article = articleKey(*workspace.library().stories[0]->articles[0]), .beside = {}};
    workspace.setAssignments({alone});
    QVERIFY(finished.wait(Patience));
    QCOMPARE(workspace.library().stories.size(), std::size_t(2));
    // Read again before anything of it was told.
    workspace.open(other.path());
    workspace.reload();
    QVERIFY(finished.wait(Patience));
    QVERIFY(workspace.assignments().empty());
    QCOMPARE(workspace.library(), *readLibrary(other.path()));
}

void TestWorkspace::aReloadFindsWhatChanged()
{
    const TestFolder folder;
    QVERIFY(folder.writeStories(1, 2));
    Workspace workspace;
    workspace.reload();
    QVERIFY(!workspace.isReading());
    QSignalSpy finished(&workspace, &Workspace::finished);
    workspace.open(folder.path());
    QVERIFY(finished.wait(Patience));
    QVERIFY(folder.write(u"story-0/outlet-5.txt"_s, TestFolder::article(0, 5)));
    QVERIFY(folder.write(u"another/a.txt"_s, TestFolder::article(1, 5)));
    workspace.reload();
    QVERIFY(finished.wait(Patience));
    QCOMPARE(workspace.library(), *readLibrary(folder.path()));
    QCOMPARE(workspace.library().stories.size(), 2U);
}

void TestWorkspace::aVanishedStoryIsTold()
{
    const TestFolder folder;
    QVERIFY(folder.writeStories(3, 2));
    Workspace workspace;
    QSignalSpy finished(&workspace, &Workspace::finished);
    const QSignalSpy removed(&workspace, &Workspace::storyRemoved);
    workspace.open(folder.path());
    QVERIFY(finished.wait(Patience));
    QVERIFY(QDir(folder.filePath(u"story-0"_s)).removeRecursively());
    QVERIFY(folder.write(u"story-2/outlet-0.txt"_s, {}) && folder.write(u"story-2/outlet-1.txt"_s, {}));
    workspace.reload();
    QVERIFY(finished.wait(Patience));
    QCOMPARE(removed.size(), 2);
    QCOMPARE(removed[0][0].toString(), u"story-0"_s);
    QCOMPARE(removed[1][0].toString(), u"story-2"_s);
    QCOMPARE(workspace.library().stories.size(), 1U);
}

void TestWorkspace::storiesGoAllAtOnce()
{
    const TestFolder many;
    const TestFolder few;
    QVERIFY(many.writeStories(4, 2) && few.writeStories(1, 2));
    Workspace workspace;
    QSignalSpy finished(&workspace, &Workspace::finished);
    workspace.open(many.path());
    QVERIFY(finished.wait(Patience));
    // Who shows another story in place of one that goes is not led to one that goes next.
    std::vector<std::size_t> left;
    connect(&workspace, &Workspace::storyRemoved, &workspace,
            [&] { left.push_back(workspace.library().stories.size()); });
    workspace.open(few.path());
    QVERIFY(finished.wait(Patience));
    QCOMPARE(left, std::vector<std::size_t>(4, 0));
}

void TestWorkspace::aStoryOfNothingReadableIsTold()
{
    const TestFolder folder;
    QVERIFY(folder.writeStories(1, 2) && folder.write(u"blank/a.txt"_s, " "));
    Workspace workspace;
    QSignalSpy finished(&workspace, &Workspace::finished);
    const QSignalSpy removed(&workspace, &Workspace::storyRemoved);
    workspace.open(folder.path());
    QVERIFY(finished.wait(Patience));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed[0][0].toString(), u"blank"_s);
}

void TestWorkspace::problemsAreSorted()
{
    const TestFolder folder;
    for (const int number : {10, 9, 1}) {
        QVERIFY(folder.write(u"p%1.txt"_s.arg(number), {}));
    }
    Workspace workspace;
    QSignalSpy finished(&workspace, &Workspace::finished);
    const QSignalSpy problems(&workspace, &Workspace::problemFound);
    workspace.open(folder.path());
    QVERIFY(finished.wait(Patience));
    QCOMPARE(problems.size(), 3);
    QCOMPARE(workspace.library().problems[0].path, u"p1.txt"_s);
    QCOMPARE(workspace.library().problems[2].path, u"p10.txt"_s);
}

void TestWorkspace::openFromASlot()
{
    const TestFolder one;
    const TestFolder two;
    QVERIFY(one.writeStories(4, 2) && two.writeStories(1, 2));
    Workspace workspace;
    connect(
        &workspace, &Workspace::articleRead, &workspace, [&] { workspace.open(two.path()); },
        Qt::SingleShotConnection);
    QSignalSpy finished(&workspace, &Workspace::finished);
    workspace.open(one.path());
    QVERIFY(finished.wait(Patience));
    QCOMPARE(workspace.library(), *readLibrary(two.path()));
}

void TestWorkspace::aClosedFolderIsForgotten()
{
    const TestFolder folder;
    QVERIFY(folder.writeStories(1, 2));
    Workspace workspace;
    QSignalSpy finished(&workspace, &Workspace::finished);
    workspace.open(folder.path());
    QVERIFY(finished.wait(Patience));
    workspace.close();
    QCOMPARE(workspace.library(), Library());
    workspace.reload();
    QVERIFY(!workspace.isReading());
}

void TestWorkspace::aWorkspaceCanGoWhileItReads()
{
    const TestFolder folder;
    QVERIFY(folder.writeStories(30, 3));
    for (int i = 0; i < 5; ++i) {
        auto workspace = std::make_unique<Workspace>();
        QSignalSpy opened(workspace.get(), &Workspace::folderOpened);
        workspace->open(folder.path());
        QVERIFY(opened.wait(Patience));
        QElapsedTimer timer;
        timer.start();
        workspace.reset();
        QVERIFY(timer.elapsed() < 2000);
    }
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
