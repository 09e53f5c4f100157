// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../workspace/testfolder.h"
#include "app/messagebar.h"
#include "app/storychooser.h"
#include "app/storypage.h"
#include "items/storytreemodel.h"
#include "navigation/navigator.h"
#include "navigation/storyview.h"
#include "panes/panesview.h"
#include "windowfixture.h"

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

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestStoryMoves)
#include "tst_storymoves.moc"
