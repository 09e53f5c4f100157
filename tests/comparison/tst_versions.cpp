// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/versions.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidebyline {

class TestVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheEarlierText();
    void takesNoOtherForAVersion_data();
    void takesNoOtherForAVersion();
    void ordersByTime();
    void showsWhatChanged();
    void equalTextsHaveNoChanges();
    void everyBlockIsInOneChangeAtMost();
};

namespace {

const QStringList Ferry{
    u"The ferry to Torvey runs again after eleven weeks in the yard, the harbour board said on Tuesday."_s,
    u"Its engine was replaced at a cost of 1.2 million crowns, which the board had not planned for."_s,
    u"Passengers who hold a yearly ticket will be paid back a fifth of the price, the board said."_s,
    u"The old engine had failed twice in March, once in a storm with ninety people on board."_s};

ArticlePtr article(const QString &path, const QString &outlet, const QStringList &paragraphs,
                   const QString &published = {})
{
    Article made;
    made.path = path;
    made.outlet = outlet;
    made.published = published;
    for (const QString &paragraph : paragraphs) {
        Block block;
        block.text = paragraph;
        made.blocks.push_back(block);
    }
    return std::make_shared<const Article>(made);
}

QStringList changed(QStringList paragraphs)
{
    paragraphs[1].replace(u"1.2 million"_s, u"1.5 million"_s);
    return paragraphs;
}

} // namespace

void TestVersions::findsTheEarlierText()
{
    const std::vector articles{article(u"b.txt"_s, u"Linden Echo"_s, changed(Ferry), u"2026-05-13"_s),
                               article(u"c.txt"_s, u"Coast Daily"_s, Ferry, u"2026-05-11"_s),
                               article(u"a.txt"_s, u"LINDEN ECHO"_s, Ferry, u"2026-05-12"_s)};
    const auto pairs = versionPairs(articles);
    QCOMPARE(pairs.size(), 1U);
    QCOMPARE(pairs[0].earlier, 2);
    QCOMPARE(pairs[0].later, 0);
    QVERIFY(pairs[0].shared > 0.8 && pairs[0].shared < 1);
}

void TestVersions::takesNoOtherForAVersion_data()
{
    QTest::addColumn<QString>("outlet");
    QTest::addColumn<QStringList>("paragraphs");
    QTest::newRow("another outlet") << u"Coast Daily"_s << Ferry;
    QTest::newRow("no outlet") << QString() << Ferry;
    QTest::newRow("another text")
        << u"Linden Echo"_s
        << QStringList{
               u"A school roof in Averin gave way under the snow on Monday; nobody was hurt, the town said, "
               "because the building had been cleared the day before."_s,
               Ferry.last()};
    QTest::newRow("too short") << u"Linden Echo"_s << QStringList{u"The ferry to Torvey runs again."_s};
}

void TestVersions::takesNoOtherForAVersion()
{
    QFETCH(const QString, outlet);
    QFETCH(const QStringList, paragraphs);
    const QString first = outlet.isEmpty() ? QString() : u"Linden Echo"_s;
    const std::vector articles{article(u"a.txt"_s, first, Ferry), article(u"b.txt"_s, outlet, paragraphs)};
    QVERIFY(versionPairs(articles).empty());
}

void TestVersions::ordersByTime()
{
    std::vector<ArticlePtr> articles;
    for (const QString &day : {u"2026-05-14"_s, u"2026-05-12"_s, u"2026-05-13"_s}) {
        articles.push_back(article(day, u"Linden Echo"_s, Ferry, day));
    }
    QCOMPARE(versionPairs(articles), (std::vector<VersionPair>{{1, 2, 1}, {2, 0, 1}}));
}

void TestVersions::showsWhatChanged()
{
    QStringList after = changed(Ferry);
    after.insert(2, u"The yard will not be asked to pay."_s);
    after.removeLast();
    const auto a = article(u"a.txt"_s, u"E"_s, Ferry);
    const auto b = article(u"b.txt"_s, u"E"_s, after);
    const auto changes = versionChanges(*a, *b);
    QCOMPARE(changes.size(), 3U);
    QCOMPARE(changes[0].before, 1);
    QCOMPARE(changes[0].after, 1);
    const auto removed = std::ranges::find(changes[0].pieces, DiffOp::Removed, &DiffPiece::op);
    QVERIFY(removed != changes[0].pieces.end());
    QCOMPARE(removed->base.of(a->blocks[1].text).toString(), u"1.2"_s);
    QCOMPARE(changes[1], (VersionChange{-1, 2, {}}));
    QCOMPARE(changes[2], (VersionChange{3, -1, {}}));
}

void TestVersions::equalTextsHaveNoChanges()
{
    QStringList quoted = Ferry;
    quoted[0].replace(u"ferry"_s, u"Ferry"_s);
    QVERIFY(versionChanges(*article(u"a"_s, u"E"_s, Ferry), *article(u"b"_s, u"E"_s, Ferry)).empty());
    QVERIFY(versionChanges(*article(u"a"_s, u"E"_s, Ferry), *article(u"b"_s, u"E"_s, quoted)).empty());
    QVERIFY(versionChanges(*article(u"a"_s, u"E"_s, {}), *article(u"b"_s, u"E"_s, {})).empty());
}

/// Random edits: what is told as unchanged is equal, and nothing is told twice.
void TestVersions::everyBlockIsInOneChangeAtMost()
{
    quint32 seed = 7;
    const auto random = [&seed](quint32 below) {
        seed = seed * 1664525U + 1013904223U;
        return (seed >> 8U) % below;
    };
    for (int round = 0; round < 60; ++round) {
        QStringList before;
        for (quint32 i = 0; i < 4 + random(80); ++i) {
            before.append(u"Line %1 of %2 told %3 things"_s.arg(i).arg(random(9)).arg(random(5)));
        }
        QStringList after;
        for (const QString &line : before) {
            switch (random(6)) {
            case 0:
                break;
            case 1:
                after.append(line + u" anew"_s);
                break;
            case 2:
                after.append({line, u"Something else altogether %1"_s.arg(random(100))});
                break;
            default:
                after.append(line);
            }
        }
        const auto a = article(u"a"_s, u"E"_s, before);
        const auto b = article(u"b"_s, u"E"_s, after);
        QStringList restBefore = before;
        QStringList restAfter = after;
        const auto changes = versionChanges(*a, *b);
        std::vector<int> seenBefore;
        std::vector<int> seenAfter;
        for (const VersionChange &change : changes) {
            QVERIFY(change.before >= 0 || change.after >= 0);
            if (change.before >= 0) {
                seenBefore.push_back(change.before);
            }
            if (change.after >= 0) {
                seenAfter.push_back(change.after);
            }
            QCOMPARE(change.pieces.empty(), change.before < 0 || change.after < 0);
        }
        QVERIFY(std::ranges::is_sorted(seenBefore) &&
                std::ranges::adjacent_find(seenBefore) == seenBefore.end());
        QVERIFY(std::ranges::is_sorted(seenAfter) &&
                std::ranges::adjacent_find(seenAfter) == seenAfter.end());
        for (auto it = seenBefore.rbegin(); it != seenBefore.rend(); ++it) {
            restBefore.removeAt(*it);
        }
        for (auto it = seenAfter.rbegin(); it != seenAfter.rend(); ++it) {
            restAfter.removeAt(*it);
        }
        QCOMPARE(restBefore, restAfter);
    }
}

} // namespace sidebyline

QTEST_GUILESS_MAIN(sidebyline::TestVersions)
#include "tst_versions.moc"
