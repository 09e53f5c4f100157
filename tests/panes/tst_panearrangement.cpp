// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes/panearrangement.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sidebyline;

class TestPaneArrangement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersHidesAndPins();
    void movesWithinWhatIsShown();
    void keepsOtherStories();
};

namespace {

const QStringList Paths = {u"a"_s, u"b"_s, u"c"_s, u"d"_s};

std::vector<int> order(const PaneArrangement &arrangement)
{
    return arranged(Paths, arrangement);
}

} // namespace

void TestPaneArrangement::ordersHidesAndPins()
{
    QCOMPARE(order({}), (std::vector<int>{0, 1, 2, 3}));
    QCOMPARE(order({{u"d"_s, u"b"_s}, {}, {}}), (std::vector<int>{3, 1, 0, 2}));
    QCOMPARE(order({{}, {u"b"_s, u"x"_s}, {}}), (std::vector<int>{0, 2, 3}));
    QCOMPARE(order({{}, {}, {u"c"_s}}), (std::vector<int>{2, 0, 1, 3}));
    QCOMPARE(order({{}, Paths, {}}), (std::vector<int>{0, 1, 2, 3})); // something is always shown
}

void TestPaneArrangement::movesWithinWhatIsShown()
{
    const PaneArrangement hidden{.order = {}, .hidden = {u"b"_s}, .pinned = {}};
    QCOMPARE(order(moved(Paths, hidden, 0, 1)), (std::vector<int>{2, 0, 3}));
    QCOMPARE(order(moved(Paths, hidden, 2, 0)), (std::vector<int>{3, 0, 2}));
    QCOMPARE(moved(Paths, hidden, 0, 3), hidden); // out of range
    QCOMPARE(moved(Paths, hidden, -1, 1), hidden);
    const PaneArrangement pinned{.order = {}, .hidden = {}, .pinned = {u"a"_s}};
    QCOMPARE(moved(Paths, pinned, 2, 0).pinned, (QStringList{u"a"_s, u"c"_s}));
    QVERIFY(moved(Paths, pinned, 0, 2).pinned.isEmpty());
}

void TestPaneArrangement::keepsOtherStories()
{
    const PaneArrangement arrangement{.order = {u"y"_s, u"x"_s}, .hidden = {}, .pinned = {u"x"_s}};
    const PaneArrangement after = moved(Paths, arrangement, 0, 1);
    QCOMPARE(order(after), (std::vector<int>{1, 0, 2, 3}));
    QCOMPARE(arranged(QStringList{u"x"_s, u"y"_s, u"z"_s}, after), (std::vector<int>{0, 1, 2}));
    QVERIFY(after.order.indexOf(u"y"_s) < after.order.indexOf(u"x"_s));
}

QTEST_APPLESS_MAIN(TestPaneArrangement)
#include "tst_panearrangement.moc"
