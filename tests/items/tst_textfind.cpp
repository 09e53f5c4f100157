// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/textfind.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sidebyline;

class TestTextFind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsInTheOrderOfTheArticles();
    void optionsCount_data();
    void optionsCount();
    void placesDoNotOverlap();
    void whiteSpaceAloneIsNotLookedFor();
    void agreesWithTheObviousSearch();
};

namespace {

Story storyOf(const std::vector<QStringList> &articles)
{
    Story story;
    for (const QStringList &texts : articles) {
        auto article = std::make_shared<Article>();
        for (const QString &text : texts) {
            article->blocks.emplace_back();
            article->blocks.back().text = text;
        }
        story.articles.push_back(article);
    }
    return story;
}

} // namespace

void TestTextFind::findsInTheOrderOfTheArticles()
{
    const FindIndex index(
        storyOf({{u"The crane stands."_s, u"No crane moves: a crane."_s}, {}, {u"Crane"_s}}));
    const std::vector<FoundText> expected = {{.article = 0, .block = 0, .range = {4, 5}},
                                             {.article = 0, .block = 1, .range = {3, 5}},
                                             {.article = 0, .block = 1, .range = {18, 5}},
                                             {.article = 2, .block = 0, .range = {0, 5}}};
    QCOMPARE(index.find(u"crane"), expected);
    QVERIFY(index.find(u"stands.\nNo").empty() || index.find(u"stands.\nNo").front().range.length > 0);
    QVERIFY(FindIndex().find(u"crane").empty());
}

void TestTextFind::optionsCount_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("matchCase");
    QTest::addColumn<bool>("wholeWords");
    QTest::addColumn<int>("count");
    QTest::newRow("any case") << u"Ship ship SHIP"_s << u"shiP"_s << false << false << 3;
    QTest::newRow("this case") << u"Ship ship SHIP"_s << u"ship"_s << true << false << 1;
    QTest::newRow("part of a word") << u"ships flagship ship"_s << u"ship"_s << false << false << 3;
    QTest::newRow("whole word") << u"ships flagship ship, (ship)"_s << u"ship"_s << false << true << 2;
    QTest::newRow("whole words with a mark") << u"“won’t” won’ting"_s << u"won't"_s << false << true << 1;
    QTest::newRow("quotation marks") << u"“Go,” he said. \"Go,\""_s << u"\"go,\""_s << false << false << 2;
    QTest::newRow("dashes") << u"2019–20 and 2019-20"_s << u"2019-20"_s << false << false << 2;
    QTest::newRow("narrow space") << u"4\u202F000 ships"_s << u"4 000"_s << false << false << 1;
    QTest::newRow("umlauts") << u"Größe GRÖSSE größe"_s << u"größe"_s << false << false << 2;
    QTest::newRow("number in a number") << u"140 of 40"_s << u"40"_s << false << true << 1;
}

void TestTextFind::optionsCount()
{
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    QFETCH(bool, matchCase);
    QFETCH(bool, wholeWords);
    QFETCH(int, count);
    const FindOptions options{.letters = matchCase ? FindCase::Match : FindCase::Ignore,
                              .words = wholeWords ? FindWords::Whole : FindWords::Parts};
    QCOMPARE(int(FindIndex(storyOf({{text}})).find(wanted, options).size()), count);
}

void TestTextFind::placesDoNotOverlap()
{
    QCOMPARE(FindIndex(storyOf({{u"aaaaa"_s}})).find(u"aa").size(), 2U);
}

void TestTextFind::whiteSpaceAloneIsNotLookedFor()
{
    const FindIndex index(storyOf({{u"a b c"_s}}));
    QVERIFY(index.find(u"").empty());
    QVERIFY(index.find(u"  ").empty());
    QCOMPARE(index.find(u"a ").size(), 1U);
}

void TestTextFind::agreesWithTheObviousSearch()
{
    QRandomGenerator random(7);
    const QString letters = u"abAB -’'"_s;
    const auto text = [&](int length) {
        QString result;
        for (int i = 0; i < length; ++i) {
            result += letters[random.bounded(int(letters.size()))];
        }
        return result;
    };
    for (int round = 0; round < 300; ++round) {
        const Story story = storyOf({{text(30), text(20)}, {text(40)}});
        const FindIndex index(story);
        const QString wanted = text(1 + random.bounded(3));
        std::vector<FoundText> expected;
        for (int a = 0; a < int(story.articles.size()) && !wanted.trimmed().isEmpty(); ++a) {
            const auto &blocks = story.articles[std::size_t(a)]->blocks;
            for (int b = 0; b < int(blocks.size()); ++b) {
                const QString plain = QString(blocks[std::size_t(b)].text).replace(u'’', u'\'');
                const QString pattern = QString(wanted).replace(u'’', u'\'');
                qsizetype at = plain.indexOf(pattern, 0, Qt::CaseInsensitive);
                while (at >= 0) {
                    expected.push_back({.article = a, .block = b, .range = {at, pattern.size()}});
                    at = plain.indexOf(pattern, at + pattern.size(), Qt::CaseInsensitive);
                }
            }
        }
        QCOMPARE(index.find(wanted), expected);
    }
}

QTEST_GUILESS_MAIN(TestTextFind)
#include "tst_textfind.moc"
