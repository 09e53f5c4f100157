// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"

#include <QObject>

namespace sidebyline {

class MainWindow;
class Workspace;

/// Takes the picture that WindowRequest::screenshot asks for, once all is read, compared and painted, and
/// ends the program with the exit code.
class Screenshot : public QObject
{
    Q_OBJECT

public:
    Screenshot(const WindowRequest &request, MainWindow *window, Workspace *workspace,
               QObject *parent = nullptr);

    /// The size of the picture where none is asked for, in pixels.
    static constexpr QSize DefaultSize{1680, 1050};

private:
    void prepare();
    void take();

    WindowRequest m_request;
    MainWindow *m_window;
};

} // namespace sidebyline
