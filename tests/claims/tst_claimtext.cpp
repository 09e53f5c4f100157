// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../items/storybuilder.h"

#include "phrases/claimtext.h"
#include "phrases/outlettext.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace sidebyline;

class TestClaimText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowAClaimIsTold();
    void saysEveryReason_data();
    void saysEveryReason();
    void groupsOutletsThatAgreeInAConflict();
    void joinsTheParagraphsOfAComment();
};

void TestClaimText::saysHowAClaimIsTold()
{
    const StoryPtr story = craneStory();
    const ClaimRenderings quotation = claimRenderings(*story, 0);
    QCOMPARE(quotation.ways, 2);
    QVERIFY(claimSummary(*story, quotation).startsWith(u"quotation, rendered 2 way"_s));
    QVERIFY(claimSummary(*story, quotation).endsWith(u"in 3 of 3 outlets"_s));
    const ClaimRenderings figures = claimRenderings(*story, 1);
    QVERIFY(claimSummary(*story, figures).startsWith(u"worded 2 way"_s));
    QVERIFY(claimSummary(*story, figures).endsWith(u"in 2 of 3 outlets"_s));
    const StoryPtr two = craneStoryOfTwoOutlets();
    QVERIFY(claimSummary(*two, quotation).endsWith(u"in 2 of 2 outlets"_s));
    QVERIFY(claimSummary(*two, figures).endsWith(u"in 1 of 2 outlets"_s));
    QCOMPARE(outletsText(story->articles), u"3 outlet(s)"_s);
    QCOMPARE(outletsText(two->articles), u"3 article(s) of 2 outlet(s)"_s);
    QCOMPARE(outletsText(two->articles, std::vector{0, 1}), u"2 article(s) of 1 outlet(s)"_s);
}

void TestClaimText::saysEveryReason_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, ReasonCode code, const QString &expected) {
        QTest::newRow(name) << int(code) << expected;
    };
    row("same words", ReasonCode::SameWords, u"3 of 4 words are the same"_s);
    row("longest run", ReasonCode::LongestRun, u"3 word(s) in a row"_s);
    row("quotation", ReasonCode::SharedQuotation, u"same quotation, 3 of 4 words; speaker Brenn"_s);
    row("figures", ReasonCode::SharedFigures, u"3 figure(s) agree (Brenn)"_s);
    row("names", ReasonCode::SharedNames, u"3 name(s) agree (Brenn)"_s);
    row("spelling", ReasonCode::SimilarSpelling, u"spelled alike, 3%"_s);
    row("place", ReasonCode::SamePlace, u"at the same place in the story"_s);
    row("neighbours", ReasonCode::Neighbours, u"the sentences around match"_s);
    row("third outlet", ReasonCode::ThirdOutlet, u"both match a third outlet"_s);
    row("by hand", ReasonCode::ByHand, u"linked by hand"_s);
}

void TestClaimText::saysEveryReason()
{
    QFETCH(int, code);
    QFETCH(QString, expected);
    const std::array reasons = {Reason{ReasonCode(code), 3, 4, u"Brenn"_s}};
    QCOMPARE(reasonsText(reasons), expected);
}

void TestClaimText::groupsOutletsThatAgreeInAConflict()
{
    const StoryPtr story = craneStory();
    Conflict conflict = story->comparison.claims[1].conflicts[0];
    QCOMPARE(conflictVersions(*story, conflict), (QStringList{u"40 (The Lamp)"_s, u"60 (Pier Post)"_s}));
    conflict.sides.push_back({.where = {2, 2, 0}, .range = {}, .value = u"40"_s});
    QCOMPARE(conflictVersions(*story, conflict),
             (QStringList{u"40 (The Lamp, Quay Notes)"_s, u"60 (Pier Post)"_s}));
}

void TestClaimText::joinsTheParagraphsOfAComment()
{
    StoryBuilder builder;
    builder.article(u"a.txt"_s, u"The Lamp"_s)
        .block(Role::Headline, {u"Crane"_s})
        .block(Role::Comment, {u"First."_s}, u"gull"_s, 0)
        .block(Role::Comment, {u"Second."_s}, u"gull"_s, 0)
        .block(Role::Comment, {u"An answer."_s}, u"tern"_s, 1);
    const StoryPtr story = builder.build();
    QCOMPARE(commentText(*story->articles[0], 1), u"First.\nSecond."_s);
    QCOMPARE(commentText(*story->articles[0], 3), u"An answer."_s);
    QCOMPARE(commentTitle(*story->articles[0], 1), u"Comment by gull in The Lamp"_s);
    QCOMPARE(commentTitle(*story->articles[0], 3), u"Reply by tern in The Lamp"_s);
}

QTEST_APPLESS_MAIN(TestClaimText)
#include "tst_claimtext.moc"
