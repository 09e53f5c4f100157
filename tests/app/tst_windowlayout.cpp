// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "app/messagebar.h"
#include "app/session.h"
#include "app/storypage.h"
#include "app/storyviews.h"
#include "app/toolrow.h"
#include "findings/findingspanel.h"
#include "matrix/matrixview.h"
#include "navigation/navigator.h"
#include "navigation/storyview.h"
#include "panes/panesview.h"
#include "review/reviewpanel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sidebyline;

/// Windows that are narrow or have large letters, and windows that come back as they were left.
class TestWindowLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void narrowWindowsShowEverything_data();
    void narrowWindowsShowEverything();
    void storiesGiveWayInANarrowWindow();
    void storiesGiveWayToAList();
    void findingFitsIntoANarrowWindow();
    void folderIsArrangedAsItWasLeft();
    void baseComesBack();
    void placeOfTheWindowComesBack();
    void anotherFolderIsArrangedAsItself();
    void singleArticlesHaveAHeading();
    void unreadableFolderSaysWhatToDo();
    void aFirstWindowLeavesRoomForItsFrame();
    void aFolderCanBeShownAfresh();
    void aClaimHasRoomBesideAList();
    void layoutsAreReadAsWritten();

private:
    [[nodiscard]] StoryPage *page() const { return m_fixture->window->page(); }
    [[nodiscard]] PanesView *panes() const { return page()->panes(); }
    void reopen();

    QTemporaryDir m_settings;
    QTemporaryDir m_story;
    QFont m_font;
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestWindowLayout::initTestCase()
{
    QVERIFY(m_settings.isValid() && m_story.isValid());
    useTemporarySettings(m_settings);
    QVERIFY(writeCraneStory(m_story.path()));
    m_font = QApplication::font();
}

void TestWindowLayout::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    QSettings().clear();
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->show());
    QVERIFY(m_fixture->open(m_story.path()));
}

void TestWindowLayout::cleanup()
{
    m_fixture.reset();
    QApplication::setFont(m_font);
}

void TestWindowLayout::reopen()
{
    QVERIFY(m_fixture->window->close());
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->window->restoreState(m_story.path());
    QVERIFY(m_fixture->show());
    QVERIFY(m_fixture->open(m_story.path()));
}

void TestWindowLayout::narrowWindowsShowEverything_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("view");
    for (int view = 0; view < ViewModeCount; ++view) {
        QTest::addRow("640, view %d", view) << 640 << 100 << view;
        QTest::addRow("900, view %d", view) << 900 << 100 << view;
        QTest::addRow("1280, double letters, view %d", view) << 1280 << 200 << view;
    }
}

void TestWindowLayout::narrowWindowsShowEverything()
{
    QFETCH(int, width);
    QFETCH(int, percent);
    QFETCH(int, view);
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    MainWindow *window = m_fixture->window.get();
    m_fixture->press(Qt::Key(Qt::Key_1 + view), Qt::ControlModifier);
    m_fixture->press(Qt::Key_D);
    m_fixture->press(Qt::Key_Q); // with a list beside
    window->resize(width, 800);
    QTRY_COMPARE(window->width(), width);
    QTRY_VERIFY(window->minimumSizeHint().width() <= width);
    // Every button of the row can be reached, and its words read.
    const auto *row = window->findChild<ToolRow *>();
    for (const QAbstractButton *button : row->findChildren<QAbstractButton *>()) {
        if (button->isVisible()) {
            const QRect area(button->mapTo(window, QPoint()), button->size());
            QVERIFY2(window->rect().contains(area), qPrintable(button->text()));
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
        }
    }
    QVERIFY(page()->views()->width() >= 200);
    QVERIFY(page()->findings()->view()->width() >= 200);
}

void TestWindowLayout::storiesGiveWayInANarrowWindow()
{
    const QAction *stories = m_fixture->window->actions().action(CommandId::ShowStories);
    QVERIFY(stories->isChecked());
    m_fixture->window->resize(600, 700);
    QTRY_VERIFY(!stories->isChecked());
    QVERIFY(page()->windowLayout().stories); // not the reader's wish
    m_fixture->window->resize(1280, 700);
    QTRY_VERIFY(stories->isChecked());
    m_fixture->window->resize(600, 700);
    QTRY_VERIFY(!stories->isChecked());
    m_fixture->press(Qt::Key_F9); // the reader wants them
    QVERIFY(stories->isChecked());
    m_fixture->press(Qt::Key_F9);
    m_fixture->window->resize(1280, 700);
    QTRY_COMPARE(m_fixture->window->width(), 1280);
    QVERIFY(!stories->isChecked());
}

void TestWindowLayout::storiesGiveWayToAList()
{
    const QAction *stories = m_fixture->window->actions().action(CommandId::ShowStories);
    m_fixture->window->resize(900, 700);
    QTRY_COMPARE(m_fixture->window->width(), 900);
    QVERIFY(stories->isChecked());
    m_fixture->press(Qt::Key_Q);
    QVERIFY(!stories->isChecked());
    m_fixture->press(Qt::Key_F9);
    QVERIFY(stories->isChecked());
    m_fixture->window->resize(880, 700);
    QTRY_COMPARE(m_fixture->window->width(), 880);
    QVERIFY(stories->isChecked()); // the reader asked for them
    m_fixture->press(Qt::Key_Escape);
    QVERIFY(stories->isChecked());
    m_fixture->press(Qt::Key_Q);
    QVERIFY(!stories->isChecked());
    m_fixture->press(Qt::Key_Escape);
    QVERIFY(stories->isChecked());
}

void TestWindowLayout::findingFitsIntoANarrowWindow()
{
    m_fixture->window->resize(640, 700);
    m_fixture->press(Qt::Key_Slash);
    QTest::keyClicks(QApplication::focusWidget(), u"crane"_s);
    QTRY_VERIFY(m_fixture->window->findChild<QAbstractButton *>(u"findWords"_s)->isVisible());
    QCOMPARE(m_fixture->window->width(), 640);
    QVERIFY(m_fixture->window->minimumSizeHint().width() <= 640);
}

void TestWindowLayout::folderIsArrangedAsItWasLeft()
{
    m_fixture->press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier); // the first behind the second
    m_fixture->press(Qt::Key_P);
    m_fixture->press(Qt::Key_3);
    m_fixture->press(Qt::Key_H);
    m_fixture->press(Qt::Key_D);
    m_fixture->press(Qt::Key_3, Qt::ControlModifier);
    m_fixture->press(Qt::Key_Q);
    m_fixture->press(Qt::Key_F8);
    const WindowLayout left = page()->windowLayout();
    const auto place = m_fixture->window->navigator()->place();
    QCOMPARE(left.panes.hidden.size(), 1);
    QCOMPARE(left.panes.pinned.size(), 1);
    QVERIFY(!left.claim);
    reopen();
    const WindowLayout found = page()->windowLayout();
    QCOMPARE(found.panes, left.panes);
    QCOMPARE(ViewMode(found.view), ViewMode::Matrix);
    QCOMPARE(FindingsKind(found.list), FindingsKind::Quotations);
    QVERIFY(found.stories);
    QVERIFY(!found.claim);
    QVERIFY(!m_fixture->window->actions().action(CommandId::ShowClaim)->isChecked());
    QVERIFY(m_fixture->window->actions().action(CommandId::ListQuotations)->isChecked());
    QCOMPARE(m_fixture->window->navigator()->place(), place);
    QVERIFY(!page()->findings()->view()->hasFocus()); // the keys are the story's
    QVERIFY(panes()->hiddenArticles().size() == 1);
}

void TestWindowLayout::baseComesBack()
{
    QSignalSpy compared(&m_fixture->workspace, &Workspace::storyChanged);
    m_fixture->press(Qt::Key_2);
    m_fixture->press(Qt::Key_B);
    QVERIFY(compared.wait());
    QCOMPARE(m_fixture->window->navigator()->story()->comparison.base, 1);
    reopen();
    QTRY_COMPARE(m_fixture->window->navigator()->story()->comparison.base, 1);
}

void TestWindowLayout::placeOfTheWindowComesBack()
{
    m_fixture->window->restoreState();
    m_fixture->window->resize(700, 610);
    auto *columns = page()->findChild<QSplitter *>();
    m_fixture->press(Qt::Key_F9);
    m_fixture->press(Qt::Key_F9); // shown, however narrow
    columns->setSizes({180, 520, 0});
    const QList<int> sizes = columns->sizes();
    reopen();
    QCOMPARE(m_fixture->window->size(), QSize(700, 610));
    QTRY_COMPARE(page()->findChild<QSplitter *>()->sizes(), sizes);
}

void TestWindowLayout::anotherFolderIsArrangedAsItself()
{
    const QTemporaryDir other;
    QVERIFY(writeCraneStory(other.path())); // the same names of files
    m_fixture->press(Qt::Key_2);
    m_fixture->press(Qt::Key_H);
    QCOMPARE(panes()->paneCount(), 2);
    QVERIFY(m_fixture->open(other.path()));
    QCOMPARE(panes()->paneCount(), 3);
    QVERIFY(m_fixture->open(m_story.path()));
    QCOMPARE(panes()->paneCount(), 2);
}

void TestWindowLayout::singleArticlesHaveAHeading()
{
    const QTemporaryDir folder;
    QVERIFY(writeCraneStory(folder.filePath(u"a crane"_s)));
    for (const QString &name : {u"b well"_s, u"c mill"_s}) {
        QVERIFY(writeFile(folder.path(), name + u"/lamp.txt"_s,
                          "The Lamp\n\nNothing new at the old place\n\nBy Ada Brenn\n\n"
                          "Nothing has happened there for a hundred years, and nobody minds.\n"));
    }
    QVERIFY(m_fixture->open(folder.path()));
    const auto *view = m_fixture->window->findChild<StoryView *>();
    const auto height = [view](int row) { return view->visualRect(view->model()->index(row, 0)).height(); };
    QCOMPARE(view->model()->rowCount(), 3);
    QTRY_VERIFY(height(1) > height(2) + 5); // with a heading above it
    QCOMPARE(height(0), height(2));
}

void TestWindowLayout::unreadableFolderSaysWhatToDo()
{
    const QTemporaryDir folder;
    QVERIFY(writeFile(folder.path(), u"scan.txt"_s, QByteArray("\0\1\2\3\4\5\6\7", 8)));
    QVERIFY(m_fixture->open(folder.path()));
    QVERIFY(m_fixture->window->messages()->isVisible());
    const auto *advice = m_fixture->window->findChild<QLabel *>(u"notReadAdvice"_s);
    QVERIFY(advice->isVisible() && !advice->text().isEmpty());
}

void TestWindowLayout::aFirstWindowLeavesRoomForItsFrame()
{
    const MainWindow window(&m_fixture->workspace, &m_fixture->appearance);
    const QSize screen = window.screen()->availableSize();
    QVERIFY(window.width() < screen.width() && window.height() < screen.height());
}

void TestWindowLayout::aFolderCanBeShownAfresh()
{
    m_fixture->press(Qt::Key_J);
    m_fixture->press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(m_fixture->window->close());
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->window->setSessions(SessionUse::None);
    QVERIFY(m_fixture->show());
    QVERIFY(m_fixture->open(m_story.path()));
    QVERIFY(!m_fixture->window->navigator()->currentStop());
    QCOMPARE(m_fixture->window->page()->views()->mode(), ViewMode::Reading);
    QVERIFY(m_fixture->window->close());
    reopen(); // and it was not kept that way
    QCOMPARE(m_fixture->window->page()->views()->mode(), ViewMode::Matrix);
}

void TestWindowLayout::aClaimHasRoomBesideAList()
{
    constexpr int Letters = 30;
    m_fixture->window->resize(640, 700);
    m_fixture->press(Qt::Key_Q);
    m_fixture->press(Qt::Key_J);
    const auto *claim = m_fixture->window->findChild<QWidget *>(u"claimInspector"_s);
    QTRY_VERIFY(claim->width() > Letters * claim->fontMetrics().averageCharWidth());
    QVERIFY(m_fixture->window->page()->review()->isVisible());
    m_fixture->window->resize(1280, 800);
    QTRY_VERIFY(m_fixture->window->page()->review()->x() > claim->x());
}

void TestWindowLayout::layoutsAreReadAsWritten()
{
    const WindowLayout layout{
        .geometry = QByteArray("\0\1ab", 4),
        .columns = "c",
        .rows = "r",
        .view = 2,
        .list = 4,
        .stories = false,
        .claim = false,
        .panes = {.order = {u"b.txt"_s, u"a.txt"_s}, .hidden = {u"c.txt"_s}, .pinned = {u"b.txt"_s}}};
    QCOMPARE(readWindowLayout(writeWindowLayout(layout)), layout);
    QCOMPARE(readWindowLayout({}), WindowLayout());
    const QJsonObject odd{{u"view"_s, 17}, {u"list"_s, u"x"_s}, {u"order"_s, 3}, {u"geometry"_s, 1}};
    QCOMPARE(readWindowLayout(odd), WindowLayout());
}

QTEST_MAIN(TestWindowLayout)
#include "tst_windowlayout.moc"
