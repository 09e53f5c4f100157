// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/compare.h"
#include "comparison/languages.h"
#include "storybuilder.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace sidebyline;
using namespace Qt::StringLiterals;

class CompareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing_data();
    void nothing();
    void sameArticleTwice();
    void onlyBodyIsLinked();
    void sameAnswerAgain();
    void orderOfArticlesDoesNotMatter();
    void languagesStandApart();
    void threadsChangeNothing();
    void stops();
    void tellsProgress();
    void thresholdMovesTheCutOff();
    void reasonsAreGiven();
    void endlessSentence();
    void anyText();
};

namespace {

[[nodiscard]] std::vector<ArticlePtr> ferryStory()
{
    return makeStory(
        uR"(A ferry struck a pier at Linden Bay on Tuesday morning, injuring 22 people, the harbour office said.

“We heard a sound like thunder,” said Orla Venn, a baker who takes the boat every day.

The town council will debate new rules on Friday.
===
On Tuesday morning a ferry struck a pier at Linden Bay and 22 people were injured, the harbour office said.

Gulls nest on the roof of the old customs house.
===
The baker Orla Venn said she had “heard a sound like thunder”.

The Marigold was built in 1998 by a yard in Osier Point, far from the harbour.)"_s);
}

/// Checks what must hold of any comparison.
void checkInvariants(const std::vector<ArticlePtr> &articles, const Comparison &comparison)
{
    const auto isInside = [&](SentenceRef ref, TextRange range) {
        const Block &block = articles[std::size_t(ref.article)]->blocks[std::size_t(ref.block)];
        return block.sentences[std::size_t(ref.sentence)].contains(range) && !range.isEmpty();
    };
    std::vector<SentenceRef> linked;
    for (const Link &link : comparison.links) {
        QVERIFY(link.a.article < link.b.article);
        QVERIFY(link.score >= 0 && link.score <= 1);
        QVERIFY(!link.reasons.empty());
        for (const SharedSpan &span : link.spans) {
            QVERIFY(isInside(link.a, span.a));
            QVERIFY(isInside(link.b, span.b));
        }
        linked.push_back(link.a);
        linked.push_back(link.b);
    }
    QVERIFY(std::ranges::is_sorted(comparison.links, [](const Link &one, const Link &other) {
        return std::tuple(one.a, one.b) < std::tuple(other.a, other.b);
    }));
    QVERIFY(std::ranges::is_sorted(comparison.unique));
    for (const SentenceRef alone : comparison.unique) {
        QVERIFY(std::ranges::find(linked, alone) == linked.end());
    }
    QCOMPARE(comparison.articles.size(), articles.size());
    int unique = 0;
    for (const ArticleSummary &summary : comparison.articles) {
        QCOMPARE(summary.sentences, summary.shared + summary.unique);
        unique += summary.unique;
    }
    QCOMPARE(unique, int(comparison.unique.size()));
}

} // namespace

void CompareTest::nothing_data()
{
    QTest::addColumn<int>("articles");
    QTest::newRow("no article") << 0;
    QTest::newRow("one article") << 1;
    QTest::newRow("empty articles") << 3;
}

void CompareTest::nothing()
{
    QFETCH(const int, articles);
    const std::vector<ArticlePtr> story(std::size_t(articles), std::make_shared<Article>());
    const Comparison comparison = compare(story, {5, 0});
    QVERIFY(comparison.links.empty());
    QVERIFY(comparison.claims.empty());
    QVERIFY(comparison.rows.empty());
    QVERIFY(comparison.base >= 0 && comparison.base <= std::max(0, articles - 1));
    checkInvariants(story, comparison);
}

void CompareTest::sameArticleTwice()
{
    const ArticlePtr article = ferryStory()[0];
    const std::vector<ArticlePtr> story{article, article};
    const Comparison comparison = compare(story);
    checkInvariants(story, comparison);
    QVERIFY(comparison.unique.empty());
    QCOMPARE(comparison.claims.size(), 3U);
    for (const Claim &claim : comparison.claims) {
        QCOMPARE(claim.kind, LinkKind::Verbatim);
        QVERIFY(claim.conflicts.empty());
    }
    QCOMPARE(comparison.rows.size(), 3U);
}

void CompareTest::onlyBodyIsLinked()
{
    auto first = std::make_shared<Article>(*ferryStory()[0]);
    first->blocks[0].role = Role::Headline;
    const std::vector<ArticlePtr> story{first, ferryStory()[1]};
    const Comparison comparison = compare(story);
    QVERIFY(std::ranges::none_of(comparison.links, [](const Link &link) { return link.a.block == 0; }));
    QCOMPARE(comparison.articles[0].sentences, 2);
}

void CompareTest::sameAnswerAgain()
{
    const auto story = ferryStory();
    const Comparison comparison = compare(story);
    checkInvariants(story, comparison);
    QCOMPARE(comparison.links.size(), 2U);
    QVERIFY(comparison == compare(story));
}

void CompareTest::orderOfArticlesDoesNotMatter()
{
    const auto story = ferryStory();
    std::vector<ArticlePtr> turned(story.rbegin(), story.rend());
    const auto pairsOf = [](const std::vector<ArticlePtr> &articles, const Comparison &comparison) {
        QStringList pairs;
        for (const Link &link : comparison.links) {
            QStringList ends{sentenceText(articles, link.a), sentenceText(articles, link.b)};
            ends.sort();
            pairs.push_back(ends.join(u" / "_s) + linkKindName(link.kind));
        }
        pairs.sort();
        return pairs;
    };
    QCOMPARE(pairsOf(turned, compare(turned)), pairsOf(story, compare(story)));
}

void CompareTest::languagesStandApart()
{
    const QString text = u"Museum Sandau 1931 Marigold Venn."_s;
    const std::vector<ArticlePtr> two{makeArticle({text}, u"en"_s), makeArticle({text}, u"de"_s)};
    QVERIFY(compare(two).links.empty());
    // What was not compared is neither shared nor alone.
    QVERIFY(compare(two).unique.empty());
    const std::vector<ArticlePtr> three{makeArticle({text}, u"en"_s), makeArticle({text}, u"de"_s),
                                        makeArticle({u"Nothing of it."_s}, u"en-US"_s)};
    QCOMPARE(languagesApart(three), (std::vector{false, true, false}));
    const Comparison compared = compare(three);
    QCOMPARE(compared.unique.size(), 2U);
    QCOMPARE(compared.articles[1], (ArticleSummary{.sentences = 1, .shared = 0, .unique = 0}));
    QCOMPARE(languagesApart(std::span(three).first(1)), std::vector{false});
    const std::vector<ArticlePtr> regions{makeArticle({text}, u"en-GB"_s), makeArticle({text}, u"en-US"_s)};
    QCOMPARE(compare(regions).links.size(), 1U);
    const std::vector<ArticlePtr> unknown{makeArticle({text}, u""_s), makeArticle({text}, u"de"_s)};
    QCOMPARE(compare(unknown).links.size(), 1U);
}

/// Pieces in any order and in several threads at once.
void CompareTest::threadsChangeNothing()
{
    QRandomGenerator random(5);
    QStringList sentences;
    for (int i = 0; i < 120; ++i) {
        QString sentence = u"Then"_s;
        for (int w = 0; w < 10; ++w) {
            sentence += u" word%1"_s.arg(random.bounded(300));
        }
        sentences.push_back(sentence + u". "_s);
    }
    std::vector<ArticlePtr> articles;
    for (int article = 0; article < 60; ++article) {
        QString text;
        for (int i = 0; i < 12; ++i) {
            text += sentences[random.bounded(sentences.size())];
        }
        articles.push_back(makeArticle({text}));
    }
    const Executor backwards = [](std::size_t pieces, const std::function<void(std::size_t)> &run) {
        for (std::size_t piece = pieces; piece-- > 0;) {
            run(piece);
        }
    };
    const Executor threads = [](std::size_t pieces, const std::function<void(std::size_t)> &run) {
        std::atomic<std::size_t> next = 0;
        std::vector<std::jthread> all;
        for (int i = 0; i < 3; ++i) {
            all.emplace_back([&] {
                for (std::size_t piece = next++; piece < pieces; piece = next++) {
                    run(piece);
                }
            });
        }
    };
    const Comparison comparison = compare(articles);
    QVERIFY(!comparison.claims.empty());
    QVERIFY(comparison == compare(articles, {}, {}, {}, backwards));
    QVERIFY(comparison == compare(articles, {}, {}, {}, threads));
}

void CompareTest::stops()
{
    std::stop_source source;
    source.request_stop();
    QVERIFY(compare(ferryStory(), {}, source.get_token()) == Comparison());
}

void CompareTest::tellsProgress()
{
    std::vector<double> told;
    const Comparison comparison =
        compare(ferryStory(), {}, {}, [&told](double done) { told.push_back(done); });
    QVERIFY(!comparison.links.empty());
    QVERIFY(std::ranges::is_sorted(told));
    QVERIFY(!told.empty());
    QCOMPARE(told.back(), 1.0);
}

void CompareTest::thresholdMovesTheCutOff()
{
    const auto story = ferryStory();
    QVERIFY(compare(story, {0, 1}).links.empty());
    const auto faint = makeStory(
        uR"(A ferry struck a pier at Linden Bay on Tuesday morning, injuring 22 people, the harbour office said.

The town council will debate new rules for the ferry on Friday, after the skippers have been heard.

The boat was built in 1998 and repaired in the spring of last year.
===
On Tuesday morning a ferry struck a pier at Linden Bay and 22 people were injured, the harbour office said.

New rules for the ferry will be debated by the town council on Friday.

On a board in the council house hang old verses on skippers, gulls and the spring.)"_s);
    QVERIFY(compare(faint, {0, -1}).links.size() > compare(faint).links.size());
}

void CompareTest::reasonsAreGiven()
{
    const auto story = ferryStory();
    const Comparison comparison = compare(story);
    const Link &crash = comparison.links[0];
    const auto reason = [](const Link &link, ReasonCode code) {
        const auto found = std::ranges::find(link.reasons, code, &Reason::code);
        return found == link.reasons.end() ? Reason{code, -1, 0, {}} : *found;
    };
    QCOMPARE(reason(crash, ReasonCode::SharedFigures).text, u"22"_s);
    QCOMPARE(reason(crash, ReasonCode::SharedNames).text, u"Linden, Bay, Tuesday"_s);
    QVERIFY(reason(crash, ReasonCode::LongestRun).count >= 6);
    QVERIFY(!crash.quotation);
    const Link &quote = comparison.links[1];
    QVERIFY(quote.quotation);
    QCOMPARE(reason(quote, ReasonCode::SharedQuotation).count, 5);
    QCOMPARE(reason(quote, ReasonCode::SharedQuotation).text, u"Orla Venn"_s);
}

/// Pages without a full stop are compared by their first words: the time limit of the test says whether the
/// cost is bounded.
void CompareTest::endlessSentence()
{
    auto article = std::make_shared<Article>();
    Block block;
    block.text = u"the ferry and the pier "_s.repeated(10'000);
    block.sentences = {{0, block.text.size()}};
    article->blocks = {block, block, block};
    const std::vector<ArticlePtr> story{article, article, article};
    const Comparison comparison = compare(story);
    checkInvariants(story, comparison);
    QVERIFY(comparison.unique.empty());
}

void CompareTest::anyText()
{
    QRandomGenerator random(31);
    static const QString pieces = u"aB 9.,“”\"'-$%\n"_s + QChar(0xD800) + QChar(0xDC00) + QChar(0xFEFF);
    for (int round = 0; round < 150; ++round) {
        std::vector<ArticlePtr> story;
        const int count = random.bounded(4);
        for (int i = 0; i < count; ++i) {
            QStringList paragraphs;
            const int blocks = random.bounded(4);
            for (int b = 0; b < blocks; ++b) {
                QString text;
                const int length = random.bounded(80);
                for (int c = 0; c < length; ++c) {
                    text += random.bounded(10) == 0 ? QChar(char16_t(random.bounded(0x10000)))
                                                    : pieces[random.bounded(pieces.size())];
                }
                paragraphs.push_back(text);
            }
            story.push_back(makeArticle(paragraphs, random.bounded(2) == 0 ? u"en"_s : u""_s));
        }
        checkInvariants(story, compare(story, {0, -0.5}));
    }
}

QTEST_GUILESS_MAIN(CompareTest)

#include "tst_compare.moc"
