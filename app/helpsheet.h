// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overlay.h"

#include <vector>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace sidebyline {

class CommandActions;
class KeyHint;
enum class CommandMenu : quint8;
struct Command;

/// All keys on one sheet over the window, in columns by menu, made from the table of commands. Typing narrows
/// it down; Esc or a click beside it closes it.
class HelpSheet : public Overlay
{
    Q_OBJECT

public:
    HelpSheet(const CommandActions &actions, QWidget *window);

    void open();
    /// The commands that are shown now, in order.
    [[nodiscard]] QStringList shownCommands() const;

protected:
    [[nodiscard]] QRect boxGeometry() const override;
    bool takeKey(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row
    {
        const Command *command;
        QWidget *widget;
    };
    struct Group
    {
        QWidget *title;
        std::vector<Row> rows;
    };

    void makeAgain();
    [[nodiscard]] int columnWidth() const;
    QWidget *makeColumns();
    void addGroup(QVBoxLayout *column, CommandMenu menu);
    /// Sets the commands' titles under one another, beside the widest keys.
    void alignTitles();
    void filter(const QString &text);

    const CommandActions &m_actions;
    QScrollArea *m_scroll;
    QLabel *m_nothing;
    KeyHint *m_close;
    std::vector<Group> m_groups;
    int m_columnCount = 3; ///< fewer in a narrow window
};

} // namespace sidebyline
