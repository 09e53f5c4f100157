// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "app/arguments.h"
#include "app/comparecommand.h"
#include "app/translators.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QTextStream>

#include <cstdio>
#include <memory>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

/// A PDF needs fonts and so a QGuiApplication; that one is told to do without a display.
std::unique_ptr<QCoreApplication> makeApplication(const Arguments &arguments, int &argc, char **argv)
{
    if (arguments.pdf.isEmpty()) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

void print(FILE *stream, const QString &text)
{
    QTextStream(stream) << text << Qt::flush;
}

} // namespace

std::optional<int> runCommandLine(const QStringList &arguments, int &argc, char **argv, WindowRequest &window)
{
    const auto parsed = parseArguments(arguments);
    if (parsed && parsed->action == Action::ShowWindow) {
        window = parsed->window;
        return std::nullopt;
    }
    const auto application = makeApplication(parsed.value_or(Arguments()), argc, argv);
    installTranslators(*application);
    if (!parsed) {
        // Once more, now that the sentence can be put into the reader's language.
        const QString error = parseArguments(arguments).error();
        print(stderr, u"sidebyline: %1\n%2\n"_s.arg(
                          error, QCoreApplication::translate("CommandLine", "Try “sidebyline --help”.")));
        return ExitUsage;
    }
    switch (parsed->action) {
    case Action::Help:
        print(stdout, helpText());
        return ExitSuccess;
    case Action::Version:
        print(stdout, u"sidebyline %1\n"_s.arg(QLatin1StringView(SIDEBYLINE_VERSION)));
        return ExitSuccess;
    default:
        return compareCommand(*parsed);
    }
}

} // namespace sidebyline
