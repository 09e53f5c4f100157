// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandactions.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace sidebyline {

namespace {

/// The menu that a submenu stands in; a menu of the bar is its own.
CommandMenu parentOf(CommandMenu menu)
{
    switch (menu) {
    case CommandMenu::Panes:
    case CommandMenu::Step:
        return CommandMenu::Go;
    case CommandMenu::Lists:
    case CommandMenu::Arrange:
    case CommandMenu::Appearance:
        return CommandMenu::View;
    default:
        return menu;
    }
}

QAction::MenuRole roleOf(CommandId id)
{
    switch (id) {
    case CommandId::Quit:
        return QAction::QuitRole;
    case CommandId::About:
        return QAction::AboutRole;
    case CommandId::AboutQt:
        return QAction::AboutQtRole;
    default:
        return QAction::NoRole;
    }
}

bool isThere(CommandNeeds needs, const CommandContext &context)
{
    switch (needs) {
    case CommandNeeds::Nothing:
        return true;
    case CommandNeeds::Folder:
        return context.folder;
    case CommandNeeds::Story:
        return context.story;
    case CommandNeeds::Stop:
        return context.stop;
    case CommandNeeds::Comments:
        return context.comments;
    case CommandNeeds::Back:
        return context.back;
    case CommandNeeds::Forward:
        return context.forward;
    case CommandNeeds::Undo:
        return context.undo;
    case CommandNeeds::Redo:
        return context.redo;
    case CommandNeeds::Hidden:
        return context.hidden;
    }
    return false;
}

} // namespace

CommandActions::CommandActions(QWidget *window)
    : QObject(window)
    , m_keymap(defaultKeymap())
{
    std::array<QActionGroup *, std::size_t(CommandMenuCount)> groups{};
    for (const Command &command : commands()) {
        auto *action = new QAction(commandText(command), window);
        action->setObjectName(QLatin1StringView(command.name));
        action->setShortcuts(m_keymap.of(command.id));
        action->setMenuRole(roleOf(command.id));
        action->setCheckable(command.form != CommandForm::Plain);
        action->setAutoRepeat(command.menu == CommandMenu::Go);
        if (command.form == CommandForm::Choice) {
            QActionGroup *&group = groups.at(std::size_t(command.menu));
            if (!group) {
                group = new QActionGroup(window);
            }
            group->addAction(action);
        }
        // An action works from the keyboard only while a widget has it, the menu bar hidden or not.
        window->addAction(action);
        m_actions.at(std::size_t(command.id)) = action;
    }
    setContext({});
}

void CommandActions::setKeymap(const Keymap &keymap)
{
    if (keymap == m_keymap) {
        return;
    }
    m_keymap = keymap;
    for (const Command &command : commands()) {
        action(command.id)->setShortcuts(keymap.of(command.id));
    }
    Q_EMIT keymapChanged();
}

QStringList CommandActions::keyLabels(CommandId id) const
{
    QStringList labels;
    for (const QKeySequence &key : m_keymap.of(id)) {
        labels << key.toString(QKeySequence::NativeText);
    }
    return labels;
}

std::optional<CommandNeeds> CommandActions::missing(CommandId id) const
{
    const CommandNeeds needs = command(id).needs;
    if (isThere(needs, m_context)) {
        return {};
    }
    // What is missing first is said first: without a folder there is no story either.
    if (!m_context.folder && needs != CommandNeeds::Back && needs != CommandNeeds::Forward) {
        return CommandNeeds::Folder;
    }
    if (needs == CommandNeeds::Undo || needs == CommandNeeds::Redo) {
        return needs; // a folder is enough
    }
    return needs != CommandNeeds::Story && isThere(CommandNeeds::Story, m_context) ? needs
                                                                                   : CommandNeeds::Story;
}

void CommandActions::addMenus(QMenuBar *bar)
{
    for (const Command &command : commands()) {
        QMenu *menu = menuFor(command.menu, bar, command.place);
        if (command.place == CommandPlace::StartsGroup && !menu->isEmpty()) {
            menu->addSeparator();
        }
        menu->addAction(action(command.id));
    }
}

QMenu *CommandActions::menuFor(CommandMenu menu, QMenuBar *bar, CommandPlace place)
{
    QMenu *&found = m_menus.at(std::size_t(menu));
    if (!found) {
        const CommandMenu parent = parentOf(menu);
        if (parent == menu) {
            found = bar->addMenu(menuText(menu));
        } else {
            QMenu *above = menuFor(parent, bar, CommandPlace::Follows);
            if (place == CommandPlace::StartsGroup) {
                above->addSeparator();
            }
            found = above->addMenu(menuText(menu));
        }
    }
    return found;
}

void CommandActions::setContext(const CommandContext &context)
{
    m_context = context;
    for (const Command &command : commands()) {
        const int pane = int(command.id) - int(CommandId::FocusPane1);
        const bool hasPane = command.menu != CommandMenu::Panes || pane < context.panes;
        action(command.id)->setEnabled(isThere(command.needs, context) && hasPane);
        if (command.menu == CommandMenu::Panes) {
            action(command.id)->setVisible(pane < qMax(context.panes, 1));
        }
    }
    Q_EMIT contextChanged();
}

} // namespace sidebyline
