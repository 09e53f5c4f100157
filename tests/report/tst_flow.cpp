// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/flow.h"

#include <QTest>

using namespace sidebyline;
using namespace Qt::StringLiterals;

namespace {

std::vector<LaidLine> lines(int count)
{
    return std::vector<LaidLine>(std::size_t(count), LaidLine{.height = 10});
}

Flow flowOf(std::initializer_list<int> paragraphs, qreal space = 0)
{
    Flow flow;
    for (const int count : paragraphs) {
        flow.append(lines(count), space);
    }
    return flow;
}

} // namespace

class TestFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data()
    {
        QTest::addColumn<QList<int>>("paragraphs");
        QTest::addColumn<double>("height");
        QTest::addColumn<int>("expected");

        QTest::newRow("all") << QList<int>{3, 2} << 50.0 << 5;
        QTest::newRow("between paragraphs") << QList<int>{3, 3} << 40.0 << 3;
        QTest::newRow("inside, two on either side") << QList<int>{4} << 30.0 << 2;
        QTest::newRow("three lines stay together") << QList<int>{3} << 29.0 << 0;
        QTest::newRow("no single line above a break") << QList<int>{2, 5} << 30.0 << 2;
        QTest::newRow("no single line below a break") << QList<int>{5} << 40.0 << 3;
        QTest::newRow("no room") << QList<int>{5} << 19.0 << 0;
        QTest::newRow("rounding does not cost a line") << QList<int>{2} << 19.999 << 2;
    }

    void fits()
    {
        QFETCH(QList<int>, paragraphs);
        QFETCH(double, height);
        QFETCH(int, expected);
        Flow flow;
        for (const int count : paragraphs) {
            flow.append(lines(count), 0);
        }
        QCOMPARE(int(flow.fit(0, height, FitRule::MayBeEmpty)), expected);
    }

    void takesALineWhereNothingElseEnds()
    {
        const Flow flow = flowOf({3});
        QCOMPARE(flow.fit(0, 5, FitRule::AtLeastOne), std::size_t(1));
        QCOMPARE(flow.fit(0, 25, FitRule::AtLeastOne), std::size_t(2));
        QCOMPARE(flow.fit(3, 5, FitRule::AtLeastOne), std::size_t(3));
    }

    void keepsAHeadWithItsText()
    {
        Flow flow;
        flow.append(lines(2), 0);
        flow.append(lines(1), 5, Cohesion::KeepWithNext);
        flow.append(lines(4), 0);
        QCOMPARE(flow.fit(0, 35, FitRule::MayBeEmpty), std::size_t(2));
        QCOMPARE(flow.fit(0, 45, FitRule::MayBeEmpty), std::size_t(2));
        QCOMPARE(flow.fit(0, 55, FitRule::MayBeEmpty), std::size_t(5));
    }

    void repeatsTheHeadWhereAColumnBeginsBelowIt()
    {
        LaidLine continued{.height = 6};
        continued.text.text = u"Coast Daily (continued)"_s;
        Flow flow;
        flow.append(lines(1), 0, Cohesion::KeepWithNext);
        flow.setContinuation(continued);
        flow.append(lines(2), 0);
        flow.append(lines(2), 0);
        QVERIFY(flow.continuation(0) == nullptr);
        QVERIFY(flow.continuation(3) != nullptr);
        QCOMPARE(flow.height(0, 3), 30.0);
        QCOMPARE(flow.height(3, 5), 26.0);
        QCOMPARE(flow.height(3, 3), 0.0);
        QCOMPARE(flow.fit(3, 25, FitRule::MayBeEmpty), std::size_t(3));
        QCOMPARE(flow.fit(3, 26, FitRule::MayBeEmpty), std::size_t(5));
        flow.setContinuation({});
        flow.append(lines(1), 0);
        QVERIFY(flow.continuation(5) == nullptr);
    }

    void dropsSpaceAtTheTop()
    {
        const Flow flow = flowOf({2, 2}, 7);
        QCOMPARE(flow.height(0, 4), 47.0);
        QCOMPARE(flow.height(2, 4), 20.0);
        QCOMPARE(flow.spaceBefore(2, 0), 7.0);
        QCOMPARE(flow.spaceBefore(2, 2), 0.0);
    }
};

QTEST_APPLESS_MAIN(TestFlow)
#include "tst_flow.moc"
