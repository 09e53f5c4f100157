// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storyfixture.h"

#include "review/mergedecisions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sidebyline;

/// Two people's reviews made one.
class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsWhatIsNew();
    void twiceAddsNothing();
    void notesThatDifferConflict();
    void linkAgainstPart();
};

namespace {

std::vector<Decision> listOf(const DecisionSet &set)
{
    return {set.all().begin(), set.all().end()};
}

} // namespace

void TestMerge::addsWhatIsNew()
{
    ReviewedCrane mine;
    ReviewedCrane theirs;
    mine.apply(toggleStatus(mine.atClaim(0, 0), DecisionKind::Reviewed, 1));
    theirs.apply(toggleStatus(theirs.atClaim(0, 1), DecisionKind::Reviewed, 2)); // the same, another id
    theirs.apply(toggleStatus(theirs.atClaim(1, 1), DecisionKind::Flagged, 3));
    const DecisionMerge merge = mergeDecisions(mine.decisions.all(), theirs.decisions.all());
    QCOMPARE(merge.same, 1);
    QCOMPARE(merge.added.size(), std::size_t(1));
    QCOMPARE(merge.added.front().kind, DecisionKind::Flagged);
    QVERIFY(merge.conflicts.empty());
}

void TestMerge::twiceAddsNothing()
{
    ReviewedCrane theirs;
    theirs.apply(toggleStatus(theirs.atClaim(0, 0), DecisionKind::Reviewed, 1));
    theirs.apply(setNote(theirs.atClaim(0, 0), u"n"_s, 2));
    const std::vector<Decision> all = listOf(theirs.decisions);
    QCOMPARE(mergeDecisions(all, all), (DecisionMerge{.added = {}, .conflicts = {}, .same = 2}));
    QCOMPARE(mergeDecisions({}, all).added, all);
}

void TestMerge::notesThatDifferConflict()
{
    ReviewedCrane mine;
    ReviewedCrane theirs;
    mine.apply(setNote(mine.atClaim(1, 0), u"forty"_s, 1));
    theirs.apply(setNote(theirs.atClaim(1, 0), u"sixty"_s, 2));
    const DecisionMerge merge = mergeDecisions(mine.decisions.all(), theirs.decisions.all());
    QVERIFY(merge.added.empty());
    QCOMPARE(merge.conflicts.size(), std::size_t(1));
    QCOMPARE(merge.conflicts.front().mine.value, u"forty"_s);
    QCOMPARE(merge.conflicts.front().theirs.value, u"sixty"_s);
}

void TestMerge::linkAgainstPart()
{
    ReviewedCrane mine;
    mine.apply(notSameClaim(mine.atClaim(1, 0), 1));
    const Decision parted = mine.decisions.all().front();
    const Decision linked =
        makeDecision(DecisionKind::LinkByHand, SubjectKind::Claim, parted.against, parted.passages, {}, 2);
    QCOMPARE(mergeDecisions(listOf(mine.decisions), std::vector{linked}).conflicts.size(), std::size_t(1));
    const Decision split =
        makeDecision(DecisionKind::Split, SubjectKind::Claim, parted.passages, parted.against, {}, 3);
    QCOMPARE(mergeDecisions(listOf(mine.decisions), std::vector{split}).same, 1);
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
