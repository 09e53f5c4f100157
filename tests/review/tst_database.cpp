// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storyfixture.h"

#include "review/reviewdatabase.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace sidebyline;

/// The file that decisions are kept in, and what may happen to it.
class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void storesAndLoads();
    void keepsFoldersApartAndFindsByContent();
    void seesAnothersChanges();
    void damagedIsLeftAloneUntilMovedAside_data();
    void damagedIsLeftAloneUntilMovedAside();
    void lockedIsSaid();
    void newerIsLeftAlone();
    void noFolderIsSaid();
    void readOnlyIsSaid();
    void fullDiskIsSaid();
    void survivesBeingKilled();
    void aHundredThousand();

private:
    [[nodiscard]] QString data() const { return m_folder->path(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

Decision note(const QString &text, quint64 article = 1, qint64 time = 1)
{
    const PassageKey passage{.article = {article, article + 1, u"a.txt"_s, u"A"_s},
                             .words = 3,
                             .nth = 0,
                             .excerpt = u"Some words"_s};
    return makeDecision(DecisionKind::Note, SubjectKind::Sentence, {passage}, {}, text, time);
}

std::expected<void, ReviewError> store(ReviewDatabase &database, const QString &folder,
                                       const DecisionEdit &edit)
{
    const StoredEdit stored{folder, edit};
    return database.apply({&stored, 1});
}

bool write(const QString &file, const QByteArray &bytes)
{
    QFile device(file);
    return device.open(QIODevice::WriteOnly) && device.write(bytes) == bytes.size();
}

} // namespace

void TestDatabase::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestDatabase::storesAndLoads()
{
    const Decision first = note(u"first"_s, 1, 1);
    const Decision second = note(u"second ☂ “quoted”"_s, 1, 2);
    {
        ReviewDatabase database(data() + u"/made/on/demand"_s);
        QVERIFY(database.open());
        QVERIFY(store(database, u"/stories"_s, {.removed = {}, .added = {second, first}}));
        QVERIFY(store(database, u"/stories"_s, {.removed = {}, .added = {first}})); // known already
    }
    ReviewDatabase again(data() + u"/made/on/demand"_s);
    QVERIFY(again.open());
    QCOMPARE(*again.load(u"/stories"_s), (std::vector{first, second}));
    QVERIFY(store(again, u"/stories"_s, {.removed = {first}, .added = {}}));
    QCOMPARE(*again.load(u"/stories"_s), std::vector{second});
}

void TestDatabase::keepsFoldersApartAndFindsByContent()
{
    ReviewDatabase database(data());
    QVERIFY(database.open());
    const Decision here = note(u"here"_s, 10);
    const Decision there = note(u"there"_s, 20);
    QVERIFY(store(database, u"/a"_s, {.removed = {}, .added = {here}}));
    QVERIFY(store(database, u"/b"_s, {.removed = {}, .added = {there}}));
    QCOMPARE(*database.load(u"/a"_s), std::vector{here});
    QCOMPARE(*database.load(u"/c"_s), std::vector<Decision>());
    const std::vector<quint64> text{20};
    const std::vector<quint64> headline{0, 11};
    QCOMPARE(*database.find(text), std::vector{there});
    QCOMPARE(*database.find(headline), std::vector{here});
    QVERIFY(store(database, u"/b"_s, {.removed = {there}, .added = {}}));
    QVERIFY(database.find(text)->empty());
}

void TestDatabase::seesAnothersChanges()
{
    ReviewDatabase one(data());
    ReviewDatabase other(data());
    QVERIFY(one.open());
    QVERIFY(other.open());
    const qint64 before = one.dataVersion();
    const Decision mine = note(u"mine"_s);
    QVERIFY(store(one, u"/s"_s, {.removed = {}, .added = {mine}}));
    QCOMPARE(one.dataVersion(), before);
    const Decision theirs = note(u"theirs"_s, 1, 2);
    QVERIFY(store(other, u"/s"_s, {.removed = {}, .added = {theirs}}));
    QVERIFY(one.dataVersion() != before);
    QCOMPARE(*one.load(u"/s"_s), (std::vector{mine, theirs}));
}

void TestDatabase::damagedIsLeftAloneUntilMovedAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("another kind of file") << QByteArray("These are words, not tables.\n").repeated(100);
    QTest::newRow("damaged head") << QByteArray("SQLite format 3\0", 16) + QByteArray(4096, '\xff');
}

void TestDatabase::damagedIsLeftAloneUntilMovedAside()
{
    QFETCH(QByteArray, bytes);
    const QString file = ReviewDatabase::fileName(data());
    QVERIFY(write(file, bytes));
    ReviewDatabase database(data());
    const auto opened = database.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ReviewErrorCode::Damaged);
    QCOMPARE(opened.error().path, file);
    const QString aside = database.moveAside();
    QVERIFY(QFileInfo(aside).fileName().startsWith(u"review.sqlite.damaged-"_s));
    QFile kept(aside);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), bytes);
    QVERIFY(database.open());
    QVERIFY(store(database, u"/s"_s, {.removed = {}, .added = {note(u"n"_s)}}));
}

void TestDatabase::lockedIsSaid()
{
    ReviewDatabase database(data());
    QVERIFY(database.open());
    {
        QSqlDatabase holder = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"holder"_s);
        holder.setDatabaseName(ReviewDatabase::fileName(data()));
        QVERIFY(holder.open());
        QSqlQuery query(holder);
        QVERIFY(query.exec(u"BEGIN EXCLUSIVE"_s));
        const auto stored = store(database, u"/s"_s, {.removed = {}, .added = {note(u"n"_s)}});
        QVERIFY(!stored);
        QCOMPARE(stored.error().code, ReviewErrorCode::Locked);
        QVERIFY(query.exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(u"holder"_s);
    QVERIFY(store(database, u"/s"_s, {.removed = {}, .added = {note(u"n"_s)}}));
}

void TestDatabase::newerIsLeftAlone()
{
    {
        QSqlDatabase newer = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        newer.setDatabaseName(ReviewDatabase::fileName(data()));
        QVERIFY(newer.open());
        QVERIFY(QSqlQuery(newer).exec(u"PRAGMA user_version = 99"_s));
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    ReviewDatabase database(data());
    const auto opened = database.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ReviewErrorCode::NewerVersion);
}

void TestDatabase::noFolderIsSaid()
{
    QVERIFY(write(data() + u"/file"_s, "x"));
    ReviewDatabase database(data() + u"/file/below"_s);
    const auto opened = database.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ReviewErrorCode::NoFolder);
}

void TestDatabase::readOnlyIsSaid()
{
    if (geteuid() == 0) {
        QSKIP("skipped: root may write everywhere");
    }
    QVERIFY(QFile::setPermissions(data(), QFile::ReadOwner | QFile::ExeOwner));
    ReviewDatabase database(data());
    const auto opened = database.open();
    QVERIFY(QFile::setPermissions(data(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ReviewErrorCode::ReadOnly);
}

void TestDatabase::fullDiskIsSaid()
{
    QProcess writer;
    writer.start(QStringLiteral(SIDEBYLINE_REVIEW_WRITER),
                 {data(), u"/s"_s, u"100000"_s, QString::number(200 * 1024)});
    QVERIFY(writer.waitForFinished(60000));
    const QList<QByteArray> lines = writer.readAllStandardOutput().trimmed().split('\n');
    QVERIFY2(lines.last().startsWith("failed "), lines.last().constData());
    const auto code = ReviewErrorCode(lines.last().mid(7).toInt());
    QVERIFY(code == ReviewErrorCode::DiskFull || code == ReviewErrorCode::InputOutput);
    // All that was said to be stored is, once there is room.
    ReviewDatabase database(data());
    QVERIFY(database.open());
    QVERIFY(qsizetype(database.load(u"/s"_s)->size()) >= lines.size() - 1);
    QVERIFY(lines.size() > 2);
}

void TestDatabase::survivesBeingKilled()
{
    qsizetype said = 0;
    for (int round = 1; round <= 4; ++round) {
        QProcess writer;
        writer.start(QStringLiteral(SIDEBYLINE_REVIEW_WRITER), {data(), u"/s"_s, u"100000"_s});
        QByteArray output;
        while (output.count('\n') < 7 * round) {
            QVERIFY(writer.waitForReadyRead(30000));
            output += writer.readAllStandardOutput();
        }
        writer.kill();
        QVERIFY(writer.waitForFinished(30000));
        output += writer.readAllStandardOutput();
        said += output.count('\n');
        ReviewDatabase database(data());
        QVERIFY(database.open());
        const auto loaded = database.load(u"/s"_s);
        QVERIFY(loaded);
        QVERIFY2(qsizetype(loaded->size()) >= said, qPrintable(u"%1 of %2"_s.arg(loaded->size()).arg(said)));
        // One more may have been stored just before it could be said.
        QVERIFY(qsizetype(loaded->size()) <= said + round);
    }
}

/// Many folders' decisions: only the opened one's are loaded. The bound is wide: it tells a search through
/// all from one by index.
void TestDatabase::aHundredThousand()
{
    {
        ReviewDatabase database(data());
        QVERIFY(database.open());
        std::vector<StoredEdit> edits;
        for (int folder = 0; folder < 200; ++folder) {
            StoredEdit edit{u"/stories/%1"_s.arg(folder), {}};
            for (int i = 0; i < 500; ++i) {
                edit.edit.added.push_back(note(u"n"_s, quint64(folder * 50 + i / 10 + 1) * 16, i));
            }
            edits.push_back(std::move(edit));
        }
        QVERIFY(database.apply(edits));
    }
    QElapsedTimer timer;
    timer.start();
    ReviewDatabase database(data());
    QVERIFY(database.open());
    const auto loaded = database.load(u"/stories/117"_s);
    const std::vector<quint64> hashes{16 * 1000, 16 * 1001, 16 * 1002};
    const auto found = database.find(hashes);
    const qint64 elapsed = timer.elapsed();
    QCOMPARE(loaded->size(), std::size_t(500));
    QCOMPARE(found->size(), std::size_t(30));
    qInfo("100,000 stored: opened, loaded 500 and found 30 in %lld ms", elapsed);
    QVERIFY(elapsed < 2000);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
