// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/sharedruns.h"
#include "storybuilder.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace sidebyline;
using namespace Qt::StringLiterals;

class SharedRunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examples_data();
    void examples();
    void againstReference();
};

namespace {

[[nodiscard]] std::vector<SharedRun> runsOf(std::span<const StoryWord> a, std::span<const StoryWord> b,
                                            int wordIds)
{
    RunFinder finder(wordIds);
    finder.setFirst(a);
    const auto found = finder.find(b);
    return {found.begin(), found.end()};
}

/// The same by trying every stretch, longest first.
[[nodiscard]] std::vector<SharedRun> referenceRuns(std::span<const StoryWord> a, std::span<const StoryWord> b)
{
    std::vector<SharedRun> taken;
    const auto isFree = [&taken](const SharedRun &run) {
        return std::ranges::none_of(taken, [&run](const SharedRun &other) {
            return (run.a < other.a + other.length && other.a < run.a + run.length) ||
                   (run.b < other.b + other.length && other.b < run.b + run.length);
        });
    };
    for (int length = int(std::min(a.size(), b.size())); length >= 2; --length) {
        for (int i = 0; i + length <= int(a.size()); ++i) {
            for (int j = 0; j + length <= int(b.size()); ++j) {
                SharedRun run{i, j, length, 0, 0};
                bool same = true;
                for (int k = 0; k < length; ++k) {
                    same = same && a[std::size_t(i + k)].id == b[std::size_t(j + k)].id;
                    run.content += a[std::size_t(i + k)].stop ? 0 : 1;
                }
                if (same && (run.content > 0 || length >= 4) && isFree(run)) {
                    taken.push_back(run);
                }
            }
        }
    }
    return taken;
}

[[nodiscard]] int wordsIn(const std::vector<SharedRun> &runs)
{
    int words = 0;
    for (const SharedRun &run : runs) {
        words += run.length;
    }
    return words;
}

} // namespace

void SharedRunsTest::examples_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QStringList>("runs");
    QTest::newRow("none") << u"Rain fell."_s << u"Snow came."_s << QStringList();
    QTest::newRow("one word is no run") << u"The ferry left."_s << u"A ferry came."_s << QStringList();
    QTest::newRow("function words are no run")
        << u"It was on the pier."_s << u"She sat on the roof."_s << QStringList();
    QTest::newRow("many function words are one")
        << u"We will do it again."_s << u"Then we will do it again."_s
        << QStringList{u"We will do it again"_s};
    QTest::newRow("two runs") << u"The old stone bridge will be closed on Monday."_s
                              << u"Closed on Monday: the old stone bridge."_s
                              << QStringList{u"The old stone bridge"_s, u"closed on Monday"_s};
    QTest::newRow("longest first") << u"the red boat and the red boat sank"_s << u"the red boat sank"_s
                                   << QStringList{u"the red boat sank"_s};
}

void SharedRunsTest::examples()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const QStringList, runs);
    const std::vector<ArticlePtr> articles{makeArticle({a}), makeArticle({b})};
    const StoryText text = makeStoryText(articles);
    const auto words = text.wordsOf(text.sentences[0]);
    QStringList found;
    for (const SharedRun &run : runsOf(words, text.wordsOf(text.sentences[1]), text.wordIds)) {
        const qsizetype start = words[std::size_t(run.a)].range().start;
        found.push_back(a.sliced(start, words[std::size_t(run.a + run.length - 1)].range().end() - start));
    }
    QCOMPARE(found, runs);
}

/// Every run is one and none overlaps; the longest is the reference's, and together they hold as many words
/// or nearly so (of runs that are equally long, either may be preferred).
void SharedRunsTest::againstReference()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 500; ++round) {
        const auto randomWords = [&random] {
            std::vector<StoryWord> words(std::size_t(random.bounded(25)));
            for (StoryWord &word : words) {
                word.id = random.bounded(8);
                word.stop = word.id < 3;
            }
            return words;
        };
        const auto a = randomWords();
        const auto b = randomWords();
        const auto runs = runsOf(a, b, 8);
        const auto reference = referenceRuns(a, b);
        std::vector<bool> usedA(a.size(), false);
        std::vector<bool> usedB(b.size(), false);
        for (const SharedRun &run : runs) {
            for (int k = 0; k < run.length; ++k) {
                QCOMPARE(a[std::size_t(run.a + k)].id, b[std::size_t(run.b + k)].id);
                QVERIFY(!usedA[std::size_t(run.a + k)] && !usedB[std::size_t(run.b + k)]);
                usedA[std::size_t(run.a + k)] = true;
                usedB[std::size_t(run.b + k)] = true;
            }
        }
        QVERIFY(std::ranges::is_sorted(runs, {}, &SharedRun::a));
        QCOMPARE(runs.empty(), reference.empty());
        if (!reference.empty()) {
            QCOMPARE(std::ranges::max(runs, {}, &SharedRun::length).length, reference.front().length);
        }
        QVERIFY(wordsIn(runs) * 4 >= wordsIn(reference) * 3);
    }
}

QTEST_GUILESS_MAIN(SharedRunsTest)

#include "tst_sharedruns.moc"
