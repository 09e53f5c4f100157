// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/writepdf.h"

#include "report/layoutreport.h"
#include "report/paragraph.h"
#include "storymaker.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <array>

#include <unistd.h>

using namespace sidebyline;
using namespace Qt::StringLiterals;

namespace {

ReportOptions usualOptions()
{
    ReportOptions options;
    options.compared = QDateTime(QDate(2026, 5, 12), QTime(14, 5), QTimeZone::UTC);
    return options;
}

QString withoutSpaces(QString text)
{
    static const QRegularExpression spaces(u"[\\s\\x{a0}]"_s);
    return text.remove(spaces);
}

struct ToolResult
{
    int exitCode = -1;
    QByteArray output; ///< standard output and error
};

ToolResult run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000)) {
        return {};
    }
    return {process.exitCode(), process.readAll()};
}

bool isThere(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestWritePdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_story = StoryMaker(11).make({.outlets = 5, .paragraphs = 20, .mostWords = 90, .comments = 3});
    }

    // Holds for one test function each.
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isAWholePdf()
    {
        const QString file = path(u"whole.pdf"_s);
        QVERIFY(writePdf(*m_story, {}, usualOptions(), file).has_value());
        const QByteArray pdf = contents(file);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("/Lang "));
        if (!isThere(u"qpdf"_s)) {
            QSKIP("skipped: qpdf is not installed");
        }
        const ToolResult check = run(u"qpdf"_s, {u"--check"_s, file});
        QVERIFY2(check.exitCode == 0, check.output.constData());
    }

    void embedsItsFonts()
    {
        if (!isThere(u"pdffonts"_s)) {
            QSKIP("skipped: poppler-utils is not installed");
        }
        const QString file = path(u"fonts.pdf"_s);
        QVERIFY(writePdf(*m_story, {}, usualOptions(), file).has_value());
        const QList<QByteArray> lines = run(u"pdffonts"_s, {file}).output.trimmed().split('\n');
        QVERIFY(lines.size() > 3);
        for (const QByteArray &line : lines.sliced(2)) {
            // name, type, encoding, embedded, subset, unicode, object
            const QList<QByteArray> fields = line.simplified().split(' ');
            QVERIFY2(fields.size() > 5 && fields.at(fields.size() - 5) == "yes", line.constData());
        }
    }

    void namesItself()
    {
        if (!isThere(u"pdfinfo"_s)) {
            QSKIP("skipped: poppler-utils is not installed");
        }
        const QString file = path(u"info.pdf"_s);
        QVERIFY(writePdf(*m_story, {}, usualOptions(), file).has_value());
        const QByteArray info = run(u"pdfinfo"_s, {file}).output;
        QVERIFY2(info.contains("Closure of the harbour bridge"), info.constData());
        QVERIFY2(info.contains("Sidebyline"), info.constData());
        QVERIFY2(info.contains("842 x 595 pts"), info.constData());
        const std::array<StoryPtr, 1> stories{m_story};
        const auto pages = layoutReport(stories, {}, usualOptions()).pages.size();
        QVERIFY2(info.simplified().contains("Pages: " + QByteArray::number(qulonglong(pages))),
                 info.constData());
    }

    void holdsEveryLineInReadingOrder()
    {
        if (!isThere(u"pdftotext"_s)) {
            QSKIP("skipped: poppler-utils is not installed");
        }
        const QString file = path(u"text.pdf"_s);
        QVERIFY(writePdf(*m_story, {}, usualOptions(), file).has_value());
        const QByteArray output =
            run(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, file, u"-"_s}).output;
        const QStringList pages = QString::fromUtf8(output).split(u'\f');
        const std::array<StoryPtr, 1> stories{m_story};
        const Report report = layoutReport(stories, {}, usualOptions());
        QVERIFY(std::size_t(pages.size()) > report.pages.size());
        for (std::size_t i = 0; i < report.pages.size(); ++i) {
            const QString text = withoutSpaces(pages.at(qsizetype(i)));
            qsizetype at = 0;
            for (const TextItem &item : report.pages[i].texts) {
                if (item.place.block < 0) {
                    continue;
                }
                const QString wanted = withoutSpaces(item.text);
                const qsizetype found = text.indexOf(wanted, at);
                QVERIFY2(found >= 0, qPrintable(u"page %1: %2"_s.arg(i + 1).arg(item.text)));
                at = found + wanted.size();
            }
        }
    }

    void writesAllStoriesOfALibrary()
    {
        Library library;
        library.stories = {m_story, StoryMaker(12).make({.outlets = 2})};
        library.problems = {{ReadErrorCode::Empty, u"nothing.txt"_s, {}}};
        QByteArray pdf;
        QBuffer buffer(&pdf);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(writePdf(library, usualOptions(), buffer).has_value());
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("code");
        QTest::newRow("missing folder") << path(u"not/there/report.pdf"_s) << int(ReportErrorCode::NoFolder);
        QTest::newRow("a folder") << m_folder.path() << int(ReportErrorCode::IsAFolder);
        QTest::newRow("full disk") << u"/dev/full"_s << int(ReportErrorCode::DiskFull);
    }

    void refuses()
    {
        QFETCH(QString, target);
        QFETCH(int, code);
        const auto result = writePdf(*m_story, {}, usualOptions(), target);
        QVERIFY(!result);
        QCOMPARE(int(result.error().code), code);
        QCOMPARE(result.error().path, target);
        QVERIFY(QFile::exists(u"/dev/full"_s) || target != u"/dev/full"_s);
    }

    void leavesAWriteProtectedFileAlone()
    {
        if (geteuid() == 0) {
            QSKIP("skipped: the superuser may write everywhere");
        }
        const QString file = path(u"protected.pdf"_s);
        put(file, "old");
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner));
        const auto result = writePdf(*m_story, {}, usualOptions(), file);
        QVERIFY(!result);
        QCOMPARE(int(result.error().code), int(ReportErrorCode::ReadOnly));
        QCOMPARE(contents(file), QByteArray("old"));
    }

    void leavesTheOldFileWhenCancelled_data()
    {
        QTest::addColumn<double>("at");
        QTest::newRow("at once") << 0.0;
        QTest::newRow("in the layout") << 0.3;
        QTest::newRow("among the pages") << 0.8;
    }

    void leavesTheOldFileWhenCancelled()
    {
        QFETCH(double, at);
        const QString file = path(u"cancelled.pdf"_s);
        put(file, "old");
        std::stop_source stop;
        double last = 0;
        const auto progress = [&](double done) {
            QVERIFY(done >= last);
            last = done;
            if (done >= at) {
                stop.request_stop();
            }
        };
        if (at == 0) {
            stop.request_stop();
        }
        const auto result = writePdf(*m_story, {}, usualOptions(), file, stop.get_token(), progress);
        QVERIFY(!result);
        QCOMPARE(int(result.error().code), int(ReportErrorCode::Cancelled));
        QCOMPARE(contents(file), QByteArray("old"));
    }

    void replacesAnOldFile()
    {
        const QString file = path(u"again.pdf"_s);
        put(file, "old");
        QVERIFY(writePdf(*m_story, {}, usualOptions(), file).has_value());
        QVERIFY(contents(file).startsWith("%PDF-"));
    }

    void saysThatThereIsNothingToPrint()
    {
        ReportOptions options = usualOptions();
        options.parts = {};
        const QString file = path(u"nothing.pdf"_s);
        for (const auto &result :
             {writePdf(*m_story, {}, options, file), writePdf(Library{}, usualOptions(), file)}) {
            QVERIFY(!result);
            QCOMPARE(int(result.error().code), int(ReportErrorCode::NothingToPrint));
        }
        QVERIFY(!QFile::exists(file));
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    StoryPtr m_story;
};

QTEST_MAIN(TestWritePdf)
#include "tst_writepdf.moc"
