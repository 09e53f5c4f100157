// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/comparison.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <ranges>

using namespace Qt::StringLiterals;
using namespace sidebyline;

class TestPackedList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasPut();
    void isReadFromTheBeginning();
    void equalListsAreEqual();
    void linksAreSmall();
};

void TestPackedList::givesBackWhatWasPut()
{
    constexpr int most = std::numeric_limits<int>::max();
    const std::vector<Reason> reasons{
        {ReasonCode::SameWords, 0, 0, {}},
        {ReasonCode::SharedFigures, 127, 128, u"16,384"_s},
        {ReasonCode::SharedNames, most, -1, u"Åsa Brénn, 港湾, \U0001f6a2"_s + QChar(0xd800)},
        {ReasonCode::ByHand, 1, 2, u"x"_s.repeated(300)},
    };
    PackedList<Reason> packed;
    std::ranges::for_each(reasons, [&packed](const Reason &reason) { packed.push_back(reason); });
    packed.squeeze();
    QCOMPARE(std::ranges::to<std::vector>(packed), reasons);
    const std::vector<SharedSpan> spans{{{0, 0}, {0, 1}}, {{130, 20}, {70'000, 127}}};
    const PackedList<SharedSpan> packedSpans{spans[0], spans[1]};
    QCOMPARE(std::ranges::to<std::vector>(packedSpans), spans);
}

void TestPackedList::isReadFromTheBeginning()
{
    PackedList<SharedSpan> spans;
    QVERIFY(spans.empty());
    QCOMPARE(spans.size(), std::size_t(0));
    QCOMPARE(spans.begin(), spans.end());
    spans = {{{1, 2}, {3, 4}}, {{500, 6}, {7, 8}}};
    QVERIFY(!spans.empty());
    QCOMPARE(spans.size(), std::size_t(2));
    QCOMPARE(spans.front(), (SharedSpan{{1, 2}, {3, 4}}));
    auto place = spans.begin();
    QCOMPARE(*place++, (SharedSpan{{1, 2}, {3, 4}}));
    QCOMPARE(*place, (SharedSpan{{500, 6}, {7, 8}}));
    QCOMPARE(++place, spans.end());
}

void TestPackedList::equalListsAreEqual()
{
    const PackedList<Reason> one{{ReasonCode::SharedNames, 1, 0, u"Brenn"_s}};
    PackedList<Reason> other;
    QVERIFY(one != other);
    other.push_back({ReasonCode::SharedNames, 1, 0, u"Brenn"_s});
    QCOMPARE(other, one);
    other.push_back({ReasonCode::SamePlace, 0, 0, {}});
    QVERIFY(one != other);
}

/// A folder of 2,000 articles has some 130,000 links: they are the most of what it takes.
void TestPackedList::linksAreSmall()
{
    QVERIFY2(sizeof(Link) <= 96, qPrintable(QString::number(sizeof(Link))));
}

QTEST_APPLESS_MAIN(TestPackedList)
#include "tst_packedlist.moc"
