// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../workspace/testfolder.h"
#include "app/messagebar.h"
#include "app/storychooser.h"
#include "app/storypage.h"
#include "exchange/reviewfile.h"
#include "items/reference.h"
#include "items/storytreemodel.h"
#include "navigation/hintbar.h"
#include "navigation/navigator.h"
#include "navigation/storyview.h"
#include "panes/panesview.h"
#include "review/mergedecisions.h"
#include "review/reviewdesk.h"
#include "windowfixture.h"
#include "workspace/reviewsession.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace sidebyline;
using namespace Qt::StringLiterals;

namespace {

/// Three events of three articles each, in one folder.
bool writeMixed(const QString &folder)
{
    bool written = true;
    for (int outlet = 0; outlet < 3; ++outlet) {
        const QString end = u"-%1.txt"_s.arg(outlet);
        written = written && writeFile(folder, u"a"_s + end, TestFolder::eventArticle(0, outlet)) &&
                  writeFile(folder, u"b"_s + end, TestFolder::eventArticle(1, outlet)) &&
                  writeFile(folder, u"c"_s + end, TestFolder::eventArticle(2, outlet));
    }
    return written;
}

} // namespace

class TestStoryMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_settings.isValid());
        useTemporarySettings(m_settings);
    }

    void init()
    {
        // What was moved follows its texts into other folders: each test has a review of its own.
        m_data = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_data->path().toLocal8Bit());
    }

    void aMixedFolderBecomesStories()
    {
        const QTemporaryDir folder;
        QVERIFY(writeMixed(folder.path()));
        WindowFixture fixture;
        auto *tree = fixture.window->page()->stories();
        const QAbstractItemModelTester tester(tree->model());
        QVERIFY(fixture.show() && fixture.open(folder.path()));
        QCOMPARE(tree->model()->rowCount(), 3);
        QVERIFY(tree->model()->index(1, 0).data().toString().startsWith(u"Council of"_s));
        QCOMPARE(fixture.window->page()->panes()->paneCount(), 3);
        QCOMPARE(fixture.window->navigator()->story()->id, u"a-0.txt"_s);
    }

    void anArticleIsMovedByKeys()
    {
        const QTemporaryDir folder;
        QVERIFY(writeMixed(folder.path()));
        WindowFixture fixture;
        QVERIFY(fixture.show() && fixture.open(folder.path()));
        fixture.press(Qt::Key_2);
        fixture.press(Qt::Key_A);
        auto *chooser = fixture.window->findChild<StoryChooser *>();
        QVERIFY(chooser);
        auto *list = chooser->findChild<QListWidget *>();
        QCOMPARE(list->count(), 3); // two others and a new one
        QSignalSpy finished(&fixture.workspace, &Workspace::finished);
        QTest::keyClicks(chooser->findChild<QLineEdit *>(), fixture.workspace.story(u"c-0.txt"_s)->title);
        QTest::keyClick(chooser->findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY(finished.wait(30000));
        const QAbstractItemModel *tree = fixture.window->page()->stories()->model();
        QCOMPARE(tree->rowCount(tree->index(0, 0)), 2);
        QCOMPARE(tree->rowCount(tree->index(2, 0)), 4);
        QCOMPARE(fixture.window->page()->panes()->paneCount(), 2);
    }

    /// Where the article that names its story is moved away, the reader stays with those that are left.
    void thePlaceIsKeptWhenAnArticleGoes()
    {
        const QTemporaryDir folder;
        QVERIFY(writeMixed(folder.path()));
        WindowFixture fixture;
        QVERIFY(fixture.show() && fixture.open(folder.path()));
        Navigator *navigator = fixture.window->navigator();
        fixture.press(Qt::Key_J);
        fixture.press(Qt::Key_1);
        QVERIFY(navigator->currentStop());
        QSignalSpy finished(&fixture.workspace, &Workspace::finished);
        fixture.window->desk()->moveArticles({u"a-0.txt"_s}, {});
        QVERIFY(finished.wait(30000));
        QTRY_COMPARE(navigator->story()->articles.size(), 2U);
        QCOMPARE(navigator->story()->id, u"a-1.txt"_s);
        QVERIFY(navigator->currentStop());
        QVERIFY(fixture.window->page()->panes()->isAncestorOf(fixture.window->focusWidget()));
        const QString told = fixture.window->hintBar()->status();
        QVERIFY2(told.contains(u"a story of its own"_s), qPrintable(told));
    }

    void movesAreUndoneAndKept()
    {
        const QTemporaryDir folder;
        QVERIFY(writeMixed(folder.path()));
        {
            WindowFixture fixture;
            QVERIFY(fixture.show() && fixture.open(folder.path()));
            const auto sizes = [&fixture] {
                std::vector<std::size_t> counts;
                for (const StoryPtr &story : fixture.workspace.library().stories) {
                    counts.push_back(story->articles.size());
                }
                return counts;
            };
            using Sizes = std::vector<std::size_t>;
            fixture.window->desk()->moveArticles({u"a-1.txt"_s}, u"c-0.txt"_s);
            QTRY_COMPARE(sizes(), (Sizes{2, 3, 4}));
            QAction *undo = fixture.window->actions().action(CommandId::UndoVerdict);
            QVERIFY2(undo->text().contains(u"Move an Article"_s), qPrintable(undo->text()));
            fixture.press(Qt::Key_Z, Qt::ControlModifier);
            QTRY_COMPARE(sizes(), (Sizes{3, 3, 3}));
            QVERIFY(!undo->isEnabled());
            fixture.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_COMPARE(sizes(), (Sizes{2, 3, 4}));
            fixture.window->desk()->mergeStory(u"b-0.txt"_s, u"a-0.txt"_s);
            QTRY_COMPARE(sizes(), (Sizes{5, 4}));
            QTRY_VERIFY(fixture.window->review()->isSettled());
        }
        // Another window: the moves are kept with the verdicts, and go into the file of the review.
        WindowFixture fixture;
        QVERIFY(fixture.show() && fixture.open(folder.path()));
        QTRY_COMPARE(fixture.workspace.library().stories.size(), 2U);
        const auto kept = reviewFromJson(reviewToJson(fixture.window->review()->wanted()));
        QVERIFY(kept);
        QCOMPARE(assignmentsOf(*kept), fixture.workspace.assignments());
        QCOMPARE(kept->size(), 4U);
        QTRY_VERIFY(fixture.window->review()->orphans().empty());
        // The other reader put it elsewhere: asked, not overwritten.
        std::vector<Decision> theirs = *kept;
        theirs.front().id = u"theirs"_s;
        theirs.front().against.clear();
        const DecisionMerge merge = mergeDecisions(*kept, theirs);
        QCOMPARE(merge.conflicts.size(), 1U);
        QCOMPARE(merge.same, 3);
    }

    void aStoryIsMergedByKeys()
    {
        const QTemporaryDir folder;
        QVERIFY(writeMixed(folder.path()));
        WindowFixture fixture;
        QVERIFY(fixture.show() && fixture.open(folder.path()));
        fixture.press(Qt::Key_A, Qt::ShiftModifier);
        auto *chooser = fixture.window->findChild<StoryChooser *>();
        QVERIFY(chooser);
        QSignalSpy finished(&fixture.workspace, &Workspace::finished);
        QTest::keyClick(chooser->findChild<QLineEdit *>(), Qt::Key_Down);
        QTest::keyClick(chooser->findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY(finished.wait(30000));
        QCOMPARE(fixture.workspace.library().stories.size(), 2U);
        // What was shown is shown still, among more.
        QCOMPARE(fixture.window->page()->panes()->paneCount(), 6);
    }

    void anArticleIsDropped()
    {
        const QTemporaryDir folder;
        QVERIFY(writeMixed(folder.path()));
        WindowFixture fixture;
        QVERIFY(fixture.show() && fixture.open(folder.path()));
        QAbstractItemModel *tree = fixture.window->page()->stories()->model();
        const QModelIndex article = tree->index(0, 0, tree->index(0, 0));
        QVERIFY(tree->flags(article).testFlag(Qt::ItemIsDragEnabled));
        const std::unique_ptr<QMimeData> data(tree->mimeData({article}));
        QSignalSpy finished(&fixture.workspace, &Workspace::finished);
        tree->dropMimeData(data.get(), Qt::MoveAction, -1, -1, tree->index(1, 0));
        QVERIFY(finished.wait(30000));
        QCOMPARE(fixture.workspace.library().stories.size(), 3U);
        QCOMPARE(fixture.workspace.assignments().size(), 1U);
        // Onto no story: a new one.
        tree->dropMimeData(data.get(), Qt::MoveAction, -1, -1, {});
        QVERIFY(finished.wait(30000));
        QCOMPARE(fixture.workspace.library().stories.size(), 4U);
    }

    void aChangedFileIsToldAndShown()
    {
        const QTemporaryDir folder;
        QVERIFY(writeMixed(folder.path()));
        WindowFixture fixture;
        fixture.workspace.setWatching(true);
        QVERIFY(fixture.show() && fixture.open(folder.path()));
        QSignalSpy changed(&fixture.workspace, &Workspace::changesFound);
        QVERIFY(writeFile(folder.path(), u"b-9.txt"_s, TestFolder::eventArticle(1, 9)));
        QVERIFY(changed.wait(30000));
        MessageBar *bar = fixture.window->messages();
        QVERIFY(bar->isVisible());
        QVERIFY2(bar->text().contains(u"added"_s), qPrintable(bar->text()));
        QCOMPARE(fixture.window->navigator()->story()->id, u"a-0.txt"_s); // the place is kept
        for (QToolButton *button : bar->findChildren<QToolButton *>()) {
            if (button->objectName() != u"messageClose") {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        QCOMPARE(fixture.window->navigator()->story()->id, u"b-0.txt"_s);
        QCOMPARE(fixture.window->page()->currentArticle(), 3);
    }

    void theReadersPlaceOutlastsChangesOfFiles()
    {
        const QTemporaryDir folder;
        QVERIFY(writeCraneStory(folder.path()));
        WindowFixture fixture;
        fixture.workspace.setWatching(true);
        QVERIFY(fixture.show() && fixture.open(folder.path()));
        Navigator *navigator = fixture.window->navigator();
        fixture.press(Qt::Key_1);
        fixture.press(Qt::Key_3, Qt::AltModifier); // conflicts alone
        fixture.press(Qt::Key_J);
        const StopFacets facets = navigator->facets();
        const auto words = [navigator] {
            const SentenceRef at = navigator->place().value_or(SentenceRef());
            return at.article < 0 ? QString() : sentenceText(*navigator->story(), at).toString();
        };
        const QString read = words();
        QVERIFY(read.contains(u"ships"_s));
        const auto stays = [&] {
            return navigator->facets() == facets && words() == read && navigator->currentStop()->conflict;
        };
        QSignalSpy changed(&fixture.workspace, &Workspace::changesFound);
        // A file comes, and stands before the others.
        QVERIFY(
            writeFile(folder.path(), u"buoy.txt"_s,
                      "Buoy Bulletin\n\nSome 40 ships wait\n\nBy Nils Farr\n\nSome 40 ships were waiting "
                      "outside the harbour on Tuesday evening.\n\nThe light at the mole was out again.\n"));
        QVERIFY(changed.wait(30000));
        QTRY_COMPARE(fixture.window->page()->panes()->paneCount(), 4);
        QVERIFY(stays());
        // Another one changes above the place, and one goes.
        QFile lamp(folder.filePath(u"lamp.txt"_s));
        QVERIFY(lamp.open(QIODevice::ReadOnly));
        QByteArray text = lamp.readAll();
        lamp.close();
        text.replace("By Ada Brenn\n\n", "By Ada Brenn\n\nGulls sat on its arm all day long, in rows.\n\n");
        QVERIFY(writeFile(folder.path(), u"lamp.txt"_s, text));
        QVERIFY(changed.wait(30000));
        QTRY_COMPARE(changed.last()[0].value<LibraryChanges>().changed, QStringList{u"lamp.txt"_s});
        QVERIFY(stays());
        QVERIFY(QFile::remove(folder.filePath(u"quay.txt"_s)));
        QVERIFY(changed.wait(30000));
        QTRY_COMPARE(fixture.window->page()->panes()->paneCount(), 3);
        QVERIFY(stays());
    }

private:
    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_data;
};

QTEST_MAIN(TestStoryMoves)
#include "tst_storymoves.moc"
