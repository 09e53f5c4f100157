// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "aligned/alignedview.h"
#include "app/storypage.h"
#include "app/storyviews.h"
#include "findings/findingspanel.h"
#include "findings/findingstextmodel.h"
#include "matrix/matrixtextmodel.h"
#include "matrix/matrixview.h"
#include "navigation/navigator.h"
#include "panes/articlepane.h"
#include "panes/hiddenpanesbar.h"
#include "panes/panehead.h"
#include "panes/panesview.h"
#include "panes/passages.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace sidebyline;

/// The three views, the filters and the lists, with the keys of a reader.
class TestViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void viewsShareOneSelection();
    void stepsInEveryView_data();
    void stepsInEveryView();
    void filtersReachEveryView();
    void matrixFillsItsWidth();
    void matrixSaysHowManyOrigins();
    void matrixCellLeadsToItsPassage();
    void matrixArrowsMoveTheSelection();
    void alignedCellsAreWalkedAndCopied();
    void listsOpenByKeyAndLeadToPassages();
    void notFoundFollowsTheOutlet();
    void listsAreCopied();
    void panesAreMovedHiddenAndPinned();
    void panesAreMovedByDraggingTheHead();
    void whatIsClickedStaysUnderThePointer();
    void columnsFollowTheArrangement();
    void escapeClosesTheList();
    void alignedIsATableToThoseWhoHear();

private:
    [[nodiscard]] StoryViews *views() const { return m_fixture->window->page()->views(); }
    [[nodiscard]] Navigator *navigator() const { return m_fixture->window->findChild<Navigator *>(); }
    [[nodiscard]] FindingsPanel *findings() const { return m_fixture->window->page()->findings(); }
    void showMode(ViewMode mode)
    {
        m_fixture->press(Qt::Key(Qt::Key_1 + int(mode)), Qt::ControlModifier);
        QCOMPARE(views()->mode(), mode);
    }

    QTemporaryDir m_settings;
    QTemporaryDir m_story;
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestViews::initTestCase()
{
    useTemporarySettings(m_settings);
    QVERIFY(writeCraneStory(m_story.path()));
}

void TestViews::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->show());
    QVERIFY(m_fixture->open(m_story.path()));
    QVERIFY(navigator()->story());
    m_fixture->press(Qt::Key_1);
    QVERIFY(views()->panes()->pane(0)->hasFocus());
}

void TestViews::cleanup()
{
    m_fixture.reset();
}

void TestViews::viewsShareOneSelection()
{
    m_fixture->press(Qt::Key_D); // the conflict
    const int claim = navigator()->currentClaim();
    QVERIFY(claim >= 0);
    showMode(ViewMode::Matrix);
    QVERIFY(views()->matrix()->table()->hasFocus());
    QCOMPARE(views()->matrix()->model()->stop(views()->matrix()->table()->currentIndex().row()).claim, claim);
    showMode(ViewMode::Aligned);
    QVERIFY(views()->aligned()->hasFocus());
    const SentenceRef place = *navigator()->place();
    QCOMPARE(views()->aligned()->current(), views()->aligned()->layout().placeOf(place.article, place.block));
    QVERIFY(views()->aligned()->accessibleDescription().contains(u"ships"_s));
    showMode(ViewMode::Reading);
    QCOMPARE(views()->panes()->current()->claim, claim);
    QCOMPARE(navigator()->currentClaim(), claim);
}

void TestViews::stepsInEveryView_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("reading") << int(ViewMode::Reading);
    QTest::newRow("aligned") << int(ViewMode::Aligned);
    QTest::newRow("matrix") << int(ViewMode::Matrix);
}

void TestViews::stepsInEveryView()
{
    QFETCH(int, mode);
    showMode(ViewMode(mode));
    const int all = navigator()->counts().all;
    for (int number = 1; number <= all; ++number) {
        m_fixture->press(Qt::Key_J);
        QCOMPARE(navigator()->position(), (StepPosition{number, all}));
    }
    m_fixture->press(Qt::Key_K);
    QCOMPARE(navigator()->position().number, all - 1);
    m_fixture->press(Qt::Key_Home);
    QCOMPARE(navigator()->position().number, 1);
    m_fixture->press(Qt::Key_2);
    QCOMPARE(views()->currentArticle(), 1);
    QCOMPARE(int(views()->mode()), mode);
}

void TestViews::filtersReachEveryView()
{
    m_fixture->press(Qt::Key_4, Qt::AltModifier); // unique
    const auto muted = [this](MarkKind kind) {
        int count = 0;
        for (int i = 0; i < views()->panes()->paneCount(); ++i) {
            for (const PaneSection &section : views()->panes()->pane(i)->content().sections) {
                for (const PaneParagraph &paragraph : section.paragraphs) {
                    count += int(std::ranges::count_if(paragraph.marks, [kind](const Mark &mark) {
                        return mark.kind == kind && mark.muted;
                    }));
                }
            }
        }
        return count;
    };
    QVERIFY(muted(MarkKind::Shared) > 0);
    QCOMPARE(muted(MarkKind::Unique), 0);
    showMode(ViewMode::Matrix);
    QCOMPARE(views()->matrix()->model()->rowCount(), navigator()->counts().unique);
    showMode(ViewMode::Aligned);
    const int some = views()->aligned()->layout().rowCount();
    m_fixture->press(Qt::Key_0, Qt::AltModifier);
    QVERIFY(views()->aligned()->layout().rowCount() > some);
    showMode(ViewMode::Matrix);
    QCOMPARE(views()->matrix()->model()->rowCount(), navigator()->counts().all);
    m_fixture->press(Qt::Key_7, Qt::AltModifier); // quotations
    m_fixture->press(Qt::Key_3, Qt::AltModifier); // and conflicts
    QCOMPARE(views()->matrix()->model()->rowCount(), 2);
    m_fixture->press(Qt::Key_2);
    m_fixture->press(Qt::Key_O); // what Pier Post carries of them
    QCOMPARE(navigator()->facets().outlets, (std::vector<int>{1}));
    QCOMPARE(views()->matrix()->model()->rowCount(), 2);
}

void TestViews::matrixFillsItsWidth()
{
    showMode(ViewMode::Matrix);
    const QTableView *table = views()->matrix()->table();
    QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width());
}

void TestViews::matrixSaysHowManyOrigins()
{
    showMode(ViewMode::Matrix);
    const StoryPtr story = navigator()->story();
    const auto *summary = views()->matrix()->findChild<QLabel *>(u"matrixSummary"_s);
    QVERIFY(summary);
    const std::size_t origins = story->comparison.origins.size();
    QVERIFY(origins > 0);
    QVERIFY2(summary->text().contains(u" · %1 origin"_s.arg(origins)), qUtf8Printable(summary->text()));
    QCOMPARE(summary->toolTip().isEmpty(), origins == story->articles.size());
}

void TestViews::matrixCellLeadsToItsPassage()
{
    showMode(ViewMode::Matrix);
    const QAbstractItemModelTester tester(views()->matrix()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_fixture->press(Qt::Key_D);
    m_fixture->press(Qt::Key_2);
    QCOMPARE(views()->matrix()->currentArticle(), 1);
    const QModelIndex cell = views()->matrix()->table()->currentIndex();
    QVERIFY(cell.data(ClaimMatrixModel::ConflictRole).toBool());
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().startsWith(u"Pier Post"_s));
    m_fixture->press(Qt::Key_Return);
    QCOMPARE(views()->mode(), ViewMode::Reading);
    QVERIFY(views()->panes()->pane(1)->hasFocus());
    QCOMPARE(navigator()->place()->article, 1);
    QVERIFY(navigator()->currentStop()->conflict);
}

void TestViews::matrixArrowsMoveTheSelection()
{
    showMode(ViewMode::Matrix);
    m_fixture->press(Qt::Key_J);
    const int first = navigator()->currentIndex();
    m_fixture->press(Qt::Key_Down);
    QCOMPARE(navigator()->currentIndex(), first + 1);
    m_fixture->press(Qt::Key_Up);
    QCOMPARE(navigator()->currentIndex(), first);
    views()->matrix()->setOrder(MatrixOrder::Spread);
    QCOMPARE(navigator()->currentIndex(), first);
    QCOMPARE(views()->matrix()->table()->currentIndex().row(), views()->matrix()->model()->rowOf(first));
}

void TestViews::alignedCellsAreWalkedAndCopied()
{
    showMode(ViewMode::Aligned);
    m_fixture->press(Qt::Key_J);
    m_fixture->press(Qt::Key_Right);
    QCOMPARE(views()->currentArticle(), 1);
    m_fixture->press(Qt::Key_Down);
    const AlignedPlace place = views()->aligned()->current();
    QCOMPARE(place.column, 1);
    QTest::keyClick(views()->aligned(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), views()->aligned()->cellText(place));
    // Every row can be reached, and its text told.
    for (int row = 0; row < views()->aligned()->layout().rowCount(); ++row) {
        views()->aligned()->goTo({row, 0});
        QVERIFY(!views()->aligned()->accessibleDescription().isEmpty());
    }
}

void TestViews::listsOpenByKeyAndLeadToPassages()
{
    QVERIFY(!m_fixture->window->page()->areFindingsShown());
    m_fixture->press(Qt::Key_I);
    QTRY_VERIFY(findings()->view()->hasFocus());
    QCOMPARE(findings()->kind(), FindingsKind::Figures);
    QCOMPARE(findings()->model()->rowCount(), 1);
    const QAbstractItemModelTester tester(findings()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_fixture->press(Qt::Key_Down);
    m_fixture->press(Qt::Key_Down);
    m_fixture->press(Qt::Key_Down);
    const auto stop = findings()->model()->stop(findings()->view()->currentIndex());
    QVERIFY(stop);
    QCOMPARE(navigator()->currentClaim(), stop->claim);
    // Home and End are the list's while it has the keys.
    m_fixture->press(Qt::Key_Home);
    QCOMPARE(findings()->view()->currentIndex(), findings()->model()->index(0, 0));
    QCOMPARE(navigator()->currentClaim(), stop->claim);
    findings()->view()->setCurrentIndex(findings()->model()->indexOf(*stop));
    m_fixture->press(Qt::Key_Return);
    QVERIFY(views()->panes()->pane(stop->sentence.article)->hasFocus());
    m_fixture->press(Qt::Key_O, Qt::ShiftModifier);
    QCOMPARE(findings()->kind(), FindingsKind::Origins);
    QVERIFY(findings()->model()->rowCount() > 0);
    m_fixture->press(Qt::Key_V, Qt::ShiftModifier);
    QCOMPARE(findings()->kind(), FindingsKind::Versions);
    QCOMPARE(findings()->emptyText(), findingsEmpty(FindingsKind::Versions));
    for (const auto &[key, kind] :
         {std::pair(Qt::Key_Q, FindingsKind::Quotations), std::pair(Qt::Key_T, FindingsKind::Headlines),
          std::pair(Qt::Key_R, FindingsKind::Comments), std::pair(Qt::Key_W, FindingsKind::NotCarried)}) {
        m_fixture->press(key);
        QCOMPARE(findings()->kind(), kind);
        QVERIFY(findings()->model()->rowCount() > 0);
        QVERIFY(findings()->emptyText().isEmpty());
    }
    m_fixture->press(Qt::Key_W); // once more: closed, and the keys are the panes' again
    QVERIFY(!m_fixture->window->page()->areFindingsShown());
    QTRY_VERIFY(qobject_cast<ArticlePane *>(QApplication::focusWidget()));
}

void TestViews::notFoundFollowsTheOutlet()
{
    m_fixture->press(Qt::Key_3);
    m_fixture->press(Qt::Key_W);
    QCOMPARE(findings()->article(), 2);
    const int lacks = findings()->model()->entryCount();
    m_fixture->press(Qt::Key_1);
    QCOMPARE(findings()->article(), 0);
    QVERIFY(findings()->model()->entryCount() < lacks);
    m_fixture->press(Qt::Key_5, Qt::AltModifier); // comments: none of them is a claim
    QCOMPARE(findings()->model()->rowCount(), 0);
    QVERIFY(!findings()->emptyText().isEmpty());
}

void TestViews::listsAreCopied()
{
    m_fixture->press(Qt::Key_Q);
    QTRY_VERIFY(findings()->view()->hasFocus());
    findings()->view()->setCurrentIndex(findings()->model()->index(0, 0));
    QTest::keyClick(findings()->view(), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QApplication::clipboard()->text();
    QCOMPARE(copied.count(u'\n'), 3); // the quotation, then a line an outlet
    QVERIFY(copied.contains(u"Pier Post"_s));
    QVERIFY(copied.contains(u"Tova Lind"_s));
}

void TestViews::panesAreMovedHiddenAndPinned()
{
    PanesView *panes = views()->panes();
    m_fixture->press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(panes->shownArticles(), (std::vector<int>{1, 0, 2}));
    QVERIFY(panes->pane(1)->hasFocus());
    m_fixture->press(Qt::Key_2);
    QCOMPARE(views()->currentArticle(), 0); // keys count places, not articles
    m_fixture->press(Qt::Key_P);
    QCOMPARE(panes->shownArticles(), (std::vector<int>{0, 1, 2}));
    QVERIFY(panes->pane(0)->head()->details().contains(u"pinned"_s));
    m_fixture->press(Qt::Key_2);
    m_fixture->press(Qt::Key_H);
    QCOMPARE(panes->shownArticles(), (std::vector<int>{0, 2}));
    const auto *bar = m_fixture->window->findChild<HiddenPanesBar *>();
    QVERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(u"Pier Post"_s));
    m_fixture->press(Qt::Key_H);
    m_fixture->press(Qt::Key_H);
    QCOMPARE(panes->paneCount(), 1); // the last one stays
    m_fixture->press(Qt::Key_H, Qt::ShiftModifier);
    QCOMPARE(panes->paneCount(), 3);
    QVERIFY(!bar->isVisible());
}

void TestViews::panesAreMovedByDraggingTheHead()
{
    PanesView *panes = views()->panes();
    PaneHead *head = panes->pane(0)->head();
    const QPoint from(20, 20);
    const QPoint to = head->mapFromGlobal(panes->pane(2)->mapToGlobal(QPoint(150, 20)));
    QTest::mousePress(head, Qt::LeftButton, {}, from);
    QTest::mouseMove(head, from + QPoint(40, 0));
    QTest::mouseMove(head, to);
    QTest::mouseRelease(head, Qt::LeftButton, {}, to);
    QCOMPARE(panes->shownArticles(), (std::vector<int>{1, 2, 0}));
}

/// Through the whole window, whose inspector fills and whose other panes come level.
void TestViews::whatIsClickedStaysUnderThePointer()
{
    m_fixture->window->resize(900, 700); // not all panes fit
    QVERIFY(
        m_fixture->open(QStringLiteral(SIDEBYLINE_SOURCE_DIR "/resources/samples/harbour-bridge-closure")));
    const PanesView *panes = views()->panes();
    int clicked = 0;
    for (int page = 0; page < 5; ++page) {
        for (int i = 0; i < panes->paneCount(); ++i) {
            ArticlePane *pane = panes->pane(i);
            for (int claim = 0; claim < navigator()->counts().shared; ++claim) {
                const Stop stop{StopKind::Claim, claim, {}, false};
                for (const Passage &passage : passages(pane->layout(), stop)) {
                    const auto place = [&] {
                        const QRectF word =
                            pane->layout().rects(passage.item, {passage.range.start, 4}).first();
                        return (word.center() - QPointF(0, pane->scrollPlace())).toPoint();
                    };
                    const QPoint before = place();
                    const QPoint inView = pane->viewport()->mapTo(panes->viewport(), before);
                    if (!pane->viewport()->rect().contains(before) ||
                        !panes->viewport()->rect().contains(inView)) {
                        continue;
                    }
                    QTest::mouseClick(pane->viewport(), Qt::LeftButton, {}, before);
                    QVERIFY(navigator()->currentStop());
                    QCOMPARE(pane->viewport()->mapTo(panes->viewport(), place()), inView);
                    ++clicked;
                }
            }
        }
        QTest::keyClick(panes->pane(0), Qt::Key_PageDown);
    }
    QVERIFY2(clicked > 20, qPrintable(QString::number(clicked)));
}

void TestViews::columnsFollowTheArrangement()
{
    m_fixture->press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    showMode(ViewMode::Matrix);
    QCOMPARE(views()->matrix()->model()->article(ClaimMatrixModel::FirstOutlet), 1);
    showMode(ViewMode::Aligned);
    QCOMPARE(views()->aligned()->layout().article(0), 1);
    m_fixture->press(Qt::Key_1);
    m_fixture->press(Qt::Key_H);
    QCOMPARE(views()->aligned()->layout().columnCount(), 2);
    QCOMPARE(views()->aligned()->layout().article(0), 0);
}

void TestViews::escapeClosesTheList()
{
    m_fixture->press(Qt::Key_T);
    QVERIFY(m_fixture->window->page()->areFindingsShown());
    m_fixture->press(Qt::Key_Escape);
    QVERIFY(!m_fixture->window->page()->areFindingsShown());
}

void TestViews::alignedIsATableToThoseWhoHear()
{
    showMode(ViewMode::Aligned);
    AlignedView *aligned = views()->aligned();
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(aligned);
    QVERIFY(view && view->tableInterface());
    QCOMPARE(view->role(), QAccessible::Table);
    QAccessibleTableInterface *table = view->tableInterface();
    QCOMPARE(table->rowCount(), aligned->layout().rowCount());
    QCOMPARE(table->columnCount(), 3);
    QCOMPARE(view->childCount(), table->rowCount() * 3);
    QCOMPARE(table->columnDescription(1), u"Pier Post"_s);
    for (int i = 0; i < view->childCount(); ++i) {
        QAccessibleInterface *cell = view->child(i);
        QAccessibleTableCellInterface *place = cell->tableCellInterface();
        QVERIFY(place);
        QCOMPARE(view->indexOfChild(cell), i);
        QCOMPARE(table->cellAt(place->rowIndex(), place->columnIndex()), cell);
        QCOMPARE(cell->parent(), view);
        QVERIFY(!cell->text(QAccessible::Name).isEmpty());
        const QString description = cell->text(QAccessible::Description);
        QVERIFY2(description.startsWith(table->columnDescription(place->columnIndex())),
                 qPrintable(description));
        QCOMPARE(place->columnHeaderCells().size(), 1);
    }
    // The conflict: its cell has the focus, says what it is and where it stands on the screen.
    m_fixture->press(Qt::Key_D);
    QAccessibleInterface *current = view->focusChild();
    QVERIFY(current && current->state().focused && current->state().selected);
    QVERIFY(current->text(QAccessible::Name).contains(u"ships"_s));
    QVERIFY2(current->text(QAccessible::Description).contains(u"Other outlets give this differently."_s),
             qPrintable(current->text(QAccessible::Description)));
    QCOMPARE(view->childAt(current->rect().center().x(), current->rect().center().y()), current);
    QCOMPARE(table->selectedCells(), QList{current});
    // Taken to another cell, and to its article, by the screen reader alone.
    QAccessibleInterface *other = table->cellAt(0, 2);
    other->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(aligned->current(), (AlignedPlace{0, 2}));
    other->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(views()->mode(), ViewMode::Reading);
    // Other rows are other cells.
    showMode(ViewMode::Aligned);
    m_fixture->press(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(table->rowCount(), aligned->layout().rowCount());
    QCOMPARE(view->childCount(), aligned->layout().rowCount() * 3);
    QVERIFY(view->child(view->childCount() - 1)->isValid());
}

QTEST_MAIN(TestViews)
#include "tst_views.moc"
