// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/arguments.h"

#include "report/reportnames.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int LargestSide = 16'384; ///< pixels; beyond it no picture can be painted

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString absolutePath(const QString &path)
{
    const QUrl url(path, QUrl::StrictMode);
    const QString local = url.isLocalFile() ? url.toLocalFile() : path;
    const QString current = QDir::currentPath();
    // Where the current folder was deleted, a relative path must not become one from the root.
    if (local.isEmpty() || (QDir::isRelativePath(local) && current.isEmpty())) {
        return local;
    }
    return QDir::cleanPath(QDir(current).absoluteFilePath(local));
}

QString resultPath(const QString &path)
{
    return path == u"-"_s ? path : absolutePath(path);
}

std::optional<QSize> sizeFrom(const QString &text)
{
    const QStringList sides = text.split(u'x');
    if (sides.size() != 2) {
        return std::nullopt;
    }
    const QSize size(sides[0].toInt(), sides[1].toInt());
    const bool fits =
        size.width() > 0 && size.height() > 0 && size.width() <= LargestSide && size.height() <= LargestSide;
    return fits ? std::optional(size) : std::nullopt;
}

std::optional<ThemeChoice> themeFrom(const QString &text)
{
    if (text == u"light"_s) {
        return ThemeChoice::Light;
    }
    if (text == u"dark"_s) {
        return ThemeChoice::Dark;
    }
    return text == u"system"_s ? std::optional(ThemeChoice::System) : std::nullopt;
}

/// The time that reports are to bear: as given, or else as SOURCE_DATE_EPOCH says, by which packagers make
/// builds repeatable. Invalid where neither is there; nothing where it can't be understood.
std::optional<QDateTime> timeFrom(const QString &text)
{
    if (!text.isEmpty()) {
        const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
        return time.isValid() ? std::optional(time) : std::nullopt;
    }
    bool isNumber = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    return isNumber ? QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC) : QDateTime();
}

/// Which options an action takes; the others are a mistake that is better said than passed over.
QStringList optionsOf(Action action)
{
    const QStringList window{u"screenshot"_s, u"size"_s,      u"theme"_s,
                             u"claim"_s,      u"one-story"_s, u"timings"_s};
    switch (action) {
    case Action::Read:
        return {u"json"_s, u"one-story"_s, u"timings"_s};
    case Action::Review:
        return {u"export"_s, u"import"_s};
    case Action::Compare:
        return {u"each-story"_s,  u"out"_s,    u"formats"_s, u"json"_s,   u"pdf"_s,       u"html"_s,
                u"odt"_s,         u"csv"_s,    u"date"_s,    u"preset"_s, u"parts"_s,     u"paper"_s,
                u"orientation"_s, u"claims"_s, u"base"_s,    u"review"_s, u"one-story"_s, u"timings"_s};
    default:
        return window;
    }
}

class Parser
{
public:
    Parser()
    {
        m_parser.addOptions({{{u"h"_s, u"help"_s}, {}},
                             {{u"v"_s, u"version"_s}, {}},
                             {u"json"_s, {}, u"FILE"_s},
                             {u"pdf"_s, {}, u"FILE"_s},
                             {u"html"_s, {}, u"FILE"_s},
                             {u"odt"_s, {}, u"FILE"_s},
                             {u"csv"_s, {}, u"FOLDER"_s},
                             {u"each-story"_s, {}},
                             {u"out"_s, {}, u"FOLDER"_s},
                             {u"formats"_s, {}, u"LIST"_s},
                             {u"date"_s, {}, u"TIME"_s},
                             {u"preset"_s, {}, u"NAME"_s},
                             {u"parts"_s, {}, u"LIST"_s},
                             {u"paper"_s, {}, u"SIZE"_s},
                             {u"orientation"_s, {}, u"NAME"_s},
                             {u"claims"_s, {}, u"LIST"_s},
                             {u"base"_s, {}, u"OUTLET"_s},
                             {u"review"_s, {}},
                             {u"export"_s, {}, u"FILE"_s},
                             {u"import"_s, {}, u"FILE"_s},
                             {u"screenshot"_s, {}, u"FILE"_s},
                             {u"size"_s, {}, u"WxH"_s},
                             {u"theme"_s, {}, u"THEME"_s},
                             {u"claim"_s, {}, u"N"_s},
                             {u"one-story"_s, {}},
                             {u"timings"_s, {}}});
    }

    std::expected<Arguments, QString> parse(const QStringList &arguments)
    {
        if (!m_parser.parse(arguments)) {
            return std::unexpected(m_parser.errorText());
        }
        if (m_parser.isSet(u"help"_s)) {
            m_result.action = Action::Help;
            return m_result;
        }
        if (m_parser.isSet(u"version"_s)) {
            m_result.action = Action::Version;
            return m_result;
        }
        QStringList words = m_parser.positionalArguments();
        takeAction(words);
        if (const QString error = takeFolder(words); !error.isEmpty()) {
            return std::unexpected(error);
        }
        if (const QString error = takeOptions(); !error.isEmpty()) {
            return std::unexpected(error);
        }
        return m_result;
    }

private:
    void takeAction(QStringList &words)
    {
        if (!words.isEmpty() && words.first() == u"read"_s) {
            m_result.action = Action::Read;
            words.removeFirst();
        } else if (!words.isEmpty() && words.first() == u"compare"_s) {
            m_result.action = Action::Compare;
            words.removeFirst();
        } else if (!words.isEmpty() && words.first() == u"review"_s) {
            m_result.action = Action::Review;
            words.removeFirst();
        }
    }

    QString takeFolder(const QStringList &words)
    {
        if (words.size() > 1) {
            return CommandLine::tr("Only one folder can be opened at a time; “%1” is one too many.")
                .arg(words[1]);
        }
        const QString folder = words.isEmpty() ? QString() : absolutePath(words.first());
        if (m_result.action == Action::ShowWindow) {
            m_result.window.folder = folder;
            return {};
        }
        m_result.folder = folder;
        return folder.isEmpty() ? CommandLine::tr("Say which folder to read.") : QString();
    }

    QString takeOptions()
    {
        const QStringList allowed = optionsOf(m_result.action);
        const QStringList given = m_parser.optionNames();
        for (const QString &name : given) {
            if (!allowed.contains(name)) {
                return CommandLine::tr("The option --%1 does not belong here.").arg(name);
            }
        }
        m_result.review = m_parser.isSet(u"review"_s);
        m_result.base = m_parser.value(u"base"_s);
        m_result.json = resultPath(m_parser.value(u"json"_s));
        m_result.pdf = resultPath(m_parser.value(u"pdf"_s));
        m_result.html = resultPath(m_parser.value(u"html"_s));
        m_result.odt = resultPath(m_parser.value(u"odt"_s));
        m_result.csv = absolutePath(m_parser.value(u"csv"_s));
        m_result.exportFile = resultPath(m_parser.value(u"export"_s));
        m_result.importFile = absolutePath(m_parser.value(u"import"_s));
        if (!m_result.exportFile.isEmpty() && !m_result.importFile.isEmpty()) {
            return CommandLine::tr("Either --export or --import, not both.");
        }
        if (const QString error = takeResults(); !error.isEmpty()) {
            return error;
        }
        if (const QString error = takeBatch(); !error.isEmpty()) {
            return error;
        }
        if (const QString error = takePages(); !error.isEmpty()) {
            return error;
        }
        for (const QString &name :
             {u"json"_s, u"pdf"_s, u"html"_s, u"odt"_s, u"csv"_s, u"out"_s, u"formats"_s, u"date"_s,
              u"preset"_s, u"parts"_s, u"paper"_s, u"orientation"_s, u"claims"_s, u"base"_s, u"export"_s,
              u"import"_s, u"screenshot"_s}) {
            if (m_parser.isSet(name) && m_parser.value(name).isEmpty()) {
                return CommandLine::tr("The option --%1 needs a value.").arg(name);
            }
        }
        return takeWindowOptions();
    }

    /// Two results can't go to one place.
    QString takeResults()
    {
        const auto time = timeFrom(m_parser.value(u"date"_s));
        if (!time) {
            return CommandLine::tr("--date wants a date or a time as in 2026-05-12T14:30.");
        }
        m_result.report.compared = *time;
        const std::array results{std::pair(u"--json"_s, m_result.json), std::pair(u"--pdf"_s, m_result.pdf),
                                 std::pair(u"--html"_s, m_result.html), std::pair(u"--odt"_s, m_result.odt)};
        for (std::size_t i = 0; i < results.size(); ++i) {
            for (std::size_t j = i + 1; j < results.size(); ++j) {
                const auto &[option, file] = results[i];
                const auto &[other, otherFile] = results[j];
                if (file.isEmpty() || file != otherFile) {
                    continue;
                }
                return file == u"-"_s
                           ? CommandLine::tr("Only one of %1 and %2 can go to the standard output.")
                                 .arg(option, other)
                           : CommandLine::tr("%1 and %2 must name two different files.").arg(option, other);
            }
        }
        return {};
    }

    /// The first option given that says what is in the PDF and on which paper; else empty.
    [[nodiscard]] QString pageOption() const
    {
        const QStringList options{u"preset"_s, u"parts"_s, u"claims"_s, u"paper"_s, u"orientation"_s};
        const auto given =
            std::ranges::find_if(options, [this](const QString &name) { return m_parser.isSet(name); });
        return given == options.end() ? QString() : *given;
    }

    /// What is in the PDF and on which paper.
    QString takePages()
    {
        const QString wish = pageOption();
        if (!wish.isEmpty() && m_result.pdf.isEmpty() && !m_result.formats.contains(u"pdf"_s)) {
            return CommandLine::tr("--%1 is about the PDF: name one with --pdf FILE.").arg(wish);
        }
        ReportOptions &report = m_result.report;
        if (m_parser.isSet(u"preset"_s)) {
            const auto preset = reportPresetFromName(m_parser.value(u"preset"_s));
            if (!preset) {
                return CommandLine::tr("--preset is full, summary, conflicts or claims.");
            }
            report.parts = partsOf(*preset);
        }
        if (m_parser.isSet(u"parts"_s)) {
            report.parts = {};
            const QStringList names = m_parser.value(u"parts"_s).split(u',', Qt::SkipEmptyParts);
            for (const QString &name : names) {
                const auto part = reportPartFromName(name);
                if (!part) {
                    return CommandLine::tr("A report has no part “%1”. There are: %2.")
                        .arg(name, reportPartNames().join(u", "_s));
                }
                report.parts |= *part;
            }
        }
        if (m_parser.isSet(u"paper"_s)) {
            const auto paper = paperSizeFromName(m_parser.value(u"paper"_s));
            if (!paper) {
                return CommandLine::tr("--paper is A4, A3, letter or legal.");
            }
            report.paper = *paper;
        }
        if (m_parser.isSet(u"orientation"_s)) {
            const auto orientation = paperOrientationFromName(m_parser.value(u"orientation"_s));
            if (!orientation) {
                return CommandLine::tr("--orientation is landscape or portrait.");
            }
            report.orientation = *orientation;
        }
        const QStringList claims = m_parser.value(u"claims"_s).split(u',', Qt::SkipEmptyParts);
        for (const QString &claim : claims) {
            const int number = claim.toInt();
            if (number < 1) {
                return CommandLine::tr("--claims wants the numbers of claims, as in 1,4,7.");
            }
            report.claims.push_back(number - 1);
        }
        return {};
    }

    QString takeBatch()
    {
        m_result.eachStory = m_parser.isSet(u"each-story"_s);
        m_result.out = absolutePath(m_parser.value(u"out"_s));
        if (m_result.eachStory != m_parser.isSet(u"out"_s)) {
            return CommandLine::tr("--each-story and --out FOLDER go together.");
        }
        if (!m_result.eachStory) {
            return m_parser.isSet(u"formats"_s) ? CommandLine::tr("--formats goes with --each-story.")
                                                : QString();
        }
        if (!(m_result.json + m_result.pdf + m_result.html + m_result.odt + m_result.csv).isEmpty()) {
            return CommandLine::tr("With --each-story, choose results by --formats pdf,html,odt,json,csv.");
        }
        const QString list = m_parser.isSet(u"formats"_s) ? m_parser.value(u"formats"_s) : u"pdf,html"_s;
        m_result.formats = list.split(u',', Qt::SkipEmptyParts);
        m_result.formats.removeDuplicates();
        const QStringList known{u"pdf"_s, u"html"_s, u"odt"_s, u"json"_s, u"csv"_s};
        for (const QString &format : std::as_const(m_result.formats)) {
            if (!known.contains(format)) {
                return CommandLine::tr(
                           "--formats takes pdf, html, odt, json and csv, parted by commas; “%1” is none.")
                    .arg(format);
            }
        }
        return {};
    }

    QString takeWindowOptions()
    {
        WindowRequest &window = m_result.window;
        window.timings = m_parser.isSet(u"timings"_s);
        window.oneStory = m_parser.isSet(u"one-story"_s);
        window.screenshot = absolutePath(m_parser.value(u"screenshot"_s));
        if (m_parser.isSet(u"size"_s)) {
            const auto size = sizeFrom(m_parser.value(u"size"_s));
            if (!size) {
                return CommandLine::tr("--size wants width and height in pixels, as in 1280x800.");
            }
            window.size = *size;
        }
        if (m_parser.isSet(u"theme"_s)) {
            const auto theme = themeFrom(m_parser.value(u"theme"_s));
            if (!theme) {
                return CommandLine::tr("--theme is light, dark or system.");
            }
            window.theme = *theme;
        }
        if (m_parser.isSet(u"claim"_s)) {
            window.claim = m_parser.value(u"claim"_s).toInt();
            if (window.claim < 1) {
                return CommandLine::tr("--claim wants the number of a claim, from 1.");
            }
        }
        return {};
    }

    QCommandLineParser m_parser;
    Arguments m_result;
};

} // namespace

std::expected<Arguments, QString> parseArguments(const QStringList &arguments)
{
    return Parser().parse(arguments);
}

QString helpText()
{
    struct Line
    {
        QLatin1StringView usage;
        QString meaning;
    };
    const auto section = [](const QString &title, std::initializer_list<Line> lines) {
        constexpr int Column = 24;
        QString text = u'\n' + title + u'\n';
        for (const Line &line : lines) {
            text += u"  "_s + QString(line.usage).leftJustified(Column) + line.meaning + u'\n';
        }
        return text;
    };
    return CommandLine::tr("Lays the coverage of one event by several outlets side by side.") + u'\n' +
           section(
               CommandLine::tr("Usage:"),
               {{"sidebyline [FOLDER]"_L1, CommandLine::tr("   open the window")},
                {"sidebyline compare FOLDER [--base OUTLET] [--review] [--pdf FILE] [--html FILE] [--odt FILE] [--csv FOLDER] [--json FILE]"_L1,
                 {}},
                {"sidebyline compare FOLDER --each-story --out FOLDER [--formats LIST]"_L1, {}},
                {"sidebyline read FOLDER [--json FILE]"_L1, {}},
                {"sidebyline review FOLDER [--export FILE | --import FILE]"_L1, {}}}) +
           section(CommandLine::tr("Results of compare and read (“-” is the standard output):"),
                   {{"--json FILE"_L1, CommandLine::tr("write articles and comparison as JSON")},
                    {"--pdf FILE"_L1, CommandLine::tr("write the report as PDF")},
                    {"--html FILE"_L1, CommandLine::tr("write the report as one web page")},
                    {"--odt FILE"_L1, CommandLine::tr("write its text as an OpenDocument text")},
                    {"--csv FOLDER"_L1, CommandLine::tr("write tables into this folder")},
                    {"--each-story"_L1, CommandLine::tr("the results of each story, into its own folder")},
                    {"--out FOLDER"_L1, CommandLine::tr("where these folders are made")},
                    {"--formats LIST"_L1, CommandLine::tr("of pdf,html,odt,json,csv; else pdf,html")},
                    {"--date TIME"_L1, CommandLine::tr("the time that reports bear; else now")},
                    {"--base OUTLET"_L1, CommandLine::tr("compare the others with this outlet or file")},
                    {"--review"_L1, CommandLine::tr("with the verdicts and notes kept for the folder")}}) +
           section(CommandLine::tr("The PDF:"),
                   {{"--preset NAME"_L1, CommandLine::tr("full, summary, conflicts or claims")},
                    {"--parts LIST"_L1, reportPartNames().join(u',')},
                    {"--claims LIST"_L1, CommandLine::tr("only these claims, by their numbers")},
                    {"--paper SIZE"_L1, CommandLine::tr("A4, A3, letter or legal")},
                    {"--orientation NAME"_L1, CommandLine::tr("landscape or portrait")}}) +
           section(CommandLine::tr("The review of a folder:"),
                   {{"--export FILE"_L1, CommandLine::tr("write its verdicts and notes as JSON")},
                    {"--import FILE"_L1, CommandLine::tr("add those of another person; yours stay")}}) +
           section(CommandLine::tr("The window:"),
                   {{"--screenshot FILE"_L1, CommandLine::tr("paint it into a picture and quit")},
                    {"--size WxH"_L1, CommandLine::tr("its size in pixels")},
                    {"--theme THEME"_L1, CommandLine::tr("light, dark or system")},
                    {"--claim N"_L1, CommandLine::tr("begin with claim N")}}) +
           section(CommandLine::tr("In general:"),
                   {{"--one-story"_L1,
                     CommandLine::tr("don’t group the files directly in the folder into events")},
                    {"--timings"_L1, CommandLine::tr("say how long each step took")},
                    {"-h, --help"_L1, CommandLine::tr("print this help")},
                    {"-v, --version"_L1, CommandLine::tr("print the version")}}) +
           u'\n' +
           CommandLine::tr("Exit codes: 0 done, 1 nothing could be read or a result not be written, "
                           "2 the command line is wrong, 130 stopped.") +
           u'\n';
}

} // namespace sidebyline
