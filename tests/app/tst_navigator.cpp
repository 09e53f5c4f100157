// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../items/storybuilder.h"

#include "items/storycounts.h"
#include "navigation/navigator.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sidebyline;

class TestNavigator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatTheModelsCount();
    void stepsAroundTheEnd();
    void filterLimitsSteps_data();
    void filterLimitsSteps();
    void carriersAreMembersInOtherArticles();
    void standsWhereTheReaderLooks();
    void keepsThePlaceInANewComparison();
    void forgetsThePlaceInAnotherStory();
    void goesToWhatWasPointedAt();
    void withoutAStoryNothingMoves();
};

void TestNavigator::countsWhatTheModelsCount()
{
    const StoryPtr story = craneStory();
    Navigator navigator;
    navigator.setStory(story);
    const StoryCounts expected = storyCounts(*story);
    const StepCounts &counts = navigator.counts();
    QCOMPARE(counts.shared, expected.shared);
    QCOMPARE(counts.reworded, expected.reworded);
    QCOMPARE(counts.conflicts, expected.conflicts);
    QCOMPARE(counts.unique, expected.unique);
    QCOMPARE(counts.comments, expected.comments);
    QCOMPARE(counts.all, expected.shared + expected.unique);
}

void TestNavigator::stepsAroundTheEnd()
{
    Navigator navigator;
    navigator.setStory(craneStory());
    QCOMPARE(navigator.currentStop(), std::nullopt);
    QVERIFY(navigator.step(StepDirection::Next));
    const auto first = navigator.currentStop();
    QVERIFY(navigator.goToLast());
    const auto last = navigator.currentStop();
    QVERIFY(first != last);
    QVERIFY(navigator.step(StepDirection::Next));
    QCOMPARE(navigator.currentStop(), first);
    QVERIFY(navigator.step(StepDirection::Previous));
    QCOMPARE(navigator.currentStop(), last);
    QVERIFY(navigator.goToFirst());
    QCOMPARE(navigator.currentStop(), first);
    QCOMPARE(navigator.position(StepFilter::All), (StepPosition{1, 4}));
}

void TestNavigator::filterLimitsSteps_data()
{
    QTest::addColumn<int>("filter");
    QTest::addColumn<int>("expected");
    QTest::newRow("all") << int(StepFilter::All) << 4;
    QTest::newRow("shared") << int(StepFilter::Shared) << 2;
    QTest::newRow("reworded") << int(StepFilter::Reworded) << 2;
    QTest::newRow("conflicts") << int(StepFilter::Conflicts) << 1;
    QTest::newRow("unique") << int(StepFilter::Unique) << 2;
    QTest::newRow("comments") << int(StepFilter::Comments) << 2;
}

void TestNavigator::filterLimitsSteps()
{
    QFETCH(int, filter);
    QFETCH(int, expected);
    Navigator navigator;
    navigator.setStory(craneStory());
    navigator.setFilter(StepFilter(filter));
    QSet<int> seen;
    for (int i = 0; i < 3 * expected; ++i) {
        QVERIFY(navigator.step(StepDirection::Next));
        const StepPosition position = navigator.position(StepFilter(filter));
        QCOMPARE(position.of, expected);
        QCOMPARE(position.number, i % expected + 1);
        seen << position.number;
    }
    QCOMPARE(seen.size(), expected);
}

void TestNavigator::carriersAreMembersInOtherArticles()
{
    Navigator navigator;
    navigator.setStory(craneStory());
    QVERIFY(navigator.goToClaim(0));
    QVERIFY(navigator.stepCarrier(StepDirection::Next));
    QCOMPARE(navigator.place(), std::optional(SentenceRef{1, 1, 0}));
    QVERIFY(navigator.stepCarrier(StepDirection::Next));
    QVERIFY(navigator.stepCarrier(StepDirection::Next));
    QCOMPARE(navigator.place()->article, 0);
    QVERIFY(navigator.stepCarrier(StepDirection::Previous));
    QCOMPARE(navigator.place()->article, 2);
    QCOMPARE(navigator.currentClaim(), 0);
    QVERIFY(navigator.goToSentence({2, 1, 0}));
    QVERIFY(!navigator.stepCarrier(StepDirection::Next)); // one outlet has it alone
}

/// Verdicts go to the outlet that the reader looks at, not to the claim's first.
void TestNavigator::standsWhereTheReaderLooks()
{
    Navigator navigator;
    navigator.setStory(craneStory());
    QVERIFY(navigator.goToClaim(0));
    QCOMPARE(navigator.place()->article, 0);
    QVERIFY(navigator.standIn(2));
    QCOMPARE(navigator.place()->article, 2);
    QCOMPARE(navigator.currentClaim(), 0);
    QVERIFY(navigator.goToClaim(1));
    QVERIFY(navigator.goToClaim(0));
    QCOMPARE(navigator.place()->article, 2);
    QVERIFY(
        navigator.goToStop({.kind = StopKind::Claim, .claim = 0, .sentence = {1, 1, 0}, .conflict = false}));
    QCOMPARE(navigator.place()->article, 1); // who is named is taken
    QVERIFY(navigator.goToSentence({2, 1, 0}));
    QVERIFY(!navigator.standIn(1)); // nobody else has it
    QCOMPARE(navigator.place(), std::optional(SentenceRef{2, 1, 0}));
}

void TestNavigator::keepsThePlaceInANewComparison()
{
    Navigator navigator;
    navigator.setStory(craneStory());
    QVERIFY(navigator.goToSentence({1, 2, 0}));
    QCOMPARE(navigator.currentClaim(), 1);
    auto again = std::make_shared<Story>(*craneStory());
    std::swap(again->comparison.claims[0], again->comparison.claims[1]);
    again->comparison.base = 1;
    navigator.setStory(again);
    QCOMPARE(navigator.place(), std::optional(SentenceRef{1, 2, 0}));
    QCOMPARE(navigator.currentClaim(), 0);
}

void TestNavigator::forgetsThePlaceInAnotherStory()
{
    Navigator navigator;
    navigator.setStory(craneStory());
    QVERIFY(navigator.step(StepDirection::Next));
    auto other = std::make_shared<Story>(*craneStory());
    other->id = u"other"_s;
    // No article is in two stories of a folder: one with the same articles would be the same, named anew.
    for (ArticlePtr &article : other->articles) {
        auto moved = std::make_shared<Article>(*article);
        moved->path.prepend(u"other/"_s);
        article = std::move(moved);
    }
    QSignalSpy stopChanged(&navigator, &Navigator::stopChanged);
    navigator.setStory(other);
    QCOMPARE(stopChanged.count(), 1);
    QCOMPARE(navigator.currentStop(), std::nullopt);
    QCOMPARE(navigator.place(), std::nullopt);
}

void TestNavigator::goesToWhatWasPointedAt()
{
    Navigator navigator;
    navigator.setStory(craneStory());
    QVERIFY(navigator.goToStop({.kind = StopKind::Claim, .claim = 1, .sentence = {1, 2, 0}}));
    QCOMPARE(navigator.currentClaim(), 1);
    QCOMPARE(navigator.place(), std::optional(SentenceRef{1, 2, 0}));
    QVERIFY(navigator.goToStop({.kind = StopKind::Comment, .claim = -1, .sentence = {0, 6, 0}}));
    QCOMPARE(navigator.currentStop()->kind, StopKind::Comment);
    QVERIFY(!navigator.goToStop({.kind = StopKind::Unique, .claim = -1, .sentence = {0, 0, 0}}));
    QCOMPARE(navigator.currentStop()->kind, StopKind::Comment);
}

void TestNavigator::withoutAStoryNothingMoves()
{
    Navigator navigator;
    QSignalSpy stopChanged(&navigator, &Navigator::stopChanged);
    QVERIFY(!navigator.step(StepDirection::Next));
    QVERIFY(!navigator.goToFirst());
    QVERIFY(!navigator.goToLast());
    QVERIFY(!navigator.goToClaim(0));
    QVERIFY(!navigator.goToSentence({0, 0, 0}));
    QVERIFY(!navigator.stepCarrier(StepDirection::Next));
    navigator.clearStop();
    QCOMPARE(stopChanged.count(), 0);
}

QTEST_APPLESS_MAIN(TestNavigator)
#include "tst_navigator.moc"
