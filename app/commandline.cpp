// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "app/arguments.h"
#include "app/batchcommand.h"
#include "app/comparecommand.h"
#include "app/reviewcommand.h"
#include "app/terminal.h"
#include "app/translators.h"

#include <QCoreApplication>

#include <cstdio>
#include <memory>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

bool needsFonts(const Arguments &arguments)
{
    return !arguments.pdf.isEmpty() || !arguments.odt.isEmpty() || arguments.formats.contains(u"pdf"_s) ||
           arguments.formats.contains(u"odt"_s);
}

} // namespace

QStringList programArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
    }
    return arguments;
}

std::optional<int> runCommandLine(const QStringList &arguments, int &argc, char **argv, WindowRequest &window,
                                  const DocumentSupport &documents)
{
    const auto parsed = parseArguments(arguments);
    const bool report = parsed && needsFonts(*parsed);
    if (parsed && (parsed->action == Action::ShowWindow || (report && !documents.writePdf))) {
        window = parsed->window;
        return std::nullopt;
    }
    const auto application =
        report ? documents.makeApplication(argc, argv) : std::make_unique<QCoreApplication>(argc, argv);
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
    case Action::Review:
        return reviewCommand(*parsed);
    default:
        return parsed->eachStory ? batchCommand(*parsed, documents) : compareCommand(*parsed, documents);
    }
}

} // namespace sidebyline
