// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "app/helpsheet.h"
#include "app/sourcepage.h"
#include "app/storypage.h"
#include "claims/claiminspector.h"
#include "common/chipbutton.h"
#include "navigation/hintbar.h"
#include "navigation/navigator.h"
#include "navigation/stepchips.h"
#include "panes/articlepane.h"
#include "panes/panesview.h"
#include "panes/sourceedit.h"
#include "panes/sourceview.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace sidebyline;

/// A reader with a keyboard alone: from the opened folder through its claims.
class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void stepsInReadingOrder();
    void stepsByKind_data();
    void stepsByKind();
    void firstAndLast();
    void digitsChooseThePane();
    void baseFollowsThePane();
    void carriersOfAClaim();
    void chipLimitsSteps();
    void escapeClearsStepByStep();
    void helpSheetListsFindsAndLeaves();
    void lettersAreTextInATextField();
    void lettersStepFromTheInspector();
    void sourceAndBack();
    void linkingCanBeUnlocked();
    void reloadKeepsThePlace();

private:
    Navigator *navigator() const { return m_fixture->window->navigator(); }
    PanesView *panes() const { return m_fixture->window->page()->panes(); }
    QAction *action(CommandId id) const { return m_fixture->window->actions().action(id); }

    QTemporaryDir m_settings;
    QTemporaryDir m_story;
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestKeys::initTestCase()
{
    QVERIFY(m_settings.isValid() && m_story.isValid());
    useTemporarySettings(m_settings);
    QVERIFY(writeCraneStory(m_story.path()));
}

void TestKeys::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    QSettings().clear();
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->show());
    QVERIFY(m_fixture->open(m_story.path()));
    QVERIFY(navigator()->story());
    QCOMPARE(panes()->paneCount(), 3);
}

void TestKeys::cleanup()
{
    m_fixture.reset();
}

void TestKeys::stepsInReadingOrder()
{
    const int all = navigator()->counts().all;
    QVERIFY(all >= 5);
    QCOMPARE(navigator()->currentStop(), std::nullopt);
    for (int number = 1; number <= all; ++number) {
        m_fixture->press(Qt::Key_J);
        QCOMPARE(navigator()->position(StepFilter::All), (StepPosition{number, all}));
        QCOMPARE(panes()->current(), navigator()->currentStop());
        QVERIFY(m_fixture->window->hintBar()->status().startsWith(QString::number(number)));
    }
    m_fixture->press(Qt::Key_J);
    QCOMPARE(navigator()->position(StepFilter::All).number, 1);
    m_fixture->press(Qt::Key_K);
    QCOMPARE(navigator()->position(StepFilter::All).number, all);
}

void TestKeys::stepsByKind_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("filter");
    QTest::newRow("shared") << int(Qt::Key_S) << int(StepFilter::Shared);
    QTest::newRow("unique") << int(Qt::Key_U) << int(StepFilter::Unique);
    QTest::newRow("conflict") << int(Qt::Key_D) << int(StepFilter::Conflicts);
    QTest::newRow("comment") << int(Qt::Key_C) << int(StepFilter::Comments);
}

void TestKeys::stepsByKind()
{
    QFETCH(int, key);
    QFETCH(int, filter);
    const int of = navigator()->counts().of(StepFilter(filter));
    QVERIFY(of > 0);
    for (int i = 1; i <= of; ++i) {
        m_fixture->press(Qt::Key(key));
        QCOMPARE(navigator()->position(StepFilter(filter)), (StepPosition{i, of}));
    }
    m_fixture->press(Qt::Key(key), Qt::ShiftModifier);
    QCOMPARE(navigator()->position(StepFilter(filter)).number, of > 1 ? of - 1 : 1);
}

void TestKeys::firstAndLast()
{
    const int all = navigator()->counts().all;
    m_fixture->press(Qt::Key_End);
    QCOMPARE(navigator()->position(StepFilter::All).number, all);
    m_fixture->press(Qt::Key_Home);
    QCOMPARE(navigator()->position(StepFilter::All).number, 1);
}

void TestKeys::digitsChooseThePane()
{
    for (int pane : {2, 0, 1}) {
        m_fixture->press(Qt::Key(Qt::Key_1 + pane));
        QCOMPARE(panes()->currentPane(), pane);
        QVERIFY(panes()->pane(pane)->hasFocus());
    }
    m_fixture->press(Qt::Key_4); // there is none
    QCOMPARE(panes()->currentPane(), 1);
}

void TestKeys::baseFollowsThePane()
{
    QCOMPARE(navigator()->story()->comparison.base, 0);
    m_fixture->press(Qt::Key_S);
    m_fixture->press(Qt::Key_2);
    const auto place = navigator()->place();
    QCOMPARE(place->article, 1); // verdicts go to the outlet that is looked at
    m_fixture->press(Qt::Key_B);
    QTRY_COMPARE(navigator()->story()->comparison.base, 1);
    QVERIFY(panes()->pane(1)->content().isBase);
    QVERIFY(!panes()->pane(0)->content().isBase);
    QCOMPARE(navigator()->place(), place);
}

void TestKeys::carriersOfAClaim()
{
    m_fixture->press(Qt::Key_S);
    const int claim = navigator()->currentClaim();
    const int article = navigator()->place()->article;
    m_fixture->press(Qt::Key_Period);
    QCOMPARE(navigator()->currentClaim(), claim);
    QVERIFY(navigator()->place()->article != article);
    QCOMPARE(panes()->currentPane(), navigator()->place()->article);
    m_fixture->press(Qt::Key_Comma);
    QCOMPARE(navigator()->place()->article, article);
}

void TestKeys::chipLimitsSteps()
{
    const auto chips = m_fixture->window->findChild<StepChips *>();
    ChipButton *unique = chips->chip(StepFilter::Unique);
    QCOMPARE(unique->count(), navigator()->counts().unique);
    QTest::mouseClick(unique, Qt::LeftButton);
    QCOMPARE(navigator()->facets(), StopFacets::of(StepFilter::Unique));
    QVERIFY(action(CommandId::StepUnique)->isChecked());
    for (int i = 0; i < navigator()->counts().unique; ++i) {
        m_fixture->press(Qt::Key_J);
        QCOMPARE(navigator()->currentStop()->kind, StopKind::Unique);
    }
    // Chips and menu are one choice, and what is chosen adds up.
    m_fixture->press(Qt::Key_3, Qt::AltModifier);
    QVERIFY(unique->isChecked());
    QVERIFY(chips->chip(StepFilter::Conflicts)->isChecked());
    QCOMPARE(navigator()->position().of, navigator()->counts().unique + navigator()->counts().conflicts);
    QTest::mouseClick(unique, Qt::LeftButton);
    QCOMPARE(navigator()->facets(), StopFacets::of(StepFilter::Conflicts));
    m_fixture->press(Qt::Key_0, Qt::AltModifier);
    QVERIFY(!chips->chip(StepFilter::Conflicts)->isChecked());
    QVERIFY(navigator()->facets().isEmpty());
    QVERIFY(action(CommandId::StepAll)->isChecked());
}

void TestKeys::escapeClearsStepByStep()
{
    navigator()->setFilter(StepFilter::Shared);
    m_fixture->press(Qt::Key_J);
    QVERIFY(navigator()->currentStop());
    m_fixture->press(Qt::Key_Escape);
    QVERIFY(navigator()->facets().isEmpty());
    QVERIFY(navigator()->currentStop());
    m_fixture->press(Qt::Key_Escape);
    QCOMPARE(navigator()->currentStop(), std::nullopt);
}

void TestKeys::helpSheetListsFindsAndLeaves()
{
    m_fixture->press(Qt::Key_Question);
    HelpSheet *sheet = m_fixture->window->helpSheet();
    QVERIFY(sheet && sheet->isVisible());
    QVERIFY(action(CommandId::ShowKeys)->isChecked());
    QCOMPARE(sheet->shownCommands().size(), CommandCount);
    auto *search = sheet->findChild<QLineEdit *>(u"helpSearch"_s);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"conflict"_s);
    QCOMPARE(navigator()->currentStop(), std::nullopt); // typed, not stepped
    QVERIFY(sheet->shownCommands().contains(u"next-conflict"_s));
    QVERIFY(!sheet->shownCommands().contains(u"quit"_s));
    search->clear();
    QTest::keyClicks(search, u"ctrl+q"_s);
    QCOMPARE(sheet->shownCommands(), QStringList(u"quit"_s));
    m_fixture->press(Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
    QVERIFY(!action(CommandId::ShowKeys)->isChecked());
    m_fixture->press(Qt::Key_J);
    QVERIFY(navigator()->currentStop());
}

void TestKeys::lettersAreTextInATextField()
{
    QLineEdit field(m_fixture->window->centralWidget());
    field.show();
    field.setFocus();
    QTRY_VERIFY(field.hasFocus());
    m_fixture->press(Qt::Key_J);
    m_fixture->press(Qt::Key_2);
    m_fixture->press(Qt::Key_Home);
    QCOMPARE(field.text().toLower(), u"j2"_s);
    QCOMPARE(navigator()->currentStop(), std::nullopt);
}

void TestKeys::lettersStepFromTheInspector()
{
    auto *text = m_fixture->window->findChild<ClaimInspector *>()->findChild<QTextEdit *>();
    text->setFocus();
    QTRY_VERIFY(text->hasFocus());
    m_fixture->press(Qt::Key_J);
    QCOMPARE(navigator()->position(StepFilter::All).number, 1);
}

void TestKeys::sourceAndBack()
{
    m_fixture->press(Qt::Key_2);
    m_fixture->press(Qt::Key_U, Qt::ControlModifier);
    StoryPage *page = m_fixture->window->page();
    QVERIFY(page->isSourceShown());
    QTRY_VERIFY(
        page->source()->view()->edit()->toPlainText().contains(u"No crate moves until crane is tested"_s));
    m_fixture->press(Qt::Key_1);
    QTRY_VERIFY(page->source()->view()->edit()->toPlainText().contains(u"Crane stands still"_s));
    m_fixture->press(Qt::Key_Escape);
    QVERIFY(!page->isSourceShown());
    QVERIFY(!action(CommandId::ViewSource)->isChecked());
    QVERIFY(panes()->pane(0)->hasFocus());
}

void TestKeys::linkingCanBeUnlocked()
{
    QVERIFY(panes()->isScrollLinked());
    m_fixture->press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!panes()->isScrollLinked());
    m_fixture->press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(panes()->isScrollLinked());
}

void TestKeys::reloadKeepsThePlace()
{
    m_fixture->press(Qt::Key_S);
    m_fixture->press(Qt::Key_S);
    const auto place = navigator()->place();
    const StoryPtr before = navigator()->story();
    QSignalSpy finished(&m_fixture->workspace, &Workspace::finished);
    m_fixture->press(Qt::Key_F5);
    QVERIFY(finished.wait(30000));
    QVERIFY(navigator()->story() != before);
    QCOMPARE(navigator()->place(), place);
    QCOMPARE(navigator()->position(StepFilter::Shared).number, 2);
}

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
