// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/appearance.h"
#include "app/mainwindow.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

#include <memory>

namespace sidebyline {

/// Settings and verdicts in a folder of the test's own; call once before the first window.
void useTemporarySettings(const QTemporaryDir &folder);

/// Writes a file below @p folder, making what folders it needs.
bool writeFile(const QString &folder, const QString &path, const QByteArray &bytes);

/// Three outlets on a crane that stands still, in @p folder: shared sentences, one that one has alone, a
/// figure that differs, comments.
bool writeCraneStory(const QString &folder);

/// A window over a workspace, as main() makes them.
class WindowFixture
{
public:
    WindowFixture();

    Workspace workspace;
    Appearance appearance;
    std::unique_ptr<MainWindow> window;

    /// Shows the window and waits until it has the keys.
    bool show();
    /// Opens @p folder and waits until all is compared.
    bool open(const QString &folder);
    /// Presses a key in the widget that has the focus, as a reader does.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
};

} // namespace sidebyline
