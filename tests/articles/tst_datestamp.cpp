// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/datestamp.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sidebyline {

class TestDatestamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsDates_data();
    void findsDates();
    void findsNone_data();
    void findsNone();
    void findsTimes_data();
    void findsTimes();
};

void TestDatestamp::findsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("iso");
    const auto row = [](const char *name, const QString &text, const QString &found, const QString &iso) {
        QTest::newRow(name) << text << found << iso;
    };
    row("month first", u"Posted May 12, 2026 by"_s, u"May 12, 2026"_s, u"2026-05-12"_s);
    row("month first with ending", u"May 3rd, 2026"_s, u"May 3rd, 2026"_s, u"2026-05-03"_s);
    row("abbreviated", u"Sept. 7, 2025"_s, u"Sept. 7, 2025"_s, u"2025-09-07"_s);
    row("day first", u"Tue 12 May 2026"_s, u"12 May 2026"_s, u"2026-05-12"_s);
    row("ISO", u"2026-05-12"_s, u"2026-05-12"_s, u"2026-05-12"_s);
    row("ISO with time", u"2026-05-12T17:20"_s, u"2026-05-12T17:20"_s, u"2026-05-12T17:20"_s);
    row("with time behind", u"12 May 2026, 17:20"_s, u"12 May 2026, 17:20"_s, u"2026-05-12T17:20"_s);
    row("with afternoon", u"May 5, 2026 at 4:15 p.m."_s, u"May 5, 2026 at 4:15 p.m."_s,
        u"2026-05-05T16:15"_s);
    row("German", u"Stand: 6. Mai 2026, 11:48 Uhr"_s, u"6. Mai 2026, 11:48"_s, u"2026-05-06T11:48"_s);
    row("German in figures", u"am 12.05.2026 um 17:03 Uhr"_s, u"12.05.2026 um 17:03"_s,
        u"2026-05-12T17:03"_s);
    row("Arabic", u"نشر في 12 أيار 2026"_s, u"12 أيار 2026"_s, u"2026-05-12"_s);
    row("Arabic, Egypt", u"3 يوليو 2026"_s, u"3 يوليو 2026"_s, u"2026-07-03"_s);
    row("Hebrew", u"12 במאי 2026, 17:20"_s, u"12 במאי 2026, 17:20"_s, u"2026-05-12T17:20"_s);
    row("French", u"Publié le 1er mars 2026 à 18h05"_s, u"1er mars 2026 à 18h05"_s, u"2026-03-01T18:05"_s);
    row("Spanish", u"12 de mayo de 2026"_s, u"12 de mayo de 2026"_s, u"2026-05-12"_s);
    row("Italian", u"12 maggio 2026"_s, u"12 maggio 2026"_s, u"2026-05-12"_s);
    row("Dutch", u"12 mei 2026"_s, u"12 mei 2026"_s, u"2026-05-12"_s);
    row("bars that can only be month first", u"05/25/2026"_s, u"05/25/2026"_s, u"2026-05-25"_s);
    row("bars that could be either", u"05/12/2026"_s, u"05/12/2026"_s, QString());
    row("no year", u"SERRANIA CITY, May 10 (Wire)"_s, u"May 10"_s, QString());
}

void TestDatestamp::findsDates()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    QFETCH(QString, iso);
    const auto date = findDate(text);
    QVERIFY(date.has_value());
    QCOMPARE(date->range.of(text).toString(), found);
    QCOMPARE(date->iso, iso);
}

void TestDatestamp::findsNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a verb") << u"They may 2026 times try"_s;
    QTest::newRow("a day that is not") << u"31.02.2026"_s;
    QTest::newRow("a sum") << u"48,000 vehicles, 3.5 per cent"_s;
    QTest::newRow("a version") << u"release 1.2.3"_s;
    QTest::newRow("a year alone") << u"since 1889"_s;
}

void TestDatestamp::findsNone()
{
    QFETCH(QString, text);
    const auto date = findDate(text);
    QVERIFY2(!date.has_value(), qPrintable(date ? date->range.of(text).toString() : QString()));
}

void TestDatestamp::findsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    QTest::newRow("24 hours") << u"at 21:40 sharp"_s << u"21:40"_s;
    QTest::newRow("morning") << u"9 a.m."_s << u"09:00"_s;
    QTest::newRow("noon") << u"12:30 pm"_s << u"12:30"_s;
    QTest::newRow("midnight") << u"12:05 am"_s << u"00:05"_s;
    QTest::newRow("French") << u"à 7h30"_s << u"07:30"_s;
    QTest::newRow("German hour") << u"um 9 Uhr"_s << u"09:00"_s;
    QTest::newRow("no time") << u"3 of 5 people am here"_s << QString();
}

void TestDatestamp::findsTimes()
{
    QFETCH(QString, text);
    QFETCH(QString, iso);
    const auto time = findTime(text);
    QCOMPARE(time ? time->iso : QString(), iso);
}

} // namespace sidebyline

QTEST_APPLESS_MAIN(sidebyline::TestDatestamp)
#include "tst_datestamp.moc"
