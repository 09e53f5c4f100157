// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testfolder.h"

#include "review/reviewdatabase.h"
#include "workspace/workspace.h"

#include <QSignalSpy>
#include <QtTest>

#include <algorithm>
#include <random>

using namespace sidebyline;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000;

QByteArray eventArticle(int event, int outlet)
{
    return TestFolder::eventArticle(event, outlet);
}

QString fileOf(int event, int outlet)
{
    return u"e%1-o%2.txt"_s.arg(QString::number(event).rightJustified(2, u'0')).arg(outlet);
}

/// A folder that falls apart into events.
bool writeEvents(const TestFolder &folder, int events, int outlets)
{
    bool written = true;
    for (int event = 0; event < events; ++event) {
        for (int outlet = 0; outlet < outlets; ++outlet) {
            written = written && folder.write(fileOf(event, outlet), eventArticle(event, outlet));
        }
    }
    return written;
}

bool openAndWait(Workspace &workspace, const QString &folder)
{
    QSignalSpy finished(&workspace, &Workspace::finished);
    workspace.open(folder);
    return finished.wait(Patience);
}

bool refreshAndWait(Workspace &workspace)
{
    QSignalSpy finished(&workspace, &Workspace::finished);
    workspace.refresh();
    return finished.wait(Patience);
}

QStringList storyIds(const Library &library)
{
    QStringList ids;
    for (const StoryPtr &story : library.stories) {
        ids.append(story->id);
    }
    return ids;
}

} // namespace

class TestRefresh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void aMixedFolderIsGrouped()
    {
        const TestFolder folder;
        QVERIFY(writeEvents(folder, 5, 3) && folder.writeStories(1, 2));
        Workspace workspace;
        const QSignalSpy grouped(&workspace, &Workspace::storiesGrouped);
        QVERIFY(openAndWait(workspace, folder.path()));
        QCOMPARE(grouped.size(), 1);
        const Library &library = workspace.library();
        QCOMPARE(storyIds(library), (QStringList{fileOf(0, 0), fileOf(1, 0), fileOf(2, 0), fileOf(3, 0),
                                                 fileOf(4, 0), u"story-0"_s}));
        QVERIFY(library.stories[1]->title.startsWith(u"Council of "_s));
        QCOMPARE(library, *readLibrary(folder.path()));
        LibraryOptions asGiven;
        asGiven.grouping = StoryGrouping::AsGiven;
        QCOMPARE(storyIds(*readLibrary(folder.path(), asGiven)), (QStringList{u"."_s, u"story-0"_s}));
    }

    void aReloadKeepsTheGroups()
    {
        const TestFolder folder;
        QVERIFY(writeEvents(folder, 4, 3));
        Workspace workspace;
        QVERIFY(openAndWait(workspace, folder.path()));
        const QSignalSpy removed(&workspace, &Workspace::storyRemoved);
        const Library before = workspace.library();
        QSignalSpy finished(&workspace, &Workspace::finished);
        workspace.reload();
        QVERIFY(finished.wait(Patience));
        QCOMPARE(workspace.library(), before);
        QCOMPARE(removed.size(), 0);
    }

    void whatDidNotChangeIsNotToldAgain()
    {
        const TestFolder folder;
        QVERIFY(writeEvents(folder, 4, 3));
        Workspace workspace;
        QVERIFY(openAndWait(workspace, folder.path()));
        const Library before = workspace.library();
        const QSignalSpy changed(&workspace, &Workspace::storyChanged);
        const QSignalSpy found(&workspace, &Workspace::changesFound);
        QVERIFY(refreshAndWait(workspace));
        QCOMPARE(changed.size(), 0);
        QCOMPARE(found.size(), 1);
        QVERIFY(found[0][0].value<LibraryChanges>().isEmpty());
        QVERIFY(workspace.library().stories == before.stories); // the same pointers

        QVERIFY(folder.write(fileOf(1, 3), eventArticle(1, 3)) &&
                QFile::remove(folder.filePath(fileOf(2, 2))));
        QVERIFY(folder.write(fileOf(3, 1), eventArticle(3, 1) + "\nA second look at it.\n"));
        QVERIFY(refreshAndWait(workspace));
        const auto changes = found[1][0].value<LibraryChanges>();
        QCOMPARE(changes.added, QStringList{fileOf(1, 3)});
        QCOMPARE(changes.removed, QStringList{fileOf(2, 2)});
        QCOMPARE(changes.changed, QStringList{fileOf(3, 1)});
        QCOMPARE(changed.size(), 3);
        QVERIFY(workspace.story(fileOf(0, 0)) == before.stories[0]);
        QCOMPARE(workspace.library(), *readLibrary(folder.path()));
    }

    void subfoldersComeAndGo()
    {
        const TestFolder folder;
        QVERIFY(folder.writeStories(1, 2));
        Workspace workspace;
        QVERIFY(openAndWait(workspace, folder.path()));
        const QSignalSpy grouped(&workspace, &Workspace::storiesGrouped);
        QVERIFY(folder.writeStories(2, 2));
        QVERIFY(refreshAndWait(workspace));
        QCOMPARE(grouped.last()[0].value<FolderListing>().stories.size(), 2U);
        QCOMPARE(workspace.library(), *readLibrary(folder.path()));
        QVERIFY(QDir(folder.filePath(u"story-0"_s)).removeRecursively());
        QVERIFY(refreshAndWait(workspace));
        QCOMPARE(grouped.last()[0].value<FolderListing>().stories.size(), 1U);
        QCOMPARE(workspace.library(), *readLibrary(folder.path()));
    }

    void theBaseIsKept()
    {
        const TestFolder folder;
        QVERIFY(writeEvents(folder, 3, 3));
        Workspace workspace;
        QVERIFY(openAndWait(workspace, folder.path()));
        QSignalSpy changed(&workspace, &Workspace::storyChanged);
        workspace.setBase(fileOf(1, 0), 2);
        QVERIFY(changed.wait(Patience));
        QVERIFY(folder.write(fileOf(1, 1), eventArticle(1, 1) + "\nMore came later.\n"));
        QVERIFY(refreshAndWait(workspace));
        QCOMPARE(workspace.story(fileOf(1, 0))->comparison.base, 2);
    }

    /// Files come, change and go at random: what was kept must not show in the result.
    void aRefreshEqualsAFreshReading()
    {
        const TestFolder folder;
        QVERIFY(writeEvents(folder, 4, 3) && folder.writeStories(1, 2));
        Workspace workspace;
        QVERIFY(openAndWait(workspace, folder.path()));
        std::mt19937 random(20260512);
        for (int round = 0; round < 25; ++round) {
            for (int edits = 1 + int(random() % 3); edits > 0; --edits) {
                const int event = int(random() % 6);
                const int outlet = int(random() % 4);
                const QString file =
                    random() % 5 == 0 ? u"story-0/"_s + fileOf(event, outlet) : fileOf(event, outlet);
                switch (random() % 3) {
                case 0:
                    QFile::remove(folder.filePath(file));
                    break;
                case 1:
                    QVERIFY(folder.write(file, eventArticle(event, outlet)));
                    break;
                default:
                    QVERIFY(folder.write(file, eventArticle(event, outlet) + "\nRound number " +
                                                   QByteArray::number(round) + " of this is over.\n"));
                }
            }
            QVERIFY(refreshAndWait(workspace));
            LibraryOptions options;
            QCOMPARE(workspace.library(), *readLibrary(folder.path(), options));
        }
    }

    void articlesAreMovedAndMovedBack()
    {
        const TestFolder folder;
        QVERIFY(writeEvents(folder, 3, 3));
        Workspace workspace;
        QVERIFY(openAndWait(workspace, folder.path()));
        const Library before = workspace.library();
        DecisionSet decisions;
        const auto perform = [&](const DecisionEdit &edit) {
            decisions.apply(edit);
            QSignalSpy finished(&workspace, &Workspace::finished);
            workspace.setAssignments(assignmentsOf(decisions.all()));
            return finished.wait(Patience);
        };
        const auto move = [&](const QStringList &paths, const QString &storyId) {
            return moveArticles(workspace.library(), decisions.all(), paths, storyId, decisions.nextTime());
        };
        const DecisionEdit moved = move({fileOf(0, 1)}, fileOf(2, 0));
        QVERIFY(perform(moved));
        QCOMPARE(workspace.story(fileOf(0, 0))->articles.size(), 2U);
        QCOMPARE(workspace.story(fileOf(2, 0)), nullptr); // it begins with the moved article now
        QCOMPARE(workspace.story(fileOf(0, 1))->articles.size(), 4U);
        QVERIFY(perform(moved.inverse()));
        QCOMPARE(workspace.library(), before);
        QVERIFY(perform(moved));
        QVERIFY(perform(move({fileOf(1, 0), fileOf(1, 2)}, {})));
        QCOMPARE(workspace.library().stories.size(), 4U);
        QCOMPARE(workspace.story(fileOf(1, 0))->articles.size(), 2U);
        // Moved once more: only the last word counts.
        QVERIFY(perform(move({fileOf(0, 1)}, fileOf(0, 0))));
        QCOMPARE(decisions.size(), 3U);
        QCOMPARE(workspace.story(fileOf(0, 0))->articles.size(), 3U);
        const auto merge = [&](const QString &story, const QString &into) {
            return mergeStories(workspace.library(), decisions.all(), story, into, decisions.nextTime());
        };
        QVERIFY(perform(merge(fileOf(1, 1), fileOf(0, 0))));
        QCOMPARE(workspace.library().stories.size(), 3U);
        // What says nothing moves nothing.
        QVERIFY(move({u"gone.txt"_s}, fileOf(0, 0)).isEmpty());
        QVERIFY(move({fileOf(0, 0)}, u"no such story"_s).isEmpty());
        QVERIFY(merge(fileOf(0, 0), fileOf(0, 0)).isEmpty());
    }

    void movesFollowRenamedAndChangedFiles()
    {
        const TestFolder folder;
        const QTemporaryDir data;
        QVERIFY(writeEvents(folder, 3, 3));
        {
            const Library library = *readLibrary(folder.path());
            const DecisionEdit edit =
                moveArticles(library, {}, {fileOf(0, 1), fileOf(0, 2)}, fileOf(2, 0), 1);
            const StoredEdit stored{folder.path(), edit};
            ReviewDatabase database(data.path());
            QVERIFY(database.open() && database.apply({&stored, 1}));
        }
        QVERIFY(QFile::rename(folder.filePath(fileOf(0, 1)), folder.filePath(u"renamed.txt"_s)));
        QVERIFY(folder.write(fileOf(0, 2), eventArticle(0, 2) + "A line was added.\n"));
        Workspace workspace;
        workspace.setReviewFolder(data.path());
        QVERIFY(openAndWait(workspace, folder.path()));
        QCOMPARE(workspace.assignments().size(), 2U);
        QCOMPARE(workspace.story(fileOf(0, 0))->articles.size(), 1U);
        QCOMPARE(workspace.library().stories.size(), 3U);
    }

    void articlesMoveBetweenSubfolders()
    {
        const TestFolder folder;
        QVERIFY(folder.writeStories(2, 3));
        Workspace workspace;
        QVERIFY(openAndWait(workspace, folder.path()));
        QSignalSpy finished(&workspace, &Workspace::finished);
        const DecisionEdit edit =
            moveArticles(workspace.library(), {}, {u"story-0/outlet-1.txt"_s}, u"story-1"_s, 1);
        workspace.setAssignments(assignmentsOf(edit.added));
        QVERIFY(finished.wait(Patience));
        QCOMPARE(workspace.story(u"story-0"_s)->articles.size(), 2U);
        QCOMPARE(workspace.story(u"story-1"_s)->articles.size(), 4U);
    }

    void aWatchedFolderIsReadByItself()
    {
        const TestFolder folder;
        QVERIFY(writeEvents(folder, 3, 2) && folder.writeStories(1, 2));
        Workspace workspace;
        workspace.setWatching(true);
        QVERIFY(openAndWait(workspace, folder.path()));
        QSignalSpy found(&workspace, &Workspace::changesFound);
        QVERIFY(folder.write(fileOf(1, 2), eventArticle(1, 2)));
        QVERIFY(found.wait(Patience));
        QCOMPARE(found.last()[0].value<LibraryChanges>().added, QStringList{fileOf(1, 2)});
        // In place, in a subfolder.
        QVERIFY(folder.write(u"story-0/outlet-1.txt"_s, TestFolder::article(0, 1) + "\nLater more came.\n"));
        QVERIFY(found.wait(Patience));
        QCOMPARE(found.last()[0].value<LibraryChanges>().changed, QStringList{u"story-0/outlet-1.txt"_s});
        QVERIFY(QFile::remove(folder.filePath(fileOf(0, 0))));
        QVERIFY(found.wait(Patience));
        QCOMPARE(found.last()[0].value<LibraryChanges>().removed, QStringList{fileOf(0, 0)});
        QCOMPARE(workspace.library(), *readLibrary(folder.path()));
    }

    void anUnpluggedFolderIsToldAndComesBack()
    {
        const QTemporaryDir place;
        const TestFolder folder;
        QVERIFY(writeEvents(folder, 3, 2));
        const QString plugged = place.filePath(u"disk"_s);
        const QString unplugged = place.filePath(u"elsewhere"_s);
        QVERIFY(QDir().rename(folder.path(), plugged));
        Workspace workspace;
        workspace.setWatching(true);
        QVERIFY(openAndWait(workspace, plugged));
        const Library before = workspace.library();
        QSignalSpy lost(&workspace, &Workspace::folderLost);
        QSignalSpy found(&workspace, &Workspace::folderFound);
        const QSignalSpy failed(&workspace, &Workspace::failed);
        QVERIFY(QDir().rename(plugged, unplugged));
        QVERIFY(lost.wait(Patience));
        QCOMPARE(workspace.library(), before);
        QVERIFY(QDir().rename(unplugged, plugged));
        QVERIFY(found.wait(Patience));
        QCOMPARE(lost.size(), 1);
        QCOMPARE(failed.size(), 0);
        QCOMPARE(workspace.library(), before);
    }
};

QTEST_GUILESS_MAIN(TestRefresh)
#include "tst_refresh.moc"
