// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storyfixture.h"

#include "items/storycounts.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sidebyline;

/// What verdicts make of a comparison.
class TestApplyDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutDecisionsNothingChanges();
    void takesAnOutletOutOfAClaim();
    void leavesOtherClaimsOfTheSentence();
    void dissolvesAClaimOfTwo();
    void linksByHand();
    void joinsTwoClaims();
    void splits();
    void dropsAConflict();
    void laterDecisionsWin();
    void isTheSameWhenDoneTwice();
    void undoneIsAsFound();
    void correctsRolesAndOutlets();
    void passesOverWhatIsGone();
};

namespace {

bool hasLink(const Comparison &comparison, SentenceRef a, SentenceRef b)
{
    return std::ranges::any_of(comparison.links, [&](const Link &link) {
        return (link.a == a && link.b == b) || (link.a == b && link.b == a);
    });
}

} // namespace

void TestApplyDecisions::withoutDecisionsNothingChanges()
{
    ReviewedCrane crane;
    crane.apply(toggleStatus(crane.atClaim(0, 0), DecisionKind::Reviewed, 1));
    QCOMPARE(crane.story.comparison, crane.found->comparison);
}

void TestApplyDecisions::takesAnOutletOutOfAClaim()
{
    ReviewedCrane crane;
    crane.apply(notSameClaim(crane.atClaim(0, 1), 1));
    const Comparison &comparison = crane.story.comparison;
    QCOMPARE(comparison.claims.size(), std::size_t(2));
    QCOMPARE(comparison.claims[0].members, (std::vector<SentenceRef>{{0, 1, 0}, {2, 2, 0}}));
    QCOMPARE(comparison.claims[0].outlets, 2);
    QCOMPARE(comparison.claims[0].kind, LinkKind::Verbatim);
    QVERIFY(!hasLink(comparison, {0, 1, 0}, {1, 1, 0}));
    QVERIFY(!hasLink(comparison, {1, 1, 0}, {2, 2, 0}));
    QVERIFY(std::ranges::contains(comparison.unique, SentenceRef{1, 1, 0}));
    QCOMPARE(comparison.articles[1].unique, 1);
    QCOMPARE(storyCounts(crane.story).unique, storyCounts(*crane.found).unique + 1);
}

void TestApplyDecisions::leavesOtherClaimsOfTheSentence()
{
    const ReviewedCrane crane;
    Comparison found = crane.found->comparison;
    const SentenceRef shared{1, 1, 0};
    Claim second = found.claims[0];
    second.members = {{0, 2, 0}, shared, {2, 2, 0}};
    found.claims.push_back(second);
    const DecisionEdit edit = notSameClaim(crane.atClaim(0, 1), 1);
    const Comparison once = applyDecisions(crane.index, found, edit.added);
    const auto has = [](const Comparison &comparison, const std::vector<SentenceRef> &members) {
        return std::ranges::contains(comparison.claims, members, &Claim::members);
    };
    QVERIFY(has(once, second.members));
    QVERIFY(has(once, {{0, 1, 0}, {2, 2, 0}}));
    QVERIFY(!hasLink(once, {0, 1, 0}, shared));
    QVERIFY2(hasLink(once, shared, {2, 2, 0}), "the other claim still holds both");
    QVERIFY(!std::ranges::contains(once.unique, shared));
    QCOMPARE(applyDecisions(crane.index, once, edit.added), once);
}

void TestApplyDecisions::dissolvesAClaimOfTwo()
{
    ReviewedCrane crane;
    crane.apply(notSameClaim(crane.atClaim(1, 0), 1));
    QCOMPARE(crane.story.comparison.claims.size(), std::size_t(1));
    QCOMPARE(storyCounts(crane.story).conflicts, 0);
    QCOMPARE(storyCounts(crane.story).unique, 4);
}

void TestApplyDecisions::linksByHand()
{
    ReviewedCrane crane;
    const SentenceRef choir{0, 2, 0};
    const SentenceRef oil{2, 1, 0};
    QVERIFY(linkByHand(crane.atUnique(oil), oil, 1).isEmpty());
    crane.apply(linkByHand(crane.atUnique(oil), choir, 1));
    const Comparison &comparison = crane.story.comparison;
    QVERIFY(hasLink(comparison, choir, oil));
    QCOMPARE(comparison.claims.size(), std::size_t(3));
    QVERIFY(comparison.unique.empty());
    const auto link = std::ranges::find(comparison.links, choir, &Link::a);
    QCOMPARE(link->reasons.front().code, ReasonCode::ByHand);
    QCOMPARE(link->kind, LinkKind::Paraphrase);
    // A third one joins their claim.
    crane.apply(linkByHand(crane.atClaim(1, 1), choir, 2));
    QVERIFY(std::ranges::any_of(crane.story.comparison.claims, [&](const Claim &claim) {
        return std::ranges::contains(claim.members, choir) && claim.outlets >= 2 && claim.members.size() >= 3;
    }));
}

void TestApplyDecisions::joinsTwoClaims()
{
    ReviewedCrane crane;
    crane.apply(linkByHand(crane.atClaim(1, 1), {0, 1, 0}, 1));
    QCOMPARE(crane.story.comparison.claims.size(), std::size_t(1));
    QCOMPARE(crane.story.comparison.claims[0].members.size(), std::size_t(5));
    QVERIFY(std::ranges::is_sorted(crane.story.comparison.claims[0].members));
}

void TestApplyDecisions::splits()
{
    ReviewedCrane crane;
    // The two are joined by hand first; split at one of the second, they fall apart again.
    crane.apply(linkByHand(crane.atClaim(1, 1), {0, 1, 0}, 1));
    crane.apply(splitClaim(crane.atClaim(0, 1), 2));
    QCOMPARE(crane.story.comparison.claims.size(), std::size_t(2));
    for (const Claim &claim : crane.story.comparison.claims) {
        QVERIFY(claim.outlets >= 2);
    }
    ReviewedCrane small;
    const ClaimParts parts = splitAt(small.story.comparison, small.story.comparison.claims[0], {1, 1, 0});
    QCOMPARE(parts.here.size() + parts.rest.size(), std::size_t(3));
    QVERIFY(std::ranges::contains(parts.here, SentenceRef{1, 1, 0}));
    QVERIFY(!parts.rest.empty());
}

void TestApplyDecisions::dropsAConflict()
{
    ReviewedCrane crane;
    QCOMPARE(storyCounts(crane.story).conflicts, 1);
    crane.apply(notAConflict(crane.atClaim(1, 0), -1, 1));
    QCOMPARE(storyCounts(crane.story).conflicts, 0);
    QCOMPARE(crane.story.comparison.links, crane.found->comparison.links);
    QVERIFY(notAConflict(crane.atClaim(1, 0), -1, 2).isEmpty());
    QVERIFY(notAConflict(crane.atUnique({0, 2, 0}), -1, 2).isEmpty());
}

void TestApplyDecisions::laterDecisionsWin()
{
    ReviewedCrane crane;
    crane.apply(notSameClaim(crane.atClaim(1, 0), 1));
    crane.apply(linkByHand(crane.atUnique({1, 2, 0}), {0, 1, 1}, 2));
    QVERIFY(hasLink(crane.story.comparison, {0, 1, 1}, {1, 2, 0}));
    QCOMPARE(crane.story.comparison.claims.size(), std::size_t(2));
}

void TestApplyDecisions::isTheSameWhenDoneTwice()
{
    ReviewedCrane crane;
    crane.apply(notSameClaim(crane.atClaim(0, 2), 1));
    crane.apply(linkByHand(crane.atUnique({2, 1, 0}), {0, 2, 0}, 2));
    crane.apply(notAConflict(crane.atClaim(1, 0), -1, 3));
    QCOMPARE(applyDecisions(crane.index, crane.story.comparison, crane.decisions.all()),
             crane.story.comparison);
}

/// Random verdicts, taken back in turn, lead back over the same comparisons.
void TestApplyDecisions::undoneIsAsFound()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 20; ++round) {
        ReviewedCrane crane;
        std::vector<std::pair<DecisionEdit, Comparison>> done;
        for (int step = 0; step < 12; ++step) {
            const Comparison &now = crane.story.comparison;
            VerdictPlace place;
            if (!now.claims.empty() && random.bounded(2) == 0) {
                const int claim = int(random.bounded(int(now.claims.size())));
                const auto &members = now.claims[std::size_t(claim)].members;
                place = crane.atClaim(claim, members[random.bounded(quint32(members.size()))].article);
            } else if (!now.unique.empty()) {
                place = crane.atUnique(now.unique[random.bounded(quint32(now.unique.size()))]);
            } else {
                continue;
            }
            DecisionEdit edit;
            switch (random.bounded(5)) {
            case 0:
                edit = notSameClaim(place, step);
                break;
            case 1:
                edit = splitClaim(place, step);
                break;
            case 2:
                edit = notAConflict(place, -1, step);
                break;
            case 3:
                edit = toggleStatus(place, DecisionKind::Flagged, step);
                break;
            default:
                edit = linkByHand(place, {0, 1, int(random.bounded(2))}, step);
            }
            done.emplace_back(edit, now);
            crane.apply(edit);
        }
        while (!done.empty()) {
            crane.apply(done.back().first.inverse());
            QCOMPARE(crane.story.comparison, done.back().second);
            done.pop_back();
        }
        QCOMPARE(crane.story.comparison, crane.found->comparison);
    }
}

void TestApplyDecisions::correctsRolesAndOutlets()
{
    ReviewedCrane crane;
    VerdictPlace place = crane.atUnique({0, 2, 0});
    QVERIFY(correctRole(place, Role::Body, 1).isEmpty());
    crane.apply(correctRole(place, Role::Notice, 1));
    crane.apply(correctArticle(crane.atClaim(0, 1), DecisionKind::Outlet, u" Pier  Evening Post "_s, 2));
    std::vector<ArticlePtr> articles = correctArticles(crane.index, crane.decisions.all());
    QCOMPARE(articles[0]->blocks[2].role, Role::Notice);
    QCOMPARE(articles[0]->blocks[2].why, RoleReason::ByHand);
    QVERIFY(articles[0]->blocks[2].sentences.empty());
    QCOMPARE(articles[1]->outlet, u"Pier Evening Post"_s);
    // A headline and a date are corrected, and corrected anew.
    for (const QString &date : {u"2026-05-12"_s, u"2026-05-13T08:20"_s}) {
        const DecisionEdit edit = correctArticle(crane.atClaim(0, 1), DecisionKind::Date, date, 4);
        QCOMPARE(edit.removed.size(), date.size() > 10 ? 1U : 0U);
        crane.apply(edit);
    }
    crane.apply(correctArticle(crane.atClaim(0, 1), DecisionKind::Headline, u"Crane tested"_s, 6));
    articles = correctArticles(crane.index, crane.decisions.all());
    QCOMPARE(articles[1]->published, u"2026-05-13T08:20"_s);
    QCOMPARE(articles[1]->headline, u"Crane tested"_s);
    QCOMPARE(articles[1]->outlet, u"Pier Evening Post"_s);
    crane.apply(correctArticle(crane.atClaim(0, 1), DecisionKind::Headline, {}, 7));
    articles = correctArticles(crane.index, crane.decisions.all());
    QCOMPARE(articles[1]->headline, crane.found->articles[1]->headline);
    QCOMPARE(articles[2], crane.found->articles[2]);
    // And a related link becomes text, with sentences.
    place.sentence = {0, 3, 0};
    crane.apply(correctRole(place, Role::Body, 3));
    articles = correctArticles(crane.index, crane.decisions.all());
    QCOMPARE(articles[0]->blocks[3].sentences.size(), std::size_t(1));
}

void TestApplyDecisions::passesOverWhatIsGone()
{
    ReviewedCrane crane;
    crane.apply(notSameClaim(crane.atClaim(0, 1), 1));
    std::vector<ArticlePtr> two{crane.found->articles[0], crane.found->articles[2]};
    const PassageIndex index(two);
    Comparison comparison;
    comparison.articles.resize(2);
    QCOMPARE(applyDecisions(index, comparison, crane.decisions.all()), comparison);
    QVERIFY(!isPlaced(index, crane.decisions.all().front()));
    QVERIFY(isPlaced(crane.index, crane.decisions.all().front()));
}

QTEST_GUILESS_MAIN(TestApplyDecisions)
#include "tst_applydecisions.moc"
