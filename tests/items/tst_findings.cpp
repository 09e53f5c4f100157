// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storybuilder.h"

#include "items/claimmatrixmodel.h"
#include "items/claimsmodel.h"
#include "items/findingsmodel.h"
#include "items/outletcount.h"
#include "items/panecontent.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sidebyline;

class TestFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatAnOutletDoesNotCarry();
    void countsOutletsRatherThanArticles();
    void listsRenderingsOfQuotations();
    void listsWhatHeadlinesQuote();
    void listsFiguresThatDiffer();
    void groupsHeadlinesOverTheSameText();
    void groupsArticlesByOrigin();
    void showsWhatAVersionChanged();
    void pinsComments();
    void filtersLists();
    void modelIsSound();
};

void TestFindings::listsWhatAnOutletDoesNotCarry()
{
    const StoryPtr story = craneStory();
    const auto groups = notCarried(*story, stops(*story), 2); // Quay Notes lacks the ships
    QCOMPARE(groups.size(), 2U);
    QCOMPARE(groups[0].carriers, 2);
    QCOMPARE(groups[0].entries.size(), 1U);
    QCOMPARE(groups[0].entries[0].stop.claim, 1);
    QCOMPARE(groups[0].entries[0].outlets, (std::vector<int>{0, 1}));
    QCOMPARE(groups[0].entries[0].paragraph, 1);
    QCOMPARE(groups[1].carriers, 1);
    QCOMPARE(groups[1].entries[0].text, u"The harbour choir sang on the pier."_s);
    QCOMPARE(notCarried(*story, stops(*story), 0).size(), 1U); // only what Quay Notes has alone
}

void TestFindings::countsOutletsRatherThanArticles()
{
    const StoryPtr story = craneStoryOfTwoOutlets();
    const OutletCount count(story->articles);
    QCOMPARE(count.all(), 2);
    QCOMPARE(count.of(std::vector{1, 0, 1}), 1);
    QCOMPARE(count.of(std::vector{2, 1}), 2);
    QCOMPARE(count.of(story->comparison.claims[0].members), 2);
    QCOMPARE(count.of(story->comparison.claims[1].members), 1);
    QCOMPARE(OutletCount(craneStory()->articles).of(story->comparison.claims[0].members), 3);
    // Both carriers of the ships are one outlet's.
    const auto groups = notCarried(*story, stops(*story), 2);
    QCOMPARE(groups.size(), 1U);
    QCOMPARE(groups[0].carriers, 1);
    QCOMPARE(groups[0].entries.size(), 2U);
    const PaneContent content = paneContent(*story, 0);
    for (const PaneParagraph &paragraph : content.sections.front().paragraphs) {
        for (const Mark &mark : paragraph.marks) {
            if (mark.kind == MarkKind::Shared) {
                QCOMPARE(mark.outlets, mark.claim == 0 ? 2 : 1);
            }
        }
    }
    ClaimMatrixModel matrix;
    matrix.setStory(story, stops(*story), {0, 1, 2});
    for (int row = 0; row < matrix.rowCount(); ++row) {
        QCOMPARE(matrix.index(row, 0).data(ClaimMatrixModel::CarriersRole).toInt(),
                 matrix.stop(row).claim == 0 ? 2 : 1);
    }
    ClaimsModel claims;
    claims.setStory(story);
    QCOMPARE(claims.index(0, int(ClaimsModel::Column::Outlets)).data().toInt(), 2);
    QCOMPARE(claims.index(1, int(ClaimsModel::Column::Outlets)).data().toInt(), 1);
}

void TestFindings::listsRenderingsOfQuotations()
{
    const StoryPtr story = craneStory();
    const auto groups = quotationLedger(*story, stops(*story));
    QCOMPARE(groups.size(), 1U);
    QCOMPARE(groups[0].ways, 2);
    QCOMPARE(groups[0].entries.size(), 3U);
    QCOMPARE(groups[0].text, u"“We will not lift a crate until the crane is checked,”"_s);
    QVERIFY(groups[0].about.contains(u"Brenn"_s));
    QCOMPARE(groups[0].entries[1].text, u"“We won't lift a single crate until the crane is tested,”"_s);
    QCOMPARE(quotationWays(*story, story->comparison.claims[0]), 2);
}

void TestFindings::listsWhatHeadlinesQuote()
{
    auto story = std::make_shared<Story>(*craneStory());
    const auto withHeadline = [&story](std::size_t article, const QString &headline) {
        auto own = std::make_shared<Article>(*story->articles[article]);
        own->blocks.front().text = headline;
        own->blocks.front().sentences = {{0, headline.size()}};
        story->articles[article] = own;
    };
    withHeadline(0, u"Harbour: ‘Until the crane is checked’"_s);
    withHeadline(1, u"A ‘crate’ too many"_s);
    const auto groups = quotationLedger(*story, stops(*story));
    QCOMPARE(groups.size(), 1U);
    QCOMPARE(groups[0].ways, 2);
    QCOMPARE(groups[0].entries.size(), 4U);
    const Finding &quoted = groups[0].entries.back();
    QCOMPARE(quoted.text, u"‘Until the crane is checked’"_s);
    QVERIFY(quoted.about.contains(u"Brenn"_s));
    QCOMPARE(quoted.paragraph, 0);
    QCOMPARE(quoted.outlets, std::vector<int>{0});
    QCOMPARE(quoted.stop.claim, groups[0].stop->claim);
    QCOMPARE(story->articles[0]->blocks[std::size_t(quoted.stop.sentence.block)].role, Role::Headline);
}

void TestFindings::listsFiguresThatDiffer()
{
    const StoryPtr story = craneStory();
    const auto groups = figuresLedger(*story, stops(*story));
    QCOMPARE(groups.size(), 1U);
    QCOMPARE(groups[0].conflict, ConflictKind::Number);
    QCOMPARE(groups[0].entries.size(), 2U);
    QCOMPARE(groups[0].entries[0].about, u"40"_s);
    QCOMPARE(groups[0].entries[1].about, u"60"_s);
    QCOMPARE(groups[0].entries[1].paragraph, 2);
}

void TestFindings::groupsHeadlinesOverTheSameText()
{
    auto story = std::make_shared<Story>(*craneStory());
    auto groups = headlineGroups(*story);
    // Lamp and Pier share both of Pier's sentences; Quay shares one of its two with either.
    QCOMPARE(groups.size(), 1U);
    QCOMPARE(groups[0].entries.size(), 3U);
    QCOMPARE(groups[0].shared, 50);
    story->comparison.articles[2].sentences = 5;
    story->comparison.articles[0].sentences = 5;
    story->comparison.links.resize(1); // the quotation between Lamp and Pier alone
    story->comparison.articles[1].sentences = 3;
    groups = headlineGroups(*story);
    QCOMPARE(groups.size(), 1U);
    QCOMPARE(groups[0].shared, -1);
    QCOMPARE(groups[0].entries.size(), 3U);
}

void TestFindings::groupsArticlesByOrigin()
{
    auto story = std::make_shared<Story>(*craneStory());
    story->comparison.origins = {
        {.articles = {2}},
        {.articles = {0, 1},
         .first = 1,
         .source = u"Tide Wire"_s,
         .evidence = {{.code = OriginEvidenceCode::SharedText, .a = 0, .b = 1, .count = 80},
                      {.code = OriginEvidenceCode::Agency, .a = 1, .text = u"Tide Wire"_s, .block = 0}}}};
    const auto groups = originGroups(*story, stops(*story));
    QCOMPARE(groups.size(), 2U);
    QCOMPARE(groups[0].origin, 1);
    QCOMPARE(groups[0].about, u"Tide Wire"_s);
    QCOMPARE(groups[0].entries.size(), 4U);
    QCOMPARE(groups[0].entries[0].outlets, std::vector<int>{1}); // the one that was copied comes first
    QCOMPARE(groups[0].entries[1].outlets, std::vector<int>{0});
    // What is shared leads to the longest sentence that both have, and so to its claim.
    const Finding &shared = groups[0].entries[2];
    QCOMPARE(shared.evidence, 0);
    QCOMPARE(shared.outlets, (std::vector<int>{0, 1}));
    QCOMPARE(shared.stop.kind, StopKind::Claim);
    QCOMPARE(shared.stop.sentence.article, 0);
    QVERIFY(!shared.text.isEmpty());
    QCOMPARE(groups[0].entries[3].stop.sentence, (SentenceRef{1, 0, 0}));
    QCOMPARE(groups[1].origin, -1);
    QCOMPARE(groups[1].entries.size(), 1U);
    QCOMPARE(groups[1].entries[0].outlets, std::vector<int>{2});
}

void TestFindings::showsWhatAVersionChanged()
{
    const QString first =
        u"The crane fell onto the empty quay on Monday night while a storm passed over the port."_s;
    const QString last =
        u"The port will stay shut until the wreck has been cleared, the harbour master said later."_s;
    StoryBuilder builder;
    builder.article(u"a.txt"_s, u"Pier Post"_s)
        .block(Role::Body, {first})
        .block(Role::Body, {u"Four people were hurt."_s})
        .block(Role::Body, {last});
    builder.article(u"b.txt"_s, u"Pier Post"_s)
        .block(Role::Body, {first})
        .block(Role::Body, {u"Five people were hurt."_s})
        .block(Role::Body, {last})
        .block(Role::Body, {u"The owner of the crane could not be reached."_s});
    const StoryPtr story = builder.build();
    const auto groups = versionGroups(*story);
    QCOMPARE(groups.size(), 1U);
    QCOMPARE(groups[0].articles, (std::vector{0, 1}));
    QCOMPARE(groups[0].entries.size(), 2U);
    const Finding &changed = groups[0].entries[0];
    QCOMPARE(changed.stop.sentence, (SentenceRef{1, 1, 0}));
    QCOMPARE(changed.paragraph, 2);
    const std::vector<RenderingRun> runs{{DiffOp::Removed, u"Four"_s},
                                         {DiffOp::Same, u" "_s},
                                         {DiffOp::Added, u"Five"_s},
                                         {DiffOp::Same, u" people were hurt."_s}};
    QCOMPARE(changed.runs, runs);
    QCOMPARE(groups[0].entries[1].runs.front().op, DiffOp::Added);
    QVERIFY(versionGroups(*craneStory()).empty());
}

void TestFindings::pinsComments()
{
    StoryBuilder builder;
    builder.article(u"gull.txt"_s, u"Gull"_s)
        .block(Role::Body, {u"The lighthouse keeper of Tarn Rock retired after forty winters."_s})
        .block(Role::Body, {u"Nobody has applied for the vacant post, the harbour office said."_s})
        .block(Role::Body, {u"A storm took the jetty in March."_s})
        .block(Role::Comment, {u"Who would want the vacant post at the harbour office anyway?"_s}, u"ada"_s)
        .block(Role::Comment, {u"Ha."_s}, u"bo"_s);
    builder.article(u"tern.txt"_s, u"Tern"_s)
        .block(Role::Body, {u"Fishing was good in the bay."_s})
        .block(Role::Comment, {u"“a storm took the jetty” – no, the council did"_s}, u"cy"_s);
    const StoryPtr story = builder.unique({0, 0, 0}).unique({0, 1, 0}).build();
    const auto groups = pooledComments(*story, stops(*story));
    QCOMPARE(groups.size(), 3U);
    const auto of = [&](const QString &author) {
        return std::ranges::find_if(groups, [&](const FindingGroup &group) {
            return std::ranges::contains(group.entries, author, &Finding::about);
        });
    };
    QCOMPARE(of(u"ada"_s)->text, u"Nobody has applied for the vacant post, the harbour office said."_s);
    QCOMPARE(of(u"ada"_s)->tie, CommentTie::Discusses);
    QVERIFY(of(u"ada"_s)->stop);
    QCOMPARE(of(u"cy"_s)->text, u"A storm took the jetty in March."_s);
    QCOMPARE(of(u"cy"_s)->tie, CommentTie::Quotes);
    QVERIFY(!of(u"cy"_s)->stop); // a sentence that is no stop
    QCOMPARE(groups.back().entries.size(), 1U);
    QCOMPARE(groups.back().entries[0].about, u"bo"_s);
    QCOMPARE(groups.back().tie, CommentTie::None);
}

void TestFindings::filtersLists()
{
    const StoryPtr story = craneStory();
    const std::vector<Stop> all = stops(*story);
    const StopSieve sieve(story, all);
    std::vector<bool> let;
    for (int i = 0; i < int(all.size()); ++i) {
        let.push_back(sieve.lets(i, StepFilter::Conflicts));
    }
    const ShownStops conflicts(*story, all, let);
    const auto missing = shownFindings(notCarried(*story, all, 2), FindingsKind::NotCarried, conflicts);
    QCOMPARE(missing.size(), 1U);
    QCOMPARE(missing[0].entries.size(), 1U);
    QVERIFY(shownFindings(quotationLedger(*story, all), FindingsKind::Quotations, conflicts).empty());
    QCOMPARE(shownFindings(figuresLedger(*story, all), FindingsKind::Figures, conflicts).size(), 1U);
}

void TestFindings::modelIsSound()
{
    const StoryPtr story = craneStory();
    const std::vector<Stop> all = stops(*story);
    FindingsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFindings(story, FindingsKind::Quotations, quotationLedger(*story, all));
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex group = model.index(0, 0);
    QCOMPARE(model.rowCount(group), 3);
    QCOMPARE(model.entryCount(), 3);
    const QModelIndex pier = model.index(1, 0, group);
    QCOMPARE(pier.parent(), group);
    QCOMPARE(pier.data(FindingsModel::OutletRole).toInt(), 1);
    QCOMPARE(model.stop(pier)->sentence, (SentenceRef{1, 1, 0}));
    QCOMPARE(model.indexOf(*model.stop(pier)), pier);
    QCOMPARE(model.indexOf({StopKind::Claim, 0, {9, 9, 9}, false}), model.index(0, 0, group));
    QVERIFY(!model.indexOf({StopKind::Claim, 1, {0, 1, 1}, false}).isValid());
    model.setFindings(story, FindingsKind::Comments, pooledComments(*story, all));
    QCOMPARE(model.entryCount(), 2);
    model.setFindings({}, FindingsKind::Figures, {});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_APPLESS_MAIN(TestFindings)
#include "tst_findings.moc"
