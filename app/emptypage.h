// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace sidebyline {

/// What the window shows while no folder is open: what the program does and the ways to begin.
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    /// The two actions get buttons; the samples' button hides where the action is not visible.
    EmptyPage(QAction *openFolder, QAction *openSamples, QWidget *parent = nullptr);

    /// Absolute paths, the newest first. Whether they are still there is found out when one is opened: asking
    /// a network folder here could block the window.
    void setRecentFolders(const QStringList &folders);

Q_SIGNALS:
    void folderChosen(const QString &folder);

private:
    QLabel *m_recentTitle;
    QVBoxLayout *m_recent;
};

} // namespace sidebyline
