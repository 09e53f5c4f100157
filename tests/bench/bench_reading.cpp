// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/anatomy.h"
#include "articles/encoding.h"
#include "articles/paragraphs.h"
#include "exchange/comparisonfile.h"
#include "formats/plaintextreader.h"
#include "generatedstory.h"
#include "text/figures.h"
#include "text/quotations.h"
#include "text/sentences.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <benchmark/benchmark.h>

#include <algorithm>

using namespace sidebyline;
using namespace Qt::StringLiterals;

namespace {

constexpr int Articles = 20;

/// The articles as text files have them.
std::vector<QByteArray> files()
{
    std::vector<QByteArray> result;
    for (const ArticlePtr &article : generateStory(Articles)) {
        QByteArray file;
        for (const Block &block : article->blocks) {
            file += block.text.toUtf8() + "\n\n";
        }
        result.push_back(file);
    }
    return result;
}

std::vector<QString> paragraphTexts()
{
    std::vector<QString> result;
    for (const ArticlePtr &article : generateStory(Articles)) {
        for (const Block &block : article->blocks) {
            result.push_back(block.text);
        }
    }
    return result;
}

/// Calls @p function with each item and counts megabytes of text a second, a code unit as one byte.
template <typename Items, typename Function>
void measure(benchmark::State &state, const Items &items, const Function &function)
{
    qsizetype size = 0;
    for (const auto &item : items) {
        size += item.size();
    }
    for (auto _ : state) {
        for (const auto &item : items) {
            benchmark::DoNotOptimize(function(item));
        }
    }
    state.SetBytesProcessed(std::int64_t(state.iterations()) * size);
}

void decode(benchmark::State &state)
{
    measure(state, files(), [](const QByteArray &file) { return decodeText(file); });
}
BENCHMARK(decode);

/// The least that decoding can be.
void decodeNaive(benchmark::State &state)
{
    measure(state, files(), [](const QByteArray &file) { return QString::fromUtf8(file); });
}
BENCHMARK(decodeNaive);

void anatomy(benchmark::State &state)
{
    std::vector<QString> texts;
    std::ranges::transform(files(), std::back_inserter(texts),
                           [](const QByteArray &file) { return QString::fromUtf8(file); });
    measure(state, texts, [](const QString &text) { return dissect(*paragraphs(text), u"outlet"); });
}
BENCHMARK(anatomy);

/// Bytes to article, all of it.
void readWhole(benchmark::State &state)
{
    const PlainTextReader reader;
    measure(state, files(), [&](const QByteArray &file) { return reader.read({u"outlet.txt"_s, file}, {}); });
}
BENCHMARK(readWhole);

void cutSentences(benchmark::State &state)
{
    measure(state, paragraphTexts(), [](const QString &text) { return sentences(text, u"en"); });
}
BENCHMARK(cutSentences);

/// Qt's boundary finder, with neither abbreviations nor languages.
void cutSentencesNaive(benchmark::State &state)
{
    measure(state, paragraphTexts(), [](const QString &text) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
        int count = 0;
        while (finder.toNextBoundary() >= 0) {
            ++count;
        }
        return count;
    });
}
BENCHMARK(cutSentencesNaive);

void findQuotations(benchmark::State &state)
{
    measure(state, paragraphTexts(), [](const QString &text) { return quotations(text); });
}
BENCHMARK(findQuotations);

/// A regular expression, which finds no speaker and none that goes on in the next paragraph.
void findQuotationsNaive(benchmark::State &state)
{
    const QRegularExpression marks(u"[“\"][^”\"]*[”\"]"_s);
    measure(state, paragraphTexts(), [&](const QString &text) {
        int count = 0;
        for (const auto &match : marks.globalMatch(text)) {
            count += int(match.capturedLength());
        }
        return count;
    });
}
BENCHMARK(findQuotationsNaive);

void findFigures(benchmark::State &state)
{
    measure(state, paragraphTexts(), [](const QString &text) { return figures(text, u"en"); });
}
BENCHMARK(findFigures);

Library libraryOf(const std::vector<QByteArray> &texts)
{
    const PlainTextReader reader;
    Story story;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        auto reading = reader.read({u"outlet-%1.txt"_s.arg(i), texts[i]}, {});
        Article &article = reading->articles.front();
        article.path = u"outlet-%1.txt"_s.arg(i);
        story.articles.push_back(std::make_shared<const Article>(std::move(article)));
    }
    return {
        .folder = u"/news"_s, .stories = {std::make_shared<const Story>(std::move(story))}, .problems = {}};
}

/// Takes what is written and drops it.
class Nowhere : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override { return size; }
};

void writeArticlesAsJson(benchmark::State &state)
{
    const Library library = libraryOf(files());
    Nowhere nowhere;
    nowhere.open(QIODevice::WriteOnly);
    for (auto _ : state) {
        benchmark::DoNotOptimize(writeJson(library, nowhere, JsonContent::Articles));
    }
    state.SetBytesProcessed(std::int64_t(state.iterations()) * toJson(library, JsonContent::Articles).size());
}
BENCHMARK(writeArticlesAsJson);

/// The same texts through Qt's JSON document.
void writeArticlesAsJsonNaive(benchmark::State &state)
{
    const Library library = libraryOf(files());
    qsizetype size = 0;
    for (auto _ : state) {
        QJsonArray articles;
        for (const ArticlePtr &article : library.stories[0]->articles) {
            QJsonArray blocks;
            for (const Block &block : article->blocks) {
                QJsonArray cut;
                for (const TextRange sentence : block.sentences) {
                    cut.append(QJsonObject{{u"text"_s, sentence.of(block.text).toString()},
                                           {u"start"_s, sentence.start},
                                           {u"length"_s, sentence.length}});
                }
                blocks.append(QJsonObject{{u"text"_s, block.text}, {u"sentences"_s, cut}});
            }
            articles.append(blocks);
        }
        size = QJsonDocument(articles).toJson(QJsonDocument::Compact).size();
    }
    state.SetBytesProcessed(std::int64_t(state.iterations()) * size);
}
BENCHMARK(writeArticlesAsJsonNaive);

} // namespace

BENCHMARK_MAIN();
