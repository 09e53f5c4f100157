// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the report of an invented story into a file, again and again, and prints a line after each; until it
// is killed, or as often as it was told to.
//
// report-writer FILE COUNT PARAGRAPHS [ATTACHMENT]

#include "report/writepdf.h"
#include "storymaker.h"

#include <QGuiApplication>
#include <QTextStream>
#include <QTimeZone>

#include <cstdio>

using namespace sidebyline;

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4) {
        return 2;
    }
    const StoryPtr story = StoryMaker(31).make({.outlets = 6, .paragraphs = arguments[3].toInt()});
    ReportOptions options;
    options.compared = QDateTime(QDate(2026, 5, 12), QTime(14, 5), QTimeZone(7200));
    options.attachment = arguments.value(4).toUtf8();
    QTextStream out(stdout);
    for (int i = 0; i < arguments[2].toInt(); ++i) {
        if (!writePdf(*story, {}, options, arguments[1])) {
            return 1;
        }
        out << i << '\n' << Qt::flush;
    }
    return 0;
}
