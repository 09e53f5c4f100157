// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/worddiff.h"
#include "text/words.h"

#include "references.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace sidebyline;
using namespace Qt::StringLiterals;

class WordDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examples_data();
    void examples();
    void shortestOfAll();
    void tooLongForOneScript();
    void nothingInCommonThoughLong();
};

namespace {

/// "=same -gone +new": the pieces as text.
[[nodiscard]] QString asText(QStringView base, QStringView other, const std::vector<DiffPiece> &pieces)
{
    QString text;
    for (const DiffPiece &piece : pieces) {
        switch (piece.op) {
        case DiffOp::Same:
            text +=
                u"=["_s + piece.base.of(base).toString() + u"|"_s + piece.other.of(other).toString() + u"]"_s;
            break;
        case DiffOp::Removed:
            text += u"-["_s + piece.base.of(base).toString() + u"]"_s;
            break;
        case DiffOp::Added:
            text += u"+["_s + piece.other.of(other).toString() + u"]"_s;
            break;
        }
    }
    return text;
}

[[nodiscard]] std::vector<int> idsOf(Vocabulary &vocabulary, QStringView text)
{
    std::vector<Word> words;
    vocabulary.append(text, {0, text.size()}, -1, words);
    std::vector<int> ids;
    for (const Word &word : words) {
        ids.push_back(word.id);
    }
    return ids;
}

/// Checks that the pieces tell both texts' words in order and that Same pieces hold the same words; returns
/// the number of words in Same pieces, or -1.
[[nodiscard]] int checkedSame(QStringView base, QStringView other, const std::vector<DiffPiece> &pieces)
{
    Vocabulary vocabulary;
    const auto append = [&vocabulary](std::vector<int> &all, QStringView text) {
        const auto ids = idsOf(vocabulary, text);
        all.insert(all.end(), ids.begin(), ids.end());
        return ids;
    };
    std::vector<int> inBase;
    std::vector<int> inOther;
    int same = 0;
    for (const DiffPiece &piece : pieces) {
        const auto left = append(inBase, piece.base.of(base));
        const auto right = append(inOther, piece.other.of(other));
        const bool fits = piece.op == DiffOp::Same      ? left == right && !left.empty()
                          : piece.op == DiffOp::Removed ? right.empty() && !left.empty()
                                                        : left.empty() && !right.empty();
        if (!fits) {
            return -1;
        }
        same += piece.op == DiffOp::Same ? int(left.size()) : 0;
    }
    return inBase == idsOf(vocabulary, base) && inOther == idsOf(vocabulary, other) ? same : -1;
}

[[nodiscard]] QString randomText(QRandomGenerator &random, int words, int vocabulary)
{
    static const QString marks = u" ,.“”—'\u00AD"_s + QChar(0xD83D);
    QString text;
    for (int i = 0; i < words; ++i) {
        text += QChar(char16_t(u'a' + random.bounded(vocabulary)));
        text += marks[random.bounded(marks.size())];
        text += u' ';
    }
    return text;
}

} // namespace

void WordDiffTest::examples_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("pieces");
    QTest::newRow("both empty") << u""_s << u""_s << u""_s;
    QTest::newRow("same") << u"The ferry left."_s << u"the ferry left!"_s
                          << u"=[The ferry left.|the ferry left!]"_s;
    QTest::newRow("all new") << u""_s << u"A ferry."_s << u"+[A ferry.]"_s;
    QTest::newRow("all gone") << u"“A ferry.”"_s << u"…"_s << u"-[A ferry.”]"_s;
    QTest::newRow("changed word") << u"hit a pier, hard"_s << u"hit the pier hard"_s
                                  << u"=[hit|hit]-[a]+[the]=[pier, hard|pier hard]"_s;
    QTest::newRow("added") << u"22 people"_s << u"22 young people"_s << u"=[22|22]+[young]=[people|people]"_s;
    QTest::newRow("quotation marks") << u"“Don’t go,” he said"_s << u"'Don't go' he said"_s
                                     << u"=[Don’t go,” he said|Don't go' he said]"_s;
    QTest::newRow("amounts") << u"paid $5"_s << u"paid $6"_s << u"=[paid|paid]-[$5]+[$6]"_s;
    QTest::newRow("the same amount") << u"paid €9.60 now"_s << u"paid €9.60, now"_s
                                     << u"=[paid €9.60 now|paid €9.60, now]"_s;
    QTest::newRow("per cent") << u"by 14% a year"_s << u"by 9% a year"_s
                              << u"=[by|by]-[14%]+[9%]=[a year|a year]"_s;
    QTest::newRow("signs of another figure") << u"from €9.60 to 9%"_s << u"from $9.60 to $9"_s
                                             << u"=[from|from]-[€9.60]+[$9.60]=[to|to]-[9%]+[$9]"_s;
    QTest::newRow("a sign apart") << u"Brook & 9 others"_s << u"Brook & 8 others"_s
                                  << u"=[Brook &|Brook &]-[9]+[8]=[others|others]"_s;
}

void WordDiffTest::examples()
{
    QFETCH(const QString, base);
    QFETCH(const QString, other);
    QFETCH(const QString, pieces);
    QCOMPARE(asText(base, other, wordDiff(base, other)), pieces);
}

/// No other way to lay the two beside each other keeps more words, as the textbook algorithm says.
void WordDiffTest::shortestOfAll()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 400; ++round) {
        const int vocabulary = 2 + random.bounded(20);
        // Longer ones than a machine word has bits go to dtl.
        const int longest = round % 4 == 0 ? 140 : 40;
        const QString base = randomText(random, random.bounded(longest), vocabulary);
        const QString other = randomText(random, random.bounded(longest), vocabulary);
        Vocabulary words;
        const int best = textbookCommon(idsOf(words, base), idsOf(words, other));
        QCOMPARE(checkedSame(base, other, wordDiff(base, other)), best);
    }
}

/// Beyond what dtl can lay out exactly, words that stand once in each of the texts hold them together.
void WordDiffTest::tooLongForOneScript()
{
    QString base;
    QString other;
    for (int i = 0; i < 6000; ++i) {
        const QString word = u"w%1 the "_s.arg(i);
        base += i % 10 == 3 ? u"gone "_s : word;
        other += i % 10 == 7 ? u"new "_s : word;
    }
    QCOMPARE(checkedSame(base, other, wordDiff(base, other)), 6000 * 8 / 10 * 2);
}

void WordDiffTest::nothingInCommonThoughLong()
{
    const QString base = u"one two "_s.repeated(2000);
    const QString other = u"three four "_s.repeated(2000);
    QCOMPARE(checkedSame(base, other, wordDiff(base, other)), 0);
}

QTEST_GUILESS_MAIN(WordDiffTest)

#include "tst_worddiff.moc"
