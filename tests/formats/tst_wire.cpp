// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The wire's formats and feeds: what each element becomes, and what of it is told when it lacks.

#include "formats/htmltext.h"
#include "formats/newsjson.h"
#include "formats/reader.h"
#include "formats/wirexml.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace sidebyline {

class TestWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNitf();
    void readsNinjs_data();
    void readsNinjs();
    void readsLinkedData();
    void readsHtml_data();
    void readsHtml();
    void readsXmlOfAnyCharacterSet_data();
    void readsXmlOfAnyCharacterSet();
    void takesTheFullTextOfFeeds_data();
    void takesTheFullTextOfFeeds();
};

namespace {

/// "headline: Ferry back|body: …"
QString listed(const std::vector<Part> &parts)
{
    QStringList lines;
    for (const Part &part : parts) {
        const QString author =
            part.author.isEmpty() ? QString() : part.author + u'/' + QString::number(part.depth) + u' ';
        lines.append(roleName(part.role) + u": "_s + author + part.text.simplified());
    }
    return lines.join(u'|');
}

} // namespace

void TestWire::readsNitf()
{
    const auto tree =
        parseXml("<nitf xml:lang='de'><head><docdata><date.issue norm='20260512T093000+0200'/></docdata>"
                 "<pubdata name='Echo'/></head><body><body.head><hedline><hl1>Ferry <em>back</em></hl1>"
                 "<hl2>At last</hl2></hedline><byline>By <person>Odd Renn</person></byline><dateline>"
                 "<location>TORVEY</location></dateline><abstract><p>In short.</p></abstract></body.head>"
                 "<body.content><block><p>One.</p><hl2>Then</hl2><bq>Quoted.</bq></block><media>"
                 "<media-caption>Pier</media-caption><media-producer>A. Bell</media-producer></media>"
                 "</body.content><body.end><tagline>Odd Renn writes.</tagline></body.end></body></nitf>");
    QVERIFY(tree.has_value() && tree->isComplete);
    FileFields fields;
    QCOMPARE(
        listed(nitfParts(tree->root, fields)),
        u"headline: Ferry back|deck: At last|byline: By Odd Renn|byline: TORVEY|deck: In short.|body: One.|"
        "subhead: Then|body: Quoted.|caption: Pier|caption: A. Bell|byline: Odd Renn writes."_s);
    QCOMPARE(fields, (FileFields{.outlet = u"Echo"_s,
                                 .headline = u"Ferry back"_s,
                                 .byline = u"Odd Renn"_s,
                                 .dateline = u"TORVEY"_s,
                                 .published = u"2026-05-12T09:30:00+02:00"_s,
                                 .language = u"de"_s}));
}

void TestWire::readsNinjs_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    QTest::newRow("1.x, text") << QByteArray(R"({"uri":"u","headline":"Ferry","body_text":"One.\n\nTwo."})")
                               << u"headline: Ferry|body: One.|body: Two."_s;
    QTest::newRow("1.x, mark-up before text")
        << QByteArray(
               R"({"uri":"u","headline":"Ferry","body_text":"x","body_xhtml":"<p>One.</p><h2>Then</h2>"})")
        << u"headline: Ferry|body: One.|subhead: Then"_s;
    QTest::newRow("2.x") << QByteArray(R"({"uri":"u","headlines":[{"role":"short","value":"F"},{"role":"main",
        "value":"Ferry"}],"bodies":[{"contentType":"text/plain","value":"x"},{"contentType":"text/html",
        "value":"<p>One.</p>"}],"by":"Odd Renn","associations":[{"type":"picture","descriptions":[{"value":"Pier"}]}]})")
                         << u"headline: Ferry|byline: Odd Renn|caption: Pier|body: One."_s;
}

void TestWire::readsNinjs()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QVERIFY(isNinjs(object));
    QVERIFY(!isLinkedArticle(object));
    QCOMPARE(listed(ninjsArticle(object).parts), expected);
}

void TestWire::readsLinkedData()
{
    const QJsonObject object =
        QJsonDocument::fromJson(R"({"@type":["NewsArticle"],"headline":"Ferry","author":[
        {"name":"Odd Renn"},{"name":"Ida Mo"}],"publisher":{"name":"Echo"},"articleBody":"One.\n\nTwo.",
        "comment":[{"author":{"name":"kai"},"text":"Good.","comment":{"author":"lea","text":"Yes."}}]})")
            .object();
    QVERIFY(isLinkedArticle(object));
    const JsonArticle article = linkedArticle(object);
    QCOMPARE(listed(article.parts),
             u"headline: Ferry|byline: Odd Renn, Ida Mo|body: One.|body: Two.|comment: kai/0 "
             "Good.|comment: lea/1 Yes."_s);
    QCOMPARE(article.fields.outlet, u"Echo"_s);
}

void TestWire::readsHtml_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("paragraphs") << u"<p>One <b>two</b></p>\n<p>Three"_s
                                << QStringList{u"One two"_s, u"Three"_s};
    QTest::newRow("line breaks") << u"One<br>two<br><br>Three"_s << QStringList{u"One two"_s, u"Three"_s};
    QTest::newRow("hidden") << u"<p>One</p><p hidden>no</p><script>no</script><form>no</form>"_s
                            << QStringList{u"One"_s};
    QTest::newRow("loose text") << u"Before <div>In</div> after"_s
                                << QStringList{u"Before"_s, u"In"_s, u"after"_s};
}

void TestWire::readsHtml()
{
    QFETCH(QString, html);
    QFETCH(QStringList, expected);
    QStringList texts;
    for (const HtmlParagraph &paragraph : htmlParagraphs(html)) {
        texts.append(paragraph.text);
    }
    QCOMPARE(texts, expected);
}

void TestWire::readsXmlOfAnyCharacterSet_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("declared") << QByteArray("<?xml version='1.0' encoding='ISO-8859-1'?><a>F\xE4hre</a>");
    QTest::newRow("UTF-8") << QByteArray("<a>F\xC3\xA4hre</a>");
    QTest::newRow("declared wrongly") << QByteArray("<?xml version='1.0' encoding='UTF-8'?><a>F\xE4hre</a>");
    QTest::newRow("HTML's names") << QByteArray("<a>F&auml;hre</a>");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE<\0a\0>\0F\0\xE4\0h\0r\0e\0<\0/\0a\0>\0", 26);
}

void TestWire::readsXmlOfAnyCharacterSet()
{
    QFETCH(QByteArray, xml);
    const auto tree = parseXml(xml);
    QVERIFY(tree.has_value() && tree->isComplete);
    QCOMPARE(tree->root.allText(), u"Fähre"_s);
}

void TestWire::takesTheFullTextOfFeeds_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<int>("words"); // of the body; 0 where it is a teaser
    const QByteArray text = "<p>" + QByteArray("The ferry runs again, they said. ").repeated(20) + "</p>";
    const QByteArray escaped = QByteArray(text).replace("<", "&lt;");
    QTest::newRow("encoded content") << QByteArray(
                                            "<description>In short.</description><content:encoded><![CDATA[" +
                                            text + "]]></content:encoded>")
                                     << 120;
    QTest::newRow("all in the description")
        << QByteArray("<description>" + escaped + "</description>") << 120;
    QTest::newRow("a teaser") << QByteArray("<description>The ferry runs again …</description>") << 0;
    QTest::newRow("a film of Media RSS")
        << QByteArray("<media:content url='x'/><description>Short.</description>") << 0;
}

void TestWire::takesTheFullTextOfFeeds()
{
    QFETCH(QByteArray, item);
    QFETCH(int, words);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"feed.xml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<rss><channel><title>Echo</title><item><title>Ferry back</title><author>a@b.org (Odd "
               "Renn)</author>" +
               item + "</item></channel></rss>");
    file.close();
    const auto reading = readFile(folder.path(), u"feed.xml"_s);
    QCOMPARE(reading.has_value(), words > 0);
    if (!reading) {
        QCOMPARE(reading.error(), (ReadError{ReadErrorCode::Teasers, u"feed.xml"_s, u"1\n1\nFerry back"_s}));
        return;
    }
    const Article &article = reading->articles.front();
    QCOMPARE(article.wordCount(), words + (item.contains("In short") ? 2 : 0));
    QCOMPARE(article.outlet, u"Echo"_s);
    QCOMPARE(article.headline, u"Ferry back"_s);
    QCOMPARE(article.byline, u"Odd Renn"_s);
}

} // namespace sidebyline

QTEST_GUILESS_MAIN(sidebyline::TestWire)
#include "tst_wire.moc"
