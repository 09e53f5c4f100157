// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storyfixture.h"

#include "review/reviewstore.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sidebyline;

/// The thread that keeps decisions.
class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void storesInOrder();
    void storesWhatIsLeftAtTheEnd();
    void findsByArticles();
    void seesAnotherProcess();
    void movesADamagedDatabaseAside();
    void holdsWhatCannotBeStored();
    void triesOnceMoreAtTheEnd();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

Decision flag(qint64 time)
{
    return makeDecision(DecisionKind::Flagged, SubjectKind::Sentence,
                        {{.article = {5, 6, u"a.txt"_s, {}}, .words = 4, .nth = 0, .excerpt = {}}}, {}, {},
                        time);
}

/// Waits for a signal whose first argument reaches a number.
bool waitForNumber(QSignalSpy &spy, quint64 number)
{
    return QTest::qWaitFor([&] { return !spy.isEmpty() && spy.last().first().toULongLong() >= number; },
                           10000);
}

} // namespace

void TestStore::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestStore::storesInOrder()
{
    ReviewStore store(m_folder->path());
    QSignalSpy loaded(&store, &ReviewStore::loaded);
    QSignalSpy stored(&store, &ReviewStore::stored);
    store.setFolder(u"/s"_s);
    QVERIFY(loaded.wait());
    QVERIFY(loaded.first().at(1).value<std::vector<Decision>>().empty());
    std::vector<Decision> decisions;
    quint64 last = 0;
    for (int i = 0; i < 50; ++i) {
        decisions.push_back(flag(i));
        last = store.submit({.removed = {}, .added = {decisions.back()}});
        if (i % 3 == 0) {
            last = store.submit({.removed = {decisions.back()}, .added = {}});
            decisions.pop_back();
        }
    }
    QVERIFY(waitForNumber(stored, last));
    quint64 before = 0;
    for (const auto &arguments : stored) {
        QVERIFY(arguments.first().toULongLong() > before);
        before = arguments.first().toULongLong();
    }
    ReviewDatabase database(m_folder->path());
    QVERIFY(database.open());
    QCOMPARE(*database.load(u"/s"_s), decisions);
}

void TestStore::storesWhatIsLeftAtTheEnd()
{
    const Decision decision = flag(1);
    {
        ReviewStore store(m_folder->path());
        store.setFolder(u"/s"_s);
        store.submit({.removed = {}, .added = {decision}});
    }
    ReviewDatabase database(m_folder->path());
    QVERIFY(database.open());
    QCOMPARE(*database.load(u"/s"_s), std::vector{decision});
}

void TestStore::findsByArticles()
{
    ReviewedCrane crane;
    crane.apply(toggleStatus(crane.atClaim(0, 0), DecisionKind::Flagged, 1));
    {
        ReviewStore store(m_folder->path());
        store.setFolder(u"/before"_s);
        store.submit({.removed = {}, .added = {crane.decisions.all().front()}});
    }
    ReviewStore store(m_folder->path());
    QSignalSpy found(&store, &ReviewStore::found);
    store.setFolder(u"/after it was moved"_s);
    store.find(u"story"_s, crane.found->articles);
    QVERIFY(found.wait());
    QCOMPARE(found.first().at(0).toString(), u"story"_s);
    QCOMPARE(found.first().at(2).value<std::vector<Decision>>().front(), crane.decisions.all().front());
}

void TestStore::seesAnotherProcess()
{
    ReviewStore store(m_folder->path());
    QSignalSpy loaded(&store, &ReviewStore::loaded);
    store.setFolder(u"/s"_s);
    QVERIFY(loaded.wait());
    QProcess other;
    other.start(QStringLiteral(SIDEBYLINE_REVIEW_WRITER), {m_folder->path(), u"/s"_s, u"3"_s});
    QVERIFY(other.waitForFinished(30000));
    QCOMPARE(other.exitCode(), 0);
    QVERIFY(QTest::qWaitFor([&] { return loaded.last().at(1).value<std::vector<Decision>>().size() == 3; },
                            10000));
}

void TestStore::movesADamagedDatabaseAside()
{
    QFile file(ReviewDatabase::fileName(m_folder->path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("no database at all ").repeated(500));
    file.close();
    ReviewStore store(m_folder->path());
    QSignalSpy moved(&store, &ReviewStore::movedAside);
    QSignalSpy stored(&store, &ReviewStore::stored);
    store.setFolder(u"/s"_s);
    const quint64 number = store.submit({.removed = {}, .added = {flag(1)}});
    QVERIFY(waitForNumber(stored, number));
    QCOMPARE(moved.count(), 1);
    QVERIFY(QFile::exists(moved.first().first().toString()));
}

void TestStore::holdsWhatCannotBeStored()
{
    const QString blocked = m_folder->filePath(u"data"_s);
    QFile file(blocked); // a file where the data folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    ReviewStore store(blocked);
    QSignalSpy failed(&store, &ReviewStore::failed);
    QSignalSpy recovered(&store, &ReviewStore::recovered);
    QSignalSpy stored(&store, &ReviewStore::stored);
    store.setFolder(u"/s"_s);
    const Decision decision = flag(1);
    const quint64 number = store.submit({.removed = {}, .added = {decision}});
    QVERIFY(failed.count() > 0 || failed.wait());
    QCOMPARE(failed.first().first().value<ReviewError>().code, ReviewErrorCode::NoFolder);
    QCOMPARE(stored.count(), 0);
    QVERIFY(file.remove());
    QVERIFY(waitForNumber(stored, number));
    QCOMPARE(recovered.count(), 1);
    QCOMPARE(failed.count(), 1);
    ReviewDatabase database(blocked);
    QVERIFY(database.open());
    QCOMPARE(*database.load(u"/s"_s), std::vector{decision});
}

void TestStore::triesOnceMoreAtTheEnd()
{
    const QString blocked = m_folder->filePath(u"data"_s);
    QFile file(blocked); // a file where the data folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const Decision decision = flag(1);
    {
        ReviewStore store(blocked);
        QSignalSpy failed(&store, &ReviewStore::failed);
        store.setFolder(u"/s"_s);
        store.submit({.removed = {}, .added = {decision}});
        QVERIFY(failed.count() > 0 || failed.wait());
        QVERIFY(file.remove());
    }
    ReviewDatabase database(blocked);
    QVERIFY(database.open());
    QCOMPARE(*database.load(u"/s"_s), std::vector{decision});
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
