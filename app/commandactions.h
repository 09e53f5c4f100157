// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/keymap.h"

#include <QAction>
#include <QObject>

#include <array>

class QMenu;
class QMenuBar;
class QWidget;

namespace sidebyline {

/// What of CommandNeeds is there.
struct CommandContext
{
    bool folder = false;
    bool story = false;
    bool stop = false;
    bool comments = false;
    bool back = false;
    bool forward = false;
    bool undo = false;
    bool redo = false;
    bool hidden = false;
    int panes = 0;

    friend bool operator==(const CommandContext &, const CommandContext &) = default;
};

/// The table's commands as actions of one window, with keys, and its menus.
class CommandActions : public QObject
{
    Q_OBJECT

public:
    explicit CommandActions(QWidget *window);

    [[nodiscard]] QAction *action(CommandId id) const { return m_actions.at(std::size_t(id)); }
    /// Null before addMenus().
    [[nodiscard]] QMenu *menu(CommandMenu menu) const { return m_menus.at(std::size_t(menu)); }

    /// The keys in use. Whoever shows keys asks here and listens to keymapChanged().
    [[nodiscard]] const Keymap &keymap() const { return m_keymap; }
    void setKeymap(const Keymap &keymap);
    /// The command's keys as they are written on them, the one to show first.
    [[nodiscard]] QStringList keyLabels(CommandId id) const;

    /// What is missing for the command to be of use; nothing where all is there.
    [[nodiscard]] std::optional<CommandNeeds> missing(CommandId id) const;

    /// Fills @p bar from the table, in its order.
    void addMenus(QMenuBar *bar);
    /// Enables what can be done.
    void setContext(const CommandContext &context);
    /// Tells when the command is triggered; @p receiver is the context of the connection.
    template <typename Receiver, typename Slot>
    void on(CommandId id, Receiver *receiver, Slot slot)
    {
        connect(action(id), &QAction::triggered, receiver, slot);
    }

Q_SIGNALS:
    void keymapChanged();
    /// What can be done was set anew.
    void contextChanged();

private:
    QMenu *menuFor(CommandMenu menu, QMenuBar *bar, CommandPlace place);

    Keymap m_keymap;
    CommandContext m_context;
    std::array<QAction *, CommandCount> m_actions{};
    std::array<QMenu *, std::size_t(CommandMenuCount)> m_menus{};
};

} // namespace sidebyline
