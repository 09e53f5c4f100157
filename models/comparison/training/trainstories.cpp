// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Learns groupingweights.h: a seeded walk over the weights that raises the mean B-cubed F1 of the folders
// given, each with its "articles" and its "labels.tsv" (file, tab, story), and of folders made of parts of
// them. First it is judged on stories left out, half of each folder's at a time.

#include "comparison/grouping.h"
#include "comparison/stories.h"
#include "formats/reader.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <random>
#include <vector>

using namespace Qt::StringLiterals;
using namespace sidebyline;

namespace {

struct Folder
{
    std::vector<ArticlePtr> articles;
    std::vector<int> stories; ///< by article
};

/// A folder's articles or some of them, as terms.
struct Sample
{
    std::vector<ArticlePtr> articles;
    std::vector<int> stories;
    ArticleTerms terms;
    std::vector<qint64> days;
};

Folder readFolder(const QString &path)
{
    Folder folder;
    QFile labels(path + u"/labels.tsv"_s);
    std::map<QString, int> numbers;
    if (labels.open(QIODevice::ReadOnly)) {
        while (!labels.atEnd()) {
            const QStringList fields = QString::fromUtf8(labels.readLine()).trimmed().split(u'\t');
            if (auto article = readArticle(path + u"/articles"_s, fields.value(0)); article) {
                folder.articles.push_back(std::make_shared<const Article>(*std::move(article)));
                folder.stories.push_back(
                    numbers.try_emplace(fields.value(1), int(numbers.size())).first->second);
            }
        }
    }
    return folder;
}

void read(Sample &sample)
{
    sample.terms = articleTerms(sample.articles);
    sample.days = publicationDays(sample.articles);
}

/// The articles of the stories with number % @p of in or out of @p fold.
Sample sampleOf(const Folder &folder, int of, int fold, bool inFold)
{
    Sample sample;
    for (std::size_t i = 0; i < folder.articles.size(); ++i) {
        if ((folder.stories[i] % of == fold) == inFold) {
            sample.articles.push_back(folder.articles[i]);
            sample.stories.push_back(folder.stories[i]);
        }
    }
    read(sample);
    return sample;
}

/// The sample itself and folders of some seven in ten of its stories, and of its articles: a figure that
/// hangs on a few articles of one folder does not say much.
std::vector<Sample> largeFolders(const Sample &sample)
{
    constexpr int Count = 6;
    constexpr unsigned Kept = 7; // in ten
    std::mt19937 random(3);
    std::vector<Sample> folders{sample};
    for (int i = 0; i < Count; ++i) {
        std::map<int, bool> keepStory;
        Sample part;
        for (std::size_t k = 0; k < sample.articles.size(); ++k) {
            const bool kept = random() % 10 < Kept;
            if (i % 2 == 0 ? kept : keepStory.try_emplace(sample.stories[k], kept).first->second) {
                part.articles.push_back(sample.articles[k]);
                part.stories.push_back(sample.stories[k]);
            }
        }
        read(part);
        folders.push_back(std::move(part));
    }
    return folders;
}

/// Small folders made of a few stories of @p sample each, often of one alone: what readers keep.
std::vector<Sample> smallFolders(const Sample &sample)
{
    constexpr int Count = 60;
    constexpr std::size_t Most = 24; // articles
    std::mt19937 random(7);
    const int stories = std::ranges::max(sample.stories) + 1;
    std::vector<Sample> folders;
    while (folders.size() < Count) {
        Sample small;
        const int wanted = folders.size() % 3 == 0 ? 1 : 2 + int(random() % 5);
        for (int k = 0; k < wanted; ++k) {
            const int story = int(random() % unsigned(stories));
            for (std::size_t i = 0; i < sample.stories.size(); ++i) {
                if (sample.stories[i] == story && small.articles.size() < Most &&
                    !std::ranges::contains(small.articles, sample.articles[i])) {
                    small.articles.push_back(sample.articles[i]);
                    small.stories.push_back(story);
                }
            }
        }
        if (small.articles.size() > 1) {
            read(small);
            folders.push_back(std::move(small));
        }
    }
    return folders;
}

double bCubed(const Sample &sample, const std::vector<std::vector<int>> &groups)
{
    std::map<int, double> sizes;
    for (const int story : sample.stories) {
        ++sizes[story];
    }
    double precision = 0;
    double recall = 0;
    for (const std::vector<int> &group : groups) {
        std::map<int, double> here;
        for (const int article : group) {
            ++here[sample.stories[std::size_t(article)]];
        }
        for (const auto &[story, count] : here) {
            precision += count * count / double(group.size());
            recall += count * count / sizes[story];
        }
    }
    return 2 * precision * recall / ((precision + recall) * double(sample.stories.size()));
}

double score(const Sample &sample, const GroupingWeights &weights)
{
    std::vector<std::vector<int>> groups =
        groupByTerms(sample.terms, weighTerms(sample.terms, weights), sample.days, weights);
    if (isOneStory(sample.articles, groups)) {
        groups.assign(1, std::vector<int>(sample.articles.size()));
        std::iota(groups.front().begin(), groups.front().end(), 0);
    }
    return bCubed(sample, groups);
}

double meanOf(const std::vector<Sample> &samples, const GroupingWeights &weights)
{
    double sum = 0;
    for (const Sample &sample : samples) {
        sum += score(sample, weights);
    }
    return sum / double(samples.size());
}

/// A folder as a whole and in parts, and small folders made of it.
struct Lesson
{
    std::vector<Sample> large; ///< the whole first
    std::vector<Sample> small;
};

/// The first folder counts twice: give that which is most like what readers keep.
double meanScore(const std::vector<Lesson> &lessons, const GroupingWeights &weights)
{
    double sum = 0;
    double all = 0;
    for (const Lesson &lesson : lessons) {
        const double counts = all == 0 ? 2 : 1;
        sum += counts * (meanOf(lesson.large, weights) + meanOf(lesson.small, weights) / 2);
        all += 1.5 * counts;
    }
    return sum / all;
}

constexpr std::array Knobs{
    &GroupingWeights::names,    &GroupingWeights::numbers,  &GroupingWeights::pairs,
    &GroupingWeights::headline, &GroupingWeights::lead,     &GroupingWeights::leadLength,
    &GroupingWeights::rarity,   &GroupingWeights::unseen,   &GroupingWeights::crowd,
    &GroupingWeights::cut,      &GroupingWeights::byLooser, &GroupingWeights::byTighter};

GroupingWeights learn(const std::vector<Lesson> &lessons, int steps)
{
    std::mt19937 random(20260512); // any seed; the same for ever
    GroupingWeights best;
    double bestScore = meanScore(lessons, best);
    for (int step = 0; step < steps; ++step) {
        GroupingWeights tried = best;
        const int changes = 1 + int(random() % 2);
        for (int i = 0; i < changes; ++i) {
            constexpr std::array Factors{0.6F, 0.8F, 0.9F, 0.95F, 1.05F, 1.1F, 1.25F, 1.6F};
            tried.*Knobs[random() % Knobs.size()] *= Factors[random() % Factors.size()];
        }
        if (const double now = meanScore(lessons, tried); now > bestScore) {
            best = tried;
            bestScore = now;
        }
    }
    return best;
}

void print(QTextStream &out, const GroupingWeights &w)
{
    out << "plain " << w.plain << " names " << w.names << " numbers " << w.numbers << " pairs " << w.pairs
        << " headline " << w.headline << " lead " << w.lead << " leadLength " << w.leadLength << " rarity "
        << w.rarity << " unseen " << w.unseen << " crowd " << w.crowd << " cut " << w.cut << " byLooser "
        << w.byLooser << " byTighter " << w.byTighter << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    QTextStream out(stdout);
    const int steps = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 0;
    std::vector<Folder> folders;
    for (int i = 2; i < argc; ++i) {
        folders.push_back(readFolder(QString::fromLocal8Bit(argv[i])));
    }
    const auto lessons = [&folders](int of, int fold, bool inFold) {
        std::vector<Lesson> made;
        for (const Folder &folder : folders) {
            const Sample whole = sampleOf(folder, of, fold, inFold);
            made.push_back({largeFolders(whole), smallFolders(whole)});
        }
        return made;
    };
    const auto tell = [&out](const char *what, const std::vector<Lesson> &told,
                             const GroupingWeights &weights) {
        out << what << ':';
        for (const Lesson &lesson : told) {
            out << "  " << score(lesson.large.front(), weights) << " parts " << meanOf(lesson.large, weights)
                << " small " << meanOf(lesson.small, weights);
        }
        out << Qt::endl;
    };
    const std::vector<Lesson> all = lessons(1, 0, true);
    tell("as it is", all, GroupingWeights());
    for (int fold = 0; fold < 2 && steps > 0; ++fold) {
        const GroupingWeights learned = learn(lessons(2, fold, false), steps);
        const std::vector<Lesson> leftOut = lessons(2, fold, true);
        tell("left out, as it is", leftOut, GroupingWeights());
        tell("left out, learned", leftOut, learned);
        print(out, learned);
    }
    const GroupingWeights learned = learn(all, steps);
    tell("learned", all, learned);
    print(out, learned);
    constexpr std::array Factors{0.7F, 0.85F, 1.2F, 1.4F};
    for (const float factor : Factors) {
        GroupingWeights tried = learned;
        tried.cut *= factor;
        out << "the cut times " << factor << ' ';
        tell("", all, tried);
        tried = learned;
        tried.unseen *= factor * factor * factor;
        out << "unseen times " << factor * factor * factor << ' ';
        tell("", all, tried);
    }
    return 0;
}
