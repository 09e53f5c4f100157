// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/fields.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sidebyline {

class TestFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBylines_data();
    void readsBylines();
    void choosesTheLikeliestByline();
    void readsDatelines_data();
    void readsDatelines();
    void readsOutlets_data();
    void readsOutlets();
    void readsDates_data();
    void readsDates();
    void leavesEmptyWhatIsNotSaid();
};

namespace {

Article withBlock(Role role, const QString &text)
{
    Article article;
    Block block;
    block.role = role;
    block.text = text;
    article.blocks.push_back(block);
    readFields(article);
    return article;
}

} // namespace

void TestFields::readsBylines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("byline");
    QTest::newRow("By") << u"By Ada Corran"_s << u"Ada Corran"_s;
    QTest::newRow("By:") << u"By: Ada Corran - May 13, 2026"_s << u"Ada Corran"_s;
    QTest::newRow("BY") << u"BY OUR OWN REPORTER"_s << u"OUR OWN REPORTER"_s;
    QTest::newRow("two") << u"By Ada Corran and Odd Renn"_s << u"Ada Corran and Odd Renn"_s;
    QTest::newRow("bars") << u"By Ada Corran | Wednesday, May 20, 2026 | 3 min read"_s << u"Ada Corran"_s;
    QTest::newRow("posted") << u"Posted on 4 May 2026 by Ada Corran"_s << u"Ada Corran"_s;
    QTest::newRow("name alone") << u"Ada Corran"_s << u"Ada Corran"_s;
    QTest::newRow("German") << u"Von Ada Corran"_s << u"Ada Corran"_s;
    QTest::newRow("French") << u"Par Ada Corran"_s << u"Ada Corran"_s;
    QTest::newRow("date and time, then von") << u"29. Juni 2026, 23:39 · von Ada Corran"_s << u"Ada Corran"_s;
    QTest::newRow("published in") << u"Posted in Ferries by Ada Corran on August 3, 2026"_s
                                  << u"Ada Corran"_s;
    QTest::newRow("el") << u"Publicado por Ada Corran el 3 de mayo de 2026"_s << u"Ada Corran"_s;
    QTest::newRow("a von in the name") << u"Ada von Corran, 12. Mai 2026"_s << u"Ada von Corran"_s;
    QTest::newRow("weekday alone") << u"Mittwoch, 13. Mai 2026"_s << QString();
    QTest::newRow("Arabic") << u"كتب: سامر الهلفيكي، 12 أيار 2026"_s << u"سامر الهلفيكي"_s;
    QTest::newRow("Hebrew") << u"מאת עודד רן"_s << u"עודד רן"_s;
    QTest::newRow("Hebrew, no lead") << u"עודד רן"_s << QString();
    QTest::newRow("date alone") << u"12 May 2026"_s << QString();
    QTest::newRow("update") << u"Last updated 12 May 2026 13:02"_s << QString();
    QTest::newRow("reading time") << u"4 min read"_s << QString();
}

void TestFields::readsBylines()
{
    QFETCH(QString, line);
    QFETCH(QString, byline);
    QCOMPARE(withBlock(Role::Byline, line).byline, byline);
}

/// Above the headline stands what the desk is called, below it who wrote.
void TestFields::choosesTheLikeliestByline()
{
    const auto block = [](Role role, const QString &text) {
        Block made;
        made.role = role;
        made.text = text;
        return made;
    };
    Article article;
    article.blocks = {block(Role::Byline, u"Island Affairs"_s),
                      block(Role::Headline, u"Ferry runs again"_s),
                      block(Role::Byline, u"In Ferries and Boats"_s),
                      block(Role::Byline, u"By Ada Corran"_s),
                      block(Role::Notice, u"14.05.2026 / 06:15 / Photo: Northpic / 150"_s),
                      block(Role::Body, u"The ferry to Torvey runs again, it was said on 2 May 2026."_s)};
    readFields(article);
    QCOMPARE(article.byline, u"Ada Corran"_s);
    QCOMPARE(article.published, u"2026-05-14T06:15"_s);
}

void TestFields::readsDatelines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("dash") << u"LINDEN BAY — The bridge was closed."_s << u"LINDEN BAY"_s;
    QTest::newRow("short dash") << u"TORVEY – The ferry runs."_s << u"TORVEY"_s;
    QTest::newRow("two hyphens") << u"TORVEY, May 10 (Wire) -- The ferry runs."_s << u"TORVEY"_s;
    QTest::newRow("date and agency") << u"LINDEN BAY, 12 May (Port Wire) — The bridge."_s << u"LINDEN BAY"_s;
    QTest::newRow("small letters with agency")
        << u"Oberwalden (mpa) – Eine Windmühle steht still."_s << u"Oberwalden"_s;
    QTest::newRow("a clause") << u"The bridge — a grey one — was closed."_s << QString();
    QTest::newRow("a name") << u"Ada Corran – who else – came."_s << QString();
    QTest::newRow("no dash") << u"LINDEN BAY has a bridge."_s << QString();
}

void TestFields::readsDatelines()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    QCOMPARE(withBlock(Role::Body, text).dateline, place);
}

void TestFields::readsOutlets_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("outlet");
    QTest::newRow("masthead") << int(Role::Masthead) << u"The Linden Echo"_s << u"The Linden Echo"_s;
    QTest::newRow("with slogan") << int(Role::Masthead) << u"The Linden Echo | News of the bay"_s
                                 << u"The Linden Echo"_s;
    QTest::newRow("run together") << int(Role::Masthead) << u"The Linden TribuneNews of the bay"_s
                                  << u"The Linden Tribune"_s;
    QTest::newRow("subscription") << int(Role::Notice) << u"Subscribe to Linden Bay News"_s
                                  << u"Linden Bay News"_s;
    QTest::newRow("copyright") << int(Role::Notice) << u"© 2026 The Linden Echo. All rights reserved."_s
                               << u"The Linden Echo"_s;
    QTest::newRow("newsletter") << int(Role::Notice) << u"Subscribe to our newsletter"_s << QString();
    QTest::newRow("copyright of nobody")
        << int(Role::Notice) << u"© 2026 All rights reserved."_s << QString();
}

void TestFields::readsOutlets()
{
    QFETCH(int, role);
    QFETCH(QString, text);
    QFETCH(QString, outlet);
    QCOMPARE(withBlock(Role(role), text).outlet, outlet);
}

void TestFields::readsDates_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("published");
    QTest::newRow("one") << QStringList{u"12 May 2026"_s} << u"2026-05-12"_s;
    QTest::newRow("published before updated")
        << QStringList{u"Updated 13 May 2026 9:00"_s, u"Published 12 May 2026 17:20"_s}
        << u"2026-05-12T17:20"_s;
    QTest::newRow("updated alone") << QStringList{u"Updated 13 May 2026"_s} << u"2026-05-13"_s;
    QTest::newRow("no year") << QStringList{u"May 12"_s} << QString();
}

void TestFields::readsDates()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, published);
    Article article;
    for (const QString &line : lines) {
        Block block;
        block.role = Role::Byline;
        block.text = line;
        article.blocks.push_back(block);
    }
    readFields(article);
    QCOMPARE(article.published, published);
}

void TestFields::leavesEmptyWhatIsNotSaid()
{
    const Article article = withBlock(Role::Body, u"The bridge was closed on 12 May 2026."_s);
    QVERIFY(article.outlet.isEmpty());
    QVERIFY(article.headline.isEmpty());
    QVERIFY(article.byline.isEmpty());
    QVERIFY(article.dateline.isEmpty());
    QVERIFY(article.published.isEmpty());
}

} // namespace sidebyline

QTEST_APPLESS_MAIN(sidebyline::TestFields)
#include "tst_fields.moc"
