// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/dom.h"
#include "pages/nesting.h"

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
    const int deep = 200'000;
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

} // namespace sidebyline

QTEST_GUILESS_MAIN(sidebyline::TestDom)
#include "tst_dom.moc"
