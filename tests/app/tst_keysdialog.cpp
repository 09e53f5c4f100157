// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/keysdialog.h"
#include "app/keysmodel.h"

#include <QAbstractItemModelTester>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace sidebyline;

class TestKeysDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theTableIsShownWhole();
    void typingFindsCommandsAndKeys();
    void aFreeKeyCountsAtOnce();
    void aTakenKeyIsNamedAndTakenOver();
    void aKeyIsTakenAway();
    void aKeyIsResetAlone();
    void allKeysAreReset();
    void exportedKeysAreImported();
    void aWrongFileChangesNothing();
};

namespace {

const QKeySequence FreeKey(Qt::CTRL | Qt::ALT | Qt::Key_Y);

template <typename T>
T *part(KeysDialog &dialog, const QString &name)
{
    return dialog.findChild<T *>(name);
}

} // namespace

void TestKeysDialog::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void TestKeysDialog::theTableIsShownWhole()
{
    KeysModel model(defaultKeymap());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), CommandCount);
    for (int row = 0; row < CommandCount; ++row) {
        for (int column = 0; column < KeysModel::ColumnCount; ++column) {
            QVERIFY(!model.index(row, column).data(Qt::DisplayRole).toString().isEmpty());
        }
        QVERIFY(!model.index(row, 0).data(KeysModel::ChangedRole).toBool());
    }
    Keymap keymap = defaultKeymap();
    assignKeys(keymap, CommandId::Quit, {FreeKey});
    model.setKeymap(keymap);
    QVERIFY(model.index(int(CommandId::Quit), 0).data(KeysModel::ChangedRole).toBool());
}

void TestKeysDialog::typingFindsCommandsAndKeys()
{
    KeysDialog dialog(defaultKeymap());
    const auto *model = part<QTreeView>(dialog, u"keysView"_s)->model();
    QCOMPARE(model->rowCount(), CommandCount);
    QTest::keyClicks(part<QLineEdit>(dialog, u"keysSearch"_s), u"shift+f3"_s);
    QCOMPARE(model->rowCount(), 1);
    part<QLineEdit>(dialog, u"keysSearch"_s)->clear();
    QTest::keyClicks(part<QLineEdit>(dialog, u"keysSearch"_s), u"base"_s);
    QCOMPARE(model->rowCount(), 1);
}

void TestKeysDialog::aFreeKeyCountsAtOnce()
{
    KeysDialog dialog(defaultKeymap());
    const QSignalSpy changed(&dialog, &KeysDialog::keymapChanged);
    dialog.setCurrent(CommandId::NextStop);
    QTest::keyClick(part<QKeySequenceEdit>(dialog, u"keysField1"_s), Qt::Key_Y,
                    Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(changed.count(), 1);
    const auto keymap = changed.front().front().value<Keymap>();
    QCOMPARE(keymap.of(CommandId::NextStop), QList<QKeySequence>{FreeKey});
    QVERIFY(part<QPushButton>(dialog, u"keysTakeOver"_s)->isHidden());
}

void TestKeysDialog::aTakenKeyIsNamedAndTakenOver()
{
    KeysDialog dialog(defaultKeymap());
    const QSignalSpy changed(&dialog, &KeysDialog::keymapChanged);
    dialog.setCurrent(CommandId::NextStop);
    QTest::keyClick(part<QKeySequenceEdit>(dialog, u"keysField1"_s), Qt::Key_K);
    QTRY_VERIFY(!part<QPushButton>(dialog, u"keysTakeOver"_s)->isHidden());
    QCOMPARE(changed.count(), 0);
    QVERIFY(part<QLabel>(dialog, u"keysMessage"_s)
                ->text()
                .contains(commandTitle(command(CommandId::PreviousStop))));
    part<QPushButton>(dialog, u"keysTakeOver"_s)->click();
    QCOMPARE(changed.count(), 1);
    const auto keymap = changed.front().front().value<Keymap>();
    QCOMPARE(keymap.of(CommandId::NextStop), QList<QKeySequence>{QKeySequence(Qt::Key_K)});
    QVERIFY(keymap.of(CommandId::PreviousStop).isEmpty());
}

void TestKeysDialog::aKeyIsTakenAway()
{
    KeysDialog dialog(defaultKeymap());
    const QSignalSpy changed(&dialog, &KeysDialog::keymapChanged);
    dialog.setCurrent(CommandId::Quit);
    part<QPushButton>(dialog, u"keysRemove"_s)->click();
    QVERIFY(changed.front().front().value<Keymap>().of(CommandId::Quit).isEmpty());
}

void TestKeysDialog::aKeyIsResetAlone()
{
    Keymap keymap = defaultKeymap();
    assignKeys(keymap, CommandId::NextStop, {FreeKey});
    assignKeys(keymap, CommandId::Quit, {});
    KeysDialog dialog(keymap);
    const QSignalSpy changed(&dialog, &KeysDialog::keymapChanged);
    dialog.setCurrent(CommandId::NextStop);
    part<QPushButton>(dialog, u"keysReset"_s)->click();
    const auto now = changed.front().front().value<Keymap>();
    QCOMPARE(now.of(CommandId::NextStop), defaultKeymap().of(CommandId::NextStop));
    QVERIFY(now.of(CommandId::Quit).isEmpty());
    QVERIFY(!part<QPushButton>(dialog, u"keysReset"_s)->isEnabled());
}

void TestKeysDialog::allKeysAreReset()
{
    Keymap keymap = defaultKeymap();
    assignKeys(keymap, CommandId::Quit, {});
    KeysDialog dialog(keymap);
    const QSignalSpy changed(&dialog, &KeysDialog::keymapChanged);
    part<QPushButton>(dialog, u"keysResetAll"_s)->click();
    QCOMPARE(changed.front().front().value<Keymap>(), defaultKeymap());
}

void TestKeysDialog::exportedKeysAreImported()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"keys.json"_s);
    Keymap keymap = defaultKeymap();
    assignKeys(keymap, CommandId::NextStop, {FreeKey});
    KeysDialog(keymap).exportTo(file);
    KeysDialog dialog(defaultKeymap());
    const QSignalSpy changed(&dialog, &KeysDialog::keymapChanged);
    dialog.importFrom(file);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.front().front().value<Keymap>(), keymap);
}

void TestKeysDialog::aWrongFileChangesNothing()
{
    const QTemporaryDir folder;
    KeysDialog dialog(defaultKeymap());
    const QSignalSpy changed(&dialog, &KeysDialog::keymapChanged);
    dialog.importFrom(folder.filePath(u"missing.json"_s));
    QVERIFY(!part<QLabel>(dialog, u"keysMessage"_s)->text().isEmpty());
    QFile file(folder.filePath(u"wrong.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[]");
    file.close();
    dialog.importFrom(file.fileName());
    QVERIFY(!part<QLabel>(dialog, u"keysMessage"_s)->text().isEmpty());
    QCOMPARE(changed.count(), 0);
}

QTEST_MAIN(TestKeysDialog)
#include "tst_keysdialog.moc"
