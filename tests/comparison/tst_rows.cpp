// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/rows.h"
#include "slowclaims.h"
#include "storybuilder.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace sidebyline;
using namespace Qt::StringLiterals;

class RowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examples_data();
    void examples();
    void otherRolesHaveNoRow();
    void everyParagraphOnceInOrder();
    void alignmentWeighsTheMost();
    void anAddedOutletMovesNone();
    void tooManyArticlesHaveNoRows();
};

namespace {

[[nodiscard]] std::vector<ArticlePtr> blankArticles(const QList<int> &paragraphs)
{
    std::vector<ArticlePtr> articles;
    for (const int count : paragraphs) {
        auto article = std::make_shared<Article>();
        article->blocks.resize(std::size_t(count));
        articles.push_back(article);
    }
    return articles;
}

/// "A1 B2 0.5, …": links between the first sentences of blocks.
[[nodiscard]] std::vector<Link> linksFrom(const QString &text)
{
    std::vector<Link> links;
    for (const QString &entry : text.split(u", "_s, Qt::SkipEmptyParts)) {
        const QStringList parts = entry.split(u' ');
        Link link;
        link.a = sentenceNamed(QString(parts[0] + u".1"_s));
        link.b = sentenceNamed(QString(parts[1] + u".1"_s));
        link.score = parts[2].toFloat();
        links.push_back(link);
    }
    return links;
}

[[nodiscard]] QString asText(const std::vector<Row> &rows)
{
    QStringList texts;
    for (const Row &row : rows) {
        QString text;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            for (const int block : row.cells[i]) {
                text += QChar(u'A' + int(i)) + QString::number(block + 1);
            }
            text += row.moved[i] ? u"*"_s : QString();
        }
        texts.push_back(text);
    }
    return texts.join(u' ');
}

} // namespace

void RowsTest::examples_data()
{
    QTest::addColumn<QList<int>>("paragraphs");
    QTest::addColumn<QString>("links");
    QTest::addColumn<int>("base");
    QTest::addColumn<QString>("rows");
    using Counts = QList<int>;
    QTest::newRow("nothing shared") << Counts{2, 2} << u""_s << 0 << u"A1 A2 B1 B2"_s;
    QTest::newRow("same order") << Counts{3, 3} << u"A1 B1 1, A3 B3 1"_s << 0 << u"A1B1 B2 A2 A3B3"_s;
    QTest::newRow("moved") << Counts{3, 3} << u"A1 B3 0.4, A2 B1 1, A3 B2 1"_s << 0 << u"A1B3* A2B1 A3B2"_s;
    QTest::newRow("two in one row") << Counts{1, 2} << u"A1 B1 1, A1 B2 1"_s << 0 << u"A1B1B2"_s;
    QTest::newRow("between two in one row") << Counts{2, 3} << u"A1 B1 1, A1 B3 1"_s << 0 << u"A1B1B2B3 A2"_s;
    QTest::newRow("before the first link") << Counts{2, 2} << u"A2 B2 1"_s << 0 << u"A1 B1 A2B2"_s;
    QTest::newRow("the stronger link decides")
        << Counts{2, 1} << u"A1 B1 0.4, A2 B1 0.6"_s << 0 << u"A1 A2B1"_s;
    QTest::newRow("other base") << Counts{2, 2} << u"A2 B1 1"_s << 1 << u"A1 A2B1 B2"_s;
    QTest::newRow("beside an outlet that is not the base")
        << Counts{1, 1, 1} << u"B1 C1 1"_s << 0 << u"A1 B1C1"_s;
}

void RowsTest::examples()
{
    QFETCH(const QList<int>, paragraphs);
    QFETCH(const QString, links);
    QFETCH(const int, base);
    QFETCH(const QString, rows);
    const auto made = makeRows(blankArticles(paragraphs), linksFrom(links), base);
    QCOMPARE(asText(made), rows);
}

void RowsTest::otherRolesHaveNoRow()
{
    auto article = std::make_shared<Article>();
    article->blocks.resize(3);
    article->blocks[0].role = Role::Headline;
    article->blocks[1].role = Role::Subhead;
    const std::vector<ArticlePtr> articles{article};
    const auto rows = makeRows(articles, {}, 0);
    QCOMPARE(asText(rows), u"A2 A3"_s);
    QCOMPARE(rows[0].outlets, 1);
}

/// Whatever the links: every paragraph stands in one row, the base in its own order, and what isn't marked as
/// moved in its article's order.
void RowsTest::everyParagraphOnceInOrder()
{
    QRandomGenerator random(23);
    for (int round = 0; round < 300; ++round) {
        QList<int> counts;
        const int articles = 1 + random.bounded(5);
        for (int i = 0; i < articles; ++i) {
            counts.push_back(random.bounded(8));
        }
        std::vector<Link> links;
        for (int i = 0; i < 20; ++i) {
            const int a = random.bounded(articles);
            const int b = random.bounded(articles);
            if (a < b && counts[a] > 0 && counts[b] > 0) {
                Link link;
                link.a = {a, random.bounded(counts[a]), 0};
                link.b = {b, random.bounded(counts[b]), 0};
                link.score = float(0.1 + random.bounded(1.0));
                links.push_back(link);
            }
        }
        const int base = random.bounded(articles);
        const auto rows = makeRows(blankArticles(counts), links, base);
        for (int article = 0; article < articles; ++article) {
            std::vector<int> all;
            int last = -1;
            for (const Row &row : rows) {
                const auto &cell = row.cells[std::size_t(article)];
                all.insert(all.end(), cell.begin(), cell.end());
                if (!cell.empty() && !row.moved[std::size_t(article)]) {
                    QVERIFY(cell.front() > last);
                    last = cell.back();
                }
                QVERIFY(article != base || !row.moved[std::size_t(article)]);
                QVERIFY(row.outlets > 0);
            }
            std::ranges::sort(all);
            QCOMPARE(int(all.size()), counts[article]);
            QVERIFY(std::ranges::adjacent_find(all) == all.end());
        }
    }
}

/// Trying every choice finds no alignment of more weight; and what is not moved is in order.
void RowsTest::alignmentWeighsTheMost()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 500; ++round) {
        const int items = random.bounded(7);
        const int slotCount = 1 + random.bounded(6);
        std::vector<AlignmentEdge> edges;
        for (int item = 0; item < items; ++item) {
            for (int slot = 0; slot < slotCount; ++slot) {
                if (random.bounded(3) == 0) {
                    edges.push_back({item, slot, float(1 + random.bounded(16)) / 16});
                }
            }
        }
        const std::vector<Alignment> aligned = align(edges, items, slotCount);
        QVERIFY(std::abs(totalWeight(aligned) - slowAlignmentWeight(edges, items)) < 1e-4F);
        int last = 0;
        for (const Alignment &item : aligned) {
            if (item.slot >= 0 && !item.moved) {
                QVERIFY(item.slot >= last);
                last = item.slot;
            }
        }
    }
}

/// The rows without the last article are those that there are when it is taken out.
void RowsTest::anAddedOutletMovesNone()
{
    QRandomGenerator random(31);
    for (int round = 0; round < 200; ++round) {
        const int articles = 2 + random.bounded(4);
        QList<int> counts;
        for (int i = 0; i < articles; ++i) {
            counts.push_back(1 + random.bounded(6));
        }
        std::vector<Link> links;
        for (int i = 0; i < 25; ++i) {
            const int a = random.bounded(articles - 1);
            const int b = a + 1 + random.bounded(articles - 1 - a);
            Link link;
            link.a = {a, random.bounded(counts[a]), 0};
            link.b = {b, random.bounded(counts[b]), 0};
            link.score = float(0.1 + random.bounded(1.0));
            links.push_back(link);
        }
        const int base = random.bounded(articles - 1);
        std::vector<Row> all = makeRows(blankArticles(counts), links, base);
        for (Row &row : all) {
            row.outlets -= row.cells.back().empty() ? 0 : 1;
            row.cells.pop_back();
            row.moved.pop_back();
        }
        std::erase_if(all, [](const Row &row) { return row.outlets == 0; });
        std::erase_if(links, [articles](const Link &link) { return link.b.article == articles - 1; });
        counts.pop_back();
        QCOMPARE(asText(all), asText(makeRows(blankArticles(counts), links, base)));
    }
}

void RowsTest::tooManyArticlesHaveNoRows()
{
    const int most = int(mostRowArticles);
    QCOMPARE(makeRows(blankArticles(QList<int>(most, 1)), {}, 0).size(), mostRowArticles);
    QVERIFY(makeRows(blankArticles(QList<int>(most + 1, 1)), {}, 0).empty());
}

QTEST_GUILESS_MAIN(RowsTest)

#include "tst_rows.moc"
