// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/comparisonfile.h"
#include "report/reportoptions.h"

#include <QDateTime>
#include <QSize>
#include <QString>
#include <QStringList>

#include <expected>
#include <functional>
#include <memory>
#include <optional>

class QCoreApplication;

namespace sidebyline {

enum class ThemeChoice : quint8 { System, Light, Dark };

/// What the command line asks of the window.
struct WindowRequest
{
    QString folder;     ///< absolute path of the folder to open; empty: none
    QString screenshot; ///< picture file to write, then quit; empty: show the window
    QSize size;         ///< the window's size in pixels; invalid: as it was left
    ThemeChoice theme = ThemeChoice::System;
    int claim = 0;         ///< number of the claim to make current, from 1; 0: none
    bool oneStory = false; ///< the files directly in the folder are one story
    bool timings = false;  ///< print how long each step took, on standard error

    friend bool operator==(const WindowRequest &, const WindowRequest &) = default;
};

/// Exit codes of the program.
enum ExitCode : int {
    ExitSuccess = 0,
    ExitNothingReadable = 1, ///< nothing could be read, or a result could not be written
    ExitUsage = 2,
    ExitInterrupted = 130, ///< Ctrl+C, as shells have it
};

/// How results are written that need fonts; empty in a program that is linked without.
struct DocumentSupport
{
    std::function<std::unique_ptr<QCoreApplication>(int &argc, char **argv)> makeApplication;
    std::function<std::expected<void, ExchangeError>(const Library &, const QString &file,
                                                     const ReportOptions &options)>
        writePdf;
    std::function<std::expected<void, ExchangeError>(const Library &, const QString &file,
                                                     const QDateTime &compared)>
        writeOdt;
};

/// main()'s arguments, the program's name first.
[[nodiscard]] QStringList programArguments(int argc, char **argv);

/// Carries out what @p arguments (the program's name first) ask for without a window: "read", "compare",
/// help and version. Makes its own application object, without a display. Returns the exit code, or nothing
/// where another program must do it: a window is wanted (@p window then says which), or a PDF or an
/// OpenDocument text and @p documents is empty. @p argc and @p argv are main()'s.
[[nodiscard]] std::optional<int> runCommandLine(const QStringList &arguments, int &argc, char **argv,
                                                WindowRequest &window, const DocumentSupport &documents = {});

} // namespace sidebyline
