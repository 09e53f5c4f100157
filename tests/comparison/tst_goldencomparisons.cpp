// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/compare.h"
#include "storybuilder.h"

#include <QDir>
#include <QTest>

using namespace sidebyline;
using namespace Qt::StringLiterals;

/// Every folder of tests/golden/comparison holds a story (story.txt; language in the first line) and what its
/// comparison must be (expected.txt). SIDEBYLINE_WRITE_GOLDEN=1 writes the latter anew.
class GoldenComparisonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void story_data();
    void story();
};

namespace {

[[nodiscard]] QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The lines in which two texts differ, as a unified diff without context.
[[nodiscard]] QString lineDifference(const QString &expected, const QString &actual)
{
    const QStringList want = expected.split(u'\n');
    const QStringList have = actual.split(u'\n');
    QString text;
    for (const QString &line : want) {
        text += have.contains(line) ? QString() : u"-"_s + line + u'\n';
    }
    for (const QString &line : have) {
        text += want.contains(line) ? QString() : u"+"_s + line + u'\n';
    }
    return text.isEmpty() ? u"the same lines in another order:\n"_s + actual : text;
}

} // namespace

void GoldenComparisonsTest::story_data()
{
    QTest::addColumn<QString>("folder");
    const QDir root(QStringLiteral(SIDEBYLINE_TESTS_DIR "/golden/comparison"));
    const QStringList folders = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(!folders.isEmpty());
    for (const QString &folder : folders) {
        QTest::newRow(qPrintable(folder)) << root.filePath(folder);
    }
}

void GoldenComparisonsTest::story()
{
    QFETCH(const QString, folder);
    const QString source = readFile(folder + u"/story.txt"_s);
    const qsizetype end = source.indexOf(u'\n');
    const auto articles = makeStory(source.sliced(end + 1), source.first(end));
    QVERIFY(articles.size() > 1);
    const QString actual = describe(articles, compare(articles));
    const QString expectedPath = folder + u"/expected.txt"_s;
    if (qEnvironmentVariableIsSet("SIDEBYLINE_WRITE_GOLDEN")) {
        QFile file(expectedPath);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(actual.toUtf8());
        return;
    }
    const QString expected = readFile(expectedPath);
    QVERIFY2(actual == expected, qPrintable(u'\n' + lineDifference(expected, actual)));
}

QTEST_GUILESS_MAIN(GoldenComparisonsTest)

#include "tst_goldencomparisons.moc"
