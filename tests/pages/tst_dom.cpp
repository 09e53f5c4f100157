// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/dom.h"
#include "pages/markupparser.h"
#include "pages/nesting.h"
#include "pages/scripts.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sidebyline {

class TestDom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isInDocumentOrder();
    void leavesOutWhatIsNoText();
    void knowsWhatIsHidden();
    void takesAnyBytes_data();
    void takesAnyBytes();
    void bearsDeepNesting();
    void bearsHostilePages_data();
    void bearsHostilePages();
    void endsTheParser();
    void cutsScripts_data();
    void cutsScripts();
    void seesTheSameWithoutScripts();
    void countsNoScripts();
    void stops();
};

namespace {

/// Every node's end and depth agree with its place.
bool isTree(const PageTree &tree)
{
    for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
        const PageNode &node = tree.nodes[i];
        if (node.end <= int(i) || node.end > int(tree.nodes.size()) || node.parent >= int(i)) {
            return false;
        }
        if (node.parent >= 0) {
            const PageNode &parent = tree.nodes[std::size_t(node.parent)];
            if (node.depth != parent.depth + 1 || node.end > parent.end) {
                return false;
            }
        }
    }
    return true;
}

} // namespace

void TestDom::isInDocumentOrder()
{
    const PageTree tree =
        parsePage("<title>Ferry</title><h1 CLASS=Big id=top>Ferry <b>back</b></h1><p>Calm.<br>Sea");
    QVERIFY(isTree(tree));
    QCOMPARE(tree.nodes.front().tag, Tag::Html);
    QCOMPARE(tree.nodes.front().end, int(tree.nodes.size()));
    const auto heading = std::ranges::find(tree.nodes, Tag::H1, &PageNode::tag);
    QVERIFY(heading != tree.nodes.end());
    const int at = int(heading - tree.nodes.begin());
    QCOMPARE(tree.attribute(at, u"class"), u"Big"_s);
    QCOMPARE(tree.attribute(at, u"id"), u"top"_s);
    QVERIFY(tree.attribute(at, u"lang").isNull());
    QCOMPARE(tree.visibleText(at), u"Ferry back"_s);
    QCOMPARE(tree.visibleText(0), u"FerryFerry back Calm. Sea"_s);
}

void TestDom::leavesOutWhatIsNoText()
{
    const PageTree tree = parsePage("<style>b{}</style><script>var a = '<p>no</p>';</script><!-- no -->"
                                    "<script type='application/ld+json'>{\"a\": 1}</script>"
                                    "<template><p>no</p></template><p onclick='no()'>yes</p>");
    QCOMPARE(tree.visibleText(0), u"yes"_s);
    const auto data = std::ranges::find(tree.nodes, Tag::Script, &PageNode::tag);
    QVERIFY(data != tree.nodes.end());
    QCOMPARE(tree.textOf(int(data - tree.nodes.begin()) + 1).toString(), u"{\"a\": 1}"_s);
    QVERIFY(
        std::ranges::none_of(tree.attributes, [](const PageAttribute &a) { return a.name == u"onclick"; }));
}

void TestDom::knowsWhatIsHidden()
{
    const PageTree tree = parsePage("<div style='color:red; Display : none'><p>a</p></div><p hidden>b</p>"
                                    "<p style='visibility:hidden'>c</p><p style='display:block'>d</p>");
    QCOMPARE(tree.visibleText(0), u"d"_s);
}

void TestDom::takesAnyBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("zero bytes") << QByteArray("a\0<p>b\0c</p>", 12);
    QTest::newRow("wrong UTF-8") << QByteArray("<p>\xff\xfe\x80</p>");
    QTest::newRow("cut in a tag") << QByteArray("<p>one</p><div class='x");
    QTest::newRow("cut in a script") << QByteArray("<p>one</p><script>var");
    QTest::newRow("mis-nested") << QByteArray("<b><p>one</b></p></div><table><p>two<tr><td>three");
    QTest::newRow("frames") << QByteArray("<frameset><frame src='a'></frameset>");
    QTest::newRow("unknown") << QByteArray("<x-story>one<svg><title>t</title></svg></x-story>");
}

void TestDom::takesAnyBytes()
{
    QFETCH(const QByteArray, bytes);
    const PageTree tree = parsePage(bytes);
    QVERIFY(!tree.nodes.empty());
    QVERIFY(isTree(tree));
}

void TestDom::bearsDeepNesting()
{
    const int deep = 100'000;
    const QByteArray html = "<p>before</p>" + QByteArray("<div>").repeated(deep) + "inside" +
                            QByteArray("</div>").repeated(deep) + "<p>after";
    const PageTree tree = parsePage(html);
    QVERIFY(isTree(tree));
    QVERIFY(std::ranges::max(tree.nodes, {}, &PageNode::depth).depth <= MaxNesting + 4);
    const QString text = tree.visibleText(0, html.size());
    QVERIFY(text.contains("before"_L1) && text.contains("inside"_L1) && text.contains("after"_L1));
    const QByteArray shallow("<ul>" + QByteArray("<li>one<br><p>two").repeated(2000) + "</ul>");
    QCOMPARE(withoutDeepNesting(shallow), shallow);
}

void TestDom::bearsHostilePages_data()
{
    QTest::addColumn<QByteArray>("tags");
    const int many = 60'000;
    QByteArray attributes = "<p";
    QByteArray bold = "<p>";
    QByteArray fonts;
    for (int i = 0; i < many; ++i) {
        const QByteArray number = QByteArray::number(i);
        attributes += " a" + number;
        bold += i < 500 ? "<b a=" + number + ">" : "<p>";
        fonts += "<p><font size=" + number + ">x";
    }
    QTest::newRow("attributes that the parser looks for among all before") << attributes + ">";
    QTest::newRow("bold that never ends in each paragraph") << bold;
    QTest::newRow("more and more fonts in each paragraph") << fonts;
    QTest::newRow("nested behind tags that close nothing") << QByteArray("<span></x>").repeated(many);
    QTest::newRow("closed across an object") << QByteArray("<span><object></span>").repeated(many);
    QTest::newRow("closed in the wrong order") << QByteArray("<b><div></b>").repeated(many);
    QTest::newRow("drawings") << "<svg>" + QByteArray("<x></y>").repeated(many);
    QTest::newRow("in deep tables") << QByteArray("<table><tr><td>").repeated(many);
}

/// What a page takes is bounded, and none of its text is lost.
void TestDom::bearsHostilePages()
{
    QFETCH(const QByteArray, tags);
    const PageTree tree = parsePage("<title>Ferry</title><p>before</p>" + tags + "inside<p>behind");
    QVERIFY(isTree(tree));
    QVERIFY(std::ranges::max(tree.nodes, {}, &PageNode::depth).depth <= MaxNesting + 1);
    QVERIFY(qsizetype(tree.nodes.size()) <= 4 * tags.count('<') + 100);
    const QString text = tree.visibleText(0, tags.size());
    QVERIFY(text.contains("before"_L1) && text.contains("inside"_L1) && text.contains("behind"_L1));
}

void TestDom::endsTheParser()
{
    const QByteArray html = "<p>one<p>two";
    MarkupParser whole;
    QVERIFY(whole.parse(html) != nullptr);
    std::stop_source stop;
    stop.request_stop();
    const QByteArray large = QByteArray("<p>x").repeated(1000);
    MarkupParser stopped(stop.get_token());
    QVERIFY(stopped.parse(large) == nullptr);
    QByteArray hostile = "<p>";
    for (int i = 0; i < 100; ++i) {
        hostile += "<b a=" + QByteArray::number(i) + ">";
    }
    MarkupParser tooMuch; // 4 million elements of 40,000 tags
    QVERIFY(tooMuch.parse(hostile + QByteArray("<p>x").repeated(40'000)) == nullptr);
}

void TestDom::cutsScripts_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("cut");
    const auto row = [](const char *name, const QByteArray &html, const QByteArray &cut) {
        QTest::newRow(name) << html << cut;
    };
    const auto same = [&](const char *name, const QByteArray &html) { row(name, html, html); };
    row("a script", "a<SCRIPT src=x>if (a<b) '</p>';</Script >b", "a<SCRIPT src=x></Script >b");
    row("a style sheet", "<style>p{}</style><p>b", "<style></style><p>b");
    row("a comment", "a<!-- <p>b --><p>c<!-- d --!>e", "a<!----><p>c<!----!>e");
    row("empty comments", "a<!--><p>b<!---><p>c", "a<!--><p>b<!---><p>c");
    row("never closed", "a<script>b<p>c", "a<script>");
    row("behind a comment's mark", "<script><!-- a </script>b", "<script></script>b");
    row("a picture in an attribute", "<img alt=a src='data:" + QByteArray(300, 'x') + "' id=b>",
        "<img alt=a src='' id=b>");
    QByteArray attributes;
    for (int i = 0; i < 64; ++i) {
        attributes += " a" + QByteArray::number(i) + "=b";
    }
    same("many attributes", "<p" + attributes + ">c");
    row("too many attributes", "<p" + attributes + " c='>' d=" + QByteArray(300, 'x') + "/>e",
        "<p" + attributes + " >e");
    const QByteArray text = "&amp;" + QByteArray("ä ").repeated(30'000);
    // The 128th kilobyte ends within a letter.
    row("long text", text.repeated(2) + "<b>",
        QByteArray(text.repeated(2)).insert(128 * 1024 + 1, "<!---->") + "<b>");
    same("data", "<script type='application/ld+json'>{\"a\": 1}</script>");
    same("a script in a script", "<script><!-- <script>a</script> --></script><p>b");
    same("within an attribute", "<p title='<script>a</script>' class=b>c");
    same("within a title", "<title><script>a</script></title>b");
    same("within a drawing", "<svg><script>a<b/></script><style>c</style></svg>d");
    same("no tag", "a < script > b <3 </ p> <? x > <!doctype html>c");
    same("nothing", "");
}

void TestDom::cutsScripts()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, cut);
    QCOMPARE(withoutScripts(html), cut);
    QCOMPARE(withoutScripts(cut), cut);
}

/// What is cut does not show, whatever stands around it.
void TestDom::seesTheSameWithoutScripts()
{
    const QByteArray page =
        "<!doctype html><head><title>A</title><script>1</script><style>2</style></head><p>B<!-- 3 -->C"
        "<script>document.write('<p>4</p>')</script><svg><title>d</title><style>5</style></svg>E"
        "<textarea><script>6</textarea><noscript><style>7</style>F</noscript><table><script>8</script><td>G";
    const PageTree tree = parsePage(page);
    QVERIFY(isTree(tree));
    const QString text = tree.visibleText(0);
    QVERIFY2(std::ranges::all_of(QStringView(u"ABCEFG"), [&](QChar c) { return text.contains(c); }),
             qPrintable(text));
    QVERIFY2(std::ranges::none_of(QStringView(u"123478"), [&](QChar c) { return text.contains(c); }),
             qPrintable(text));
}

/// A page is as long as what readers see of it.
void TestDom::countsNoScripts()
{
    const QByteArray script = "<script>" + QByteArray(MaxPageBytes, '<') + "</script>";
    QCOMPARE(parsePage(script + "<p>Text").visibleText(0), u"Text"_s);
}

void TestDom::stops()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(parsePage("<p>Text", stop.get_token()).nodes.empty());
}

} // namespace sidebyline

QTEST_GUILESS_MAIN(sidebyline::TestDom)
#include "tst_dom.moc"
