// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Learns the weights of the links from stories that readers marked by hand:
//     trainlinks GOLD_FOLDER [WEIGHTS_FILE]
// prints how right the links are, story by story, when that story was left out of the learning, and writes
// the weights learned from all of them. Nothing is random: the same stories give the same file.

#include "comparison/training/goldscore.h"
#include "comparison/training/logistic.h"

#include <QFile>
#include <QString>
#include <QTextStream>

#include <cstdio>

namespace sidebyline {

namespace {

// Chosen by leaving one story out; anything near them does as well.
constexpr double claimPenalty = 10;
constexpr double wordingPenalty = 10;
constexpr double optionalShare = 0.5; ///< how far an optional pair counts as linked
constexpr double paraphraseWeight =
    0.1; ///< how much a paraphrase or an optional pair counts as other wording

struct Prepared
{
    GoldStory story;
    StoryText text;
    MeasuredPairs measured;
    std::vector<char> labels;
};

[[nodiscard]] Prepared prepare(const GoldStory &story)
{
    Prepared prepared{story, makeStoryText(story.articles), {}, {}};
    prepared.measured = measurePairs(prepared.text);
    for (const Candidate &pair : prepared.measured.pairs) {
        const StorySentence &a = prepared.text.sentences[std::size_t(pair.a)];
        const StorySentence &b = prepared.text.sentences[std::size_t(pair.b)];
        prepared.labels.push_back(story.label(a.ref.article, a.place, b.ref.article, b.place));
    }
    return prepared;
}

struct Examples
{
    std::vector<Example> claims;
    std::vector<Example> wording;
};

void addExamples(const Prepared &prepared, Examples &examples)
{
    for (std::size_t i = 0; i < prepared.labels.size(); ++i) {
        const FeatureValues &values = prepared.measured.values[i];
        switch (prepared.labels[i]) {
        case 'W':
            examples.claims.push_back({values, 1, 1});
            examples.wording.push_back({values, 1, 1});
            break;
        case 'P':
            examples.claims.push_back({values, 1, 1});
            examples.wording.push_back({values, 0, paraphraseWeight});
            break;
        case 'M':
            examples.claims.push_back({values, 1, 1});
            break;
        case 'O':
            examples.claims.push_back({values, optionalShare, 1});
            examples.wording.push_back({values, 0, paraphraseWeight});
            break;
        default:
            examples.claims.push_back({values, 0, 1});
            examples.wording.push_back({values, 0, 1});
            break;
        }
    }
}

struct Models
{
    PairModel claims;
    PairModel wording;
    Examples examples;
    double pairs = 0; ///< of all sentences, candidates or not

    [[nodiscard]] float prior(const std::vector<Example> &learned) const
    {
        double linked = 0;
        for (const Example &example : learned) {
            linked += example.truth;
        }
        return float(linked / pairs);
    }
};

/// Learns from all stories but the one at @p leftOut.
[[nodiscard]] Models learn(const std::vector<Prepared> &stories, int leftOut)
{
    Models models;
    for (std::size_t i = 0; i < stories.size(); ++i) {
        if (int(i) != leftOut) {
            addExamples(stories[i], models.examples);
            models.pairs += pairCount(stories[i].text);
        }
    }
    models.claims = fitLogistic(models.examples.claims, claimPenalty);
    models.wording = fitLogistic(models.examples.wording, wordingPenalty);
    models.claims.prior = models.prior(models.examples.claims);
    models.wording.prior = models.prior(models.examples.wording);
    return models;
}

[[nodiscard]] GoldScore score(const Prepared &story, const Models &models)
{
    const auto verdicts =
        judge(probabilities(story.text, story.measured.values, models.claims, models.wording));
    return scoreAgainstGold(story.story, story.text, story.measured.pairs, verdicts);
}

void print(const QString &name, const GoldScore &left, const GoldScore &all)
{
    std::printf("%-36s %.3f %.3f %.3f     %.3f %.3f %.3f\n", qPrintable(name), left.wording, left.claims,
                left.unique, all.wording, all.claims, all.unique);
}

void evaluate(const std::vector<Prepared> &stories, const Models &all)
{
    std::printf("%-36s %-21s %s\n%-36s %s     %s\n", "", "left out", "learned", "", "word. claims uniq.",
                "word. claims uniq.");
    GoldScore meanLeft;
    GoldScore meanAll;
    const auto add = [&stories](GoldScore &mean, const GoldScore &one) {
        const auto count = double(stories.size());
        mean.wording += one.wording / count;
        mean.claims += one.claims / count;
        mean.unique += one.unique / count;
    };
    for (std::size_t i = 0; i < stories.size(); ++i) {
        const GoldScore left = score(stories[i], learn(stories, int(i)));
        const GoldScore learned = score(stories[i], all);
        add(meanLeft, left);
        add(meanAll, learned);
        print(stories[i].story.name, left, learned);
    }
    print(QStringLiteral("mean"), meanLeft, meanAll);
}

void writeModel(QTextStream &out, QLatin1StringView name, const PairModel &model,
                const FeatureValues &deviation)
{
    out << "inline constexpr PairModel " << name << "{\n    " << QString::number(double(model.bias), 'f', 5)
        << "F,\n    {\n";
    for (std::size_t f = 0; f < model.weights.size(); ++f) {
        const auto feature = featureName(Feature(f));
        out << "        " << QString::number(double(model.weights[f]), 'f', 5) << "F, // "
            << QString::number(double(model.weights[f] * deviation[f]), 'f', 2) << ' '
            << QLatin1StringView(feature.data(), qsizetype(feature.size())) << '\n';
    }
    out << "    },\n    " << QString::number(double(model.prior), 'f', 5) << "F};\n\n";
}

[[nodiscard]] bool write(const QString &path, const Models &models)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        return false;
    }
    QTextStream out(&file);
    out << "// SPDX-FileCopyrightText: 2026 The Sidebyline authors\n"
           "// SPDX-License-Identifier: GPL-3.0-or-later\n\n"
           "// Written by models/comparison/training/train; do not edit. Behind each weight: what a change "
           "of the\n"
           "// feature by its standard deviation adds to the logarithm of the odds, and the feature's "
           "name.\n\n"
           "#pragma once\n\n#include \"comparison/scorer.h\"\n\nnamespace sidebyline {\n\n// clang-format "
           "off\n"
           "/// That two sentences make the same claim, in whatever words.\n";
    writeModel(out, QLatin1StringView("claimModel"), models.claims, deviations(models.examples.claims));
    out << "/// That one re-uses the other's wording.\n";
    writeModel(out, QLatin1StringView("wordingModel"), models.wording, deviations(models.examples.wording));
    out << "// clang-format on\n\n} // namespace sidebyline\n";
    return true;
}

} // namespace

} // namespace sidebyline

int main(int argc, char **argv)
{
    using namespace sidebyline;
    if (argc < 2) {
        std::fputs("usage: trainlinks GOLD_FOLDER [WEIGHTS_FILE]\n", stderr);
        return 2;
    }
    std::vector<Prepared> stories;
    for (const GoldStory &story : readGold(QString::fromLocal8Bit(argv[1]))) {
        stories.push_back(prepare(story));
    }
    if (stories.size() < 2) {
        std::fputs("trainlinks: fewer than two stories there\n", stderr);
        return 1;
    }
    const Models all = learn(stories, -1);
    evaluate(stories, all);
    if (argc > 2 && !write(QString::fromLocal8Bit(argv[2]), all)) {
        std::fprintf(stderr, "trainlinks: can't write %s\n", argv[2]);
        return 1;
    }
    return 0;
}
