// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/bylinetext.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sidebyline {

class TestBylineText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNames_data();
    void findsNames();
    void findsLeads();
    void tellsNames();
};

void TestBylineText::findsNames_data()
{
    QTest::addColumn<QString>("byline");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const QString &byline, const QString &names) {
        QTest::newRow(name) << byline << names;
    };
    row("plain", u"By Jane Roe"_s, u"Jane Roe"_s);
    row("no lead", u"Jane Roe"_s, u"Jane Roe"_s);
    row("two", u"By Jane Roe and Max Muster"_s, u"Jane Roe and Max Muster"_s);
    row("three", u"Jane Roe, Max Muster, Lea Fall"_s, u"Jane Roe, Max Muster, Lea Fall"_s);
    row("office", u"By Jane Roe, Staff Writer"_s, u"Jane Roe"_s);
    row("office in another line", u"Jane Roe\nSenior Politics Editor"_s, u"Jane Roe"_s);
    row("office without a comma", u"Jane Roe Senior Politics Editor"_s, u"Jane Roe"_s);
    row("length", u"By Jane Roe 5 minute read"_s, u"Jane Roe"_s);
    row("twice", u"Jane Roe Jane Roe"_s, u"Jane Roe"_s);
    row("special", u"By Jane Roe, Special to The Courier"_s, u"Jane Roe"_s);
    row("updated", u"By Jane Roe | Updated May 12, 2026"_s, u"Jane Roe"_s);
    row("date first", u"May 12, 2026 3:33 PM ET by Jane Roe"_s, u"Jane Roe"_s);
    row("date first, posted", u"Posted on Tuesday by Jane Roe"_s, u"Jane Roe"_s);
    row("mail", u"Jane Roe <jane@courier.example>"_s, u"Jane Roe"_s);
    row("place", u"By Jane Roe in Linden Bay"_s, u"Jane Roe"_s);
    row("initial", u"By J. R. Roe Jr."_s, u"J. R. Roe Jr."_s);
    row("German", u"Von Jana Rohr am 12. Mai 2026, 14:05 Uhr"_s, u"Jana Rohr"_s);
    row("German, long lead", u"Ein Gastbeitrag von Jana Rohr"_s, u"Jana Rohr"_s);
    row("German, place", u"Von Jana Rohr, Lindenbucht"_s, u"Jana Rohr, Lindenbucht"_s);
    row("French", u"Par Jeanne Roux - Publié le 12 mai 2026 à 18h05"_s, u"Jeanne Roux"_s);
    row("French, article left", u"Jeanne Roux le 12 mai 2026"_s, u"Jeanne Roux"_s);
    row("Spanish", u"Por: Juana Rojas"_s, u"Juana Rojas"_s);
    row("name with small words", u"By Jan van der Meer"_s, u"Jan van der Meer"_s);
    row("lead in another line", u"By\nJane Roe"_s, u"Jane Roe"_s);
    row("only a date", u"Updated May 12, 2026"_s, QString());
    row("a name like a lead", u"Vonda Roe"_s, u"Vonda Roe"_s);
    row("nothing", QString(), QString());
}

void TestBylineText::findsNames()
{
    QFETCH(QString, byline);
    QTEST(namesInByline(byline), "names");
}

void TestBylineText::findsLeads()
{
    QCOMPARE(bylineLead(u"By Jane Roe"), 3);
    QCOMPARE(bylineLead(u"Text: Jane Roe"), 6);
    QCOMPARE(bylineLead(u"Text Jane Roe"), 0);
    QCOMPARE(bylineLead(u"Bylaws"), 0);
}

void TestBylineText::tellsNames()
{
    QVERIFY(looksLikeNames(u"Jane Roe and Max Muster"));
    QVERIFY(looksLikeNames(u"Jan van der Meer"));
    QVERIFY(!looksLikeNames(u"the bridge was closed on Tuesday"));
    QVERIFY(!looksLikeNames(u""));
}

} // namespace sidebyline

QTEST_APPLESS_MAIN(sidebyline::TestBylineText)
#include "tst_bylinetext.moc"
