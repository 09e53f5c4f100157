// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "report/reportoptions.h"

#include <QString>
#include <QStringList>

#include <expected>

namespace sidebyline {

/// What the program is asked to do.
enum class Action : quint8 { ShowWindow, Read, Compare, Review, Help, Version };

/// The command line, taken apart. Paths are absolute; "-" for a result is the standard output.
struct Arguments
{
    Action action = Action::ShowWindow;
    QString folder;         ///< for Read, Compare and Review
    QString base;           ///< outlet; empty: each story's first
    QString json;           ///< file; empty: none is written
    QString pdf;            ///< file; empty: none is written
    QString html;           ///< file; empty: none is written
    QString odt;            ///< file; empty: none is written
    QString csv;            ///< folder for the tables; empty: none are written
    bool eachStory = false; ///< results of each story into a folder of its own in @ref out
    QString out;
    QStringList formats{};  ///< for eachStory: of "pdf", "html", "odt", "json", "csv", each once
    ReportOptions report{}; ///< for all reports: parts, paper, the time that they bear
    bool review = false;    ///< lay the verdicts kept for the folder over the comparison
    QString exportFile;     ///< for Review; empty: none is written
    QString importFile;     ///< for Review; empty: none is read
    WindowRequest window;

    friend bool operator==(const Arguments &, const Arguments &) = default;
};

/// Takes @p arguments, the program's name first, apart. Fails with a sentence on what is wrong. Needs no
/// application object; without one, the sentence is English.
[[nodiscard]] std::expected<Arguments, QString> parseArguments(const QStringList &arguments);

/// What --help prints.
[[nodiscard]] QString helpText();

} // namespace sidebyline
