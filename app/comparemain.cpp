// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "app/startprogram.h"

#include <QStringList>

/// The program without a window and without what only a window needs.
int main(int argc, char *argv[])
{
    using namespace sidebyline;
    WindowRequest request;
    const auto code = runCommandLine(programArguments(argc, argv), argc, argv, request);
    return code ? *code : startProgram("sidebyline-window", argv);
}
