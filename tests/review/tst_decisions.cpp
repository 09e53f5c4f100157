// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storyfixture.h"

#include "exchange/reviewfile.h"
#include "review/decisionjson.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sidebyline;

/// Keys, sets of decisions and their JSON.
class TestDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashesWordsAlone();
    void hashesStayTheSame();
    void namesGoThereAndBack();
    void findsPassages();
    void findsMovedAndChangedArticles();
    void tellsRepeatsApart();
    void applyAndInverseAreIdentity();
    void jsonGoesThereAndBack();
    void refusesBadFiles_data();
    void refusesBadFiles();
};

void TestDecisions::hashesWordsAlone()
{
    QCOMPARE(wordsHash(u"“Don’t move,” she said."), wordsHash(u"\"dont  move\" she SAID"));
    QVERIFY(wordsHash(u"the pier") != wordsHash(u"thepier"));
    QVERIFY(wordsHash(u"40 ships") != wordsHash(u"60 ships"));
    QVERIFY(wordsHash(u"") != 0);
}

/// Databases rest on these.
void TestDecisions::hashesStayTheSame()
{
    QCOMPARE(QString::number(wordsHash(u"The crane stands still."), 16), u"70b86ca5c2166bea"_s);
}

void TestDecisions::namesGoThereAndBack()
{
    for (int i = 0; i < DecisionKindCount; ++i) {
        QCOMPARE(decisionKindFrom(QString(decisionKindName(DecisionKind(i)))), DecisionKind(i));
    }
    for (int i = 0; i < SubjectKindCount; ++i) {
        QCOMPARE(subjectKindFrom(QString(subjectKindName(SubjectKind(i)))), SubjectKind(i));
    }
    QVERIFY(!decisionKindFrom(u"guessed"));
}

void TestDecisions::findsPassages()
{
    const StoryPtr story = craneStory();
    const PassageIndex index(story->articles);
    for (const Claim &claim : story->comparison.claims) {
        for (const SentenceRef member : claim.members) {
            QCOMPARE(index.findSentence(index.sentenceKey(member)), member);
        }
    }
    QCOMPARE(index.findBlock(index.blockKey(0, 5)), (SentenceRef{0, 5, 0}));
    QCOMPARE(index.findArticle(index.wholeKey(2).article), 2);
    PassageKey gone = index.sentenceKey({0, 2, 0});
    gone.words = wordsHash(u"nobody said this");
    QCOMPARE(index.findSentence(gone), std::nullopt);
    gone.article = {.text = 1, .headline = 2, .path = u"other.txt"_s, .outlet = u"Other"_s};
    QCOMPARE(index.findArticle(gone.article), -1);
}

void TestDecisions::findsMovedAndChangedArticles()
{
    const StoryPtr story = craneStory();
    const PassageIndex before(story->articles);
    const PassageKey key = before.sentenceKey({1, 2, 0});
    const auto with = [&](auto change) {
        std::vector<ArticlePtr> articles = story->articles;
        Article article = *articles[1];
        change(article);
        articles[1] = std::make_shared<const Article>(article);
        return PassageIndex(articles).findSentence(key);
    };
    QCOMPARE(with([](Article &a) { a.path = u"archive/pier-2.txt"_s; }), (SentenceRef{1, 2, 0}));
    const auto addParagraph = [](Article &a) {
        Block block = a.blocks[1];
        block.text = u"A paragraph that was not there."_s;
        block.sentences = {{0, block.text.size()}};
        a.blocks.insert(a.blocks.begin() + 1, block);
    };
    QCOMPARE(with(addParagraph), (SentenceRef{1, 3, 0}));
    // Both at once: the outlet is left.
    QCOMPARE(with([&](Article &a) {
                 addParagraph(a);
                 a.path = u"archive/pier-2.txt"_s;
             }),
             (SentenceRef{1, 3, 0}));
    QCOMPARE(with([](Article &a) { a.blocks[2].text = u"About 61 ships were waiting on Monday."_s; }),
             std::nullopt);
}

void TestDecisions::tellsRepeatsApart()
{
    StoryBuilder builder;
    builder.article(u"a.txt"_s, u"A"_s)
        .block(Role::Body, {u"It rained."_s, u"It snowed."_s, u"It rained."_s})
        .block(Role::Body, {u"It rained."_s});
    builder.article(u"copy.txt"_s, u"A"_s)
        .block(Role::Body, {u"It rained."_s, u"It snowed."_s, u"It rained."_s})
        .block(Role::Body, {u"It rained."_s});
    const StoryPtr story = builder.build();
    const PassageIndex index(story->articles);
    for (const SentenceRef ref : {SentenceRef{0, 0, 0}, SentenceRef{0, 0, 2}, SentenceRef{0, 1, 0},
                                  SentenceRef{1, 0, 0}, SentenceRef{1, 1, 0}}) {
        QCOMPARE(index.findSentence(index.sentenceKey(ref)), ref);
    }
}

void TestDecisions::applyAndInverseAreIdentity()
{
    QRandomGenerator random(20260512);
    DecisionSet set;
    std::vector<DecisionEdit> done;
    std::vector<DecisionSet> states{set};
    for (int i = 0; i < 300; ++i) {
        DecisionEdit edit;
        for (const Decision &decision : set.all()) {
            if (random.bounded(20) == 0) {
                edit.removed.push_back(decision);
            }
        }
        for (int n = int(random.bounded(3)); n > 0; --n) {
            edit.added.push_back(
                makeDecision(DecisionKind(random.bounded(DecisionKindCount)), SubjectKind::Claim,
                             {{.article = {}, .words = random.generate64(), .nth = 0, .excerpt = {}}}, {},
                             QString::number(i), qint64(random.bounded(1000))));
        }
        set.apply(edit);
        done.push_back(edit);
        states.push_back(set);
    }
    while (!done.empty()) {
        QCOMPARE(set, states.back());
        set.apply(done.back().inverse());
        done.pop_back();
        states.pop_back();
    }
    QCOMPARE(set.size(), std::size_t(0));
}

void TestDecisions::jsonGoesThereAndBack()
{
    ReviewedCrane crane;
    crane.apply(toggleStatus(crane.atClaim(0, 0), DecisionKind::Reviewed, 1'700'000'000'001));
    crane.apply(setNote(crane.atClaim(1, 1), u"Which *figure*?\n\n“40” or 60"_s, 1'700'000'000'002));
    crane.apply(notSameClaim(crane.atClaim(0, 1), 1'700'000'000'003));
    const auto all = crane.decisions.all();
    QCOMPARE(all.size(), std::size_t(3));
    const QByteArray json = reviewToJson(all);
    const auto read = reviewFromJson(json);
    QVERIFY(read);
    QVERIFY(std::ranges::equal(*read, all));
    QCOMPARE(reviewToJson(*read), json);
}

void TestDecisions::refusesBadFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    QTest::newRow("empty") << QByteArray() << int(ExchangeErrorCode::Damaged);
    QTest::newRow("cut") << QByteArray("{\"format\": ") << int(ExchangeErrorCode::Damaged);
    QTest::newRow("another") << QByteArray("{\"format\": \"sidebyline.comparison\"}")
                             << int(ExchangeErrorCode::NotAReview);
    QTest::newRow("newer") << QByteArray("{\"format\": \"sidebyline.review\", \"version\": 2}")
                           << int(ExchangeErrorCode::NewerVersion);
    QTest::newRow("decision") << QByteArray("{\"format\": \"sidebyline.review\", \"version\": 1, "
                                            "\"decisions\": [{\"id\": \"x\", \"kind\": \"guessed\"}]}")
                              << int(ExchangeErrorCode::Damaged);
    QTest::newRow("number") << QByteArray("{\"format\": \"sidebyline.review\", \"version\": 1, "
                                          "\"decisions\": [7]}")
                            << int(ExchangeErrorCode::Damaged);
}

void TestDecisions::refusesBadFiles()
{
    QFETCH(QByteArray, json);
    QFETCH(int, code);
    const auto read = reviewFromJson(json);
    QVERIFY(!read);
    QCOMPARE(int(read.error().code), code);
}

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
