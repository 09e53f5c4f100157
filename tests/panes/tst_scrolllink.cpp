// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes/scrolllink.h"

#include <QTest>

#include <random>

using namespace sidebyline;

namespace {

/// The longest rise by trying all subsets: the oracle for levels().
std::size_t longestRise(const std::vector<double> &values)
{
    std::size_t best = 0;
    for (unsigned subset = 0; subset < (1U << values.size()); ++subset) {
        double last = -1;
        std::size_t length = 0;
        bool rises = true;
        for (std::size_t i = 0; i < values.size(); ++i) {
            if ((subset >> i & 1U) != 0) {
                rises = rises && values[i] > last;
                last = values[i];
                ++length;
            }
        }
        best = rises ? std::max(best, length) : best;
    }
    return best;
}

} // namespace

class TestScrollLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void claimsAreLevels()
    {
        const std::vector<ClaimPlace> a{{7, 100}, {8, 300}};
        const std::vector<ClaimPlace> b{{7, 200}, {9, 250}, {8, 900}};
        QCOMPARE(levels(a, b, 500, 1000), (Levels{{0, 0}, {100, 200}, {300, 900}, {500, 1000}}));
    }

    void whatMovedIsNoLevel()
    {
        const std::vector<ClaimPlace> a{{1, 100}, {2, 200}, {3, 300}};
        const std::vector<ClaimPlace> b{{3, 50}, {1, 100}, {2, 200}};
        QCOMPARE(levels(a, b, 400, 400), (Levels{{0, 0}, {100, 100}, {200, 200}, {400, 400}}));
    }

    void thePinnedClaimIsALevel()
    {
        const std::vector<ClaimPlace> a{{1, 100}, {2, 200}, {3, 300}};
        const std::vector<ClaimPlace> b{{3, 50}, {1, 100}, {2, 200}};
        QCOMPARE(levels(a, b, 400, 400, 3), (Levels{{0, 0}, {300, 50}, {400, 400}}));
        QCOMPARE(levels(a, b, 400, 400, 9), levels(a, b, 400, 400));
    }

    void levelsRiseAndAreTheMost()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 200; ++round) {
            std::vector<ClaimPlace> a;
            std::vector<ClaimPlace> b;
            std::vector<double> order;
            for (int claim = 0; claim < 9; ++claim) {
                a.push_back({claim, 10.0 * (claim + 1)});
                order.push_back(10 + double(random() % 900));
                b.push_back({claim, order.back()});
            }
            std::ranges::sort(b, {}, &ClaimPlace::y);
            const Levels found = levels(a, b, 1000, 1000);
            for (std::size_t i = 1; i < found.size(); ++i) {
                QVERIFY(found[i].first > found[i - 1].first);
                QVERIFY(found[i].second > found[i - 1].second);
            }
            QCOMPARE(found.size(), longestRise(order) + 2);
        }
    }

    void counterpartsAreInterpolated()
    {
        const Levels pairs{{0, 0}, {100, 200}, {300, 900}, {500, 1000}};
        QCOMPARE(counterpart(pairs, 0), 0.0);
        QCOMPARE(counterpart(pairs, 50), 100.0);
        QCOMPARE(counterpart(pairs, 100), 200.0);
        QCOMPARE(counterpart(pairs, 200), 550.0);
        QCOMPARE(counterpart(pairs, 500), 1000.0);
        QCOMPARE(counterpart(pairs, 510), 1010.0);
    }

    void allPassagesReachTheCommonHeight()
    {
        // One stands near the top of its article: the others come up to it.
        QCOMPARE(commonHeight(std::vector<Leveled>{{40, 500}, {700, 900}}, 200), 40.0);
        QCOMPARE(commonHeight(std::vector<Leveled>{{300, 500}, {700, 900}}, 200), 200.0);
        // One cannot be scrolled far enough up: the others stand lower.
        QCOMPARE(commonHeight(std::vector<Leveled>{{900, 600}, {700, 900}}, 200), 300.0);
    }

    void theLineGlidesFromTopToBottom()
    {
        constexpr double Height = 600;
        constexpr double Furthest = 3000;
        double line = 200;
        for (double place = 1500; place > 0; place -= 50) {
            const double next = glide(line, 50, place, Furthest, Height);
            QVERIFY(std::abs(next - line) <= 100);
            line = next;
        }
        QCOMPARE(glide(line, 50, 0, Furthest, Height), 0.0);
        QCOMPARE(glide(550, 50, Furthest, Furthest, Height), Height);
        QCOMPARE(glide(200, 50, 1500, Furthest, Height), 200.0);
    }
};

QTEST_APPLESS_MAIN(TestScrollLink)
#include "tst_scrolllink.moc"
