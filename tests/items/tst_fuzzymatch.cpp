// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/fuzzymatch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sidebyline;

class TestFuzzyMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsLettersInOrder_data();
    void findsLettersInOrder();
    void missesWhatIsNotThere();
    void positionsSpellThePattern();
    void theBetterMatchScoresMore_data();
    void theBetterMatchScoresMore();
    void anEmptyPatternMatchesEverything();
    void wordsAreFoundAnywhere();
};

namespace {

using Positions = std::vector<int>;

} // namespace

void TestFuzzyMatch::findsLettersInOrder_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Positions>("positions");
    QTest::newRow("initials") << u"nsc"_s << u"Next Shared Claim"_s << Positions{0, 5, 12};
    QTest::newRow("run") << u"claim"_s << u"Next Shared Claim"_s << Positions{12, 13, 14, 15, 16};
    QTest::newRow("case") << u"EXP"_s << u"export pdf"_s << Positions{0, 1, 2};
    QTest::newRow("spaces") << u"ex pdf"_s << u"Export PDF"_s << Positions{0, 1, 7, 8, 9};
    QTest::newRow("word before gap") << u"ps"_s << u"Expose Previous Story"_s << Positions{7, 16};
    QTest::newRow("one letter") << u"q"_s << u"Quit"_s << Positions{0};
    QTest::newRow("letters beyond ASCII") << u"öo"_s << u"Größe: Ordner öffnen"_s << Positions{};
}

void TestFuzzyMatch::findsLettersInOrder()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(Positions, positions);
    const auto match = fuzzyMatch(pattern, text);
    QVERIFY(match);
    if (!positions.empty()) {
        QCOMPARE(match->positions, positions);
    }
    QCOMPARE(match->positions.size(), std::size_t(QString(pattern).remove(u' ').size()));
}

void TestFuzzyMatch::missesWhatIsNotThere()
{
    QVERIFY(!fuzzyMatch(u"nx", u"Xn"));
    QVERIFY(!fuzzyMatch(u"quitt", u"Quit"));
    QVERIFY(!fuzzyMatch(u"z", u"Next Shared Claim"));
    QVERIFY(!fuzzyMatch(u"z", u""));
}

void TestFuzzyMatch::positionsSpellThePattern()
{
    // Every subsequence of a text is found, and what is marked spells it.
    const QString text = u"go to Claim, next"_s;
    for (int bits = 1; bits < 1 << text.size(); bits += 37) {
        QString pattern;
        for (int i = 0; i < text.size(); ++i) {
            if (bits >> i & 1 && !text[i].isSpace()) {
                pattern += text[i].toUpper();
            }
        }
        const auto match = fuzzyMatch(pattern, text);
        QVERIFY2(match, qPrintable(pattern));
        QString spelled;
        int last = -1;
        for (const int at : match->positions) {
            QVERIFY(at > last);
            last = at;
            spelled += text[at].toUpper();
        }
        QCOMPARE(spelled, pattern);
    }
}

void TestFuzzyMatch::theBetterMatchScoresMore_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("run before scattered") << u"find"_s << u"Find Next"_s << u"Folder in Desk"_s;
    QTest::newRow("word start before middle") << u"un"_s << u"Next Unique"_s << u"Launch"_s;
    QTest::newRow("short gap before long") << u"nc"_s << u"Next Claim"_s << u"Next of all the Claims"_s;
    QTest::newRow("beginning before later") << u"set"_s << u"Settings"_s << u"All Settings"_s;
}

void TestFuzzyMatch::theBetterMatchScoresMore()
{
    QFETCH(QString, pattern);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QVERIFY(fuzzyMatch(pattern, better) && fuzzyMatch(pattern, worse));
    QVERIFY(fuzzyMatch(pattern, better)->score > fuzzyMatch(pattern, worse)->score);
}

void TestFuzzyMatch::anEmptyPatternMatchesEverything()
{
    QCOMPARE(fuzzyMatch(u"", u"Quit"), FuzzyMatch());
    QCOMPARE(fuzzyMatch(u"  ", u""), FuzzyMatch());
    QCOMPARE(wordsMatch(u"", u"Quit"), FuzzyMatch());
}

void TestFuzzyMatch::wordsAreFoundAnywhere()
{
    const auto match = wordsMatch(u"rail OLD", u"7 · the old bridge has a rail");
    QVERIFY(match);
    QCOMPARE(match->positions, (Positions{8, 9, 10, 25, 26, 27, 28}));
    QVERIFY(!wordsMatch(u"rail new", u"the old bridge has a rail"));
    QVERIFY(!wordsMatch(u"rial", u"the old bridge has a rail"));
    // A number at the beginning is the claim's own.
    QVERIFY(wordsMatch(u"7", u"7 · nine")->score > wordsMatch(u"7", u"9 · seven, 7")->score);
    QVERIFY(wordsMatch(u"7", u"9 · seven, 7")->score > wordsMatch(u"7", u"17 · nine")->score);
    QCOMPARE(wordsMatch(u"brake", u"9 · unbrake the brake")->positions.front(), 16);
}

QTEST_GUILESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
