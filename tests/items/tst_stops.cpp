// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storybuilder.h"

#include "items/stops.h"
#include "items/storycounts.h"

#include <QtTest>

#include <algorithm>

using namespace sidebyline;
using namespace Qt::StringLiterals;

class TestStops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void orderFollowsTheBase();
    void orderFollowsAnotherBase();
    void headlinesComeBeforeTheirParagraphs();
    void filtersMatch();
    void countsEqualTheFilters();
    void stepsWrapAround();
    void nothingMatches();
    void paragraphsOfOneCommentCountOnce();
    void sharesAreRounded();
};

namespace {

QString name(const Stop &stop)
{
    switch (stop.kind) {
    case StopKind::Claim:
        return u"claim %1"_s.arg(stop.claim);
    case StopKind::Unique:
        return u"unique %1.%2"_s.arg(stop.sentence.article).arg(stop.sentence.block);
    case StopKind::Comment:
        return u"comment %1.%2"_s.arg(stop.sentence.article).arg(stop.sentence.block);
    }
    return {};
}

QStringList names(const std::vector<Stop> &stops)
{
    QStringList result;
    std::ranges::transform(stops, std::back_inserter(result), name);
    return result;
}

} // namespace

void TestStops::orderFollowsTheBase()
{
    QCOMPARE(names(stops(*craneStory())), QStringList({u"unique 2.1"_s, u"claim 0"_s, u"claim 1"_s,
                                                       u"unique 0.2"_s, u"comment 0.5"_s, u"comment 0.6"_s}));
}

void TestStops::orderFollowsAnotherBase()
{
    auto story = std::make_shared<Story>(*craneStory());
    story->comparison.base = 1;
    const std::vector<Stop> all = stops(*story);
    QCOMPARE(all[1].sentence, (SentenceRef{1, 1, 0}));
    QCOMPARE(all[2].sentence, (SentenceRef{1, 2, 0}));
}

void TestStops::headlinesComeBeforeTheirParagraphs()
{
    StoryBuilder builder;
    builder.article(u"a.txt"_s, u"A"_s)
        .block(Role::Headline, {u"Mill burns"_s})
        .block(Role::Body, {u"It burned."_s});
    builder.article(u"b.txt"_s, u"B"_s)
        .block(Role::Headline, {u"Mill burns"_s})
        .block(Role::Body, {u"It burned."_s});
    builder.claim(LinkKind::Verbatim, {{0, 1, 0}, {1, 1, 0}})
        .claim(LinkKind::Verbatim, {{0, 0, 0}, {1, 0, 0}})
        .row({{1}, {1}});
    QCOMPARE(names(stops(*builder.build())), QStringList({u"claim 1"_s, u"claim 0"_s}));
}

void TestStops::filtersMatch()
{
    const Stop claim{StopKind::Claim, 0, {0, 0, 0}, false};
    const Stop conflict{StopKind::Claim, 1, {0, 0, 0}, true};
    const Stop unique{StopKind::Unique, -1, {0, 0, 0}, false};
    const Stop comment{StopKind::Comment, -1, {0, 0, 0}, false};
    QVERIFY(matches(claim, StopFilter::Any) && matches(unique, StopFilter::Any));
    QVERIFY(!matches(comment, StopFilter::Any));
    QVERIFY(matches(claim, StopFilter::Shared) && matches(conflict, StopFilter::Shared));
    QVERIFY(!matches(unique, StopFilter::Shared));
    QVERIFY(matches(conflict, StopFilter::Conflict) && !matches(claim, StopFilter::Conflict));
    QVERIFY(matches(unique, StopFilter::Unique) && !matches(claim, StopFilter::Unique));
    QVERIFY(matches(comment, StopFilter::Comment) && !matches(unique, StopFilter::Comment));
}

void TestStops::countsEqualTheFilters()
{
    const StoryPtr story = craneStory();
    const StoryCounts counts = storyCounts(*story);
    const std::vector<Stop> all = stops(*story);
    const auto count = [&all](StopFilter filter) {
        return int(std::ranges::count_if(all, [filter](const Stop &stop) { return matches(stop, filter); }));
    };
    QCOMPARE(counts.shared, count(StopFilter::Shared));
    QCOMPARE(counts.conflicts, count(StopFilter::Conflict));
    QCOMPARE(counts.unique, count(StopFilter::Unique));
    QCOMPARE(counts.comments, count(StopFilter::Comment));
    QCOMPARE(counts, (StoryCounts{.shared = 2, .reworded = 2, .conflicts = 1, .unique = 2, .comments = 2}));
}

void TestStops::stepsWrapAround()
{
    const std::vector<Stop> all = stops(*craneStory());
    QCOMPARE(nextStop(all, -1, StopFilter::Any, 1), 0);
    QCOMPARE(nextStop(all, -1, StopFilter::Any, -1), 3);
    QCOMPARE(nextStop(all, 0, StopFilter::Any, 1), 1);
    QCOMPARE(nextStop(all, 3, StopFilter::Any, 1), 0);
    QCOMPARE(nextStop(all, 0, StopFilter::Any, -1), 3);
    QCOMPARE(nextStop(all, 0, StopFilter::Conflict, 1), 2);
    QCOMPARE(nextStop(all, 2, StopFilter::Conflict, 1), 2);
    QCOMPARE(nextStop(all, 5, StopFilter::Comment, 1), 4);
    QCOMPARE(nextStop(all, 4, StopFilter::Unique, -1), 3);
}

void TestStops::nothingMatches()
{
    QCOMPARE(nextStop({}, -1, StopFilter::Any, 1), -1);
    const std::vector<Stop> one{{StopKind::Unique, -1, {0, 0, 0}, false}};
    QCOMPARE(nextStop(one, 0, StopFilter::Comment, 1), -1);
    QCOMPARE(nextStop(one, 7, StopFilter::Any, 1), 0);
    QVERIFY(stops(Story()).empty());
}

void TestStops::paragraphsOfOneCommentCountOnce()
{
    StoryBuilder builder;
    builder.article(u"a.txt"_s, u"A"_s)
        .block(Role::Comment, {u"First paragraph."_s}, u"gull"_s)
        .block(Role::Comment, {u"Second paragraph."_s}, u"gull"_s)
        .block(Role::Comment, {u"Answer."_s}, u"tern"_s, 1)
        .block(Role::Comment, {u"No name."_s})
        .block(Role::Comment, {u"No name either."_s});
    QCOMPARE(commentBlocks(*builder.build()->articles[0]), (std::vector<int>{0, 2, 3, 4}));
}

void TestStops::sharesAreRounded()
{
    QCOMPARE(sharedPercent(ArticleSummary{3, 2, 1}), 67);
    QCOMPARE(sharedPercent(ArticleSummary{0, 0, 0}), -1);
    QCOMPARE(sharedPercent(*craneStory()), 71);
    QCOMPARE(sharedPercent(Story()), -1);
}

QTEST_GUILESS_MAIN(TestStops)
#include "tst_stops.moc"
