// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/datetext.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sidebyline {

class TestDateText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMachineDates_data();
    void readsMachineDates();
    void labelsDates_data();
    void labelsDates();
    void readsFiguresByLanguage();
    void readsAddresses();
};

void TestDateText::readsMachineDates_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("iso");
    const auto row = [](const char *name, const QString &value, const QString &iso) {
        QTest::newRow(name) << value << iso;
    };
    row("ISO", u"2026-05-12T17:20:00+0200"_s, u"2026-05-12T17:20+02:00"_s);
    row("ISO with parts of a second", u"2026-05-12T17:20:00.000Z"_s, u"2026-05-12T17:20Z"_s);
    row("a day", u"2026-05-12"_s, u"2026-05-12"_s);
    row("digits only", u"20260512"_s, u"2026-05-12"_s);
    row("digits with time", u"20260512172000"_s, u"2026-05-12T17:20"_s);
    row("bars", u"2026/05/12 17:20"_s, u"2026-05-12T17:20"_s);
    row("mail", u"Tue, 12 May 2026 17:20:00 GMT"_s, u"2026-05-12T17:20Z"_s);
    row("script", u"Tue May 12 2026 17:20:00 GMT+0000 (UTC)"_s, u"2026-05-12T17:20Z"_s);
    row("year last", u"Tue May 12 17:20:00 EST 2026"_s, u"2026-05-12T17:20"_s);
    row("seconds", u"1778606400"_s, u"2026-05-12T17:20Z"_s);
    row("milliseconds", u"1778606400000"_s, u"2026-05-12T17:20Z"_s);
    row("a number", u"12345678901"_s, QString());
    row("words", u"yesterday"_s, QString());
    row("no such day", u"20261345"_s, QString());
}

void TestDateText::readsMachineDates()
{
    QFETCH(QString, value);
    QTEST(machineDate(value), "iso");
}

void TestDateText::labelsDates_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("dates");
    const auto row = [](const char *name, const QString &line, const QString &dates) {
        QTest::newRow(name) << line << dates;
    };
    row("English", u"Published May 12, 2026, last updated May 14, 2026"_s, u"2026-05-12 1 2026-05-14 2"_s);
    row("German", u"Veröffentlicht am 3. Oktober 2025, aktualisiert: 4. 10. 2025"_s,
        u"2025-10-03 1 2025-10-04 2"_s);
    row("French", u"Publié le 3 octobre 2025 à 18h05 - Mis à jour le 4 octobre 2025"_s,
        u"2025-10-03T18:05 1 2025-10-04 2"_s);
    row("Spanish", u"Actualizado el 3 de octubre de 2025"_s, u"2025-10-03 2"_s);
    row("Dutch", u"Gepubliceerd: 3 oktober 2025"_s, u"2025-10-03 1"_s);
    row("none of either", u"Montag, 3. Oktober 2025, 14:05 Uhr"_s, u"2025-10-03T14:05 0"_s);
    row("something else", u"Mitglied, dabei seit 03.10.2011"_s, u"2011-10-03 3"_s);
    row("without a year", u"May 12"_s, QString());
}

void TestDateText::labelsDates()
{
    QFETCH(QString, line);
    QStringList found;
    for (const LabelledDate &one : labelledDates(line, DayOrder::Unknown)) {
        found << one.date.iso << QString::number(int(one.label));
    }
    QTEST(found.join(u' '), "dates");
}

void TestDateText::readsFiguresByLanguage()
{
    const auto day = [](QStringView text, QStringView language) {
        const auto date = findDate(text, dayOrderOf(language));
        return date ? date->iso : QString();
    };
    QCOMPARE(day(u"05/12/2026", u"en-US"), u"2026-05-12"_s);
    QCOMPARE(day(u"05/12/2026", u"en-GB"), u"2026-12-05"_s);
    QCOMPARE(day(u"05/12/2026", u"fr"), u"2026-12-05"_s);
    QCOMPARE(day(u"05/12/2026", u""), QString());
    QCOMPARE(day(u"12.05.26", u"de"), u"2026-05-12"_s);
    QCOMPARE(day(u"05/31/26", u"en"), u"2026-05-31"_s);
}

void TestDateText::readsAddresses()
{
    QCOMPARE(dateInAddress(u"https://courier.example/2026/05/12/bridge"), u"2026-05-12"_s);
    QCOMPARE(dateInAddress(u"https://courier.example/news/20260512/bridge"), u"2026-05-12"_s);
    QCOMPARE(dateInAddress(u"https://courier.example/bridge-2026-5-2.html"), u"2026-05-02"_s);
    QCOMPARE(dateInAddress(u"https://courier.example/2026/05/bridge"), QString());
    QCOMPARE(dateInAddress(u"https://courier.example/2026/12/40"), QString());
    QCOMPARE(dateInAddress(u"https://courier.example/article/120260512999"), QString());
}

} // namespace sidebyline

QTEST_APPLESS_MAIN(sidebyline::TestDateText)
#include "tst_datetext.moc"
