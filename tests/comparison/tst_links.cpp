// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/training/goldscore.h"
#include "comparison/training/goldstory.h"
#include "comparison/training/logistic.h"
#include "comparison/weights.h"

#include <QTest>

#include <cmath>

using namespace sidebyline;

/// How right the links are on stories that readers marked by hand, and the learning itself.
class LinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bestCutOffByExpectedF1();
    void oddsFallWithTheFolder();
    void learnsWhatSeparates();
    void marksOfReaders();
};

void LinksTest::bestCutOffByExpectedF1()
{
    QCOMPARE(bestCutOff({}), 1.0F);
    const std::array<float, 5> clear{0.02F, 0.95F, 0.9F, 0.01F, 0.03F};
    QCOMPARE(bestCutOff(clear), 0.9F);
    const std::array<float, 4> unsure{0.3F, 0.3F, 0.3F, 0.3F};
    QCOMPARE(bestCutOff(unsure), 0.3F);
}

/// The same likely pairs among a few possible ones or among very many.
void LinksTest::oddsFallWithTheFolder()
{
    std::vector<float> found(100, 0.95F);
    found.insert(found.end(), 400, 0.1F);
    static constexpr double prior = 0.02;
    QCOMPARE(oddsRatio(found, prior, 5'000), 1.0);
    QCOMPARE(oddsRatio(found, prior, 10'000), 1.0);
    const double more = oddsRatio(found, prior, 100'000);
    QVERIFY(more < 0.1);
    QVERIFY(oddsRatio(found, prior, 1e9) <= more);
    QVERIFY(oddsRatio(found, prior, 1e9) > 0);
    QCOMPARE(oddsRatio({}, prior, 0), oddsRatio({}, prior, 1));
}

void LinksTest::learnsWhatSeparates()
{
    std::vector<Example> examples;
    for (int i = 0; i < 200; ++i) {
        Example example;
        example.values[std::size_t(Feature::GramCosine)] = float(i % 100) / 100;
        example.values[std::size_t(Feature::Early)] = float(i / 100);
        example.truth = i % 100 >= 50 ? 1 : 0;
        examples.push_back(example);
    }
    const PairModel model = fitLogistic(examples, 0.1);
    for (const Example &example : examples) {
        const double cosine = double(example.values[std::size_t(Feature::GramCosine)]);
        if (std::abs(cosine - 0.5) > 0.05) {
            QCOMPARE(model.probability(example.values) > 0.5F, example.truth > 0.5);
        }
    }
    QVERIFY(std::abs(model.weights[std::size_t(Feature::Early)]) < 0.1F);
}

/// Floors below what was reached with the weights in the tree, so that a change that costs much is seen.
void LinksTest::marksOfReaders()
{
    const auto stories = readGold(QStringLiteral(SIDEBYLINE_SHARED_DIR "/gold"));
    if (stories.empty()) {
        QSKIP("skipped: no stories marked by readers beside the sources");
    }
    GoldScore mean;
    for (const GoldStory &story : stories) {
        const StoryText text = makeStoryText(story.articles);
        const MeasuredPairs measured = measurePairs(text);
        const GoldScore score =
            scoreAgainstGold(story, text, measured.pairs,
                             judge(probabilities(text, measured.values, claimModel, wordingModel)));
        qInfo("%-36s wording %.3f claims %.3f unique %.3f", qPrintable(story.name), score.wording,
              score.claims, score.unique);
        mean.wording += score.wording / double(stories.size());
        mean.claims += score.claims / double(stories.size());
        mean.unique += score.unique / double(stories.size());
    }
    QVERIFY2(mean.wording >= 0.90, qPrintable(QString::number(mean.wording)));
    QVERIFY2(mean.claims >= 0.74, qPrintable(QString::number(mean.claims)));
    QVERIFY2(mean.unique >= 0.86, qPrintable(QString::number(mean.unique)));
}

QTEST_GUILESS_MAIN(LinksTest)

#include "tst_links.moc"
