// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/arguments.h"
#include "exchange/comparisonfile.h"
#include "exchange/reviewfile.h"
#include "items/verdicts.h"
#include "workspace/readlibrary.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace sidebyline;
using namespace Qt::StringLiterals;

/// The command line taken apart, and carried out by the program itself, without a display.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void actions_data();
    void actions();
    void mistakes_data();
    void mistakes();
    void pathsAreAbsolute();
    void windowOptions();
    void compareWritesItsResults();
    void compareWritesPageAndTables();
    void timeOfReports();
    void pagesOfReports();
    void readWritesArticlesAlone();
    void standardOutputHoldsTheResultAlone();
    void exitCodes_data();
    void exitCodes();
    void whatIsNotReadIsSaid();
    void aReviewIsImportedExportedAndWritten();

private:
    struct Run
    {
        int exitCode = -1;
        QByteArray out;
        QString err;
    };
    static Run run(const QStringList &arguments, const QString &folder = QDir::currentPath(),
                   const QString &data = {});
    static QStringList withProgram(const QStringList &arguments)
    {
        return QStringList{u"sidebyline"_s} + arguments;
    }

    const QString m_samples = QStringLiteral(SIDEBYLINE_SOURCE_DIR "/resources/samples");
};

TestCommandLine::Run TestCommandLine::run(const QStringList &arguments, const QString &folder,
                                          const QString &data)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    if (!data.isEmpty()) {
        environment.insert(u"XDG_DATA_HOME"_s, data);
    }
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral(SIDEBYLINE_PROGRAM), arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit) {
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

void TestCommandLine::actions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Action>("action");
    QTest::newRow("nothing") << QStringList() << Action::ShowWindow;
    QTest::newRow("a folder") << QStringList{u"news"_s} << Action::ShowWindow;
    QTest::newRow("read") << QStringList{u"read"_s, u"news"_s} << Action::Read;
    QTest::newRow("compare") << QStringList{u"compare"_s, u"news"_s, u"--json=-"_s} << Action::Compare;
    QTest::newRow("options first") << QStringList{u"--pdf"_s, u"a.pdf"_s, u"compare"_s, u"news"_s}
                                   << Action::Compare;
    QTest::newRow("a folder of that name") << QStringList{u"./compare"_s} << Action::ShowWindow;
    QTest::newRow("help") << QStringList{u"compare"_s, u"--help"_s} << Action::Help;
    QTest::newRow("version") << QStringList{u"-v"_s} << Action::Version;
}

void TestCommandLine::actions()
{
    QFETCH(const QStringList, arguments);
    const auto parsed = parseArguments(withProgram(arguments));
    QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(parsed.error()));
    QTEST(parsed->action, "action");
}

void TestCommandLine::mistakes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word"); ///< that the sentence about it must hold
    QTest::newRow("no folder") << QStringList{u"compare"_s} << u"folder"_s;
    QTest::newRow("an empty folder name") << QStringList{u"read"_s, QString()} << u"folder"_s;
    QTest::newRow("two folders") << QStringList{u"compare"_s, u"a"_s, u"second"_s} << u"second"_s;
    QTest::newRow("unknown option") << QStringList{u"--colour"_s} << u"colour"_s;
    QTest::newRow("no value") << QStringList{u"compare"_s, u"a"_s, u"--json"_s} << u"json"_s;
    QTest::newRow("an empty value") << QStringList{u"compare"_s, u"a"_s, u"--json="_s} << u"json"_s;
    QTest::newRow("not for read") << QStringList{u"read"_s, u"a"_s, u"--pdf"_s, u"x"_s} << u"pdf"_s;
    QTest::newRow("not for the window") << QStringList{u"a"_s, u"--json"_s, u"x"_s} << u"json"_s;
    QTest::newRow("not for compare") << QStringList{u"compare"_s, u"a"_s, u"--theme"_s, u"dark"_s}
                                     << u"theme"_s;
    QTest::newRow("two on one output")
        << QStringList{u"compare"_s, u"a"_s, u"--json"_s, u"-"_s, u"--pdf"_s, u"-"_s} << u"standard output"_s;
    QTest::newRow("one file for both")
        << QStringList{u"compare"_s, u"a"_s, u"--json"_s, u"x"_s, u"--pdf"_s, u"./x"_s} << u"different"_s;
    QTest::newRow("page and PDF in one file")
        << QStringList{u"compare"_s, u"a"_s, u"--html"_s, u"x"_s, u"--pdf"_s, u"x"_s} << u"--html"_s;
    QTest::newRow("date") << QStringList{u"compare"_s, u"a"_s, u"--date"_s, u"yesterday"_s} << u"--date"_s;
    QTest::newRow("preset") << QStringList{u"compare"_s, u"a"_s, u"--pdf"_s, u"x"_s, u"--preset"_s, u"most"_s}
                            << u"--preset"_s;
    QTest::newRow("part") << QStringList{u"compare"_s, u"a"_s,       u"--pdf"_s,
                                         u"x"_s,       u"--parts"_s, u"cover,end"_s}
                          << u"end"_s;
    QTest::newRow("paper") << QStringList{u"compare"_s, u"a"_s, u"--pdf"_s, u"x"_s, u"--paper"_s, u"A9"_s}
                           << u"--paper"_s;
    QTest::newRow("claims") << QStringList{u"compare"_s, u"a"_s, u"--pdf"_s, u"x"_s, u"--claims"_s, u"1,x"_s}
                            << u"--claims"_s;
    QTest::newRow("paper without a PDF")
        << QStringList{u"compare"_s, u"a"_s, u"--html"_s, u"x"_s, u"--paper"_s, u"A4"_s} << u"--pdf"_s;
    QTest::newRow("size") << QStringList{u"--size"_s, u"1280"_s} << u"size"_s;
    QTest::newRow("size of nothing") << QStringList{u"--size"_s, u"0x0"_s} << u"size"_s;
    QTest::newRow("a size beyond painting") << QStringList{u"--size"_s, u"99999x99999"_s} << u"size"_s;
    QTest::newRow("theme") << QStringList{u"--theme"_s, u"pink"_s} << u"theme"_s;
    QTest::newRow("claim") << QStringList{u"--claim"_s, u"none"_s} << u"claim"_s;
}

void TestCommandLine::mistakes()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, word);
    const auto parsed = parseArguments(withProgram(arguments));
    QVERIFY(!parsed.has_value());
    QVERIFY2(parsed.error().contains(word), qPrintable(parsed.error()));
}

void TestCommandLine::pathsAreAbsolute()
{
    const auto parsed = parseArguments(withProgram({u"compare"_s, u"file:///news/ferry%20fares"_s,
                                                    u"--json"_s, u"out/../a.json"_s, u"--pdf"_s, u"-"_s}));
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->folder, u"/news/ferry fares"_s);
    QCOMPARE(parsed->json, QDir::current().absoluteFilePath(u"a.json"_s));
    QCOMPARE(parsed->pdf, u"-"_s);
}

void TestCommandLine::windowOptions()
{
    const auto parsed =
        parseArguments(withProgram({u"news"_s, u"--screenshot"_s, u"/tmp/w.png"_s, u"--size"_s, u"1280x800"_s,
                                    u"--theme"_s, u"dark"_s, u"--claim"_s, u"3"_s, u"--timings"_s}));
    QVERIFY(parsed.has_value());
    const WindowRequest expected{.folder = QDir::current().absoluteFilePath(u"news"_s),
                                 .screenshot = u"/tmp/w.png"_s,
                                 .size = {1280, 800},
                                 .theme = ThemeChoice::Dark,
                                 .claim = 3,
                                 .timings = true};
    QCOMPARE(parsed->window, expected);
}

void TestCommandLine::compareWritesItsResults()
{
    const QTemporaryDir folder;
    const Run result =
        run({u"compare"_s, m_samples, u"--json"_s, u"a.json"_s, u"--pdf"_s, u"a.pdf"_s}, folder.path());
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.err, QString());
    const auto library = readJsonFile(folder.filePath(u"a.json"_s));
    QVERIFY(library.has_value());
    QCOMPARE(library->stories.size(), 3U);
    QVERIFY(!library->stories[0]->comparison.claims.empty());
    QFile pdf(folder.filePath(u"a.pdf"_s));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF-"));
    for (const StoryPtr &story : library->stories) {
        QVERIFY(QString::fromUtf8(result.out).contains(story->title));
    }
}

void TestCommandLine::compareWritesPageAndTables()
{
    const QTemporaryDir folder;
    const QStringList arguments{u"compare"_s, m_samples,       u"--csv"_s, u"tables"_s,
                                u"--date"_s,  u"2026-05-12"_s, u"--html"_s};
    QCOMPARE(run(arguments + QStringList{u"a.html"_s}, folder.path()).exitCode, 0);
    QCOMPARE(run(arguments + QStringList{u"b.html"_s}, folder.path()).exitCode, 0);
    QCOMPARE(QDir(folder.filePath(u"tables"_s)).entryList(QDir::Files).size(), 4);
    QFile a(folder.filePath(u"a.html"_s));
    QFile b(folder.filePath(u"b.html"_s));
    QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
    const QByteArray page = a.readAll();
    QVERIFY(page.contains("12 May 2026"));
    QCOMPARE(b.readAll(), page);
    const Run piped = run({u"compare"_s, m_samples, u"--html"_s, u"-"_s, u"--date"_s, u"2026-05-12"_s});
    QCOMPARE(piped.out, page);
}

void TestCommandLine::timeOfReports()
{
    const auto compared = [](const QStringList &options) {
        const auto parsed = parseArguments(withProgram(QStringList{u"compare"_s, u"a"_s} + options));
        return parsed ? parsed->report.compared : QDateTime();
    };
    QVERIFY(!compared({}).isValid());
    QCOMPARE(compared({u"--date"_s, u"2026-05-12T14:30"_s}), QDateTime(QDate(2026, 5, 12), QTime(14, 30)));
    qputenv("SOURCE_DATE_EPOCH", "86400");
    QCOMPARE(compared({}), QDateTime(QDate(1970, 1, 2), QTime(0, 0), QTimeZone::UTC));
    QCOMPARE(compared({u"--date"_s, u"2026-05-12"_s}).date(), QDate(2026, 5, 12));
    qunsetenv("SOURCE_DATE_EPOCH");
}

void TestCommandLine::pagesOfReports()
{
    const auto parsed = parseArguments(
        withProgram({u"compare"_s, u"a"_s, u"--pdf"_s, u"x"_s, u"--parts"_s, u"cover,not-found"_s,
                     u"--paper"_s, u"Letter"_s, u"--orientation"_s, u"portrait"_s, u"--claims"_s, u"2,5"_s}));
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->report.parts, ReportParts(ReportPart::Cover) | ReportPart::NotFound);
    QCOMPARE(parsed->report.paper, PaperSize::Letter);
    QCOMPARE(parsed->report.orientation, PaperOrientation::Portrait);
    QCOMPARE(parsed->report.claims, std::vector({1, 4}));
    const auto preset = parseArguments(
        withProgram({u"compare"_s, u"a"_s, u"--pdf"_s, u"x"_s, u"--preset"_s, u"conflicts"_s}));
    QVERIFY(preset.has_value());
    QCOMPARE(preset->report.parts, partsOf(ReportPreset::Conflicts));
}

void TestCommandLine::readWritesArticlesAlone()
{
    const QTemporaryDir folder;
    QCOMPARE(run({u"read"_s, m_samples, u"--json"_s, u"a.json"_s}, folder.path()).exitCode, 0);
    const auto library = readJsonFile(folder.filePath(u"a.json"_s));
    QVERIFY(library.has_value());
    QCOMPARE(library->stories[0]->comparison, Comparison());
}

void TestCommandLine::standardOutputHoldsTheResultAlone()
{
    const Run json = run({u"compare"_s, m_samples, u"--json"_s, u"-"_s, u"--base"_s, u"Coast Daily"_s});
    QCOMPARE(json.exitCode, 0);
    const auto library = fromJson(json.out);
    QVERIFY(library.has_value());
    QVERIFY(!json.err.isEmpty());
    const Run pdf = run({u"compare"_s, m_samples + u"/ferry-fare-review"_s, u"--pdf"_s, u"-"_s});
    QCOMPARE(pdf.exitCode, 0);
    QVERIFY(pdf.out.startsWith("%PDF-"));
}

void TestCommandLine::exitCodes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    QTest::newRow("usage") << QStringList{u"compare"_s} << 2 << u"--help"_s;
    QTest::newRow("missing folder") << QStringList{u"compare"_s, u"/no/such/folder"_s} << 1
                                    << u"/no/such/folder"_s;
    QTest::newRow("a file") << QStringList{u"read"_s, QStringLiteral(SIDEBYLINE_PROGRAM)} << 1
                            << u"sidebyline"_s;
    QTest::newRow("unknown outlet") << QStringList{u"compare"_s, m_samples, u"--base"_s, u"Nobody's Own"_s}
                                    << 2 << u"Coast Daily"_s;
    QTest::newRow("no such target") << QStringList{u"compare"_s, m_samples, u"--json"_s,
                                                   u"/no/such/folder/a.json"_s}
                                    << 1 << u"/no/such/folder/a.json"_s;
    QTest::newRow("full disk") << QStringList{u"compare"_s, m_samples, u"--json"_s, u"/dev/full"_s} << 1
                               << u"full"_s;
}

void TestCommandLine::exitCodes()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, word);
    const Run result = run(arguments);
    QTEST(result.exitCode, "code");
    QVERIFY2(result.err.contains(word), qPrintable(result.err));
}

void TestCommandLine::whatIsNotReadIsSaid()
{
    const QTemporaryDir folder;
    QCOMPARE(run({u"read"_s, folder.path()}).exitCode, 1);
    QFile blank(folder.filePath(u"blank.txt"_s));
    QVERIFY(blank.open(QIODevice::WriteOnly));
    const Run nothing = run({u"compare"_s, folder.path()});
    QCOMPARE(nothing.exitCode, 1);
    QVERIFY(nothing.err.contains(u"blank.txt"_s));
    QVERIFY(
        QFile::copy(m_samples + u"/ferry-fare-review/averin-courier.txt"_s, folder.filePath(u"one.txt"_s)));
    const Run one = run({u"compare"_s, folder.path()});
    QCOMPARE(one.exitCode, 0);
    QVERIFY(one.out.contains("blank.txt"));
}

/// One reader's review goes to another by a file, and into the report and the comparison file.
void TestCommandLine::aReviewIsImportedExportedAndWritten()
{
    const QTemporaryDir folder;
    const QTemporaryDir data;
    const QString story = m_samples + u"/ferry-fare-review"_s;
    const Library found = *readLibrary(story);
    const Story &first = *found.stories.front();
    const PassageIndex index(first.articles);
    const Stop stop = stops(first).front();
    QCOMPARE(stop.kind, StopKind::Claim);
    VerdictPlace place{
        .story = &first, .index = &index, .decisions = {}, .stop = stop, .sentence = stop.sentence};
    DecisionSet made;
    made.apply(setNote(place, u"Ask the *harbour office* once more."_s, 1));
    made.apply(toggleStatus(place, DecisionKind::Flagged, 2));
    const auto last = std::ranges::find_last(first.comparison.claims, 2, &Claim::outlets);
    QVERIFY(!last.empty());
    place.stop.claim = int(last.begin() - first.comparison.claims.begin());
    place.stop.sentence = place.sentence = last.front().members.front();
    made.apply(notSameClaim(place, 3));
    const QString file = folder.filePath(u"theirs.json"_s);
    QVERIFY(writeReviewFile(made.all(), file).has_value());

    const auto review = [&](const QStringList &arguments) {
        return run(arguments, folder.path(), data.path());
    };
    const Run taken = review({u"review"_s, story, u"--import"_s, file});
    QCOMPARE(taken.exitCode, 0);
    QVERIFY2(taken.out.contains("3 verdicts"), taken.out.constData());
    QVERIFY(review({u"review"_s, story, u"--import"_s, file}).out.contains("0 verdicts")); // once is enough
    QCOMPARE(review({u"review"_s, story, u"--export"_s, u"mine.json"_s}).exitCode, 0);
    const auto mine = readReviewFile(folder.filePath(u"mine.json"_s));
    QVERIFY(mine && std::ranges::equal(*mine, made.all()));

    QCOMPARE(review({u"compare"_s, story, u"--review"_s, u"--json"_s, u"a.json"_s, u"--pdf"_s, u"a.pdf"_s})
                 .exitCode,
             0);
    QFile json(folder.filePath(u"a.json"_s));
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QJsonObject written = QJsonDocument::fromJson(json.readAll())[u"stories"_s][0].toObject();
    const QJsonObject verdicts = written[u"review"_s].toObject();
    QCOMPARE(verdicts[u"decisions"_s].toArray().size(), 3);
    QCOMPARE(verdicts[u"decisions"_s][2][u"kind"_s].toString(), u"not-same-claim"_s);
    QCOMPARE(verdicts[u"marks"_s].toArray().size(), 1);
    const QJsonObject mark = verdicts[u"marks"_s][0].toObject();
    QCOMPARE(mark[u"note"_s].toString(), u"Ask the *harbour office* once more."_s);
    QVERIFY(mark[u"flagged"_s].toBool());
    QVERIFY(!mark[u"reviewed"_s].toBool());
    QCOMPARE(written[u"claims"_s].toArray().size(), qsizetype(first.comparison.claims.size()) - 1);
    // Without being asked for, nothing of it is written.
    QCOMPARE(review({u"compare"_s, story, u"--json"_s, u"b.json"_s}).exitCode, 0);
    QCOMPARE(readJsonFile(folder.filePath(u"b.json"_s))->stories[0]->comparison.claims.size(),
             first.comparison.claims.size());

    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
        QSKIP("skipped: poppler-utils is not installed");
    }
    QProcess text;
    text.start(u"pdftotext"_s, {u"-layout"_s, folder.filePath(u"a.pdf"_s), u"-"_s});
    QVERIFY(text.waitForFinished(60'000));
    const QString pages = QString::fromUtf8(text.readAllStandardOutput()).simplified();
    QVERIFY(pages.contains(u"Ask the harbour office once more."_s));
    QVERIFY(pages.contains(u"flagged"_s));
    QVERIFY(pages.contains(u"Not the same claim"_s));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
