// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storyfixture.h"

#include "workspace/readlibrary.h"
#include "workspace/reviewlibrary.h"
#include "workspace/reviewsession.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sidebyline;

/// A folder that is read, reviewed, changed and opened again.
class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatIsStored();
    void keepsOverReopening();
    void followsMovedAndChangedFiles();
    void listsOrphans();
    void structureFollowsTheBase();
    void correctsRoles();
    void correctionsOutliveASecondAnswer();
    void forgetsArticlesThatAreGone();
    void aNewDatabaseHoldsNothingTakenBack();
    void aReportSaysWhatTheWindowShows();
    void twoSessionsSeeEachOther();
    void undoesTenThousand();
    void goesOnInMemory();

private:
    std::unique_ptr<QTemporaryDir> m_stories;
    std::unique_ptr<QTemporaryDir> m_data;
};

namespace {

bool write(const QString &file, const QByteArray &bytes)
{
    QFile device(file);
    return QDir().mkpath(QFileInfo(file).path()) && device.open(QIODevice::WriteOnly) &&
           device.write(bytes) == bytes.size();
}

const QByteArray Lamp =
    "The Lamp\n\nCrane stands still at the north quay\n\nBy Ada Brenn\n\n"
    "The old crane at the north quay has not moved since Monday, when its brake failed in "
    "a storm.\n\n"
    "Some 40 ships were waiting outside the harbour on Tuesday evening.\n\n"
    "The harbour choir sang on the pier for the crews that could not land.\n";
const QByteArray Pier =
    "Pier Post\n\nNo crate moves until crane is tested\n\nBy Karl Osten\n\n"
    "The old crane at the north quay has not moved since Monday, when its brake failed in "
    "a storm.\n\n"
    "Some 40 ships were waiting outside the harbour on Tuesday evening.\n\n"
    "A second crane will be hired from the yard across the bay next month.\n";

/// A workspace with its review, opened.
struct Desk
{
    explicit Desk(const QString &data)
        : store(data)
        , session(&workspace, &store)
    {}

    bool open(const QString &folder)
    {
        QSignalSpy finished(&workspace, &Workspace::finished);
        workspace.open(folder);
        return finished.wait(30000) && QTest::qWaitFor([this] { return ready(); }, 10000);
    }

    bool ready() const
    {
        return std::ranges::all_of(workspace.library().stories,
                                   [this](const StoryPtr &s) { return session.index(s->id) != nullptr; });
    }

    StoryPtr story() const { return workspace.library().stories.front(); }

    VerdictPlace at(int stop) const
    {
        current = story();
        index = session.index(current->id);
        const Stop where = stops(*current).at(std::size_t(stop));
        return {.story = current.get(),
                .index = index.get(),
                .decisions = session.wanted(),
                .stop = where,
                .sentence = where.sentence};
    }

    /// The first stop of a kind that stands in the first article.
    int firstStop(StopKind kind) const
    {
        const auto all = stops(*story());
        const auto first = std::ranges::find_if(
            all, [kind](const Stop &stop) { return stop.kind == kind && stop.sentence.article == 0; });
        return int(first - all.begin());
    }

    bool submit(const DecisionEdit &edit)
    {
        QSignalSpy settled(&session, &ReviewSession::settled);
        session.submit(edit);
        // Where nothing can be kept, nothing settles: there it is shown at once.
        if (session.isKept() && !settled.wait(10000)) {
            return false;
        }
        QSignalSpy changed(&session, &ReviewSession::decisionsChanged);
        return changed.wait(10000);
    }

    Workspace workspace;
    ReviewStore store;
    ReviewSession session;
    mutable StoryPtr current;
    mutable std::shared_ptr<const PassageIndex> index;
};

} // namespace

void TestSession::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_stories = std::make_unique<QTemporaryDir>();
    m_data = std::make_unique<QTemporaryDir>();
    QVERIFY(write(m_stories->filePath(u"quay/lamp.txt"_s), Lamp));
    QVERIFY(write(m_stories->filePath(u"quay/pier.txt"_s), Pier));
}

void TestSession::showsWhatIsStored()
{
    Desk desk(m_data->path());
    QVERIFY(desk.open(m_stories->path()));
    const int claim = desk.firstStop(StopKind::Claim);
    const DecisionEdit edit = toggleStatus(desk.at(claim), DecisionKind::Reviewed, 1);
    QSignalSpy changed(&desk.session, &ReviewSession::marksChanged);
    desk.session.submit(edit);
    // Wanted at once, shown when it is on the disk.
    QVERIFY(markOf(desk.session.wantedMarks(desk.story()->id), desk.at(claim).stop).reviewed);
    QCOMPARE(desk.session.progress(desk.story()->id).reviewed, 0);
    QVERIFY(!desk.session.isSettled());
    QTRY_COMPARE(desk.session.progress(desk.story()->id).reviewed, 1);
    QVERIFY(changed.count() > 0);
    QVERIFY(desk.session.isSettled());
    QVERIFY(desk.session.isKept());
    QVERIFY(desk.submit(edit.inverse()));
    QCOMPARE(desk.session.progress(desk.story()->id).reviewed, 0);
}

void TestSession::keepsOverReopening()
{
    {
        Desk desk(m_data->path());
        QVERIFY(desk.open(m_stories->path()));
        desk.session.submit(setNote(desk.at(desk.firstStop(StopKind::Claim)), u"kept"_s, 1));
        desk.session.submit(
            toggleStatus(desk.at(desk.firstStop(StopKind::Unique)), DecisionKind::Flagged, 2));
        desk.session.submit(notSameClaim(desk.at(desk.firstStop(StopKind::Claim)), 3));
    }
    Desk desk(m_data->path());
    QVERIFY(desk.open(m_stories->path()));
    QTRY_COMPARE(desk.session.progress(desk.story()->id),
                 (ReviewProgress{.claims = 1, .reviewed = 0, .flagged = 1, .notes = 1}));
    QVERIFY(desk.story()->found);
    QCOMPARE(desk.story()->found->claims.size(), std::size_t(2));
    const StoryPtr reviewed = desk.session.reviewedStory(desk.story()->id);
    QVERIFY(reviewed->review);
    QCOMPARE(reviewed->review->decisions.size(), std::size_t(3));
    desk.workspace.reload();
    QSignalSpy finished(&desk.workspace, &Workspace::finished);
    QVERIFY(finished.wait(30000));
    QTRY_VERIFY(desk.ready() && desk.story()->comparison.claims.size() == 1);
}

void TestSession::followsMovedAndChangedFiles()
{
    {
        Desk desk(m_data->path());
        QVERIFY(desk.open(m_stories->path()));
        desk.session.submit(
            toggleStatus(desk.at(desk.firstStop(StopKind::Claim)), DecisionKind::Reviewed, 1));
        desk.session.submit(
            toggleStatus(desk.at(desk.firstStop(StopKind::Unique)), DecisionKind::Flagged, 2));
    }
    // The folder moves, one file is renamed, the other gets a paragraph.
    QTemporaryDir elsewhere;
    QVERIFY(write(elsewhere.filePath(u"crane/01 lamp.txt"_s), Lamp));
    QVERIFY(write(elsewhere.filePath(u"crane/pier.txt"_s),
                  Pier + "\nNobody at the yard answered the telephone on Wednesday morning.\n"));
    Desk desk(m_data->path());
    QVERIFY(desk.open(elsewhere.path()));
    QTRY_COMPARE(desk.session.progress(desk.story()->id).reviewed, 1);
    QCOMPARE(desk.session.progress(desk.story()->id).flagged, 1);
    QVERIFY(desk.session.orphans().empty());
}

void TestSession::listsOrphans()
{
    {
        Desk desk(m_data->path());
        QVERIFY(desk.open(m_stories->path()));
        desk.session.submit(setNote(desk.at(desk.firstStop(StopKind::Unique)), u"whose choir?"_s, 1));
    }
    QByteArray changed = Lamp;
    changed.replace("The harbour choir sang", "A brass band played");
    QVERIFY(write(m_stories->filePath(u"quay/lamp.txt"_s), changed));
    Desk desk(m_data->path());
    QVERIFY(desk.open(m_stories->path()));
    QTRY_COMPARE(desk.session.orphans().size(), std::size_t(1));
    const Decision orphan = desk.session.orphans().front();
    QVERIFY(orphan.passages.front().excerpt.contains(u"choir"_s));
    QVERIFY(desk.submit(reattach(desk.at(desk.firstStop(StopKind::Unique)), orphan, 2)));
    QVERIFY(desk.session.orphans().empty());
    QCOMPARE(
        markOf(desk.session.marks(desk.story()->id), desk.at(desk.firstStop(StopKind::Unique)).stop).note,
        u"whose choir?"_s);
}

void TestSession::structureFollowsTheBase()
{
    Desk desk(m_data->path());
    QVERIFY(desk.open(m_stories->path()));
    QVERIFY(desk.submit(notSameClaim(desk.at(desk.firstStop(StopKind::Claim)), 1)));
    QTRY_COMPARE(desk.story()->comparison.claims.size(), std::size_t(1));
    // What was taken apart is not shown as one again, not even until it is laid over the new comparison.
    connect(&desk.workspace, &Workspace::storyChanged, this,
            [](const StoryPtr &story) { QCOMPARE(story->comparison.claims.size(), std::size_t(1)); });
    desk.workspace.setBase(desk.story()->id, 1);
    QTRY_COMPARE(desk.story()->comparison.base, 1);
    QCOMPARE(desk.story()->comparison.claims.size(), std::size_t(1));
    disconnect(&desk.workspace, nullptr, this, nullptr);
}

void TestSession::correctsRoles()
{
    Desk desk(m_data->path());
    QVERIFY(desk.open(m_stories->path()));
    const int unique = desk.firstStop(StopKind::Unique);
    const VerdictPlace place = desk.at(unique);
    const SentenceRef where = place.sentence;
    const DecisionEdit role = correctRole(place, Role::Notice, 1);
    const DecisionEdit outlet = correctArticle(place, DecisionKind::Outlet, u"The New Lamp"_s, 2);
    const std::size_t before = desk.story()->comparison.unique.size();
    desk.session.submit(role);
    desk.session.submit(outlet);
    const auto article = [&] { return desk.story()->articles[std::size_t(where.article)]; };
    QTRY_COMPARE(article()->outlet, u"The New Lamp"_s);
    QTRY_COMPARE(article()->blocks[std::size_t(where.block)].role, Role::Notice);
    QTRY_COMPARE(desk.story()->comparison.unique.size(), before - 1);
    // Undone, and all is as it was read.
    QTRY_VERIFY(desk.session.isSettled());
    desk.session.submit(outlet.inverse());
    desk.session.submit(role.inverse());
    QTRY_COMPARE(article()->blocks[std::size_t(where.block)].role, Role::Body);
    QTRY_COMPARE(desk.story()->comparison.unique.size(), before);
}

void TestSession::correctionsOutliveASecondAnswer()
{
    Desk desk(m_data->path());
    QVERIFY(desk.open(m_stories->path()));
    const VerdictPlace place = desk.at(desk.firstStop(StopKind::Unique));
    const QString id = desk.story()->id;
    const auto read = desk.index;
    desk.session.submit(correctArticle(place, DecisionKind::Outlet, u"The New Lamp"_s, 1));
    QTRY_COMPARE(desk.story()->articles[std::size_t(place.sentence.article)]->outlet, u"The New Lamp"_s);
    QTRY_VERIFY(desk.session.index(id));
    // As when a story is told twice before the store has answered.
    QSignalSpy changed(&desk.session, &ReviewSession::decisionsChanged);
    Q_EMIT desk.store.found(id, read, {});
    QVERIFY(changed.wait(10000));
    QVERIFY(desk.session.index(id));
}

void TestSession::forgetsArticlesThatAreGone()
{
    Desk desk(m_data->path());
    QVERIFY(desk.open(m_stories->path()));
    std::weak_ptr<const Article> gone;
    {
        const VerdictPlace place = desk.at(desk.firstStop(StopKind::Unique));
        const auto where = std::size_t(place.sentence.article);
        gone = desk.story()->articles[where];
        const DecisionEdit edit = correctArticle(place, DecisionKind::Outlet, u"The New Lamp"_s, 1);
        desk.session.submit(edit);
        QTRY_COMPARE(desk.story()->articles[where]->outlet, u"The New Lamp"_s);
        desk.session.submit(edit.inverse());
        QTRY_COMPARE(desk.story()->articles[where], gone.lock());
        QTRY_VERIFY(desk.session.isSettled());
        desk.current.reset();
        desk.index.reset();
    }
    QVERIFY(write(m_stories->filePath(u"quay/lamp.txt"_s), Lamp + "\nThe choir sang on until Wednesday.\n"));
    QVERIFY(
        write(m_stories->filePath(u"quay/pier.txt"_s), Pier + "\nThe yard had no comment on Wednesday.\n"));
    QVERIFY(desk.open(m_stories->path()));
    QTRY_VERIFY(gone.expired());
}

void TestSession::aNewDatabaseHoldsNothingTakenBack()
{
    Desk desk(m_data->path());
    QVERIFY(desk.open(m_stories->path()));
    const VerdictPlace place = desk.at(desk.firstStop(StopKind::Claim));
    const DecisionEdit flag = toggleStatus(place, DecisionKind::Flagged, 1);
    QVERIFY(desk.submit(flag));
    QVERIFY(desk.submit(setNote(place, u"stays"_s, 2)));
    // While taking the flag back is on its way, the store says that it has begun a new database.
    QSignalSpy stored(&desk.store, &ReviewStore::stored);
    desk.session.submit(flag.inverse());
    Q_EMIT desk.store.movedAside(u"elsewhere"_s);
    const quint64 last = desk.store.submit({});
    QTRY_VERIFY(!stored.isEmpty() && stored.last().first().toULongLong() >= last);
    ReviewDatabase database(m_data->path());
    QVERIFY(database.open());
    const auto kept = database.load(desk.session.library().folder);
    QVERIFY(kept.has_value());
    QCOMPARE(kept->size(), std::size_t(1));
    QCOMPARE(kept->front().kind, DecisionKind::Note);
}

void TestSession::aReportSaysWhatTheWindowShows()
{
    // Another story of the same outlets: what is decided of the first one's articles is not about theirs.
    QVERIFY(write(m_stories->filePath(u"yard/lamp.txt"_s),
                  "The Lamp\n\nYard sells its last boat\n\nBy Ada Brenn\n\n"
                  "The yard across the bay sold its last boat to a fisherman on Friday.\n"));
    QVERIFY(write(m_stories->filePath(u"yard/pier.txt"_s),
                  "Pier Post\n\nLast boat leaves the yard\n\nBy Karl Osten\n\n"
                  "The yard across the bay sold its last boat to a fisherman on Friday.\n"));
    Desk desk(m_data->path());
    QVERIFY(desk.open(m_stories->path()));
    const VerdictPlace place = desk.at(desk.firstStop(StopKind::Unique));
    desk.session.submit(correctArticle(place, DecisionKind::Headline, u"Crane tested"_s, 1));
    QTRY_COMPARE(desk.story()->articles[std::size_t(place.sentence.article)]->headline, u"Crane tested"_s);
    const Library report = reviewLibrary(*readLibrary(m_stories->path()), desk.session.wanted());
    const Library &shown = desk.workspace.library();
    QCOMPARE(report.stories.size(), shown.stories.size());
    for (std::size_t i = 0; i < shown.stories.size(); ++i) {
        const auto equal = [](const ArticlePtr &a, const ArticlePtr &b) { return *a == *b; };
        QVERIFY(std::ranges::equal(report.stories[i]->articles, shown.stories[i]->articles, equal));
        QCOMPARE(report.stories[i]->comparison, shown.stories[i]->comparison);
    }
    // What is about an article that is gone is told, although its outlet writes elsewhere.
    QVERIFY(QDir(m_stories->filePath(u"quay"_s)).removeRecursively());
    QVERIFY(desk.open(m_stories->path()));
    QTRY_COMPARE(desk.session.orphans().size(), std::size_t(1));
}

void TestSession::twoSessionsSeeEachOther()
{
    Desk one(m_data->path());
    Desk other(m_data->path());
    QVERIFY(one.open(m_stories->path()));
    QVERIFY(other.open(m_stories->path()));
    const DecisionEdit edit = toggleStatus(one.at(one.firstStop(StopKind::Claim)), DecisionKind::Reviewed, 1);
    one.session.submit(edit);
    QTRY_COMPARE(other.session.progress(other.story()->id).reviewed, 1);
    other.session.submit(edit.inverse());
    QTRY_COMPARE(one.session.progress(one.story()->id).reviewed, 0);
}

void TestSession::undoesTenThousand()
{
    Desk desk(m_data->path());
    QVERIFY(desk.open(m_stories->path()));
    const VerdictPlace place = desk.at(desk.firstStop(StopKind::Claim));
    const Decision model = toggleStatus(place, DecisionKind::Flagged, 1).added.front();
    std::vector<DecisionEdit> edits;
    for (int i = 0; i < 10'000; ++i) {
        edits.push_back(
            {.removed = {}, .added = {makeDecision(model.kind, model.subject, model.passages, {}, {}, i)}});
        desk.session.submit(edits.back());
    }
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.isSettled(), 60000);
    QElapsedTimer timer;
    timer.start();
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit) {
        desk.session.submit(edit->inverse());
    }
    const qint64 submitted = timer.elapsed();
    QVERIFY(desk.session.wanted().empty());
    QSignalSpy settled(&desk.session, &ReviewSession::settled);
    QVERIFY(settled.wait(60000));
    qInfo("10,000 verdicts undone in %lld ms, on the disk after %lld ms", submitted, timer.elapsed());
    QVERIFY(submitted < 10'000); // a bound that only the wrong kind of growth exceeds
    QTRY_COMPARE(desk.session.progress(desk.story()->id).flagged, 0);
}

void TestSession::goesOnInMemory()
{
    const QString blocked = m_data->filePath(u"file"_s);
    QVERIFY(write(blocked, "x"));
    Desk desk(blocked);
    QSignalSpy notKept(&desk.session, &ReviewSession::notKept);
    QVERIFY(desk.open(m_stories->path()));
    QTRY_COMPARE(notKept.count(), 1);
    QVERIFY(!desk.session.isKept());
    QVERIFY(desk.submit(toggleStatus(desk.at(desk.firstStop(StopKind::Claim)), DecisionKind::Reviewed, 1)));
    QCOMPARE(desk.session.progress(desk.story()->id).reviewed, 1);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
