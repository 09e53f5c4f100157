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
    }
    return false;
}

} // namespace

CommandActions::CommandActions(QWidget *window)
    : QObject(window)
{
    std::array<QActionGroup *, std::size_t(CommandMenu::Help) + 1> groups{};
    for (const Command &command : commands()) {
        auto *action = new QAction(commandText(command), window);
        action->setObjectName(QLatin1StringView(command.name));
        action->setShortcuts(commandKeys(command));
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
    for (const Command &command : commands()) {
        const int pane = int(command.id) - int(CommandId::FocusPane1);
        const bool hasPane = command.menu != CommandMenu::Panes || pane < context.panes;
        action(command.id)->setEnabled(isThere(command.needs, context) && hasPane);
        if (command.menu == CommandMenu::Panes) {
            action(command.id)->setVisible(pane < qMax(context.panes, 1));
        }
    }
}

} // namespace sidebyline
