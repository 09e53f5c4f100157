// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every case of tests/golden/anatomy and tests/golden/samples: CASE.roles.tsv says line and role. A new case
// is found by itself. Where marked stories lie beside the tree, the share of lines that are read right is
// held up.

#include "articles/paragraphs.h"
#include "formats/reader.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace sidebyline {

class TestRolesGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsMarked_data();
    void readsAsMarked();
    void readsMarkedStories_data();
    void readsMarkedStories();
};

namespace {

/// Line, counted from 1, to the role's name.
using Marks = std::map<int, QString>;

QStringList tsvLines(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                          : QStringList();
}

/// The lines that were given another role than marked, one a line.
QString differences(const Article &article, const Marks &marks)
{
    QString text;
    for (const auto &[line, role] : marks) {
        const auto within = [&](const Block &b) { return b.firstLine < line && line <= b.lastLine + 1; };
        const auto block = std::ranges::find_if(article.blocks, within);
        const QString said = block == article.blocks.end() ? u"nothing"_s : QString(roleName(block->role));
        if (said != role) {
            text += u"\n  line %1: %2, said %3"_s.arg(line).arg(role, said);
            text += block == article.blocks.end() ? QString() : u": "_s + block->text.left(90);
        }
    }
    return text;
}

/// The text that belongs to a file of roles: beside it, or in the samples' folder.
QString textOf(const QString &roles)
{
    const QString beside = QString(roles).replace(u".roles.tsv"_s, u".txt"_s);
    return QFile::exists(beside)
               ? beside
               : QString(beside).replace(u"/tests/golden/samples/"_s, u"/resources/samples/"_s);
}

} // namespace

void TestRolesGolden::readsAsMarked_data()
{
    QTest::addColumn<QString>("roles");
    for (const QString &folder : {u"anatomy"_s, u"samples"_s}) {
        QDirIterator files(QStringLiteral(SIDEBYLINE_TESTS_DIR "/golden/") + folder, {u"*.roles.tsv"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(folder + u'/' + QFileInfo(path).fileName())) << path;
        }
    }
}

void TestRolesGolden::readsAsMarked()
{
    QFETCH(QString, roles);
    Marks marks;
    for (const QString &line : tsvLines(roles)) {
        const QStringList columns = line.split(u'\t');
        if (columns.size() >= 2 && !line.startsWith(u'#')) {
            marks[columns[0].toInt()] = columns[1];
        }
    }
    QVERIFY(!marks.empty());
    const QFileInfo file(textOf(roles));
    const auto article = readArticle(file.path(), file.fileName());
    QVERIFY2(article.has_value(), qPrintable(file.filePath()));
    const QString text = differences(*article, marks);
    QVERIFY2(text.isEmpty(), qPrintable(text));
    // Each line that is not empty is marked and read.
    const QString source = readSourceText(file.path(), *article).value();
    const auto lines = sourceLines(source);
    QCOMPARE(std::ranges::count_if(lines, [](QStringView l) { return !l.trimmed().isEmpty(); }),
             qsizetype(marks.size()));
}

void TestRolesGolden::readsMarkedStories_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<double>("floor");
    const QDir gold(QStringLiteral(SIDEBYLINE_SHARED_DIR "/gold"));
    const QStringList stories = gold.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    if (stories.isEmpty()) {
        QTest::newRow("none") << QString() << 0.0;
    }
    for (const QString &story : stories) {
        QTest::newRow(qPrintable(story)) << story << 0.97;
    }
}

void TestRolesGolden::readsMarkedStories()
{
    QFETCH(QString, story);
    QFETCH(double, floor);
    if (story.isEmpty()) {
        QSKIP("skipped: no marked stories beside the tree");
    }
    const QString shared = QStringLiteral(SIDEBYLINE_SHARED_DIR);
    std::map<QString, Marks> marks;
    for (const QString &line : tsvLines(shared + u"/gold/"_s + story + u"/roles.tsv"_s)) {
        const QStringList columns = line.split(u'\t');
        marks[columns.at(0)][columns.at(1).toInt()] = columns.at(2);
    }
    qsizetype total = 0;
    qsizetype wrong = 0;
    QString text;
    for (const QString &line : tsvLines(shared + u"/gold/"_s + story + u"/articles.tsv"_s)) {
        const QStringList columns = line.split(u'\t');
        const auto article = readArticle(shared + u"/stories/"_s + story, columns.at(1));
        QVERIFY2(article.has_value(), qPrintable(columns.at(1)));
        const QString missed = differences(*article, marks[columns.at(0)]);
        total += qsizetype(marks[columns.at(0)].size());
        wrong += missed.count(u'\n');
        text += missed;
    }
    QVERIFY(total > 0);
    QVERIFY2(double(total - wrong) >= floor * double(total), qPrintable(text));
}

} // namespace sidebyline

QTEST_APPLESS_MAIN(sidebyline::TestRolesGolden)
#include "tst_rolesgolden.moc"
