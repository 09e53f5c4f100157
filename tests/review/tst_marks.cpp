// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storyfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sidebyline;

/// Reviewed, flagged and noted: where the marks stand and where they go.
class TestMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void togglesStatus();
    void notesReplaceEachOther();
    void countsProgress();
    void staysWithTheClaim();
    void goesAlongWhereAClaimDissolves();
    void comments();
    void reattaches();
};

void TestMarks::togglesStatus()
{
    ReviewedCrane crane;
    crane.apply(toggleStatus(crane.atClaim(0, 2), DecisionKind::Reviewed, 1));
    QVERIFY(crane.marks().claim(0).reviewed);
    QVERIFY(!crane.marks().claim(0).isOpen());
    QVERIFY(crane.marks().claim(1).isOpen());
    crane.apply(toggleStatus(crane.atClaim(0, 0), DecisionKind::Reviewed, 2));
    QVERIFY(crane.marks().claim(0).isOpen());
    QCOMPARE(crane.decisions.size(), std::size_t(0));
    crane.apply(toggleStatus(crane.atUnique({2, 1, 0}), DecisionKind::Flagged, 3));
    QVERIFY(crane.marks().sentence({2, 1, 0}).flagged);
    QVERIFY(!crane.marks().sentence({0, 2, 0}).flagged);
}

void TestMarks::notesReplaceEachOther()
{
    ReviewedCrane crane;
    crane.apply(setNote(crane.atClaim(1, 0), u"ask the harbour"_s, 1));
    crane.apply(setNote(crane.atClaim(1, 1), u"asked"_s, 2));
    QCOMPARE(crane.marks().claim(1).note, u"asked"_s);
    QCOMPARE(crane.decisions.size(), std::size_t(1));
    QVERIFY(setNote(crane.atClaim(1, 1), u"asked"_s, 3).isEmpty());
    crane.apply(setNote(crane.atClaim(1, 1), u"  "_s, 4));
    QCOMPARE(crane.decisions.size(), std::size_t(0));
}

void TestMarks::countsProgress()
{
    ReviewedCrane crane;
    QCOMPARE(progressOf(crane.marks()), (ReviewProgress{.claims = 2}));
    crane.apply(toggleStatus(crane.atClaim(0, 0), DecisionKind::Reviewed, 1));
    crane.apply(toggleStatus(crane.atUnique({0, 2, 0}), DecisionKind::Reviewed, 2));
    crane.apply(toggleStatus(crane.atUnique({0, 2, 0}), DecisionKind::Flagged, 3));
    crane.apply(setNote(crane.atClaim(1, 0), u"n"_s, 4));
    QCOMPARE(progressOf(crane.marks()),
             (ReviewProgress{.claims = 2, .reviewed = 1, .flagged = 1, .notes = 1}));
}

void TestMarks::staysWithTheClaim()
{
    ReviewedCrane crane;
    crane.apply(toggleStatus(crane.atClaim(0, 0), DecisionKind::Reviewed, 1));
    crane.apply(notSameClaim(crane.atClaim(0, 1), 2));
    QVERIFY(crane.marks().claim(0).reviewed);
    QVERIFY(!crane.marks().sentence({1, 1, 0}).reviewed);
}

void TestMarks::goesAlongWhereAClaimDissolves()
{
    ReviewedCrane crane;
    crane.apply(toggleStatus(crane.atClaim(1, 0), DecisionKind::Reviewed, 1));
    crane.apply(setNote(crane.atClaim(1, 0), u"see the log"_s, 2));
    crane.apply(notSameClaim(crane.atClaim(1, 0), 3));
    const StoryMarks marks = crane.marks();
    QCOMPARE(marks.sentence({0, 1, 1}).note, u"see the log"_s);
    QVERIFY(!marks.sentence({0, 1, 1}).reviewed); // there is something new to see
    // And back: what one outlet had alone is shared now.
    crane.apply(linkByHand(crane.atUnique({1, 2, 0}), {0, 1, 1}, 4));
    const StoryMarks again = crane.marks();
    QVERIFY(std::ranges::any_of(again.claims,
                                [](const auto &claim) { return claim.second.note == u"see the log"_s; }));
}

void TestMarks::comments()
{
    ReviewedCrane crane;
    VerdictPlace place = crane.atUnique({0, 5, 0});
    place.stop.kind = StopKind::Comment;
    crane.apply(toggleStatus(place, DecisionKind::Reviewed, 1));
    QVERIFY(crane.marks().sentence({0, 5, 0}).reviewed);
    place.decisions = crane.decisions.all();
    crane.apply(toggleStatus(place, DecisionKind::Reviewed, 2));
    QVERIFY(crane.marks().sentence({0, 5, 0}).isOpen());
}

void TestMarks::reattaches()
{
    ReviewedCrane crane;
    crane.apply(setNote(crane.atClaim(1, 0), u"kept"_s, 1));
    Decision orphan = crane.decisions.all().front();
    crane.apply({.removed = {orphan}, .added = {}});
    orphan.passages.front().words = 1;
    orphan.passages.resize(1);
    crane.apply({.removed = {}, .added = {orphan}});
    QVERIFY(crane.marks().claim(1).note.isEmpty());
    crane.apply(reattach(crane.atClaim(0, 0), orphan, 2));
    QCOMPARE(crane.marks().claim(0).note, u"kept"_s);
    QCOMPARE(crane.decisions.size(), std::size_t(1));
    orphan.kind = DecisionKind::Split;
    QVERIFY(reattach(crane.atClaim(0, 0), orphan, 3).isEmpty());
}

QTEST_GUILESS_MAIN(TestMarks)
#include "tst_marks.moc"
