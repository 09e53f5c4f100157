// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/conflicts.h"
#include "storybuilder.h"

#include <QDir>
#include <QTest>

using namespace sidebyline;
using namespace Qt::StringLiterals;

/// Every file of tests/golden/conflicts holds cases, set apart by blank lines: "= name", the sentences of two
/// articles ("A: …", "B 2026-05-12: …" with the day or time of publication, "B+: …" for what else stands in
/// that article), "~" where the two only mean the same, "language de", and the conflicts expected: "none" or
/// lines as "! number 22 / 29 update".
class ConflictsGoldenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void example_data();
    void example();
    void thereAreMany();
};

namespace {

struct Example
{
    QString name;
    QString language = u"en"_s;
    LinkKind link = LinkKind::Reworded;
    QStringList paragraphs[2];
    QString published[2];
    QStringList expected;
};

[[nodiscard]] Example readExample(const QStringList &lines)
{
    Example example;
    for (const QString &line : lines) {
        const QString rest = line.section(u' ', 1);
        if (line.startsWith(u"= ")) {
            example.name = rest;
        } else if (line == u"~") {
            example.link = LinkKind::Paraphrase;
        } else if (line.startsWith(u"language ")) {
            example.language = rest;
        } else if (line.startsWith(u"! ")) {
            example.expected.push_back(rest);
        } else if (line.startsWith(u'A') || line.startsWith(u'B')) {
            const std::size_t article = line.front() == u'A' ? 0 : 1;
            const QString head = line.section(u": "_s, 0, 0);
            example.paragraphs[article].push_back(line.section(u": "_s, 1));
            example.published[article] += head.section(u' ', 1);
        }
    }
    return example;
}

[[nodiscard]] QList<Example> readExamples(const QString &path)
{
    QFile file(path);
    QList<Example> examples;
    if (!file.open(QIODevice::ReadOnly)) {
        return examples;
    }
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &block : text.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        const Example example = readExample(block.split(u'\n', Qt::SkipEmptyParts));
        if (!example.name.isEmpty()) {
            examples.push_back(example);
        }
    }
    return examples;
}

[[nodiscard]] QDir goldenFolder()
{
    return QDir(QStringLiteral(SIDEBYLINE_TESTS_DIR "/golden/conflicts"));
}

[[nodiscard]] QString asText(const Conflict &conflict)
{
    QStringList values;
    for (const ConflictSide &side : conflict.sides) {
        values.push_back(side.value);
    }
    QString text = conflictKindName(conflict.kind) + u' ' + values.join(u" / "_s);
    if (conflict.nature == ConflictNature::Update) {
        text +=
            u" update, later "_s + QChar(u'A' + conflict.sides[std::size_t(conflict.later)].where.article);
    }
    return text;
}

} // namespace

void ConflictsGoldenTest::example_data()
{
    QTest::addColumn<Example>("example");
    for (const QString &file : goldenFolder().entryList({u"*.txt"_s}, QDir::Files)) {
        for (const Example &example : readExamples(goldenFolder().filePath(file))) {
            QTest::newRow(qPrintable(file.chopped(4) + u": "_s + example.name)) << example;
        }
    }
}

void ConflictsGoldenTest::example()
{
    QFETCH(const Example, example);
    std::vector<ArticlePtr> articles;
    for (const int i : {0, 1}) {
        auto article = std::make_shared<Article>(*makeArticle(example.paragraphs[i], example.language));
        article->published = example.published[i];
        articles.push_back(article);
        QVERIFY2(article->blocks[0].sentences.size() == 1, "more than one sentence");
    }
    Link link;
    link.a = {0, 0, 0};
    link.b = {1, 0, 0};
    link.kind = example.link;
    link.quotation = example.paragraphs[0][0].contains(u'“');
    Claim claim;
    claim.members = {link.a, link.b};
    claim.quotation = link.quotation;
    findConflicts(articles, std::span(&link, 1), std::span(&claim, 1));
    QStringList found;
    for (const Conflict &conflict : claim.conflicts) {
        found.push_back(asText(conflict));
    }
    QCOMPARE(found.join(u'\n'), example.expected.join(u'\n'));
}

/// The set is worth what its size is worth, and half of it must be cases of none.
void ConflictsGoldenTest::thereAreMany()
{
    int all = 0;
    int none = 0;
    for (const QString &file : goldenFolder().entryList({u"*.txt"_s}, QDir::Files)) {
        for (const Example &example : readExamples(goldenFolder().filePath(file))) {
            ++all;
            none += example.expected.isEmpty() ? 1 : 0;
        }
    }
    QVERIFY2(all >= 120 && none >= 50, qPrintable(u"%1 cases, %2 of none"_s.arg(all).arg(none)));
}

QTEST_GUILESS_MAIN(ConflictsGoldenTest)

#include "tst_conflictsgolden.moc"
