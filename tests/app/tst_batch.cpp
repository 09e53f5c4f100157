// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/arguments.h"
#include "app/batchrecord.h"
#include "review/reviewdatabase.h"
#include "workspace/assignments.h"
#include "workspace/readlibrary.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace sidebyline;
using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int exitCode = -1;
    QString out;
    QString err;
};

Run run(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SIDEBYLINE_PROGRAM), arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit) {
        return {};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

bool copyFolder(const QString &from, const QString &to)
{
    const QDir source(from);
    bool copied = QDir().mkpath(to);
    const QFileInfoList entries = source.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        const QString target = to + u'/' + entry.fileName();
        copied = copied && (entry.isDir() ? copyFolder(entry.filePath(), target)
                                          : QFile::copy(entry.filePath(), target));
    }
    return copied;
}

Story storyOf(const QString &id, const QByteArray &digest)
{
    Article article;
    article.path = id + u"/a.txt"_s;
    article.sha256 = digest;
    Story story;
    story.id = id;
    story.title = u"Pier reopened"_s;
    story.articles = {std::make_shared<const Article>(article)};
    return story;
}

} // namespace

class TestBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(copyFolder(QStringLiteral(SIDEBYLINE_SOURCE_DIR "/resources/samples"), stories()));
    }

    void everyStoryIsWritten()
    {
        const Run result = runBatch({u"--formats"_s, u"pdf,html,json,csv"_s});
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.out.contains("3 written, 0 unchanged, 0 failed"_L1));
        for (const QString &story : {u"ferry-fare-review"_s, u"school-roof-inquiry"_s}) {
            QCOMPARE(QDir(out(story)).entryList(QDir::Files),
                     QStringList({u"claims.csv"_s, u"comparison.json"_s, u"conflicts.csv"_s,
                                  u"quotations.csv"_s, u"report.html"_s, u"report.pdf"_s,
                                  u"sidebyline-batch.json"_s, u"unique.csv"_s}));
        }
    }

    void whatDidNotChangeIsPassedOver()
    {
        QCOMPARE(runBatch().exitCode, 0);
        QVERIFY(runBatch().out.contains("0 written, 3 unchanged, 0 failed"_L1));

        append(stories() + u"/ferry-fare-review/strait-news.txt"_s, "\n\nThe board meets again in June.\n");
        const Run changed = runBatch();
        QVERIFY2(changed.out.contains("1 written, 2 unchanged, 0 failed"_L1), qPrintable(changed.out));

        QVERIFY(QFile::remove(out(u"school-roof-inquiry"_s) + u"/report.html"_s));
        QVERIFY(runBatch().out.contains("1 written, 2 unchanged, 0 failed"_L1));

        QVERIFY(runBatch({u"--base"_s, u"The Meridian"_s}).out.contains("3 written"_L1));
        const QStringList two{u"--base"_s, u"The Meridian"_s, u"--formats"_s, u"pdf"_s};
        QVERIFY(runBatch(two).out.contains("3 written"_L1));
        QVERIFY(runBatch(two + QStringList{u"--claims"_s, u"1"_s}).out.contains("3 written"_L1));
    }

    void storiesAreWhatReadersMadeOfThem()
    {
        qputenv("XDG_DATA_HOME", m_folder->filePath(u"data"_s).toLocal8Bit());
        LibraryOptions options;
        options.work = LibraryWork::Read;
        const auto library = readLibrary(stories(), options);
        QVERIFY(library.has_value());
        const QString path = library->stories.front()->articles.front()->path;
        const StoredEdit moved{library->folder, moveArticles(*library, {}, {path}, {}, 1)};
        ReviewDatabase database(ReviewDatabase::defaultFolder());
        QVERIFY(database.open() && database.apply({&moved, 1}));
        const Run result = runBatch({u"--review"_s});
        QVERIFY2(result.out.contains("4 written"_L1), qPrintable(result.out + result.err));
    }

    void oneThatFailsStopsNoOther()
    {
        QVERIFY(QDir().mkpath(m_folder->filePath(u"out"_s)));
        append(out(u"ferry-fare-review"_s), "a file where the folder is to be");
        const Run result = runBatch();
        QCOMPARE(result.exitCode, 1);
        QVERIFY(result.out.contains("2 written, 0 unchanged, 1 failed"_L1));
        QVERIFY(QFile::exists(out(u"school-roof-inquiry"_s) + u"/report.html"_s));
    }

    void mistakes_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("no place") << QStringList{u"--each-story"_s};
        QTest::newRow("no story") << QStringList{u"--out"_s, u"x"_s};
        QTest::newRow("a file") << QStringList{u"--each-story"_s, u"--out"_s, u"x"_s, u"--pdf"_s, u"a.pdf"_s};
        QTest::newRow("a format") << QStringList{u"--each-story"_s, u"--out"_s, u"x"_s, u"--formats"_s,
                                                 u"pdf,doc"_s};
        QTest::newRow("formats alone") << QStringList{u"--formats"_s, u"pdf"_s};
    }

    void mistakes()
    {
        QFETCH(const QStringList, options);
        const auto parsed = parseArguments(QStringList{u"sidebyline"_s, u"compare"_s, u"a"_s} + options);
        QVERIFY(!parsed.has_value());
        QVERIFY2(parsed.error().contains("--"_L1), qPrintable(parsed.error()));
    }

    void foldersAreDistinctAndPlain()
    {
        const QStringList ids{u"."_s,      u"a"_s,    u"a b"_s,     u"a/b"_s,           u"a:b"_s,
                              u"a*b"_s,    u"../a"_s, u".hidden"_s, u"-rf"_s,           u"x\ny"_s,
                              u"zürich"_s, u"…"_s,    u"story"_s,   QString(300, u'n'), QString(301, u'n')};
        QSet<QString> folders;
        for (const QString &id : ids) {
            const QString folder = batchFolder(id);
            QVERIFY(!folder.isEmpty());
            QVERIFY2(QDir::cleanPath(u"/out/"_s + folder).startsWith("/out/"_L1), qPrintable(folder));
            QVERIFY2(!folder.startsWith(u'.') && !folder.startsWith(u'-') && !folder.contains(u'\n'),
                     qPrintable(folder));
            folders.insert(folder);
        }
        QCOMPARE(folders.size(), ids.size());
        QCOMPARE(batchFolder(u"2026/pier-reopened"_s), u"2026/pier-reopened"_s);
    }

    void fingerprints()
    {
        const Story story = storyOf(u"a"_s, "1");
        const QByteArray known = storyFingerprint(story, {}, u"pdf"_s);
        QCOMPARE(storyFingerprint(storyOf(u"a"_s, "1"), {}, u"pdf"_s), known);
        QVERIFY(storyFingerprint(storyOf(u"a"_s, "2"), {}, u"pdf"_s) != known);
        QVERIFY(storyFingerprint(storyOf(u"b"_s, "1"), {}, u"pdf"_s) != known);
        QVERIFY(storyFingerprint(story, {}, u"html"_s) != known);
        const Decision decision = makeDecision(DecisionKind::Flagged, SubjectKind::Claim, {}, {}, {}, 1);
        QVERIFY(storyFingerprint(story, {&decision, 1}, u"pdf"_s) != known);
    }

    void records()
    {
        const QString folder = m_folder->path();
        QCOMPARE(readBatchRecord(folder), BatchRecord());
        append(folder + u"/report.html"_s, "x");
        const BatchRecord record{.fingerprint = "12ab", .files = {u"report.html"_s}};
        QVERIFY(writeBatchRecord(folder, record));
        QCOMPARE(readBatchRecord(folder), record);
        QVERIFY(isUpToDate(folder, record, "12ab"));
        QVERIFY(!isUpToDate(folder, record, "12ac"));
        QVERIFY(!isUpToDate(folder, {.fingerprint = "12ab", .files = {u"report.pdf"_s}}, "12ab"));
        append(folder + u"/sidebyline-batch.json"_s, "torn");
        QCOMPARE(readBatchRecord(folder), BatchRecord());
    }

private:
    [[nodiscard]] QString stories() const { return m_folder->filePath(u"stories"_s); }
    [[nodiscard]] QString out(const QString &story) const { return m_folder->filePath(u"out/"_s + story); }

    [[nodiscard]] Run runBatch(const QStringList &options = {u"--formats"_s, u"html"_s}) const
    {
        QStringList all{u"compare"_s, stories(), u"--each-story"_s, u"--out"_s, m_folder->filePath(u"out"_s)};
        if (!options.contains(u"--formats"_s)) {
            all += {u"--formats"_s, u"html"_s};
        }
        return run(all + options);
    }

    static void append(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        QCOMPARE(file.write(text), text.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestBatch)
#include "tst_batch.moc"
