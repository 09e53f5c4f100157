// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storybuilder.h"

#include "items/alignedrows.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sidebyline;

class TestAlignedRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headAndCommentsStandAround();
    void everyShownBlockStandsOnce();
    void movedParagraphsNameBothPlaces();
    void numbersParagraphsOnly();
    void someArticlesAlone();
    void withoutRows();
};

namespace {

const std::vector<int> All = {0, 1, 2};

} // namespace

void TestAlignedRows::headAndCommentsStandAround()
{
    const auto rows = alignedRows(*craneStory(), All);
    QCOMPARE(rows.size(), 5U);
    QCOMPARE(rows.front().kind, AlignedRowKind::Head);
    QCOMPARE(rows.front().outlets, 3);
    QCOMPARE(rows.front().cells[0].blocks, (std::vector<int>{0}));
    QCOMPARE(rows[2].row, 1);
    QCOMPARE(rows[2].cells[1].blocks, (std::vector<int>{1, 2}));
    QCOMPARE(rows.back().kind, AlignedRowKind::Comments);
    QCOMPARE(rows.back().outlets, 1);
    QCOMPARE(rows.back().cells[0].blocks, (std::vector<int>{5, 6}));
}

void TestAlignedRows::everyShownBlockStandsOnce()
{
    const StoryPtr story = craneStory();
    for (std::size_t article = 0; article < story->articles.size(); ++article) {
        std::vector<int> seen;
        for (const AlignedRow &row : alignedRows(*story, All)) {
            seen.insert(seen.end(), row.cells[article].blocks.begin(), row.cells[article].blocks.end());
        }
        std::ranges::sort(seen);
        std::vector<int> expected;
        for (int block = 0; block < int(story->articles[article]->blocks.size()); ++block) {
            const Role role = story->articles[article]->blocks[std::size_t(block)].role;
            if (role != Role::Related && role != Role::Notice) {
                expected.push_back(block);
            }
        }
        QCOMPARE(seen, expected);
    }
}

void TestAlignedRows::movedParagraphsNameBothPlaces()
{
    StoryBuilder builder;
    builder.article(u"gull.txt"_s, u"Gull"_s);
    for (const QString &text : {u"One."_s, u"Two."_s, u"Three."_s}) {
        builder.block(Role::Body, {text});
    }
    builder.article(u"tern.txt"_s, u"Tern"_s);
    for (const QString &text : {u"Two."_s, u"Three."_s, u"One."_s}) {
        builder.block(Role::Body, {text});
    }
    builder.block(Role::Caption, {u"A picture of one."_s});
    builder.row({{0}, {2}}).row({{1}, {0}}).row({{2}, {1}});
    auto story = std::make_shared<Story>(*builder.build());
    story->comparison.rows[0].moved[1] = true;
    const auto rows = alignedRows(*story, std::vector<int>{0, 1});
    QCOMPARE(rows.size(), 4U);
    // Tern's last paragraph is aligned in row 1 and stands after row 3; its caption goes with it.
    QCOMPARE(rows[1].cells[1].blocks, (std::vector<int>{2, 3}));
    QCOMPARE(rows[1].cells[1].movedHere, (std::vector<MovedParagraph>{{2, 3}}));
    QCOMPARE(rows[3].cells[1].movedAway, (std::vector<MovedParagraph>{{2, 1}}));
    QVERIFY(rows[1].cells[0].movedHere.empty());
}

void TestAlignedRows::numbersParagraphsOnly()
{
    const StoryPtr story = craneStory();
    QCOMPARE(paragraphNumbers(*story->articles[0]), (std::vector<int>{0, 1, 2, 0, 0, 0, 0}));
}

void TestAlignedRows::someArticlesAlone()
{
    const auto rows = alignedRows(*craneStory(), std::vector<int>{2, 1});
    QCOMPARE(rows.size(), 4U); // the comments are Lamp's
    QCOMPARE(rows[1].cells[0].blocks, (std::vector<int>{1}));
    QCOMPARE(rows[2].cells[1].blocks, (std::vector<int>{1, 2}));
    QCOMPARE(rows[3].outlets, 0);
}

void TestAlignedRows::withoutRows()
{
    StoryBuilder builder;
    builder.article(u"gull.txt"_s, u"Gull"_s).block(Role::Headline, {u"One"_s});
    const auto rows = alignedRows(*builder.build(), std::vector<int>{0});
    QCOMPARE(rows.size(), 1U);
    QCOMPARE(rows.front().kind, AlignedRowKind::Head);
}

QTEST_APPLESS_MAIN(TestAlignedRows)
#include "tst_alignedrows.moc"
