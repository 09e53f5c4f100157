// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/pagefields.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sidebyline {

class TestPageFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsShown();
    void readsWithoutClasses();
    void readsOldPages();
    void prefersPublication();
    void leavesOutTheSite();
    void leavesOutComments();
    void leavesOutTheTopic();
    void joinsAuthors();
    void saysNothingOfNothing();
    void survivesAnOpenTitle();
    void stops();
};

namespace {

const QByteArray paragraphs =
    "<p>The bridge over the bay was closed on Tuesday after divers found cracks in two of its pillars, the "
    "port authority said in the morning.</p><p>Buses will take the longer way around the bay until the "
    "pillars have been mended, which may well last until the end of the summer.</p><p>The ferry that was "
    "given up ten years ago is to run again from next week, with a boat that is lent by the neighbours.</p>";

} // namespace

void TestPageFields::readsWhatIsShown()
{
    const PageFields fields = fieldsOf(parsePage(
        "<html lang=en-US><head><title>Bay bridge closed after cracks found | The "
        "Courier</title></head><body>"
        "<div class=nav><h2>Sections</h2></div><article><h1>Bay bridge closed after cracks found</h1>"
        "<h2 class=dek>Buses take the longer way until the end of summer</h2>"
        "<div class=byline>By <a href='/x'>Jane Roe</a>, Staff Writer</div><span "
        "class=date>05/12/2026</span>" +
        paragraphs + "</article></body></html>"));
    QCOMPARE(fields.headline, u"Bay bridge closed after cracks found"_s);
    QCOMPARE(fields.deck, u"Buses take the longer way until the end of summer"_s);
    QCOMPARE(fields.byline, u"Jane Roe"_s);
    QCOMPARE(fields.published, u"2026-05-12"_s);
    QCOMPARE(fields.language, u"en"_s);
    QVERIFY(fields.headlines.front().node >= 0);
    QVERIFY(fields.bylines.front().node >= 0);
}

void TestPageFields::readsWithoutClasses()
{
    const PageFields fields = fieldsOf(parsePage(
        "<title>Brücke über die Bucht gesperrt - Der Kurier</title><h1>Brücke über die Bucht gesperrt</h1>"
        "<p>Von Jana Rohr</p><p>Montag, 3. Oktober 2025, 14:05 Uhr</p>" +
        paragraphs));
    QCOMPARE(fields.headline, u"Brücke über die Bucht gesperrt"_s);
    QCOMPARE(fields.byline, u"Jana Rohr"_s);
    QCOMPARE(fields.published, u"2025-10-03T14:05"_s);
    QVERIFY(fields.deck.isEmpty());
}

void TestPageFields::readsOldPages()
{
    const PageFields fields = fieldsOf(parsePage(
        "<title>The Courier: Bay bridge closed</title><table><tr><td><a href=/>Home</a></td><td>"
        "<font size=5><b>Bay bridge closed</b></font><br>By JANE ROE and MAX MUSTER<br>May 12, 2008<br><br>" +
        paragraphs + "</td></tr></table>"));
    QCOMPARE(fields.headline, u"Bay bridge closed"_s);
    QCOMPARE(fields.byline, u"JANE ROE and MAX MUSTER"_s);
    QCOMPARE(fields.published, u"2008-05-12"_s);
}

void TestPageFields::prefersPublication()
{
    const PageFields fields =
        fieldsOf(parsePage("<title>Bay bridge closed</title><h1>Bay bridge closed</h1>"
                           "<p>Updated May 14, 2026</p><p>Published May 12, 2026</p>" +
                           paragraphs + "<div class=related><span class=date>May 20, 2026</span></div>"));
    QCOMPARE(fields.published, u"2026-05-12"_s);
}

void TestPageFields::leavesOutTheSite()
{
    const PageFields fields =
        fieldsOf(parsePage("<title>Bay bridge closed after cracks found | The Bay Courier</title>"
                           "<link rel=canonical href='https://www.baycourier.example/2026/05/12/bridge'>"
                           "<meta property=og:site_name content='The Bay Courier'><p>x</p>"));
    QCOMPARE(fields.headline, u"Bay bridge closed after cracks found"_s);
    QCOMPARE(fields.outlet, u"The Bay Courier"_s);
    QCOMPARE(fields.published, u"2026-05-12"_s);
}

void TestPageFields::leavesOutComments()
{
    const PageFields fields =
        fieldsOf(parsePage("<title>Bay bridge closed</title><h1>Bay bridge closed</h1>" + paragraphs +
                           "<div id=comments><div class='comment-author vcard'>Ferry Fan</div><time "
                           "datetime='2026-06-01'>June 1, 2026</time><p>About time.</p></div>"));
    QVERIFY(fields.byline.isEmpty());
    QVERIFY(fields.published.isEmpty());
}

void TestPageFields::leavesOutTheTopic()
{
    for (const QByteArray &heading :
         {QByteArray(
              "<span class=overline>Ferries</span><span>: </span><span>Bay bridge closed today</span>"),
          QByteArray("<span class=x>Ferries</span> – <span class=headline>Bay bridge closed today</span>"),
          QByteArray("Bay bridge <span class=title-mark>closed</span> today")}) {
        const PageFields fields = fieldsOf(parsePage("<title>Ferries: Bay bridge closed today</title><h1>" +
                                                     heading + "</h1>" + paragraphs));
        QCOMPARE(fields.headline, u"Bay bridge closed today"_s);
    }
}

void TestPageFields::joinsAuthors()
{
    const PageFields fields = fieldsOf(parsePage(
        "<title>Bay bridge closed</title><h1>Bay bridge closed</h1><div><a rel=author href=/a>Jane Roe</a> "
        "<a rel=author href=/b>Max Muster</a></div>" +
        paragraphs));
    QCOMPARE(fields.byline, u"Jane Roe, Max Muster"_s);
}

void TestPageFields::saysNothingOfNothing()
{
    QCOMPARE(fieldsOf(PageTree()), PageFields());
    const PageFields fields = fieldsOf(parsePage("<p></p>"));
    QVERIFY(fields.headline.isEmpty());
    QVERIFY(fields.byline.isEmpty());
    QVERIFY(fields.published.isEmpty());
}

void TestPageFields::survivesAnOpenTitle()
{
    const PageFields fields = fieldsOf(
        parsePage("<head><title>Bay bri<script>x()</script></head><h1>Bay bridge closed</h1>" + paragraphs));
    QCOMPARE(fields.headline, u"Bay bridge closed"_s);
}

void TestPageFields::stops()
{
    std::stop_source stop;
    stop.request_stop();
    const PageTree page =
        parsePage("<h1>Ferry to sail again in May</h1><p>By Ada Corran<p>3 May 2026<p>Text.");
    QVERIFY(!fieldsOf(page).headline.isEmpty());
    QVERIFY(fieldsOf(page, stop.get_token()).headline.isEmpty());
}

} // namespace sidebyline

QTEST_APPLESS_MAIN(sidebyline::TestPageFields)
#include "tst_pagefields.moc"
