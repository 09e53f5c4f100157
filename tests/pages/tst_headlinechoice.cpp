// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/headlinechoice.h"
#include "pages/titlematch.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sidebyline {

class TestHeadlineChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOne_data();
    void takesOne();
    void callsTheArticle();
    void matchesTitles();
    void matchesAddresses();
};

namespace {

using enum BlockClass;

ClassValues likely(BlockClass best, float headline)
{
    ClassValues values{};
    values[std::size_t(best)] = 1 - headline;
    values[std::size_t(Headline)] = best == Headline ? 1 : headline;
    return values;
}

std::vector<TitleMatch> matchesOf(const QByteArray &html)
{
    return titleMatches(blockedPage(parsePage(html)));
}

} // namespace

void TestHeadlineChoice::takesOne_data()
{
    QTest::addColumn<std::vector<float>>("headlines"); // of blocks that are else body
    QTest::addColumn<std::vector<BlockClass>>("ordered");
    QTest::addColumn<std::vector<BlockClass>>("settled");
    QTest::addColumn<int>("first");
    const auto row = [](const char *name, const std::vector<float> &headlines,
                        const std::vector<BlockClass> &ordered, const std::vector<BlockClass> &settled,
                        int first) { QTest::newRow(name) << headlines << ordered << settled << first; };
    row("the likeliest", {0.2F, 0.9F, 0.1F}, {Body, Headline, Body}, {Body, Headline, Body}, 1);
    row("none in the order", {0.02F, 0.1F, 0.01F}, {Body, Body, Body}, {Body, Headline, Body}, 1);
    row("nothing like one", {0.02F, 0.01F}, {Body, Body}, {Body, Body}, -1);
    row("one by the order alone", {0.3F, 0.9F}, {Headline, Headline}, {Body, Headline}, 1);
    row("two lines", {0.9F, 0.7F}, {Headline, Headline}, {Headline, Headline}, 0);
    row("far away", {0.9F, 0.1F, 0.1F, 0.1F, 0.8F}, {Headline, Body, Body, Body, Headline},
        {Headline, Body, Body, Body, Body}, 0);
    row("the order before what is a little likelier", {0.3F, 0.4F}, {Headline, Body}, {Headline, Body}, 0);
    row("not before what is much likelier", {0.1F, 0.7F}, {Headline, Body}, {Body, Headline}, 1);
    row("never a comment", {0.9F, 0.2F}, {Comment, Body}, {Comment, Headline}, 1);
    row("no blocks", {}, {}, {}, -1);
}

void TestHeadlineChoice::takesOne()
{
    QFETCH(std::vector<float>, headlines);
    QFETCH(std::vector<BlockClass>, ordered);
    QFETCH(std::vector<BlockClass>, settled);
    QFETCH(int, first);
    std::vector<ClassValues> probabilities;
    for (const float headline : headlines) {
        probabilities.push_back(likely(Body, headline));
    }
    QCOMPARE(settleHeadline(probabilities, ordered), first);
    QVERIFY(ordered == settled);
}

void TestHeadlineChoice::callsTheArticle()
{
    const QString block = u"Opinion: Ferry to sail again in May"_s;
    const QString field = u"Ferry to sail again in May"_s;
    QCOMPARE(headlineOf(field, block, likely(Headline, 1)), field);
    QCOMPARE(headlineOf(QString(), block, likely(Body, 0.1F)), block);
    QCOMPARE(headlineOf(u"Tamber Valley Echo"_s, block, likely(Headline, 1)), block);
    QCOMPARE(headlineOf(u"Tamber Valley Echo"_s, block, likely(Body, 0.3F)), u"Tamber Valley Echo"_s);
}

void TestHeadlineChoice::matchesTitles()
{
    const auto matches = matchesOf("<title>Ferry to sail again in May | Sport | Tamber Valley Echo</title>"
                                   "<p>Ferry to sail again in May</p><p>Sport</p><p>Nothing of it</p>");
    QCOMPARE(matches.size(), 3U);
    QCOMPARE(matches[0].match, 1.0F);
    QCOMPARE(matches[0].part, 1.0F);
    QVERIFY(matches[1].match == 1.0F && matches[1].part < 0.6F);
    QVERIFY(matches[2].value() == 0 && matches[2].part == 0 && matches[2].slug == 0);
}

void TestHeadlineChoice::matchesAddresses()
{
    const auto matches =
        matchesOf("<link rel=canonical href='https://echo.example/2026/ferry-sails-again-1234.html'>"
                  "<p>Ferry sails again</p><p>Again and again</p>");
    QCOMPARE(matches.size(), 2U);
    QCOMPARE(matches[0].slug, 1.0F);
    QCOMPARE(matches[1].slug, 1.0F / 3);
}

} // namespace sidebyline

QTEST_GUILESS_MAIN(sidebyline::TestHeadlineChoice)
#include "tst_headlinechoice.moc"
