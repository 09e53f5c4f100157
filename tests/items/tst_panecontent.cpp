// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storybuilder.h"

#include "items/panecontent.h"
#include "items/storycounts.h"

#include <QtTest>

#include <algorithm>

using namespace sidebyline;
using namespace Qt::StringLiterals;

class TestPaneContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void sectionsFollowTheSource();
    void noticesBetweenCommentsLeaveTheThreadWhole();
    void aRepeatedHeadlineIsAnAside();
    void sharedSentencesAreMarkedWithTheirOutlets();
    void rewordedWordsAreThoseTheBaseDoesNotHave();
    void rewordingFollowsTheBase();
    void paraphrasesHaveNoWordMarks();
    void aCommonPartOfTwoLongSentencesIsComparedAlone();
    void conflictsAndUniqueSentencesAreMarked();
    void everyBlockIsShownOnce();
    void aStoryWithoutComparisonHasNoMarks();

private:
    static QStringList words(const PaneContent &content, MarkKind kind);
};

QStringList TestPaneContent::words(const PaneContent &content, MarkKind kind)
{
    QStringList found;
    for (const PaneSection &section : content.sections) {
        for (const PaneParagraph &paragraph : section.paragraphs) {
            for (const Mark &mark : paragraph.marks) {
                if (mark.kind == kind) {
                    found +=
                        mark.range.of(content.article->blocks[std::size_t(paragraph.block)].text).toString();
                }
            }
        }
    }
    return found;
}

void TestPaneContent::sectionsFollowTheSource()
{
    const PaneContent content = paneContent(*craneStory(), 0);
    QCOMPARE(content.sections.size(), 3U);
    QCOMPARE(content.sections[0].kind, SectionKind::Article);
    QCOMPARE(content.sections[0].paragraphs.size(), 3U);
    QCOMPARE(content.sections[1].kind, SectionKind::Aside);
    QCOMPARE(content.sections[1].paragraphs.size(), 2U);
    QCOMPARE(content.sections[2].kind, SectionKind::Comments);
    QCOMPARE(content.sections[2].paragraphs.size(), 2U);
    QVERIFY(content.isBase);
    QCOMPARE(content.articleIndex, 0);
    QVERIFY(!paneContent(*craneStory(), 1).isBase);
}

void TestPaneContent::noticesBetweenCommentsLeaveTheThreadWhole()
{
    StoryBuilder builder;
    builder.article(u"a.txt"_s, u"A"_s)
        .block(Role::Body, {u"One."_s})
        .block(Role::Comment, {u"First."_s})
        .block(Role::Notice, {u"Report this comment"_s})
        .block(Role::Comment, {u"Second."_s})
        .block(Role::Notice, {u"More below"_s})
        .block(Role::Body, {u"Two."_s});
    const PaneContent content = paneContent(*builder.build(), 0);
    QCOMPARE(content.sections.size(), 4U);
    QCOMPARE(content.sections[1].kind, SectionKind::Comments);
    QCOMPARE(content.sections[1].paragraphs.size(), 2U);
    QCOMPARE(content.sections[2].kind, SectionKind::Aside);
    QCOMPARE(content.sections[2].paragraphs.size(), 2U);
    QCOMPARE(content.sections[3].kind, SectionKind::Article);
}

void TestPaneContent::aRepeatedHeadlineIsAnAside()
{
    StoryBuilder builder;
    builder.article(u"a.txt"_s, u"A"_s)
        .block(Role::Headline, {u"Mill burns down"_s})
        .why(RoleReason::RepeatsHeadline) // of nothing that stands before: it is the headline itself
        .block(Role::Headline, {u"Mill burns down"_s})
        .why(RoleReason::RepeatsHeadline)
        .block(Role::Body, {u"One."_s});
    const PaneContent content = paneContent(*builder.build(), 0);
    QCOMPARE(content.sections.size(), 3U);
    QCOMPARE(content.sections[0].kind, SectionKind::Article);
    QCOMPARE(content.sections[0].paragraphs[0].block, 0);
    QCOMPARE(content.sections[1].kind, SectionKind::Aside);
    QCOMPARE(content.sections[1].paragraphs[0].block, 1);
    QCOMPARE(content.sections[2].kind, SectionKind::Article);
}

void TestPaneContent::sharedSentencesAreMarkedWithTheirOutlets()
{
    const PaneContent content = paneContent(*craneStory(), 0);
    const std::vector<Mark> &marks = content.sections[0].paragraphs[1].marks;
    const auto shared = std::ranges::find(marks, MarkKind::Shared, &Mark::kind);
    QVERIFY(shared != marks.end());
    QCOMPARE(shared->outlets, 3);
    QCOMPARE(shared->link, LinkKind::Verbatim);
    QCOMPARE(shared->claim, 0);
    QCOMPARE(shared->sentence, (SentenceRef{0, 1, 0}));
    QCOMPARE(shared->range.start, 0);
    QCOMPARE(words(content, MarkKind::Shared).size(), 2);
    QVERIFY(std::ranges::is_sorted(marks, {},
                                   [](const Mark &mark) { return std::pair(mark.kind, mark.range.start); }));
}

void TestPaneContent::rewordedWordsAreThoseTheBaseDoesNotHave()
{
    const StoryPtr story = craneStory();
    QCOMPARE(words(paneContent(*story, 0), MarkKind::Reworded), QStringList());
    const QStringList reworded = words(paneContent(*story, 1), MarkKind::Reworded);
    // Within the quotation alone: who was told, and how, is not part of what is quoted.
    QVERIFY2(reworded.join(u'|').contains(u"won't"_s), qPrintable(reworded.join(u'|')));
    QVERIFY(reworded.join(u'|').contains(u"single"_s));
    QVERIFY(reworded.join(u'|').contains(u"tested"_s));
    QVERIFY(!reworded.join(u'|').contains(u"reporters"_s));
    QVERIFY(reworded.join(u'|').contains(u"60"_s));
    QVERIFY(!reworded.join(u'|').contains(u"Monday"_s));
    // Verbatim quotation: nothing differs.
    QCOMPARE(words(paneContent(*story, 2), MarkKind::Reworded), QStringList());
}

void TestPaneContent::rewordingFollowsTheBase()
{
    auto story = std::make_shared<Story>(*craneStory());
    story->comparison.base = 1;
    QCOMPARE(words(paneContent(*story, 1), MarkKind::Reworded), QStringList());
    const QStringList reworded = words(paneContent(*story, 2), MarkKind::Reworded);
    QVERIFY2(reworded.join(u'|').contains(u"checked"_s), qPrintable(reworded.join(u'|')));
}

void TestPaneContent::paraphrasesHaveNoWordMarks()
{
    StoryBuilder builder;
    builder.article(u"a.txt"_s, u"A"_s).block(Role::Body, {u"The mill burned down at night."_s});
    builder.article(u"b.txt"_s, u"B"_s).block(Role::Body, {u"Fire destroyed the old mill."_s});
    builder.link({0, 0, 0}, {1, 0, 0}, LinkKind::Paraphrase)
        .claim(LinkKind::Paraphrase, {{0, 0, 0}, {1, 0, 0}});
    const PaneContent content = paneContent(*builder.build(), 1);
    QCOMPARE(words(content, MarkKind::Shared), QStringList{u"Fire destroyed the old mill."_s});
    QCOMPARE(words(content, MarkKind::Reworded), QStringList());
}

void TestPaneContent::aCommonPartOfTwoLongSentencesIsComparedAlone()
{
    StoryBuilder builder;
    builder.article(u"a.txt"_s, u"A"_s)
        .block(
            Role::Body,
            {u"While the band was still playing and children ran about, the new ferry left the harbour."_s});
    builder.article(u"b.txt"_s, u"B"_s)
        .block(Role::Body,
               {u"At last the white ferry left the harbour, which the council had promised in every "
                u"election since the old boat sank."_s});
    builder
        .link({0, 0, 0}, {1, 0, 0}, LinkKind::Reworded, u"the new ferry left the harbour"_s,
              u"the white ferry left the harbour"_s)
        .claim(LinkKind::Reworded, {{0, 0, 0}, {1, 0, 0}});
    QCOMPARE(words(paneContent(*builder.build(), 1), MarkKind::Reworded), QStringList{u"white"_s});
}

void TestPaneContent::conflictsAndUniqueSentencesAreMarked()
{
    const StoryPtr story = craneStory();
    QCOMPARE(words(paneContent(*story, 0), MarkKind::Conflict), QStringList{u"40"_s});
    QCOMPARE(words(paneContent(*story, 1), MarkKind::Conflict), QStringList{u"60"_s});
    QCOMPARE(words(paneContent(*story, 2), MarkKind::Conflict), QStringList());
    QCOMPARE(words(paneContent(*story, 0), MarkKind::Unique),
             QStringList{u"The harbour choir sang on the pier."_s});
    QCOMPARE(words(paneContent(*story, 1), MarkKind::Unique), QStringList());
    QCOMPARE(words(paneContent(*story, 2), MarkKind::Unique), QStringList{u"Nobody oiled it for a year."_s});
}

void TestPaneContent::everyBlockIsShownOnce()
{
    const StoryPtr story = craneStory();
    for (std::size_t i = 0; i < story->articles.size(); ++i) {
        std::vector<int> blocks;
        for (const PaneSection &section : paneContent(*story, int(i)).sections) {
            for (const PaneParagraph &paragraph : section.paragraphs) {
                blocks.push_back(paragraph.block);
            }
        }
        std::ranges::sort(blocks);
        QCOMPARE(blocks.size(), story->articles[i]->blocks.size());
        QVERIFY(std::ranges::adjacent_find(blocks) == blocks.end());
    }
}

void TestPaneContent::aStoryWithoutComparisonHasNoMarks()
{
    auto story = std::make_shared<Story>(*craneStory());
    story->comparison = {};
    const PaneContent content = paneContent(*story, 1);
    QCOMPARE(content.sections.size(), 1U);
    QCOMPARE(words(content, MarkKind::Shared), QStringList());
    QCOMPARE(words(content, MarkKind::Unique), QStringList());
}

QTEST_GUILESS_MAIN(TestPaneContent)
#include "tst_panecontent.moc"
