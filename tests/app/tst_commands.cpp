// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandactions.h"
#include "app/commands.h"
#include "app/helpsheet.h"
#include "app/pickcontents.h"

#include <QMainWindow>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sidebyline;

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesAndTextsAreUnique();
    void noKeyIsTakenTwice();
    void keysAreValid();
    void everyCommandHasAKey();
    void everyCommandIsInOneMenu();
    void everyCommandIsInThePalette();
    void mnemonicsInAMenuDoNotClash();
    void everyCommandIsInTheSheet();
    void hintsHaveKeys();
    void contextEnablesWhatCanBeDone();
};

namespace {

QList<QAction *> allActions(const QMenu *menu)
{
    QList<QAction *> actions;
    for (QAction *action : menu->actions()) {
        actions << action;
        if (action->menu()) {
            actions << allActions(action->menu());
        }
    }
    return actions;
}

} // namespace

void TestCommands::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void TestCommands::namesAndTextsAreUnique()
{
    QSet<QString> names;
    QSet<QString> titles;
    for (const Command &command : commands()) {
        const QString name = QLatin1StringView(command.name);
        QVERIFY2(!names.contains(name), command.name);
        QVERIFY2(QRegularExpression(u"^[a-z0-9-]+$"_s).match(name).hasMatch(), command.name);
        QVERIFY2(!titles.contains(commandTitle(command)), command.name);
        names << name;
        titles << commandTitle(command);
    }
    QCOMPARE(names.size(), CommandCount);
}

void TestCommands::noKeyIsTakenTwice()
{
    QMap<QKeySequence, const char *> taken;
    for (const Command &command : commands()) {
        for (const QKeySequence &key : commandKeys(command)) {
            QVERIFY2(!taken.contains(key),
                     qPrintable(key.toString() + u": "_s + QLatin1StringView(command.name)));
            taken.insert(key, command.name);
        }
    }
    QVERIFY(taken.contains(QKeySequence(Qt::Key_J)));
    QVERIFY(taken.contains(QKeySequence(Qt::Key_Question)));
}

void TestCommands::keysAreValid()
{
    for (const Command &command : commands()) {
        const QString written = QLatin1StringView(command.keys);
        const auto keys = commandKeys(command);
        QCOMPARE(keys.size(), written.split(u' ', Qt::SkipEmptyParts).size());
        for (const QKeySequence &key : keys) {
            QVERIFY2(!key.isEmpty() && !key.toString().isEmpty() && key.count() == 1, command.name);
            QVERIFY2(key[0].key() != Qt::Key_unknown, command.name);
        }
    }
}

void TestCommands::everyCommandHasAKey()
{
    for (const Command &command : commands()) {
        QVERIFY2(!commandKeys(command).isEmpty(), command.name);
    }
}

void TestCommands::everyCommandIsInThePalette()
{
    QWidget window;
    CommandActions actions(&window);
    actions.setContext({.folder = true,
                        .story = true,
                        .stop = true,
                        .comments = true,
                        .back = true,
                        .forward = true,
                        .panes = PaneKeyCount});
    const CommandPicks picks = commandPicks(actions, {});
    QCOMPARE(picks.ids.size(), picks.entries.size());
    for (const Command &command : commands()) {
        if (command.id == CommandId::ShowPalette) {
            continue; // it is what one looks at
        }
        const auto found = std::ranges::find(picks.ids, command.id);
        QVERIFY2(found != picks.ids.end(), command.name);
        const PickEntry &entry = picks.entries[std::size_t(found - picks.ids.begin())];
        QCOMPARE(entry.title, commandTitle(command));
        QCOMPARE(entry.keys.value(0), commandKeys(command).front().toString(QKeySequence::NativeText));
    }
}

void TestCommands::everyCommandIsInOneMenu()
{
    QMainWindow window;
    CommandActions actions(&window);
    actions.addMenus(window.menuBar());
    QMap<QAction *, int> count;
    for (const QAction *top : window.menuBar()->actions()) {
        QVERIFY(top->menu());
        for (QAction *action : allActions(top->menu())) {
            ++count[action];
        }
    }
    for (const Command &command : commands()) {
        QVERIFY2(count.value(actions.action(command.id)) == 1, command.name);
        QVERIFY2(window.actions().contains(actions.action(command.id)), command.name);
    }
}

void TestCommands::mnemonicsInAMenuDoNotClash()
{
    QMainWindow window;
    CommandActions actions(&window);
    actions.addMenus(window.menuBar());
    for (int menu = 0; menu <= int(CommandMenu::Help); ++menu) {
        QSet<QChar> letters;
        for (const QAction *action : actions.menu(CommandMenu(menu))->actions()) {
            const qsizetype at = action->text().indexOf(u'&');
            if (at >= 0) {
                const QChar letter = action->text().at(at + 1).toLower();
                QVERIFY2(!letters.contains(letter), qPrintable(action->text()));
                letters << letter;
            }
        }
    }
}

void TestCommands::everyCommandIsInTheSheet()
{
    QWidget window;
    window.resize(1200, 800);
    CommandActions actions(&window);
    HelpSheet sheet(actions, &window);
    sheet.open();
    QSet<QString> shown;
    for (const QString &name : sheet.shownCommands()) {
        QVERIFY2(!shown.contains(name), qPrintable(name));
        shown << name;
    }
    for (const Command &command : commands()) {
        QVERIFY2(shown.contains(QLatin1StringView(command.name)), command.name);
    }
}

void TestCommands::hintsHaveKeys()
{
    const auto check = [](std::span<const CommandHint> hints) {
        for (const CommandHint &hint : hints) {
            QVERIFY2(!commandKeys(command(hint.first)).isEmpty(), hint.words);
            QVERIFY2(!commandKeys(command(hint.last)).isEmpty(), hint.words);
            QVERIFY(!hintWords(hint).isEmpty());
        }
    };
    check(emptyHints());
    check(barHints());
    check(claimHints());
}

void TestCommands::contextEnablesWhatCanBeDone()
{
    QWidget window;
    CommandActions actions(&window);
    QVERIFY(actions.action(CommandId::OpenFolder)->isEnabled());
    QVERIFY(!actions.action(CommandId::Reload)->isEnabled());
    QVERIFY(!actions.action(CommandId::NextStop)->isEnabled());
    actions.setContext({.folder = true,
                        .story = true,
                        .stop = false,
                        .comments = false,
                        .back = false,
                        .forward = false,
                        .panes = 3});
    QVERIFY(actions.action(CommandId::Reload)->isEnabled());
    QVERIFY(actions.action(CommandId::NextStop)->isEnabled());
    QVERIFY(!actions.action(CommandId::NextCarrier)->isEnabled());
    QVERIFY(!actions.action(CommandId::NextComment)->isEnabled());
    QVERIFY(actions.action(focusPaneCommand(2))->isEnabled());
    QVERIFY(!actions.action(focusPaneCommand(3))->isEnabled());
}

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
