// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/metadata.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sidebyline {

class TestMetadata : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLinkedData();
    void readsGraphs();
    void readsBrokenLinkedData();
    void readsMetaElements();
    void prefersTellingSources();
    void ordinaryPagesSayNothing();
};

namespace {

PageMetadata metadataOfHead(const QByteArray &head)
{
    return metadataOf(parsePage("<html lang=en><head>" + head + "</head><body><p>x</p></body></html>"));
}

} // namespace

void TestMetadata::readsLinkedData()
{
    const PageMetadata metadata = metadataOfHead(
        R"(<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
        "headline": "Bridge closed", "author": [{"@type": "Person", "name": "Jane Roe"}, "Max Muster"],
        "datePublished": "2026-05-12T08:00:00Z", "publisher": {"name": "The Courier"},
        "inLanguage": "en-GB"}</script>)");
    QCOMPARE(metadata.first(PageField::Headline), u"Bridge closed"_s);
    QCOMPARE(metadata.first(PageField::Byline), u"Jane Roe, Max Muster"_s);
    QCOMPARE(metadata.first(PageField::Published), u"2026-05-12T08:00:00Z"_s);
    QCOMPARE(metadata.first(PageField::Outlet), u"The Courier"_s);
    QCOMPARE(metadata.first(PageField::Language), u"en-GB"_s);
}

void TestMetadata::readsGraphs()
{
    const PageMetadata metadata = metadataOfHead(
        R"(<script type="application/ld+json">{"@graph": [
        {"@type": "WebPage", "datePublished": "2026-05-01"},
        {"@type": ["Article", "Thing"], "headline": "Bridge closed", "author": {"@id": "#jane"},
         "datePublished": "2026-05-12"},
        {"@type": "Person", "@id": "#jane", "name": "Jane Roe"}]}</script>)");
    QCOMPARE(metadata.first(PageField::Byline), u"Jane Roe"_s);
    QCOMPARE(metadata.first(PageField::Published), u"2026-05-12"_s);
}

void TestMetadata::readsBrokenLinkedData()
{
    const PageMetadata trailing = metadataOfHead(
        "<script type=\"application/ld+json\">/*<![CDATA[*/ {\"@type\": \"Article\", \"headline\": "
        "\"Bridge\tclosed\", } /*]]>*/</script>");
    QCOMPARE(trailing.first(PageField::Headline), u"Bridge closed"_s);
    const PageMetadata broken = metadataOfHead(
        R"(<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge \u201eclosed\u201c",
        "text": "a "quoted" word", "author": {"@type": "Person", "name": "Jane Roe"}</script>)");
    QCOMPARE(broken.first(PageField::Headline), u"Bridge „closed“"_s);
    QCOMPARE(broken.first(PageField::Byline), u"Jane Roe"_s);
}

void TestMetadata::readsMetaElements()
{
    const PageMetadata metadata = metadataOfHead(
        R"(<title>Bridge closed | The Courier</title><meta property="og:title" content="Bridge closed">
        <meta name="author" content="Jane Roe"><meta property="article:author" content="https://social.example/jane">
        <meta name="DC.date.issued" content="2026-05-12"><meta property="og:site_name" content="The Courier">
        <meta property="article:modified_time" content="2026-05-14">
        <meta name="description" content="No way across."><link rel="canonical" href="https://courier.example/1">)");
    QCOMPARE(metadata.first(PageField::Headline), u"Bridge closed"_s);
    QCOMPARE(metadata.all(PageField::Headline).size(), 2);
    QCOMPARE(metadata.all(PageField::Byline), std::vector{u"Jane Roe"_s});
    QCOMPARE(metadata.first(PageField::Published), u"2026-05-12"_s);
    QCOMPARE(metadata.first(PageField::Modified), u"2026-05-14"_s);
    QCOMPARE(metadata.first(PageField::Deck), u"No way across."_s);
    QCOMPARE(metadata.first(PageField::Outlet), u"The Courier"_s);
    QCOMPARE(metadata.address, u"https://courier.example/1"_s);
}

void TestMetadata::prefersTellingSources()
{
    const PageMetadata metadata = metadataOfHead(
        R"(<meta name="date" content="2026-05-13"><meta property="article:published_time" content="2026-05-12">)");
    QCOMPARE(metadata.first(PageField::Published), u"2026-05-12"_s);
}

void TestMetadata::ordinaryPagesSayNothing()
{
    const PageMetadata metadata = metadataOf(parsePage("<p>Only text.</p>"));
    QVERIFY(metadata.statements.empty());
    QVERIFY(metadata.address.isEmpty());
}

} // namespace sidebyline

QTEST_APPLESS_MAIN(sidebyline::TestMetadata)
#include "tst_metadata.moc"
