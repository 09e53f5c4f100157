// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/comparisonfile.h"
#include "workspace/readlibrary.h"

#include <QDir>
#include <QHash>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace sidebyline;
using namespace Qt::StringLiterals;

/// Scores whole comparisons against the hand-made gold standard where it lies beside the source tree.
/// The floors are what the project has promised; a change that falls below one makes the program worse.
class TestGold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(); }
    void theFullestStory();
    void theOtherStoriesOnAverage();

private:
    using Figures = QHash<QString, double>;
    [[nodiscard]] Figures score(const QString &story) const;

    const QDir m_shared{QStringLiteral(SIDEBYLINE_SHARED_DIR)};
    QString m_python;
    QStringList m_stories; ///< those with a gold standard
    QString m_fullest;     ///< the one by the most outlets: it has page clutter and comments, too
};

void TestGold::initTestCase()
{
    m_python = QStandardPaths::findExecutable(u"python3"_s);
    m_stories = QDir(m_shared.filePath(u"gold"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    if (m_stories.isEmpty() || !m_shared.exists(u"score/score.py"_s)) {
        QSKIP("skipped: the gold standard is not here");
    }
    if (m_python.isEmpty()) {
        QSKIP("skipped: there is no python3 to score with");
    }
    m_fullest = *std::ranges::max_element(m_stories, {}, [this](const QString &story) {
        return QDir(m_shared.filePath(u"stories/"_s + story)).entryList(QDir::Files).size();
    });
}

/// What the scorer prints, by name: "claims.f1". Empty on failure.
TestGold::Figures TestGold::score(const QString &story) const
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"out.json"_s);
    const auto library = readLibrary(m_shared.filePath(u"stories/"_s + story));
    if (!library || !writeJsonFile(*library, file)) {
        return {};
    }
    QProcess process;
    process.start(m_python,
                  {m_shared.filePath(u"score/score.py"_s), file, m_shared.filePath(u"gold/"_s + story)});
    if (!process.waitForFinished() || process.exitCode() != 0) {
        return {};
    }
    Figures figures;
    const QStringList lines =
        QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList words = line.split(u' ');
        figures.insert(words.first(), words.last().toDouble());
    }
    return figures;
}

namespace {

void verifyFloor(const QHash<QString, double> &figures, const QString &name, double floor)
{
    const double value = figures.value(name, -1);
    QVERIFY2(value >= floor, qPrintable(u"%1 is %2, its floor %3"_s.arg(name).arg(value).arg(floor)));
}

} // namespace

void TestGold::theFullestStory()
{
    const Figures figures = score(m_fullest);
    verifyFloor(figures, u"roles.accuracy"_s, 0.97);
    verifyFloor(figures, u"sentences.f1"_s, 0.98);
    verifyFloor(figures, u"wording.f1"_s, 0.95);
    verifyFloor(figures, u"claims.f1"_s, 0.72);
    verifyFloor(figures, u"unique.f1"_s, 0.90);
}

void TestGold::theOtherStoriesOnAverage()
{
    Figures sums;
    int count = 0;
    for (const QString &story : m_stories) {
        if (story == m_fullest) {
            continue;
        }
        ++count;
        const Figures figures = score(story);
        for (auto figure = figures.begin(); figure != figures.end(); ++figure) {
            sums[figure.key()] += figure.value();
        }
    }
    if (count == 0) {
        QSKIP("skipped: no other stories are here");
    }
    for (double &sum : sums) {
        sum /= count;
    }
    verifyFloor(sums, u"wording.f1"_s, 0.82);
    verifyFloor(sums, u"claims.f1"_s, 0.62);
    verifyFloor(sums, u"unique.f1"_s, 0.78);
}

QTEST_GUILESS_MAIN(TestGold)
#include "tst_gold.moc"
