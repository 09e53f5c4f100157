// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes/connectors.h"

#include <QTest>

using namespace sidebyline;

namespace {

using Passage = std::optional<std::pair<double, double>>;

/// Panes of 300 pixels with gutters of 20, showing text from 50 to 650.
std::vector<ConnectorPane> row(const std::vector<Passage> &passages)
{
    std::vector<ConnectorPane> panes;
    double x = 0;
    for (const Passage &passage : passages) {
        panes.push_back({x, x + 300, 50, 650, passage});
        x += 320;
    }
    return panes;
}

} // namespace

class TestConnectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neighboursAreJoined()
    {
        const std::vector<Connector> found = connectors(row({{{100, 160}}, {{200, 240}}}));
        QCOMPARE(found.size(), 1);
        const Connector &ribbon = found[0];
        QCOMPARE(ribbon.x0, 300.0);
        QCOMPARE(ribbon.x1, 320.0);
        QCOMPARE(ribbon.top0, 100.0);
        QCOMPARE(ribbon.bottom0, 160.0);
        QCOMPARE(ribbon.top1, 200.0);
        QCOMPARE(ribbon.bottom1, 240.0);
        const QPainterPath path = ribbon.path();
        QVERIFY(path.contains(QPointF(300.5, 130)));
        QVERIFY(path.contains(QPointF(319.5, 220)));
        QVERIFY(!path.contains(QPointF(300.5, 220)));
    }

    void aPaneWithoutThePassageIsPassedBehind()
    {
        const std::vector<Connector> found = connectors(row({{{100, 160}}, {}, {{300, 340}}}));
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].leftPane, 0);
        QCOMPARE(found[1].leftPane, 1);
        QVERIFY(found[0].bottom1 - found[0].top1 < 10); // narrowed
        QCOMPARE(found[1].top0, found[0].top1);
        QCOMPARE(found[1].top1, 300.0);
    }

    void whatIsAloneIsNotJoined()
    {
        QVERIFY(connectors(row({{}, {{100, 160}}, {}})).empty());
        QVERIFY(connectors({}).empty());
    }

    void whatIsOutOfSightIsJoinedAtTheEdge()
    {
        const std::vector<Connector> found = connectors(row({{{-400, -300}}, {{900, 980}}, {{20, 80}}}));
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].top0, 50.0);
        QVERIFY(found[0].bottom0 - found[0].top0 < 10);
        QCOMPARE(found[0].bottom1, 650.0);
        QCOMPARE(found[1].top1, 50.0);
        QCOMPARE(found[1].bottom1, 80.0);
    }
};

QTEST_APPLESS_MAIN(TestConnectors)
#include "tst_connectors.moc"
