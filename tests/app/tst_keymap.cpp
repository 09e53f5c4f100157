// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/keymap.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sidebyline;

class TestKeymap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead();
    void onlyChangesAreWritten();
    void aKeyGivenIsTakenFromTheOthers();
    void aChangeWinsOverADefaultKey();
    void unknownCommandsArePassedOver();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
};

namespace {

QByteArray withKeys(const QByteArray &keys)
{
    return R"({"format": "sidebyline-keys", "version": 1, "keys": )" + keys + '}';
}

} // namespace

void TestKeymap::whatIsWrittenIsRead()
{
    Keymap keymap = defaultKeymap();
    QCOMPARE(readKeymap(writeKeymap(keymap, KeymapExtent::All)), keymap);
    assignKeys(keymap, CommandId::NextStop, {QKeySequence(Qt::CTRL | Qt::Key_Down), QKeySequence(Qt::Key_N)});
    assignKeys(keymap, CommandId::Quit, {});
    for (const auto extent : {KeymapExtent::All, KeymapExtent::Changes}) {
        QCOMPARE(readKeymap(writeKeymap(keymap, extent)), keymap);
    }
}

void TestKeymap::onlyChangesAreWritten()
{
    Keymap keymap = defaultKeymap();
    QVERIFY(!writeKeymap(keymap, KeymapExtent::Changes).contains("\"next\""));
    assignKeys(keymap, CommandId::NextStop, {QKeySequence(Qt::Key_N)});
    const QByteArray json = writeKeymap(keymap, KeymapExtent::Changes);
    QVERIFY(json.contains("\"next\""));
    QVERIFY(!json.contains("\"previous\""));
}

void TestKeymap::aKeyGivenIsTakenFromTheOthers()
{
    Keymap keymap = defaultKeymap();
    const QKeySequence k(Qt::Key_K);
    QCOMPARE(commandWithKey(keymap, k, CommandId::NextStop), CommandId::PreviousStop);
    assignKeys(keymap, CommandId::NextStop, {k});
    QCOMPARE(keymap.of(CommandId::NextStop), QList<QKeySequence>{k});
    QVERIFY(keymap.of(CommandId::PreviousStop).isEmpty());
    QCOMPARE(commandWithKey(keymap, k, CommandId::NextStop), std::nullopt);
    QCOMPARE(commandWithKey(keymap, QKeySequence(Qt::Key_J), CommandId::Quit), std::nullopt);
}

void TestKeymap::aChangeWinsOverADefaultKey()
{
    const auto keymap = readKeymap(withKeys(R"({"quit": ["J"]})"));
    QVERIFY(keymap);
    QCOMPARE(keymap->of(CommandId::Quit), QList<QKeySequence>{QKeySequence(Qt::Key_J)});
    QVERIFY(keymap->of(CommandId::NextStop).isEmpty());
    QCOMPARE(keymap->of(CommandId::PreviousStop), defaultKeymap().of(CommandId::PreviousStop));
}

void TestKeymap::unknownCommandsArePassedOver()
{
    QCOMPARE(readKeymap(withKeys(R"({"dance": ["J"]})")), defaultKeymap());
}

void TestKeymap::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &json, KeymapErrorCode code) {
        QTest::newRow(name) << json << int(code);
    };
    row("empty", "", KeymapErrorCode::NotAKeymap);
    row("no JSON", "keys = J", KeymapErrorCode::NotAKeymap);
    row("list", "[1]", KeymapErrorCode::NotAKeymap);
    row("another format", R"({"format": "x", "version": 1, "keys": {}})", KeymapErrorCode::NotAKeymap);
    row("another version", R"({"format": "sidebyline-keys", "version": 9, "keys": {}})",
        KeymapErrorCode::NotAKeymap);
    row("keys are no object", withKeys("7"), KeymapErrorCode::NotAKeymap);
    row("keys of a command are no list", withKeys(R"({"next": "J"})"), KeymapErrorCode::NotAKeymap);
    row("no such key", withKeys(R"({"next": ["Hyper+Q+Q"]})"), KeymapErrorCode::BadKey);
    row("number", withKeys(R"({"next": [7]})"), KeymapErrorCode::BadKey);
    row("two keys one after the other", withKeys(R"({"next": ["A, B"]})"), KeymapErrorCode::BadKey);
    row("twice", withKeys(R"({"next": ["Y"], "previous": ["Y"]})"), KeymapErrorCode::TakenTwice);
}

void TestKeymap::badFilesAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(int, code);
    const auto keymap = readKeymap(json);
    QVERIFY(!keymap);
    QCOMPARE(int(keymap.error().code), code);
}

QTEST_GUILESS_MAIN(TestKeymap)
#include "tst_keymap.moc"
