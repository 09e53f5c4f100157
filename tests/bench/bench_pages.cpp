// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading saved pages: those of tests/golden/pages over and over, and, where marked pages lie beside the
// tree, these, by one thread and by two. bytes_per_second counts the pages' bytes as saved.

#include "formats/htmlreader.h"
#include "pages/blockfeatures.h"
#include "pages/pagebytes.h"
#include "pages/readpage.h"

#include <QDir>
#include <QFile>

#include <benchmark/benchmark.h>

using namespace sidebyline;
using namespace Qt::StringLiterals;

namespace {

std::vector<QByteArray> pagesIn(const QString &path)
{
    std::vector<QByteArray> pages;
    const QDir folder(path);
    for (const QString &name : folder.entryList({u"*.html"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            pages.push_back(file.readAll());
        }
    }
    return pages;
}

const std::vector<QByteArray> &goldenPages()
{
    static const auto pages = pagesIn(QStringLiteral(SIDEBYLINE_TESTS_DIR "/golden/pages"));
    return pages;
}

const std::vector<QByteArray> &markedPages()
{
    static const auto pages = [] {
        auto all = pagesIn(QStringLiteral(SIDEBYLINE_SHARED_DIR "/data/pages-roles/pages"));
        for (QByteArray &page : pagesIn(QStringLiteral(SIDEBYLINE_SHARED_DIR "/data/pages-comments/pages"))) {
            all.push_back(std::move(page));
        }
        return all;
    }();
    return pages;
}

/// Calls \a function with each page; threads take turns.
template <typename Function>
void measure(benchmark::State &state, const std::vector<QByteArray> &pages, const Function &function)
{
    if (pages.empty()) {
        state.SkipWithError("no pages");
        return;
    }
    qint64 bytes = 0;
    qint64 count = 0;
    for (auto unused : state) {
        for (std::size_t i = std::size_t(state.thread_index()); i < pages.size();
             i += std::size_t(state.threads())) {
            function(pages[i]);
            bytes += pages[i].size();
            ++count;
        }
    }
    state.SetBytesProcessed(bytes);
    state.counters["pages"] = benchmark::Counter(double(count), benchmark::Counter::kIsRate);
}

void parse(const QByteArray &page)
{
    benchmark::DoNotOptimize(parsePage(pageUtf8(page).value_or(PageBytes{}).html));
}

void cut(const QByteArray &page)
{
    benchmark::DoNotOptimize(visibleBlocks(parsePage(pageUtf8(page).value_or(PageBytes{}).html)));
}

void fields(const QByteArray &page)
{
    benchmark::DoNotOptimize(fieldsOf(parsePage(pageUtf8(page).value_or(PageBytes{}).html)));
}

void readWhole(const QByteArray &page)
{
    benchmark::DoNotOptimize(readHtml(page, u"page.html"_s));
}

void goldenPagesRead(benchmark::State &state)
{
    measure(state, goldenPages(), readWhole);
}
void markedPagesParsed(benchmark::State &state)
{
    measure(state, markedPages(), parse);
}
void markedPagesCut(benchmark::State &state)
{
    measure(state, markedPages(), cut);
}
void markedPagesFields(benchmark::State &state)
{
    measure(state, markedPages(), fields);
}
void markedPagesRead(benchmark::State &state)
{
    measure(state, markedPages(), readWhole);
}

BENCHMARK(goldenPagesRead);
BENCHMARK(markedPagesParsed)->Unit(benchmark::kMillisecond);
BENCHMARK(markedPagesCut)->Unit(benchmark::kMillisecond);
BENCHMARK(markedPagesFields)->Unit(benchmark::kMillisecond);
BENCHMARK(markedPagesRead)->Unit(benchmark::kMillisecond)->ThreadRange(1, 2)->UseRealTime();

} // namespace

BENCHMARK_MAIN();
