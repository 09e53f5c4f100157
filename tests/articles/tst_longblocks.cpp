// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/longblocks.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sidebyline {

/// A paragraph of any length becomes blocks that a view can lay out, and no word of it is lost.
class TestLongBlocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOrdinaryOnes();
    void cutsLongOnes_data();
    void cutsLongOnes();
    void cutsBehindSentences();
};

namespace {

Article articleOf(const QString &text)
{
    Article article;
    Block block;
    block.text = text;
    block.firstLine = 3;
    block.lastLine = 4;
    Block headline;
    headline.role = Role::Headline;
    headline.text = u"Quay reopens"_s;
    article.blocks = {headline, block};
    return article;
}

} // namespace

void TestLongBlocks::leavesOrdinaryOnes()
{
    const Article before = articleOf(QString(MaxBlockLength, u'a'));
    Article after = before;
    splitLongBlocks(after);
    QVERIFY(after == before);
}

void TestLongBlocks::cutsLongOnes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << u"word "_s.repeated(30'000).trimmed();
    QTest::newRow("sentences") << u"The crane was moved at noon. "_s.repeated(9'000).trimmed();
    QTest::newRow("one unit too many") << QString(MaxBlockLength + 1, u'a');
    QTest::newRow("no space") << QString(3 * MaxBlockLength + 7, u'x');
    QTest::newRow("a space at the length") << QString(MaxBlockLength, u'a') + u" end"_s;
    QTest::newRow("surrogate pairs, even") << u"\U0001F6A2"_s.repeated(MaxBlockLength);
    QTest::newRow("surrogate pairs, odd") << u"a"_s + u"\U0001F6A2"_s.repeated(MaxBlockLength);
}

void TestLongBlocks::cutsLongOnes()
{
    QFETCH(const QString, text);
    Article article = articleOf(text);
    splitLongBlocks(article);
    QVERIFY(article.blocks.size() > 2);
    QCOMPARE(article.blocks.front().role, Role::Headline);
    QString joined;
    for (std::size_t i = 1; i < article.blocks.size(); ++i) {
        const Block &block = article.blocks[i];
        QCOMPARE(block.role, Role::Body);
        QCOMPARE(block.firstLine, 3);
        QCOMPARE(block.lastLine, 4);
        QVERIFY(!block.text.isEmpty());
        QVERIFY(block.text.size() <= MaxBlockLength);
        QVERIFY(!block.text.front().isLowSurrogate());
        QVERIFY(!block.text.startsWith(u' ') && !block.text.endsWith(u' '));
        joined += block.text;
    }
    QCOMPARE(joined.remove(u' '), QString(text).remove(u' '));
}

void TestLongBlocks::cutsBehindSentences()
{
    Article article = articleOf(u"The crane was moved at noon. "_s.repeated(2'000).trimmed());
    splitLongBlocks(article);
    for (std::size_t i = 1; i < article.blocks.size(); ++i) {
        QVERIFY(article.blocks[i].text.startsWith(u"The crane"));
        QVERIFY(article.blocks[i].text.endsWith(u"noon."));
    }
}

} // namespace sidebyline

QTEST_APPLESS_MAIN(sidebyline::TestLongBlocks)
#include "tst_longblocks.moc"
