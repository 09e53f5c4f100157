// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "windowfixture.h"

#include "app/storypage.h"
#include "navigation/navigator.h"
#include "workspace/reviewsession.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace sidebyline {

class ReviewPanel;

/// What tests of reviewing begin with: a window over the crane story, its verdicts in a folder of their own.
class ReviewTest : public QObject
{
    Q_OBJECT

protected:
    /// Once, before the first test function.
    bool prepare();
    /// Before each: new files, new verdicts, a new window that has read them.
    bool begin();
    void end();
    /// Closes the window and opens another one on the same files and verdicts.
    bool restart();
    /// Gives the keys back to the window where no window manager does.
    bool activate();

    [[nodiscard]] Navigator *navigator() const { return m_fixture->window->navigator(); }
    [[nodiscard]] ReviewSession *session() const { return m_fixture->window->review(); }
    [[nodiscard]] ReviewPanel *panel() const { return m_fixture->window->page()->review(); }
    [[nodiscard]] QString story() const { return navigator()->story()->id; }
    [[nodiscard]] ReviewProgress progress() const { return session()->progress(story()); }
    [[nodiscard]] QString status() const;
    /// Whether the desk has named the passages of the story and all edits are stored.
    [[nodiscard]] bool ready() const { return session()->index(story()) && session()->isSettled(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { m_fixture->press(key, modifiers); }

    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<QTemporaryDir> m_story;
    std::unique_ptr<WindowFixture> m_fixture;
};

} // namespace sidebyline
