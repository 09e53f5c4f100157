// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reviewtest.h"

#include "app/preferences.h"
#include "app/settings.h"
#include "app/storypage.h"
#include "app/storyviews.h"
#include "items/storytreemodel.h"
#include "items/verdicts.h"
#include "matrix/matrixview.h"
#include "navigation/hintbar.h"
#include "navigation/navigator.h"
#include "navigation/storyview.h"
#include "panes/panesview.h"
#include "review/mergedialog.h"
#include "review/orphansdialog.h"
#include "review/reviewdesk.h"
#include "review/reviewpanel.h"
#include "workspace/reviewsession.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sidebyline;

/// A review with keys alone, and what is left of it.
class TestReview : public ReviewTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(prepare()); }
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }
    void verdictsStepOn();
    void stayingCanBeChosen();
    void flagsAndProgress();
    void notes();
    void undoesBackToTheOpening();
    void undoSaysWhatAndLeadsThere();
    void notTheSameClaim();
    void linksByHand();
    void dropsAConflict();
    void keepsOverRestart();
    void importAsksWhatDiffers();
    void orphansAreMoved();
    void wholeSampleStoryByKeys();

private:
    [[nodiscard]] int stopsOpen() const;
};

int TestReview::stopsOpen() const
{
    const StoryMarks marks = session()->wantedMarks(story());
    return int(std::ranges::count_if(navigator()->stops(), [&](const Stop &stop) {
        return stop.kind != StopKind::Comment && markOf(marks, stop).isOpen();
    }));
}

void TestReview::verdictsStepOn()
{
    press(Qt::Key_J);
    const int all = navigator()->counts().all;
    QCOMPARE(stopsOpen(), all);
    for (int done = 1; done <= all; ++done) {
        const auto before = navigator()->currentStop();
        press(Qt::Key_M);
        QCOMPARE(stopsOpen(), all - done);
        if (done < all) {
            QVERIFY(navigator()->currentStop() != before);
        }
    }
    QTRY_COMPARE(progress().reviewed, navigator()->counts().shared);
    QVERIFY(m_fixture->window->windowTitle().contains(u"reviewed"_s));
    // Nothing is open: it is said, and the place stays.
    const auto before = navigator()->currentStop();
    press(Qt::Key_M, Qt::ShiftModifier);
    QCOMPARE(status(), u"Nothing is left open in this story"_s);
    QCOMPARE(navigator()->currentStop(), before);
    // And taken back.
    press(Qt::Key_M);
    QTRY_COMPARE(panel()->statusText(), u"○ To do"_s);
    QCOMPARE(stopsOpen(), 1);
    QCOMPARE(navigator()->currentStop(), before);
}

void TestReview::stayingCanBeChosen()
{
    press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(settings::preferences().afterVerdict, AfterVerdict::Stay);
    press(Qt::Key_J);
    const auto before = navigator()->currentStop();
    press(Qt::Key_M);
    QCOMPARE(navigator()->currentStop(), before);
    QTRY_COMPARE(panel()->statusText(), u"✓ Reviewed"_s);
    press(Qt::Key_F);
    QTRY_COMPARE(panel()->statusText(), u"✓ Reviewed  ⚑ Flagged"_s);
}

void TestReview::flagsAndProgress()
{
    const int claims = navigator()->counts().shared;
    press(Qt::Key_S);
    press(Qt::Key_F);
    press(Qt::Key_S);
    press(Qt::Key_M);
    QTRY_COMPARE(progress(), (ReviewProgress{.claims = claims, .reviewed = 1, .flagged = 1, .notes = 0}));
    QVERIFY2(status().contains(u"1 of %1 claim(s) reviewed · 1 flagged"_s.arg(claims)), qPrintable(status()));
    auto *model = m_fixture->window->page()->stories()->model();
    const QModelIndex index = model->index(0, 0);
    QCOMPARE(index.data(StoryTreeModel::ReviewedCountRole).toInt(), 1);
    QCOMPARE(index.data(StoryTreeModel::ClaimCountRole).toInt(), claims);
    press(Qt::Key_F, Qt::ShiftModifier);
    QTRY_COMPARE(panel()->statusText(), u"⚑ Flagged"_s);
}

void TestReview::notes()
{
    press(Qt::Key_J);
    const auto where = navigator()->currentStop();
    press(Qt::Key_N);
    QVERIFY(panel()->isEditingNote());
    QTest::keyClicks(QApplication::focusWidget(), u"jmx: *ask* the yard"_s); // letters are text here
    press(Qt::Key_Escape);
    QVERIFY(!panel()->isEditingNote());
    QCOMPARE(navigator()->currentStop(), where);
    QTRY_COMPARE(markOf(session()->marks(story()), *where).note, u"jmx: *ask* the yard"_s);
    press(Qt::Key_J);
    QCOMPARE(panel()->note(), QString());
    press(Qt::Key_K);
    QCOMPARE(panel()->note(), u"jmx: *ask* the yard"_s);
    // Written on and left by stepping with the mouse, as it were: the note stays with its claim.
    press(Qt::Key_N);
    QTest::keyClicks(QApplication::focusWidget(), u", again"_s);
    navigator()->goToLast();
    QTRY_COMPARE(markOf(session()->marks(story()), *where).note, u"jmx: *ask* the yard, again"_s);
    QVERIFY(markOf(session()->marks(story()), *navigator()->currentStop()).note.isEmpty());
    press(Qt::Key_Escape);
    // The keys go back to the view that is seen.
    press(Qt::Key_3, Qt::ControlModifier);
    press(Qt::Key_N);
    press(Qt::Key_Escape);
    const StoryViews *views = m_fixture->window->page()->views();
    QVERIFY(views->matrix()->isAncestorOf(QApplication::focusWidget()));
}

void TestReview::undoesBackToTheOpening()
{
    press(Qt::Key_J);
    press(Qt::Key_M);
    press(Qt::Key_F);
    press(Qt::Key_S);
    press(Qt::Key_X);
    QTRY_VERIFY(session()->isSettled());
    QTRY_VERIFY(navigator()->story()->found);
    QUndoStack *stack = m_fixture->window->desk()->undoStack();
    QAction *undo = m_fixture->window->actions().action(CommandId::UndoVerdict);
    QCOMPARE(stack->count(), 3);
    QVERIFY(undo->isEnabled());
    QVERIFY2(undo->text().contains(u"Not the Same Claim"_s), qPrintable(undo->text()));
    for (int i = 0; i < 3; ++i) {
        press(Qt::Key_Z, Qt::ControlModifier);
    }
    QVERIFY(!undo->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier); // once too often
    QCOMPARE(status(), u"Nothing to undo since this folder was opened"_s);
    QTRY_VERIFY(!navigator()->story()->found);
    QTRY_COMPARE(
        progress(),
        (ReviewProgress{.claims = navigator()->counts().shared, .reviewed = 0, .flagged = 0, .notes = 0}));
    for (int i = 0; i < 3; ++i) {
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    }
    QTRY_VERIFY(navigator()->story()->found);
    QTRY_COMPARE(progress().flagged, 1);
}

void TestReview::undoSaysWhatAndLeadsThere()
{
    press(Qt::Key_J);
    const auto flagged = navigator()->currentStop();
    press(Qt::Key_F);
    QVERIFY(navigator()->currentStop() != flagged);
    navigator()->goToLast();
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(navigator()->currentStop(), flagged);
    QVERIFY2(status().startsWith(u"Undone: Flag, "_s), qPrintable(status()));
    // What is told stays when the verdict is stored, and goes with the next step.
    QTRY_VERIFY(session()->isSettled());
    QTRY_COMPARE(progress().flagged, 0);
    QVERIFY2(status().startsWith(u"Undone: Flag, "_s), qPrintable(status()));
    press(Qt::Key_J);
    QVERIFY2(!status().contains(u"Undone"_s), qPrintable(status()));
    // A claim that is made anew by undoing is come back to when it is there.
    press(Qt::Key_D);
    const auto place = navigator()->place();
    const int claim = navigator()->currentClaim();
    press(Qt::Key_X);
    QTRY_VERIFY(session()->isSettled() && navigator()->story()->found);
    QVERIFY2(status().contains(u"was taken out of claim %1"_s.arg(claim + 1)), qPrintable(status()));
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!navigator()->story()->found);
    QTRY_COMPARE(navigator()->currentClaim(), claim);
    QCOMPARE(navigator()->place(), place);
    QVERIFY2(status().startsWith(u"Undone: Not the Same Claim, claim "_s), qPrintable(status()));
    navigator()->goToLast();
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(navigator()->story()->found);
    QTRY_COMPARE(navigator()->place(), place);
    QVERIFY2(status().startsWith(u"Done again: Not the Same Claim"_s), qPrintable(status()));
}

void TestReview::notTheSameClaim()
{
    const StepCounts before = navigator()->counts();
    press(Qt::Key_D);
    press(Qt::Key_X);
    QTRY_COMPARE(navigator()->counts().shared, before.shared - 1);
    QCOMPARE(navigator()->counts().conflicts, before.conflicts - 1);
    QCOMPARE(navigator()->counts().unique, before.unique + 2);
    navigator()->clearStop();
    press(Qt::Key_U);
    press(Qt::Key_X);
    QCOMPARE(status(), u"There is no claim here that outlets share"_s);
}

void TestReview::linksByHand()
{
    const StepCounts before = navigator()->counts();
    press(Qt::Key_U);
    press(Qt::Key_L);
    QVERIFY(m_fixture->window->desk()->isLinking());
    QVERIFY(!panel()->hint().isEmpty());
    press(Qt::Key_Escape);
    QVERIFY(!m_fixture->window->desk()->isLinking());
    QVERIFY(panel()->hint().isEmpty());
    press(Qt::Key_L);
    const int first = navigator()->place()->article;
    press(Qt::Key_L);
    QVERIFY(m_fixture->window->desk()->isLinking()); // the same article: said, and not given up
    while (navigator()->place()->article == first) {
        press(Qt::Key_U);
    }
    press(Qt::Key_L);
    QTRY_COMPARE(navigator()->counts().shared, before.shared + 1);
    QCOMPARE(navigator()->counts().unique, before.unique - 2);
    QVERIFY(!m_fixture->window->desk()->isLinking());
    QCOMPARE(navigator()->currentStop()->kind, StopKind::Claim);
}

void TestReview::dropsAConflict()
{
    press(Qt::Key_D);
    press(Qt::Key_X, Qt::ShiftModifier);
    QTRY_COMPARE(navigator()->counts().conflicts, 0);
    press(Qt::Key_X, Qt::ShiftModifier);
    QCOMPARE(status(), u"Nothing disagrees here"_s);
    press(Qt::Key_D); // there is no other
    QCOMPARE(status(), u"None of these in this story"_s);
}

void TestReview::keepsOverRestart()
{
    press(Qt::Key_S);
    press(Qt::Key_M);
    press(Qt::Key_S);
    press(Qt::Key_X);
    QTRY_VERIFY(session()->isSettled() && navigator()->story()->found);
    const ReviewProgress before = progress();
    QVERIFY(restart());
    QTRY_COMPARE(progress(), before);
    QVERIFY(navigator()->story()->found);
    QVERIFY(!m_fixture->window->actions().action(CommandId::UndoVerdict)->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(status(), u"Nothing to undo since this folder was opened"_s);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(status(), u"Nothing was undone since the last verdict"_s);
    QCOMPARE(progress(), before);
    // With a verdict, the key takes it back again.
    press(Qt::Key_S);
    press(Qt::Key_F);
    QTRY_COMPARE(progress().flagged, 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(status().startsWith(u"Undone: Flag"_s), qPrintable(status()));
    QTRY_COMPARE(progress(), before);
}

void TestReview::importAsksWhatDiffers()
{
    press(Qt::Key_J);
    press(Qt::Key_N);
    QTest::keyClicks(QApplication::focusWidget(), u"mine"_s);
    press(Qt::Key_Escape);
    QTRY_COMPARE(progress().notes, 1);
    Decision theirs = session()->wanted().front();
    theirs.id = u"another"_s;
    theirs.value = u"theirs"_s;
    m_fixture->window->desk()->importDecisions({theirs});
    MergeDialog *dialog = m_fixture->window->desk()->mergeDialog();
    QVERIFY(dialog && dialog->isVisible());
    dialog->findChild<QComboBox *>()->setCurrentText(u"Theirs"_s);
    QTest::keyClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::Key_Space);
    QTRY_COMPARE(markOf(session()->marks(story()), *navigator()->currentStop()).note, u"theirs"_s);
    QVERIFY(activate());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(markOf(session()->marks(story()), *navigator()->currentStop()).note, u"mine"_s);
}

void TestReview::orphansAreMoved()
{
    press(Qt::Key_J);
    press(Qt::Key_F);
    QTRY_COMPARE(progress().flagged, 1);
    Decision lost = session()->wanted().front();
    session()->submit({.removed = {lost}, .added = {}});
    for (PassageKey &passage : lost.passages) {
        passage.words = 1;
    }
    lost.id = u"lost"_s;
    session()->submit({.removed = {}, .added = {lost}});
    QTRY_COMPARE(session()->orphans().size(), std::size_t(1));
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m_fixture->window->findChild<OrphansDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->findChild<QListWidget *>()->count(), 1);
    const auto buttons = dialog->findChildren<QPushButton *>();
    const auto move =
        std::ranges::find_if(buttons, [](QPushButton *b) { return b->text().contains(u"Move"_s); });
    QVERIFY((*move)->isEnabled());
    QTest::keyClick(*move, Qt::Key_Space);
    QTRY_COMPARE(session()->orphans().size(), std::size_t(0));
    QTRY_COMPARE(dialog->findChild<QListWidget *>()->count(), 0);
    dialog->close();
}

/// From the empty window to the PDF: nothing but keys.
void TestReview::wholeSampleStoryByKeys()
{
    m_fixture.reset();
    settings::clearRecentFolders();
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->show());
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(navigator()->story() && ready());
    QTRY_VERIFY(!m_fixture->workspace.isReading());

    press(Qt::Key_J);
    const int all = navigator()->counts().all;
    press(Qt::Key_F);
    press(Qt::Key_N);
    QTest::keyClicks(QApplication::focusWidget(), u"Which wording is on the recording?"_s);
    press(Qt::Key_Escape);
    for (int i = 0; i < 2 * all && stopsOpen() > 0; ++i) {
        press(Qt::Key_M);
    }
    QCOMPARE(stopsOpen(), 0);
    QTRY_COMPARE(progress().flagged, 1);
    QTRY_COMPARE(progress().notes, 1);
    QVERIFY(progress().claims > 0);
    QTRY_VERIFY(progress().reviewed >= progress().claims - 1); // told once it is on the disk

    const QString file = m_story->filePath(u"report.pdf"_s);
    press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::focusWidget() &&
                QApplication::focusWidget()->window()->objectName() == u"exportDialog"_s);
    for (int i = 0; i < 40 && QApplication::focusWidget()->objectName() != u"file"_s; ++i) {
        press(Qt::Key_Tab);
    }
    press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), file);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 60000);
    QFile pdf(file);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF-"));
}

QTEST_MAIN(TestReview)
#include "tst_review.moc"
