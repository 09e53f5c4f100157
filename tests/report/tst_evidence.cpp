// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What makes a PDF evidence: the same bytes each time, a way through it, what it rests on inside of it.

#include "report/writepdf.h"

#include "report/layoutreport.h"
#include "storymaker.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <array>
#include <set>

using namespace sidebyline;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 120'000; // ms, for a child process on a busy machine

ReportOptions usualOptions()
{
    ReportOptions options;
    options.compared = QDateTime(QDate(2026, 5, 12), QTime(14, 5), QTimeZone(7200));
    options.attachment = "{\"format\": \"sidebyline.comparison\", \"of\": \"bridges\"}";
    return options;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(Patience) && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                        : QByteArray();
}

bool isThere(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

} // namespace

class TestEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_story = StoryMaker(41).make({.outlets = 5, .paragraphs = 14, .comments = 3});
    }

    // Holds for one test function each.
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isTheSameFromTwoProcesses()
    {
        const QString attachment = u"{\"a\": \"comparison\"}"_s;
        std::array<QByteArray, 2> written;
        for (std::size_t i = 0; i < written.size(); ++i) {
            const QString file = path(u"same-%1.pdf"_s.arg(i));
            QCOMPARE(output(writer(), {file, u"1"_s, u"12"_s, attachment}), QByteArray("0\n"));
            written.at(i) = contents(file);
        }
        QVERIFY(written[0].startsWith("%PDF-"));
        QVERIFY(written[0].size() > 20'000);
        // QCOMPARE would print both.
        QVERIFY(written[0] == written[1]);
    }

    void differsWithTheTimeOfTheComparison()
    {
        ReportOptions options = usualOptions();
        const QByteArray first = written(options, u"first.pdf"_s);
        options.compared = options.compared.addSecs(1);
        QVERIFY(first != written(options, u"second.pdf"_s));
    }

    void saysWhenItWasCompared()
    {
        const QByteArray pdf = written(usualOptions(), u"dates.pdf"_s);
        QVERIFY(pdf.contains("/CreationDate (D:20260512140500+02'00')"));
        QVERIFY(pdf.contains("/ModDate (D:20260512140500+02'00')"));
        QVERIFY(pdf.contains("<xmp:CreateDate>2026-05-12T14:05:00+02:00</xmp:CreateDate>"));
        QVERIFY(pdf.contains("/DisplayDocTitle true"));
        QVERIFY(pdf.contains("Closure of the harbour bridge</rdf:li>"));
    }

    void outlinesStoriesPartsAndOutlets()
    {
        const QJsonArray stories = readBack(usualOptions(), u"outline.pdf"_s)[u"outlines"_s].toArray();
        QCOMPARE(stories.size(), 1);
        QCOMPARE(stories.at(0)[u"title"_s].toString(), u"Closure of the harbour bridge"_s);
        QStringList parts;
        int lastPage = 0;
        for (const QJsonValue &part : stories.at(0)[u"kids"_s].toArray()) {
            parts.append(part[u"title"_s].toString());
            const int page = part[u"destpageposfrom1"_s].toInt();
            QVERIFY(page >= lastPage);
            lastPage = page;
            if (parts.back() == u"Sources"_s) {
                QCOMPARE(part[u"kids"_s].toArray().size(), 5);
                QCOMPARE(part[u"kids"_s][4][u"title"_s].toString(), u"Outlet 5 of the Bay"_s);
            }
        }
        QCOMPARE(parts,
                 QStringList({u"Cover"_s, u"Summary"_s, u"Claims by outlets"_s, u"Aligned paragraphs"_s,
                              u"Only in one outlet"_s, u"Not found in"_s, u"Conflicts"_s,
                              u"Readers’ comments"_s, u"Reading audit"_s, u"Sources"_s}));
    }

    void hasTheComparisonInside()
    {
        const ReportOptions options = usualOptions();
        const QString file = path(u"attached.pdf"_s);
        QVERIFY(writePdf(*m_story, {}, options, file).has_value());
        if (!isThere(u"qpdf"_s)) {
            QSKIP("skipped: qpdf is not installed");
        }
        QCOMPARE(output(u"qpdf"_s, {u"--show-attachment=comparison.json"_s, file}), options.attachment);
        QVERIFY(contents(file).contains("/application#2fjson"));
    }

    /// Claims lead to passages and back, passages and outlets to sources, and nothing leads nowhere.
    void leadsFromClaimsToPassagesAndSources()
    {
        const std::array<StoryPtr, 1> stories{m_story};
        const Report report = layoutReport(stories, {}, usualOptions());
        std::set<Anchor> anchors;
        for (const Page &page : report.pages) {
            for (const AnchorItem &item : page.anchors) {
                QVERIFY(QRectF(QPointF(), page.size).contains(item.position));
                anchors.insert(item.anchor);
            }
        }
        std::set<Anchor> reached;
        for (const Page &page : report.pages) {
            for (const LinkItem &link : page.links) {
                QVERIFY(QRectF(QPointF(), page.size).contains(link.rect));
                QVERIFY2(anchors.contains(link.target), qPrintable(u"%1 %2 %3"_s.arg(int(link.target.kind))
                                                                       .arg(link.target.index)
                                                                       .arg(link.target.within)));
                reached.insert(link.target);
            }
        }
        for (int claim = 0; claim < int(m_story->comparison.claims.size()); ++claim) {
            const Anchor anchor{.kind = AnchorKind::Claim, .story = 0, .index = claim};
            QVERIFY(anchors.contains(anchor) && reached.contains(anchor));
            for (const SentenceRef member : m_story->comparison.claims[std::size_t(claim)].members) {
                const Anchor passage{AnchorKind::Passage, 0, member.article, member.block};
                QVERIFY(anchors.contains(passage) && reached.contains(passage));
            }
        }
        for (int article = 0; article < int(m_story->articles.size()); ++article) {
            const Anchor source{AnchorKind::Outlet, 0, article, int(ReportPart::Sources)};
            QVERIFY(anchors.contains(source) && reached.contains(source));
        }
    }

    void linksBecomeAnnotations()
    {
        const std::array<StoryPtr, 1> stories{m_story};
        std::size_t links = 0;
        for (const Page &page : layoutReport(stories, {}, usualOptions()).pages) {
            links += page.links.size();
        }
        QVERIFY(links > 100);
        const QByteArray pdf = written(usualOptions(), u"links.pdf"_s);
        QCOMPARE(std::size_t(pdf.count("/Subtype /Link")), links);
    }

    /// Whenever the writer is killed, the file is a whole PDF: the one before, or the new one.
    void leavesAWholeFileWhenKilled()
    {
        const QString file = path(u"killed.pdf"_s);
        QProcess process;
        process.start(writer(), {file, u"1000"_s, u"4"_s});
        QVERIFY(process.waitForReadyRead(Patience));
        for (int i = 0; i < 8; ++i) {
            // The writer is in the middle of the next one, each time a little further.
            QTest::qSleep(5 * i);
            process.kill();
            QVERIFY(process.waitForFinished(Patience));
            const QByteArray pdf = contents(file);
            QVERIFY(pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF"));
            process.start(writer(), {file, u"1000"_s, u"4"_s});
            QVERIFY(process.waitForReadyRead(Patience));
        }
        process.kill();
        QVERIFY(process.waitForFinished(Patience));
    }

private:
    [[nodiscard]] static QString writer() { return QStringLiteral(SIDEBYLINE_REPORT_WRITER); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] QByteArray written(const ReportOptions &options, const QString &name) const
    {
        return writePdf(*m_story, {}, options, path(name)) ? contents(path(name)) : QByteArray();
    }

    /// The document as qpdf understands it.
    [[nodiscard]] QJsonObject readBack(const ReportOptions &options, const QString &name) const
    {
        const bool isWritten = writePdf(*m_story, {}, options, path(name)).has_value();
        return isWritten && isThere(u"qpdf"_s)
                   ? QJsonDocument::fromJson(output(u"qpdf"_s, {u"--json"_s, path(name)})).object()
                   : QJsonObject();
    }

    QTemporaryDir m_folder;
    StoryPtr m_story;
};

QTEST_MAIN(TestEvidence)
#include "tst_evidence.moc"
