// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storybuilder.h"

#include "items/stopfacets.h"

#include <QTest>

using namespace sidebyline;

class TestStopFacets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void singleFilters_data();
    void singleFilters();
    void kindsAddUp();
    void outletsNarrowDown();
    void verdictsNarrowDown();
    void shownStopsAgreeWithTheSieve();
    void settingAndClearing();
};

namespace {

int shownBy(const StopFacets &facets, const StopReviews &reviews = {})
{
    const StoryPtr story = craneStory();
    const std::vector<Stop> all = stops(*story);
    return StopSieve(story, all, reviews).count(facets);
}

} // namespace

void TestStopFacets::singleFilters_data()
{
    QTest::addColumn<int>("filter");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, StepFilter filter, int expected) {
        QTest::newRow(name) << int(filter) << expected;
    };
    row("all", StepFilter::All, 4);
    row("shared", StepFilter::Shared, 2);
    row("reworded", StepFilter::Reworded, 2);
    row("paraphrased", StepFilter::Paraphrased, 0);
    row("quotations", StepFilter::Quotations, 1);
    row("conflicts", StepFilter::Conflicts, 1);
    row("unique", StepFilter::Unique, 2);
    row("comments", StepFilter::Comments, 2);
    row("unreviewed", StepFilter::Unreviewed, 4);
    row("flagged", StepFilter::Flagged, 0);
}

void TestStopFacets::singleFilters()
{
    QFETCH(int, filter);
    QFETCH(int, expected);
    QCOMPARE(shownBy(StopFacets::of(StepFilter(filter))), expected);
}

void TestStopFacets::kindsAddUp()
{
    StopFacets facets = StopFacets::of(StepFilter::Conflicts);
    facets.set(StepFilter::Unique, true);
    QCOMPARE(shownBy(facets), 3);
    facets.set(StepFilter::Shared, true); // conflicts are shared claims: counted once
    QCOMPARE(shownBy(facets), 4);
    QCOMPARE(facets.count(), 3);
}

void TestStopFacets::outletsNarrowDown()
{
    StopFacets facets;
    facets.setOutlet(1, true);
    QCOMPARE(shownBy(facets), 2); // both claims
    facets.set(StepFilter::Unique, true);
    QCOMPARE(shownBy(facets), 0); // Pier Post has nothing alone
    facets.setOutlet(2, true);
    QCOMPARE(shownBy(facets), 1);
}

void TestStopFacets::verdictsNarrowDown()
{
    const StopReviews reviews = [](const Stop &stop) {
        return StopReview{.reviewed = stop.claim == 0, .flagged = stop.claim == 1};
    };
    QCOMPARE(shownBy(StopFacets::of(StepFilter::Unreviewed), reviews), 3);
    QCOMPARE(shownBy(StopFacets::of(StepFilter::Flagged), reviews), 1);
    StopFacets facets = StopFacets::of(StepFilter::Unreviewed);
    facets.set(StepFilter::Shared, true);
    QCOMPARE(shownBy(facets, reviews), 1);
    facets.set(StepFilter::Flagged, true); // verdicts add up
    QCOMPARE(shownBy(facets, reviews), 1);
}

void TestStopFacets::shownStopsAgreeWithTheSieve()
{
    const StoryPtr story = craneStory();
    const std::vector<Stop> all = stops(*story);
    const StopSieve sieve(story, all);
    StopFacets facets = StopFacets::of(StepFilter::Unique);
    facets.setOutlet(2, true);
    std::vector<bool> let;
    for (int i = 0; i < int(all.size()); ++i) {
        let.push_back(sieve.lets(i, facets));
    }
    const ShownStops shown(*story, all, let);
    QVERIFY(!shown.showsAll());
    for (std::size_t i = 0; i < all.size(); ++i) {
        QCOMPARE(all[i].kind == StopKind::Claim ? shown.showsClaim(all[i].claim)
                                                : shown.showsSentence(all[i].sentence),
                 bool(let[i]));
    }
    QVERIFY(ShownStops().showsClaim(7));
    QVERIFY(!shown.showsClaim(7)); // another story's
}

void TestStopFacets::settingAndClearing()
{
    StopFacets facets;
    QVERIFY(facets.has(StepFilter::All));
    facets.setOutlet(3, true);
    facets.setOutlet(1, true);
    facets.setOutlet(3, true);
    QCOMPARE(facets.outlets, (std::vector<int>{1, 3}));
    QVERIFY(facets.hasOutlet(3));
    facets.set(StepFilter::Shared, true);
    QVERIFY(!facets.has(StepFilter::All));
    facets.setOutlet(3, false);
    facets.set(StepFilter::All, true);
    QCOMPARE(facets, StopFacets());
}

QTEST_APPLESS_MAIN(TestStopFacets)
#include "tst_stopfacets.moc"
