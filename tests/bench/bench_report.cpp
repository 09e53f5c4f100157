// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The report of generated stories as PDF. With --write FILE ARTICLES one such report is written and its pages
// and the memory at its peak are printed instead.

#include "generatedstory.h"
#include "report/layoutreport.h"
#include "report/writepdf.h"

#include <benchmark/benchmark.h>

#include <QBuffer>
#include <QGuiApplication>
#include <QTextStream>

#include <array>
#include <cstdio>

#include <sys/resource.h>

using namespace sidebyline;

namespace {

[[nodiscard]] StoryPtr storyOf(int articles)
{
    auto story = std::make_shared<Story>();
    story->title = QStringLiteral("A generated story");
    story->articles = generateStory(articles);
    story->comparison = compare(story->articles, {});
    return story;
}

[[nodiscard]] std::size_t pagesOf(const StoryPtr &story)
{
    const std::array<StoryPtr, 1> stories{story};
    return layoutReport(stories, {}, {}).pages.size();
}

void layOut(benchmark::State &state)
{
    const StoryPtr story = storyOf(int(state.range(0)));
    std::size_t pages = 0;
    for (auto _ : state) {
        pages = pagesOf(story);
    }
    state.counters["pages"] = double(pages);
}

void writeReport(benchmark::State &state)
{
    const StoryPtr story = storyOf(int(state.range(0)));
    const Library library{.folder = {}, .stories = {story}, .problems = {}};
    qsizetype size = 0;
    for (auto _ : state) {
        QByteArray pdf;
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        if (!writePdf(library, {}, buffer)) {
            state.SkipWithError("not written");
        }
        size = pdf.size();
    }
    state.counters["pages"] = double(pagesOf(story));
    state.counters["bytes"] = double(size);
}

int writeOne(const QString &file, int articles)
{
    const StoryPtr story = storyOf(articles);
    rusage before{};
    getrusage(RUSAGE_SELF, &before);
    const bool isWritten = writePdf(*story, {}, {}, file).has_value();
    rusage after{};
    getrusage(RUSAGE_SELF, &after);
    QTextStream(stdout) << pagesOf(story) << " pages, peak " << after.ru_maxrss / 1024
                        << " MiB, before writing " << before.ru_maxrss / 1024 << " MiB\n";
    return isWritten ? 0 : 1;
}

// Of 700 words each: some 50 and some 500 pages.
BENCHMARK(layOut)->Arg(5)->Arg(40)->Unit(benchmark::kMillisecond);
BENCHMARK(writeReport)->Arg(5)->Arg(40)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1StringView("--write")) {
        return writeOne(arguments[2], arguments[3].toInt());
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
