// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reviewtest.h"

#include "app/sourcepage.h"
#include "panes/sourceedit.h"
#include "panes/sourceview.h"

#include <QInputDialog>
#include <QMenu>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sidebyline;

/// What reading made of a file is put right, with keys alone.
class TestCorrections : public ReviewTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(prepare()); }
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }
    void correctsTheRole();
    void correctsTheOutlet();
    void correctsInTheSource();
};

void TestCorrections::correctsTheRole()
{
    const int unique = navigator()->counts().unique;
    press(Qt::Key_U);
    press(Qt::Key_E);
    auto *menu = m_fixture->window->findChild<QMenu *>(u"roleMenu"_s);
    QVERIFY(menu);
    QTRY_VERIFY(menu->isVisible());
    const auto actions = menu->actions();
    const auto notice =
        std::ranges::find_if(actions, [](QAction *a) { return a->text() == u"Site notice"_s; });
    QVERIFY2(notice != actions.end(), "the menu names the roles");
    menu->setActiveAction(*notice);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(navigator()->counts().unique, unique - 1);
    QVERIFY(activate());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(navigator()->counts().unique, unique);
}

void TestCorrections::correctsTheOutlet()
{
    press(Qt::Key_J);
    const int article = navigator()->place()->article;
    press(Qt::Key_E, Qt::ShiftModifier);
    auto *dialog = m_fixture->window->findChild<QInputDialog *>(u"correctionDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    dialog->setTextValue(u"Evening Lamp"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(navigator()->story()->articles[std::size_t(article)]->outlet, u"Evening Lamp"_s);
}

/// What reading took a file for is corrected where it is seen, by keys alone, and stays.
void TestCorrections::correctsInTheSource()
{
    StoryPage *page = m_fixture->window->page();
    press(Qt::Key_2);
    press(Qt::Key_U, Qt::ControlModifier);
    QTRY_VERIFY(page->source() && page->source()->view()->edit()->currentBlock() >= 0);
    SourceEdit *edit = page->source()->view()->edit();
    const auto article = [this] { return navigator()->story()->articles[1]; };
    const auto type = [this](Qt::Key key, const QString &text) {
        press(key, Qt::ShiftModifier);
        auto *dialog = m_fixture->window->findChildren<QInputDialog *>(u"correctionDialog"_s).back();
        dialog->setTextValue(text);
        QTest::keyClick(dialog, Qt::Key_Return);
    };
    for (int i = 0; i < 30 && article()->blocks[std::size_t(edit->currentBlock())].role != Role::Body; ++i) {
        press(Qt::Key_Down);
    }
    const int block = edit->currentBlock();
    QCOMPARE(article()->blocks[std::size_t(block)].role, Role::Body);
    press(Qt::Key_E);
    auto *menu = m_fixture->window->findChild<QMenu *>(u"roleMenu"_s);
    QVERIFY(menu);
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Site notice"_s) {
            menu->setActiveAction(action);
        }
    }
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(article()->blocks[std::size_t(block)].role, Role::Notice);
    QVERIFY(page->isSourceShown());
    QCOMPARE(edit->currentBlock(), block);
    QVERIFY2(edit->accessibleDescription().contains(u"by hand"_s), qPrintable(edit->accessibleDescription()));
    QVERIFY(activate());
    type(Qt::Key_W, u"12 May 2026"_s);
    QTRY_COMPARE(article()->published, u"2026-05-12"_s);
    QVERIFY(activate());
    type(Qt::Key_W, u"some day"_s);
    QVERIFY2(status().contains(u"some day"_s), qPrintable(status()));
    QCOMPARE(article()->published, u"2026-05-12"_s);
    QVERIFY(activate());
    type(Qt::Key_T, u"Crane tested"_s);
    QTRY_COMPARE(article()->headline, u"Crane tested"_s);
    QTRY_VERIFY(session()->isSettled());
    QVERIFY(restart());
    QTRY_COMPARE(article()->headline, u"Crane tested"_s);
    QCOMPARE(article()->published, u"2026-05-12"_s);
    QCOMPARE(article()->blocks[std::size_t(block)].role, Role::Notice);
}

QTEST_MAIN(TestCorrections)
#include "tst_corrections.moc"
