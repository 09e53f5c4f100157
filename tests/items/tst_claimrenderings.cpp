// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storybuilder.h"

#include "items/claimrenderings.h"

#include <QtTest>

#include <algorithm>

using namespace sidebyline;
using namespace Qt::StringLiterals;

class TestClaimRenderings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void quotationsAreShownAlone();
    void differencesAreAgainstTheBase();
    void theFirstCarrierIsTheReferenceWhereTheBaseLacksTheClaim();
    void missingOutletsAreSaid();
    void inALargeStoryCarriersAloneAreListed();
    void anIndirectReportShowsWholeSentences();
    void severalSentencesOfOneOutletAreJoined();
    void theReasonsOfALinkAreHandedOn();
};

namespace {

QString pieceWords(const Rendering &reference, const Rendering &one, DiffOp op)
{
    QStringList found;
    for (const DiffPiece &piece : one.pieces) {
        if (piece.op == op) {
            found +=
                (op == DiffOp::Removed ? piece.base.of(reference.text) : piece.other.of(one.text)).toString();
        }
    }
    return found.join(u'|');
}

} // namespace

void TestClaimRenderings::quotationsAreShownAlone()
{
    const ClaimRenderings claim = claimRenderings(*craneStory(), 0);
    QVERIFY(claim.quotationOnly);
    QCOMPARE(claim.claim, 0);
    QCOMPARE(claim.ways, 2);
    QCOMPARE(claim.renderings.size(), 3U);
    QCOMPARE(claim.renderings[0].text, u"“We will not lift a crate until the crane is checked,”"_s);
    QCOMPARE(claim.renderings[1].text, u"“We won't lift a single crate until the crane is tested,”"_s);
    QCOMPARE(claim.renderings[2].text, u"“We will not lift a crate until the crane is checked,”"_s);
}

void TestClaimRenderings::differencesAreAgainstTheBase()
{
    const ClaimRenderings claim = claimRenderings(*craneStory(), 0);
    const Rendering &reference = claim.renderings[0];
    QVERIFY(reference.reference);
    QVERIFY(reference.pieces.empty());
    QCOMPARE(claim.renderings[1].kind, LinkKind::Reworded);
    const QString added = pieceWords(reference, claim.renderings[1], DiffOp::Added);
    QVERIFY2(added.contains(u"won't"_s) && added.contains(u"single"_s) && added.contains(u"tested"_s),
             qPrintable(added));
    const QString removed = pieceWords(reference, claim.renderings[1], DiffOp::Removed);
    QVERIFY2(removed.contains(u"will not"_s) && removed.contains(u"checked"_s), qPrintable(removed));
    QCOMPARE(pieceWords(reference, claim.renderings[2], DiffOp::Added), QString());
    QCOMPARE(claim.renderings[2].kind, LinkKind::Verbatim);
}

void TestClaimRenderings::theFirstCarrierIsTheReferenceWhereTheBaseLacksTheClaim()
{
    auto story = std::make_shared<Story>(*craneStory());
    story->comparison.base = 2;
    const ClaimRenderings claim = claimRenderings(*story, 1);
    QVERIFY(claim.renderings[0].reference);
    QVERIFY(!claim.renderings[2].found);
    QCOMPARE(pieceWords(claim.renderings[0], claim.renderings[1], DiffOp::Added), u"About 60"_s);
}

void TestClaimRenderings::missingOutletsAreSaid()
{
    const ClaimRenderings claim = claimRenderings(*craneStory(), 1);
    QVERIFY(!claim.quotationOnly);
    QCOMPARE(claim.ways, 2);
    QVERIFY(claim.renderings[0].found && claim.renderings[1].found);
    Rendering missing;
    missing.article = 2;
    QCOMPARE(claim.renderings[2], missing);
    QCOMPARE(claim.renderings[1].text, u"About 60 ships were waiting on Monday."_s);
}

void TestClaimRenderings::inALargeStoryCarriersAloneAreListed()
{
    StoryBuilder builder;
    for (int i = 0; i <= MostOutletsWithoutClaim; ++i) {
        builder.article(u"%1.txt"_s.arg(i), u"Outlet %1"_s.arg(i))
            .block(Role::Body, {u"The dam will hold, the mayor said."_s});
    }
    builder.claim(LinkKind::Verbatim, {{3, 0, 0}, {60, 0, 0}});
    const ClaimRenderings claim = claimRenderings(*builder.build(), 0);
    QCOMPARE(claim.renderings.size(), 2U);
    QCOMPARE(claim.renderings[0].article, 3);
    QVERIFY(claim.renderings[0].reference && claim.renderings[1].found);
    QCOMPARE(claim.renderings[1].article, 60);
}

void TestClaimRenderings::anIndirectReportShowsWholeSentences()
{
    StoryBuilder builder;
    builder.article(u"a.txt"_s, u"A"_s).block(Role::Body, {u"“The dam will hold,” the mayor said."_s});
    builder.article(u"b.txt"_s, u"B"_s).block(Role::Body, {u"The mayor said the dam will hold."_s});
    builder
        .link({0, 0, 0}, {1, 0, 0}, LinkKind::Reworded, u"The dam will hold"_s, u"the dam will hold"_s, true)
        .claim(LinkKind::Reworded, {{0, 0, 0}, {1, 0, 0}}, true);
    const ClaimRenderings claim = claimRenderings(*builder.build(), 0);
    QVERIFY(!claim.quotationOnly);
    QCOMPARE(claim.renderings[0].text, u"“The dam will hold,” the mayor said."_s);
    QCOMPARE(claim.renderings[1].text, u"The mayor said the dam will hold."_s);
}

void TestClaimRenderings::severalSentencesOfOneOutletAreJoined()
{
    StoryBuilder builder;
    builder.article(u"a.txt"_s, u"A"_s).block(Role::Body, {u"The dam held and the valley slept."_s});
    builder.article(u"b.txt"_s, u"B"_s)
        .block(Role::Body, {u"The dam held."_s, u"The valley slept."_s})
        .block(Role::Body, {u"It held."_s});
    builder.link({0, 0, 0}, {1, 0, 0}, LinkKind::Reworded, u"The dam held"_s, u"The dam held"_s)
        .link({0, 0, 0}, {1, 0, 1}, LinkKind::Reworded, u"the valley slept"_s, u"The valley slept"_s)
        .link({0, 0, 0}, {1, 1, 0}, LinkKind::Paraphrase)
        .claim(LinkKind::Reworded, {{0, 0, 0}, {1, 0, 0}, {1, 0, 1}, {1, 1, 0}});
    const ClaimRenderings claim = claimRenderings(*builder.build(), 0);
    QCOMPARE(claim.renderings[1].text, u"The dam held. The valley slept. … It held."_s);
    QCOMPARE(claim.renderings[1].sentences.size(), 3U);
    QVERIFY(!claim.renderings[1].pieces.empty());
}

void TestClaimRenderings::theReasonsOfALinkAreHandedOn()
{
    const ClaimRenderings claim = claimRenderings(*craneStory(), 0);
    QCOMPARE(claim.renderings[1].reasons, (std::vector<Reason>{{ReasonCode::SameWords, 5, 7, {}}}));
}

QTEST_GUILESS_MAIN(TestClaimRenderings)
#include "tst_claimrenderings.moc"
