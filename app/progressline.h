// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/readlibrary.h"

#include <QElapsedTimer>

namespace sidebyline {

/// How far reading a folder is, in one line of the terminal that is written over and gone in the end. Nothing
/// where the standard error stream is no terminal.
class ProgressLine
{
public:
    ProgressLine();
    ~ProgressLine();
    Q_DISABLE_COPY_MOVE(ProgressLine)

    /// Takes the events that tell of progress; must live as long as they are used.
    void listenTo(LibraryEvents &events);

private:
    void show(const QString &text);

    bool m_isTerminal;
    bool m_isShown = false;
    QElapsedTimer m_sinceShown;
};

} // namespace sidebyline
