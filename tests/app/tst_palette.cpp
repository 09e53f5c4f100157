// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "app/helpsheet.h"
#include "app/pickcontents.h"
#include "app/quickpick.h"
#include "app/settings.h"
#include "app/storypage.h"
#include "common/keycap.h"
#include "navigation/navigator.h"
#include "panes/panesview.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sidebyline;

/// The palette, the numbers of claims and keys of one's own, with real keys.
class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void typedLettersFindAndRunACommand();
    void recentCommandsComeFirst();
    void whatCanNotBeDoneSaysWhy();
    void escapeGivesTheFocusBack();
    void arrowsGoAround();
    void aClaimIsFoundByItsNumber();
    void claimsStandByTheirNumbers();
    void aClaimIsFoundByItsWords();
    void changedKeysCountEverywhereAndAreKept();
    void theModelIsSound();

private:
    Navigator *navigator() const { return m_fixture->window->navigator(); }
    QuickPick *openPalette()
    {
        m_fixture->press(Qt::Key_I, Qt::ControlModifier | Qt::AltModifier);
        return m_fixture->window->quickPick();
    }
    void openStory() { QVERIFY(m_fixture->open(m_story.path())); }
    void type(const QString &text) { QTest::keyClicks(m_fixture->window->quickPick()->field(), text); }

    QTemporaryDir m_settings;
    QTemporaryDir m_story;
    std::unique_ptr<WindowFixture> m_fixture;
};

namespace {

QString currentTitle(const QuickPick *pick)
{
    return pick->list()->currentIndex().data().toString();
}

} // namespace

void TestPalette::initTestCase()
{
    QVERIFY(m_settings.isValid() && m_story.isValid());
    useTemporarySettings(m_settings);
    QVERIFY(writeCraneStory(m_story.path()));
}

void TestPalette::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    QSettings().clear();
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->show());
}

void TestPalette::cleanup()
{
    m_fixture.reset();
}

void TestPalette::typedLettersFindAndRunACommand()
{
    openStory();
    QuickPick *pick = openPalette();
    QVERIFY(pick && pick->isVisible() && pick->field()->hasFocus());
    type(u"nsc"_s);
    QCOMPARE(currentTitle(pick), commandTitle(command(CommandId::NextShared)));
    QCOMPARE(pick->list()->currentIndex().data(QuickPickModel::KeysRole).toStringList(), QStringList{u"S"_s});
    QCOMPARE(navigator()->currentStop(), std::nullopt); // typed, not stepped
    m_fixture->press(Qt::Key_Return);
    QVERIFY(!pick->isVisible());
    QCOMPARE(navigator()->position(StepFilter::Shared).number, 1);
}

void TestPalette::recentCommandsComeFirst()
{
    openStory();
    QuickPick *pick = openPalette();
    type(u"last"_s);
    m_fixture->press(Qt::Key_Return);
    openPalette();
    QCOMPARE(currentTitle(pick), commandTitle(command(CommandId::LastStop)));
    type(u"first"_s);
    m_fixture->press(Qt::Key_Return);
    openPalette();
    QCOMPARE(pick->model()->index(0).data().toString(), commandTitle(command(CommandId::FirstStop)));
    QCOMPARE(pick->model()->index(1).data().toString(), commandTitle(command(CommandId::LastStop)));
    QCOMPARE(settings::recentCommands(), (QStringList{u"first"_s, u"last"_s}));
}

void TestPalette::whatCanNotBeDoneSaysWhy()
{
    QuickPick *pick = openPalette();
    type(u"exportpdf"_s);
    QCOMPARE(currentTitle(pick), commandTitle(command(CommandId::ExportPdf)));
    QVERIFY(!pick->list()->currentIndex().data(QuickPickModel::ReasonRole).toString().isEmpty());
    m_fixture->press(Qt::Key_Return);
    QVERIFY(pick->isVisible()); // nothing was done
    m_fixture->press(Qt::Key_Escape);
    openStory();
    openPalette();
    type(u"exportpdf"_s);
    QVERIFY(pick->list()->currentIndex().data(QuickPickModel::ReasonRole).toString().isEmpty());
    type(u"zzz"_s);
    QCOMPARE(pick->model()->rowCount(), 0);
    m_fixture->press(Qt::Key_Return);
    QVERIFY(pick->isVisible());
    m_fixture->press(Qt::Key_Escape);
    for (const auto &[letters, reason] :
         {std::pair(u"undo"_s, u"nothing to undo"_s), std::pair(u"redo"_s, u"nothing was undone"_s),
          std::pair(u"showalloutlets"_s, u"no outlet is hidden"_s)}) {
        openPalette();
        type(letters);
        QCOMPARE(pick->list()->currentIndex().data(QuickPickModel::ReasonRole).toString(), reason);
        m_fixture->press(Qt::Key_Escape);
    }
}

void TestPalette::escapeGivesTheFocusBack()
{
    openStory();
    m_fixture->press(Qt::Key_2);
    const QWidget *before = QApplication::focusWidget();
    QuickPick *pick = openPalette();
    m_fixture->press(Qt::Key_Tab);
    QVERIFY(pick->field()->hasFocus());
    m_fixture->press(Qt::Key_Escape);
    QVERIFY(!pick->isVisible());
    QCOMPARE(QApplication::focusWidget(), before);
}

void TestPalette::arrowsGoAround()
{
    QuickPick *pick = openPalette();
    const int rows = pick->model()->rowCount();
    QVERIFY(rows > 10);
    m_fixture->press(Qt::Key_Up);
    QCOMPARE(pick->list()->currentIndex().row(), rows - 1);
    m_fixture->press(Qt::Key_Down);
    QCOMPARE(pick->list()->currentIndex().row(), 0);
    m_fixture->press(Qt::Key_Down);
    QCOMPARE(pick->list()->currentIndex().row(), 1);
}

void TestPalette::aClaimIsFoundByItsNumber()
{
    openStory();
    QVERIFY(navigator()->counts().shared >= 2);
    m_fixture->press(Qt::Key_G);
    type(u"2"_s);
    m_fixture->press(Qt::Key_Return);
    QCOMPARE(navigator()->position(StepFilter::Shared).number, 2);
    m_fixture->press(Qt::Key_G);
    type(u"1"_s);
    m_fixture->press(Qt::Key_Return);
    QCOMPARE(navigator()->position(StepFilter::Shared).number, 1);
}

void TestPalette::claimsStandByTheirNumbers()
{
    openStory();
    std::vector<Stop> stops = navigator()->stops();
    std::ranges::reverse(stops);
    const ClaimPicks picks = claimPicks(*navigator()->story(), stops);
    QVERIFY(picks.claims.size() >= 2);
    QVERIFY(std::ranges::is_sorted(picks.claims));
    QVERIFY(picks.entries.front().title.startsWith(u"1 · "_s));
}

void TestPalette::aClaimIsFoundByItsWords()
{
    openStory();
    m_fixture->press(Qt::Key_G);
    const QuickPick *pick = m_fixture->window->quickPick();
    QCOMPARE(pick->model()->rowCount(), navigator()->counts().shared);
    type(u"outside ships"_s);
    QCOMPARE(pick->model()->rowCount(), 1);
    m_fixture->press(Qt::Key_Return);
    QVERIFY(navigator()->currentStop() && navigator()->currentStop()->conflict);
}

void TestPalette::changedKeysCountEverywhereAndAreKept()
{
    Keymap keymap = defaultKeymap();
    assignKeys(keymap, CommandId::NextStop, {QKeySequence(Qt::Key_Y)});
    assignKeys(keymap, CommandId::Leave, {QKeySequence(Qt::Key_F2)});
    settings::setChangedKeys(writeKeymap(keymap, KeymapExtent::Changes));
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->show());
    openStory();
    m_fixture->press(Qt::Key_J);
    QCOMPARE(navigator()->currentStop(), std::nullopt);
    m_fixture->press(Qt::Key_Y);
    QCOMPARE(navigator()->position(StepFilter::All).number, 1);
    const auto hints = [this](QStringView start) {
        return std::ranges::any_of(
            m_fixture->window->findChildren<KeyHint *>(),
            [start](const KeyHint *hint) { return hint->accessibleName().startsWith(start); });
    };
    QVERIFY(hints(u"Y K"));
    m_fixture->press(Qt::Key_U, Qt::ControlModifier);
    QVERIFY(hints(u"F2 back to the articles"));
    m_fixture->press(Qt::Key_F2);
    QVERIFY(!m_fixture->window->page()->isSourceShown());
    m_fixture->press(Qt::Key_Question);
    QVERIFY(hints(u"F2 close"));
    QTest::keyClicks(m_fixture->window->helpSheet()->findChild<QLineEdit *>(), u"y"_s);
    QVERIFY(m_fixture->window->helpSheet()->shownCommands().contains(u"next"_s));
    m_fixture->press(Qt::Key_F2);
    // What cannot be read gives the default keys.
    settings::setChangedKeys("{broken");
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->show());
    QCOMPARE(m_fixture->window->actions().keymap(), defaultKeymap());
}

void TestPalette::theModelIsSound()
{
    QuickPickModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries({{.title = u"Alpha"_s, .detail = {}, .keys = {}, .reason = {}},
                      {.title = u"Beta"_s, .detail = {}, .keys = {}, .reason = {}}},
                     PickMatch::Fuzzy);
    QCOMPARE(model.rowCount(), 2);
    model.setPattern(u"b"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.entryAt(0), 1);
    model.setPattern(u"x"_s);
    QCOMPARE(model.rowCount(), 0);
    model.setPattern({});
    QCOMPARE(model.rowCount(), 2);
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
