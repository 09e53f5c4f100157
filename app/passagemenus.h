// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison/comparison.h"

#include <QObject>

class QContextMenuEvent;
class QMenu;
class QWheelEvent;

namespace sidebyline {

class CommandActions;
class Navigator;
class StoryPage;

/// What the mouse can do besides choosing, in every view and list of a story: its right button opens a menu
/// of what can be done with the passage under it, its wheel with Ctrl makes the text larger or smaller.
class PassageMenus : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the menus.
    PassageMenus(const CommandActions &actions, StoryPage *page, Navigator *navigator,
                 QObject *parent = nullptr);

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addTo(QMenu *menu) const;
    void fillPaneMenu(QMenu *menu, SentenceRef sentence, int claim);
    [[nodiscard]] bool isOnPassage(const QWidget *viewport, QPoint place) const;
    [[nodiscard]] bool openMenu(QWidget *viewport, const QContextMenuEvent &event) const;
    void zoom(const QWheelEvent &event);

    const CommandActions &m_actions;
    StoryPage *m_page;
    Navigator *m_navigator;
    int m_turned = 0; ///< what the wheel was turned since the last step, in eighths of a degree
};

} // namespace sidebyline
