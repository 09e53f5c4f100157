// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/candidates.h"
#include "references.h"
#include "storybuilder.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace sidebyline;
using namespace Qt::StringLiterals;

class CandidatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void againstBruteForce();
    void functionWordsAlone();
    void otherLanguageIsLeftOut();
    void copiedThousandfold();
    void weakPairsAreFew();
    void anyOrderOfPieces();
};

namespace {

[[nodiscard]] std::vector<ArticlePtr> randomStory(QRandomGenerator &random)
{
    static const QStringList words =
        u"the of and it we will again ferry pier harbour storm council vote mayor "
        "bridge crown repair engine baker market flood boat road"_s.split(u' ');
    std::vector<ArticlePtr> articles;
    const int count = 2 + random.bounded(3);
    for (int i = 0; i < count; ++i) {
        QStringList paragraphs;
        const int sentences = random.bounded(7);
        for (int s = 0; s < sentences; ++s) {
            QString text;
            const int length = 1 + random.bounded(12);
            for (int w = 0; w < length; ++w) {
                text += words[random.bounded(words.size())] + u' ';
            }
            paragraphs.push_back(text);
        }
        articles.push_back(makeArticle(paragraphs));
    }
    return articles;
}

} // namespace

void CandidatesTest::againstBruteForce()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 200; ++round) {
        const StoryText text = makeStoryText(randomStory(random));
        const auto found = candidates(text);
        const auto reference = bruteForceCandidates(text);
        QCOMPARE(found.size(), reference.size());
        for (std::size_t i = 0; i < found.size(); ++i) {
            QCOMPARE(found[i].a, reference[i].a);
            QCOMPARE(found[i].b, reference[i].b);
            QVERIFY(std::abs(found[i].promise - reference[i].promise) < 1e-4F);
        }
    }
}

void CandidatesTest::functionWordsAlone()
{
    const auto articles =
        makeStory(u"“We’ll do it again.”\n===\n“We’ll do it again,” she said.\n===\nIt is here."_s);
    const auto found = candidates(makeStoryText(articles));
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].a, 0);
    QCOMPARE(found[0].b, 1);
}

void CandidatesTest::otherLanguageIsLeftOut()
{
    const std::vector<ArticlePtr> articles{makeArticle({u"Museum Sandau 1931"_s}, u"en"_s),
                                           makeArticle({u"Museum Sandau 1931"_s}, u"de"_s)};
    QVERIFY(candidates(makeStoryText(articles)).empty());
}

/// What stands in more sentences than the bounds say joins each to those around it alone: no square of the
/// copies.
void CandidatesTest::copiedThousandfold()
{
    std::vector<ArticlePtr> articles;
    for (int i = 0; i < 600; ++i) {
        articles.push_back(makeArticle({u"Read more news from the harbour."_s}));
    }
    const auto found = candidates(makeStoryText(articles));
    QCOMPARE(found.size(), std::size_t(600 * shingleReach - shingleReach * (shingleReach + 1) / 2));
}

/// Weak pairs grow with the folder, not with its square.
void CandidatesTest::weakPairsAreFew()
{
    QRandomGenerator random(3);
    std::vector<ArticlePtr> articles;
    static constexpr int count = 1500;
    for (int i = 0; i < count; ++i) {
        QString text;
        for (int w = 0; w < 12; ++w) {
            text += u"word%1 "_s.arg(random.bounded(400));
        }
        articles.push_back(makeArticle({text}));
    }
    const auto found = candidates(makeStoryText(articles));
    const auto weak =
        std::ranges::count_if(found, [](const Candidate &pair) { return pair.promise < strongPromise; });
    QVERIFY(weak > count);
    QVERIFY(weak <= std::max(weakPairs, count * leastWeakPartners));
}

/// Threads change nothing: pieces may run in any order.
void CandidatesTest::anyOrderOfPieces()
{
    QRandomGenerator random(7);
    std::vector<ArticlePtr> articles;
    for (int round = 0; round < 300; ++round) {
        const auto story = randomStory(random);
        articles.insert(articles.end(), story.begin(), story.end());
    }
    const Executor backwards = [](std::size_t pieces, const std::function<void(std::size_t)> &run) {
        for (std::size_t piece = pieces; piece-- > 0;) {
            run(piece);
        }
    };
    const StoryText text = makeStoryText(articles);
    QVERIFY(makeStoryText(articles, backwards).sentences.size() == text.sentences.size());
    QVERIFY(candidates(text) == candidates(text, {}, backwards));
}

QTEST_GUILESS_MAIN(CandidatesTest)

#include "tst_candidates.moc"
