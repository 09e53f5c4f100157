// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/candidates.h"
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
};

namespace {

/// Every pair of sentences looked at.
[[nodiscard]] std::vector<Candidate> bruteForce(const StoryText &text)
{
    std::vector<Candidate> found;
    for (std::size_t a = 0; a < text.sentences.size(); ++a) {
        for (std::size_t b = a + 1; b < text.sentences.size(); ++b) {
            const StorySentence &one = text.sentences[a];
            const StorySentence &other = text.sentences[b];
            if (one.ref.article == other.ref.article) {
                continue;
            }
            float cosine = 0;
            for (const StemTerm &stem : text.stemsOf(one)) {
                for (const StemTerm &second : text.stemsOf(other)) {
                    cosine += stem.id == second.id ? stem.weight * second.weight : 0;
                }
            }
            bool shingle = false;
            const auto left = text.wordsOf(one);
            const auto right = text.wordsOf(other);
            for (std::size_t i = 0; i + 3 <= left.size(); ++i) {
                for (std::size_t j = 0; j + 3 <= right.size(); ++j) {
                    shingle = shingle || (left[i].word.id == right[j].word.id &&
                                          left[i + 1].word.id == right[j + 1].word.id &&
                                          left[i + 2].word.id == right[j + 2].word.id);
                }
            }
            if (shingle || cosine >= leastStemCosine) {
                found.push_back({int(a), int(b), cosine});
            }
        }
    }
    return found;
}

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
        const auto reference = bruteForce(text);
        QCOMPARE(found.size(), reference.size());
        for (std::size_t i = 0; i < found.size(); ++i) {
            QCOMPARE(found[i].a, reference[i].a);
            QCOMPARE(found[i].b, reference[i].b);
            QVERIFY(std::abs(found[i].stemCosine - reference[i].stemCosine) < 1e-4F);
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

/// What stands in more sentences than the bounds say joins each to the next alone: no square of the copies.
void CandidatesTest::copiedThousandfold()
{
    std::vector<ArticlePtr> articles;
    for (int i = 0; i < 600; ++i) {
        articles.push_back(makeArticle({u"Read more news from the harbour."_s}));
    }
    QCOMPARE(candidates(makeStoryText(articles)).size(), 599U);
}

QTEST_GUILESS_MAIN(CandidatesTest)

#include "tst_candidates.moc"
