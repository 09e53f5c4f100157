// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/blocks.h"
#include "pages/classwords.h"
#include "pages/pagebytes.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidebyline {

class TestBlocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cuts_data();
    void cuts();
    void countsLinks();
    void stopsEarly();
    void findsHints_data();
    void findsHints();
    void findsCharsets_data();
    void findsCharsets();
    void readsCharsets();
};

void TestBlocks::cuts_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QStringList>("texts");
    const auto row = [](const char *name, const QByteArray &html, const QStringList &texts) {
        QTest::newRow(name) << html << texts;
    };
    row("paragraphs", "<p>One.<p>Two  and\n three.", {u"One."_s, u"Two and three."_s});
    row("inline elements", "<p>A <b>bold</b> w<i>or</i>d<a href=x>, linked</a>.</p>",
        {u"A bold word, linked."_s});
    row("text beside blocks", "<div>before<p>within</p>after</div>", {u"before"_s, u"within"_s, u"after"_s});
    row("line ends between sentences", "<td>It rained.<br>Then it snowed.</td>",
        {u"It rained."_s, u"Then it snowed."_s});
    row("a line end within a sentence",
        "<div>The ferry will not sail again before the spring,<br>the board said.</div>",
        {u"The ferry will not sail again before the spring, the board said."_s});
    row("a line end within a heading", "<h1>Ferry stops<br>for the winter</h1>",
        {u"Ferry stops for the winter"_s});
    row("two line ends", "<div>The ferry will not sail again before the spring<br><br>said nobody.</div>",
        {u"The ferry will not sail again before the spring"_s, u"said nobody."_s});
    row("lines as they stand", "<pre>First line\nSecond line</pre>", {u"First line"_s, u"Second line"_s});
    row("what is not text",
        "<p>Text<script>var a</script><style>b</style><textarea>c</textarea>"
        "<select><option>d</select><svg><text>e</text></svg></p>",
        {u"Text"_s});
    row("hidden parts",
        "<p>Text</p><p hidden>a</p><div style='display: none'><p>b</p></div><noscript>c</noscript>",
        {u"Text"_s});
    row("soft hyphens", "<p>Har&shy;bour</p>", {u"Harbour"_s});
    row("what is never seen at the ends",
        "<p>&shy; Harbour \u200b</p><p>\ufeff\u2060 \u200b</p><p>\u200b<b>&shy; </b>office&shy;</p>",
        {u"Harbour"_s, u"office"_s});
    row("unusual blanks", "<p>\u2003 Harbour\u2028\u00a0\u3000office\u2029</p>", {u"Harbour office"_s});
    row("nothing", "", {});
}

void TestBlocks::cuts()
{
    QFETCH(QByteArray, html);
    QFETCH(QStringList, texts);
    QStringList said;
    for (const PageBlock &block : blocksOf(parsePage(html), Visibility::Shown)) {
        said.append(block.text);
    }
    QCOMPARE(said, texts);
}

void TestBlocks::countsLinks()
{
    const auto blocks =
        blocksOf(parsePage("<p><a href=a>one</a> | <a href=b>two <b>six</b></a></p>"), Visibility::Shown);
    QCOMPARE(blocks.size(), 1U);
    QCOMPARE(blocks[0].links, 2);
    QCOMPARE(blocks[0].linked, 9);
    QCOMPARE(blocks[0].bold, 3);
    const auto veiled = visibleBlocks(parsePage("<body style='display:none'><p>Shown by a script.</p>"));
    QCOMPARE(veiled.size(), 1U);
}

void TestBlocks::stopsEarly()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(blocksOf(parsePage("<p>Text"), Visibility::Shown, stop.get_token()).empty());
}

void TestBlocks::findsHints_data()
{
    QTest::addColumn<QString>("names");
    QTest::addColumn<NameHints>("wanted");
    QTest::addColumn<NameHints>("unwanted");
    const auto bit = &nameHintBit;
    QTest::newRow("a list") << u"commentlist"_s << bit(NameHint::Comment) << bit(NameHint::Related);
    QTest::newRow("humps") << u"articleCommentList"_s << (bit(NameHint::Comment) | bit(NameHint::Text))
                           << bit(NameHint::Date);
    QTest::newRow("whole words") << u"ad header"_s << (bit(NameHint::Promo) | bit(NameHint::Navigation))
                                 << bit(NameHint::Comment);
    QTest::newRow("no whole word") << u"download"_s << NameHints(0) << bit(NameHint::Promo);
    QTest::newRow("German") << u"bildunterschrift"_s << bit(NameHint::Caption) << bit(NameHint::Comment);
}

void TestBlocks::findsHints()
{
    QFETCH(QString, names);
    QFETCH(NameHints, wanted);
    QFETCH(NameHints, unwanted);
    QCOMPARE(nameHintsOf(names) & wanted, wanted);
    QCOMPARE(nameHintsOf(names) & unwanted, 0U);
}

void TestBlocks::findsCharsets_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("charset");
    QTest::newRow("meta") << QByteArray("<html><meta charset=\"ISO-8859-2\">") << QByteArray("iso-8859-2");
    QTest::newRow("http-equiv") << QByteArray(
                                       "<META http-equiv=Content-Type content='text/html; charset=KOI8-R'>")
                                << QByteArray("koi8-r");
    QTest::newRow("XML") << QByteArray("<?xml version='1.0' encoding='windows-1251'?><html>")
                         << QByteArray("windows-1251");
    QTest::newRow("none") << QByteArray("<html><p>charset=utf-16") << QByteArray();
    QTest::newRow("cut off") << QByteArray("<meta charset=") << QByteArray();
}

void TestBlocks::findsCharsets()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, charset);
    QCOMPARE(declaredCharset(html), charset);
}

void TestBlocks::readsCharsets()
{
    const auto text = [](const QByteArray &bytes) { return pageUtf8(bytes).value_or(PageBytes{}).html; };
    QVERIFY(text("<meta charset=iso-8859-1><p>\x93So\x94 \xFC").contains("“So” ü"));
    QVERIFY(text("<meta charset=windows-1251><p>\xCF\xF0\xE8").contains("При"));
    // UTF-8 that is valid is believed before what the page says.
    QVERIFY(text("<meta charset=iso-8859-1><p>gr\xC3\xBC\xC3\x9F").contains("grüß"));
    QVERIFY(text("<meta charset=no-such-set><p>\xFC").contains("ü"));
    QCOMPARE(pageUtf8(QByteArray("<p>\0\0\0\0\0\0", 9)).error(), ReadErrorCode::Binary);
}

} // namespace sidebyline

QTEST_APPLESS_MAIN(sidebyline::TestBlocks)
#include "tst_blocks.moc"
