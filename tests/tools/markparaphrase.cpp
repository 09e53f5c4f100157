// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// sidebyline-markparaphrase PAIRS.tsv
// Reads lines "label TAB sentence TAB sentence" and writes lines "id TAB 1|0": whether the two say the same,
// by the link features that see a pair alone, each tenth of the pairs judged by a model learned from the
// others. What it measures is the features, on sentences that share words by choice; the program's own
// weights come from whole stories. Seeded: the same file gives the same answers.

#include "comparison/training/logistic.h"

#include <QFile>
#include <QRandomGenerator>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <numeric>

namespace sidebyline {

namespace {

constexpr int folds = 10;
constexpr quint32 seed = 1;
constexpr double penalty = 3;
/// Between the half that is best for accuracy and the 0.4 or so that is best for F1.
constexpr float cutOff = 0.45F;

struct LabelledPairs
{
    std::vector<int> labels;
    std::vector<ArticlePtr> articles; ///< two, with one sentence a pair each
};

[[nodiscard]] LabelledPairs readPairs(const QString &path)
{
    LabelledPairs pairs;
    std::array<std::shared_ptr<Article>, 2> articles{std::make_shared<Article>(),
                                                     std::make_shared<Article>()};
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            const QStringList fields = line.split(u'\t');
            if (fields.size() < 3) {
                continue;
            }
            pairs.labels.push_back(fields[0].toInt());
            for (std::size_t i = 0; i < articles.size(); ++i) {
                Block block;
                block.text = fields[qsizetype(i) + 1];
                block.sentences = {{0, block.text.size()}};
                articles[i]->language = QStringLiteral("en");
                articles[i]->blocks.push_back(block);
            }
        }
    }
    pairs.articles = {articles[0], articles[1]};
    return pairs;
}

[[nodiscard]] std::vector<Example> measure(const LabelledPairs &pairs)
{
    const StoryText text = makeStoryText(pairs.articles);
    const SentenceTerms terms(text, std::vector<char>(text.sentences.size(), 1));
    PairMeasurer measurer(text, terms);
    const auto count = int(pairs.labels.size());
    std::vector<Example> examples;
    for (int i = 0; i < count; ++i) {
        Example example{measurer.measure({i, count + i, 0}), double(pairs.labels[std::size_t(i)]), 1};
        // A pair's line in the file says nothing.
        for (const Feature place : {Feature::Early, Feature::PlaceDifference, Feature::BothLead}) {
            example.values[std::size_t(place)] = 0;
        }
        examples.push_back(example);
    }
    return examples;
}

/// The fold of each example, about as many in each.
[[nodiscard]] std::vector<int> shuffledFolds(std::size_t count)
{
    std::vector<int> fold(count);
    for (std::size_t i = 0; i < count; ++i) {
        fold[i] = int(i) % folds;
    }
    QRandomGenerator random(seed);
    for (std::size_t i = count; i > 1; --i) {
        std::swap(fold[i - 1], fold[std::size_t(random.bounded(quint32(i)))]);
    }
    return fold;
}

[[nodiscard]] std::vector<bool> judgeByFolds(const std::vector<Example> &examples)
{
    const std::vector<int> fold = shuffledFolds(examples.size());
    std::vector<bool> same(examples.size());
    for (int left = 0; left < folds; ++left) {
        std::vector<Example> others;
        for (std::size_t i = 0; i < examples.size(); ++i) {
            if (fold[i] != left) {
                others.push_back(examples[i]);
            }
        }
        const PairModel model = fitLogistic(others, penalty);
        for (std::size_t i = 0; i < examples.size(); ++i) {
            if (fold[i] == left) {
                same[i] = model.probability(examples[i].values) >= cutOff;
            }
        }
    }
    return same;
}

} // namespace

} // namespace sidebyline

int main(int argc, char **argv)
{
    using namespace sidebyline;
    const LabelledPairs pairs = readPairs(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (pairs.labels.size() < folds) {
        std::fputs("usage: sidebyline-markparaphrase PAIRS.tsv\n", stderr);
        return 2;
    }
    const std::vector<bool> same = judgeByFolds(measure(pairs));
    for (std::size_t i = 0; i < same.size(); ++i) {
        std::printf("%zu\t%d\n", i, same[i] ? 1 : 0);
    }
    return 0;
}
