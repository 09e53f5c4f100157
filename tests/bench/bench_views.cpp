// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storyviews.h"
#include "app/timings.h"
#include "comparison/compare.h"
#include "findings/findingspanel.h"
#include "generatedstory.h"
#include "items/stops.h"
#include "panes/articlepane.h"
#include "panes/panesview.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace sidebyline;

namespace {

constexpr int Articles = 30;

// Arguments: a view's number, then 0 where only what changed is painted and 1 where all is.

/// Thirty articles of about 1,400 words.
StoryPtr longStory()
{
    const auto halves = generateStory(2 * Articles);
    auto story = std::make_shared<Story>();
    story->id = u"long"_s;
    for (int i = 0; i < Articles; ++i) {
        auto article = std::make_shared<Article>(*halves[2 * std::size_t(i)]);
        const std::vector<Block> &more = halves[2 * std::size_t(i) + 1]->blocks;
        article->blocks.insert(article->blocks.end(), more.begin(), more.end());
        article->outlet = u"Outlet %1"_s.arg(i + 1);
        article->path = u"%1.txt"_s.arg(i);
        story->articles.push_back(article);
    }
    story->comparison = compare(story->articles);
    return story;
}

struct Desk
{
    explicit Desk(QSize size)
        : views(&navigator)
    {
        views.resize(size);
        views.show();
        if (!QTest::qWaitForWindowExposed(&views)) {
            qFatal("no window to paint in");
        }
        static const StoryPtr story = longStory();
        navigator.setStory(story);
        QCoreApplication::sendPostedEvents();
        views.repaint();
    }

    Navigator navigator;
    StoryViews views;
};

/// What is painted after a change.
enum class Paint : quint8 {
    Changed, ///< what the views ask for, as when a reader works
    All,     ///< every pixel
};

/// Repeats @p work with the painting that follows and reports the median and the 99th percentile as well:
/// milliseconds of this thread's work, which other programs on the machine do not lengthen.
template <typename Work>
void measure(benchmark::State &state, Desk &desk, Paint paint, Work work)
{
    std::vector<double> times;
    for (auto _ : state) {
        const Milliseconds start = threadWork();
        work();
        if (paint == Paint::All) {
            const auto widgets = desk.views.findChildren<QWidget *>();
            std::ranges::for_each(widgets, [](QWidget *widget) { widget->update(); });
        }
        QCoreApplication::sendPostedEvents();
        times.push_back((threadWork() - start).count());
    }
    std::ranges::sort(times);
    state.counters["median_ms"] = times[times.size() / 2];
    state.counters["p99_ms"] = times[(times.size() - 1) * 99 / 100];
    state.counters["max_ms"] = times.back();
}

void step(benchmark::State &state)
{
    Desk desk({1600, 900});
    desk.views.setMode(ViewMode(state.range(0)));
    measure(state, desk, Paint(state.range(1)), [&] { desk.navigator.step(StepDirection::Next); });
}
BENCHMARK(step)->ArgsProduct({{0, 1, 2}, {0, 1}})->Iterations(400)->Unit(benchmark::kMillisecond);

/// Each switch goes to a view that another claim was current in when it was last seen.
void switchView(benchmark::State &state)
{
    Desk desk({1600, 900});
    int mode = 0;
    measure(state, desk, Paint::All, [&] {
        desk.navigator.step(StepDirection::Next);
        mode = (mode + 1) % ViewModeCount;
        desk.views.setMode(ViewMode(mode));
    });
}
BENCHMARK(switchView)->Iterations(90)->Unit(benchmark::kMillisecond);

/// The first switch, which makes what the view shows.
void firstSwitch(benchmark::State &state)
{
    for (auto _ : state) {
        state.PauseTiming();
        auto desk = std::make_unique<Desk>(QSize(1600, 900));
        state.ResumeTiming();
        desk->views.setMode(ViewMode(state.range(0)));
        desk->views.repaint();
        state.PauseTiming();
        desk.reset();
        state.ResumeTiming();
    }
}
BENCHMARK(firstSwitch)->Arg(1)->Arg(2)->Iterations(5)->Unit(benchmark::kMillisecond);

void filter(benchmark::State &state)
{
    Desk desk({1600, 900});
    desk.views.setMode(ViewMode(state.range(0)));
    measure(state, desk, Paint::All, [&] { desk.navigator.toggleFilter(StepFilter::Reworded); });
}
BENCHMARK(filter)->Arg(0)->Arg(1)->Arg(2)->Iterations(60)->Unit(benchmark::kMillisecond);

/// Eight panes in sight, linked, scrolled by two lines.
void scrollPanes(benchmark::State &state)
{
    Desk desk({2300, 900});
    ArticlePane *pane = desk.views.panes()->pane(3);
    int delta = 50;
    measure(state, desk, Paint(state.range(0)), [&] {
        QScrollBar *bar = pane->verticalScrollBar();
        delta = bar->value() + 60 > pane->endPlace() ? -50 : bar->value() == 0 ? 50 : delta;
        bar->setValue(bar->value() + delta);
    });
}
BENCHMARK(scrollPanes)->Arg(0)->Arg(1)->Iterations(300)->Unit(benchmark::kMillisecond);

void makeList(benchmark::State &state)
{
    const StoryPtr story = longStory();
    const std::vector<Stop> all = stops(*story);
    FindingsPanel panel;
    panel.resize(380, 900);
    panel.setKind(FindingsKind(state.range(0)));
    panel.show();
    for (auto _ : state) {
        panel.setStory(story, all);
        panel.repaint();
    }
}
BENCHMARK(makeList)->DenseRange(0, FindingsKindCount - 1)->Iterations(5)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
