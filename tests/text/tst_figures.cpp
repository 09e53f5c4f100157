// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/figures.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;

namespace sidebyline {

class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void knowsLanguages_data();
    void knowsLanguages();
    void saysWhereFiguresStand();
    void saysHowFarTheyAreWritten_data();
    void saysHowFarTheyAreWritten();
    void disagrees_data();
    void disagrees();

private:
    static void check();
};

namespace {

QString dateText(PartialDate date)
{
    static constexpr std::array days{"", " Mon", " Tue", " Wed", " Thu", " Fri", " Sat", " Sun"};
    return u"%1-%2-%3%4"_s.arg(date.year)
        .arg(date.month)
        .arg(date.day)
        .arg(QLatin1StringView(days.at(static_cast<std::size_t>(date.weekday))));
}

/// "about 48000 vehicle", "5 %", "2026-5-12 Tue", "time 1020", "22.".
QString describe(const Figure &figure)
{
    static constexpr std::array words{"", "about ", "nearly ", "at least ", "at most ", "vaguely "};
    const QString approximation = QLatin1StringView(words.at(static_cast<std::size_t>(figure.approximation)));
    const QString value = QString::number(figure.value, 'g', 12);
    switch (figure.kind) {
    case FigureKind::Date:
        return approximation + dateText(figure.date);
    case FigureKind::Time:
        return u"time "_s + value;
    case FigureKind::Ordinal:
        return value + u'.';
    case FigureKind::Number:
    case FigureKind::Money:
    case FigureKind::Percentage:
        break;
    }
    return (approximation + value + u' ' + figure.unit).trimmed();
}

void row(const char *text, const char *expected, const char *language = "en")
{
    QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected)
                        << QString::fromLatin1(language);
}

void columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("language");
}

/// The only figure of @p text.
Figure figureIn(const QString &text)
{
    const std::vector<Figure> found = figures(text);
    return found.size() == 1 ? found.front() : Figure{.kind = FigureKind::Ordinal, .value = -1};
}

} // namespace

void TestFigures::check()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QFETCH(const QString, language);
    QStringList described;
    for (const Figure &figure : figures(text, language)) {
        described.append(describe(figure));
    }
    QCOMPARE(described.join(u", "_s), expected);
}

void TestFigures::reads_data()
{
    columns();
    // Numbers in figures
    row("The hall holds 1,250 seats.", "1250 seat");
    row("48,000 vehicles cross it", "48000 vehicle");
    row("It weighs 1,234.5 tonnes", "1234.5 t");
    row("The 1.5 million residents", "1500000 resident");
    row("a 40-centimetre crack", "40 cm");
    row("60 cm wide and 3 km long", "60 cm, 3 km");
    row("10 square miles", "10 mi²");
    row("It fell to -5 degrees", "-5 degree");
    row("at 21°C", "21 °C");
    row("12 other boats and 3 more rafts", "12 boat, 3 raft");
    row("a 45-year-old and 45 years", "45 year, 45 year");
    row("2½ hours", "2.5 hour");
    row("the vote was 52-48", "52, 48");
    row("2000 homes", "2000 home");
    row("three, four and five", "3, 4, 5");
    // Numbers in words
    row("twenty-two people", "22 person");
    row("Twenty two were hurt", "22");
    row("two hundred and fifty homes", "250 home");
    row("three thousand four hundred and twelve votes", "3412 vote");
    row("a hundred boats", "100 boat");
    row("a dozen boats and two dozen rafts", "12 boat, 24 raft");
    row("half of the boats", "0.5");
    row("half a million boats", "500000 boat");
    row("two-thirds of voters", "0.666666666667 voter");
    row("a third of residents", "0.333333333333 resident");
    row("three quarters of the boats", "0.75");
    row("two in three voters", "0.666666666667 voter");
    row("3 out of 5 boats", "0.6 boat");
    row("two in three years", "2, 3 year");
    row("tens of thousands of people", "vaguely 10000 person");
    row("dozens of boats", "vaguely 12 boat");
    row("several hundred boats", "vaguely 100 boat");
    row("one person died", "1 person");
    row("one of them, at one point", "");
    row("22 dead and 40 wounded", "22 dead, 40 injured");
    // Money
    row("$250,000", "250000 USD");
    row("€3m, £1.2bn and $20k", "3000000 EUR, 1200000000 GBP, 20000 USD");
    row("20 million euros", "20000000 EUR");
    row("US$5 million and A$40", "5000000 USD, 40 AUD");
    row("EUR 40 and 40 €", "40 EUR, 40 EUR");
    row("tens of thousands of dollars", "vaguely 10000 USD");
    row("200 pounds, but 3 million pounds", "200 lb, 3000000 GBP");
    row("$3-5 million", "at least 3000000 USD, at most 5000000 USD");
    // Percentages
    row("5 percent, 5 per cent, 5%, 5.2 pct", "5 %, 5 %, 5 %, 5.2 %");
    row("two percentage points", "2 points");
    row("rose from 15 to 20 percent", "15 %, 20 %");
    // Approximations
    row("about 400 boats", "about 400 boat");
    row("some 400 boats, or 400 or so", "about 400 boat, about 400");
    row("nearly 7,000 crossings", "nearly 7000 crossing");
    row("more than 390 people", "at least 390 person");
    row("over $40", "at least 40 USD");
    row("no fewer than six boats", "at least 6 boat");
    row("up to 20 boats", "at most 20 boat");
    row("fewer than 20 boats", "at most 20 boat");
    row("500+ guests, 50 or more rafts", "at least 500 guest, at least 50");
    row("15 to 20 boats", "at least 15 boat, at most 20 boat");
    row("between 15 and 20 boats", "at least 15 boat, at most 20 boat");
    // Dates and times
    row("on 12 May 2026", "2026-5-12");
    row("on May 12, 2026, it fell", "2026-5-12");
    row("the 12th of May", "0-5-12");
    row("Feb. 16", "0-2-16");
    row("on Tuesday, May 12", "0-5-12 Tue");
    row("Wednesday, 3 June 2026", "2026-6-3 Wed");
    row("in January 2017 and in March", "2017-1-0, 0-3-0");
    row("They may march on Monday", "0-0-0 Mon");
    row("in 2009, the 2016 vote", "2009-0-0, 2016-0-0");
    row("the 1990s", "about 1990-0-0");
    row("the 2016-17 season", "2016-0-0");
    row("2026-05-12 or 25/12/2026", "2026-5-12, 2026-12-25");
    row("03/04/2026", "2026-0-0");
    row("at 5 p.m. Thursday", "time 1020, 0-0-0 Thu");
    row("5:30 p.m., 12 a.m. and 17:45", "time 1050, time 0, time 1065");
    row("the 22nd boat", "22.");
    // Names
    row("No. 5, Section 12, Highway 9 and #4", "");
    row("F-16s, G20, COVID-19, 5G and A4", "");
    row("24/7 but 2/3 of it", "0.666666666667");
    row("in one thing or another", "");
    row("May and March were wet", "");
}

void TestFigures::reads()
{
    check();
}

void TestFigures::knowsLanguages_data()
{
    columns();
    row("48.000 Fahrzeuge, 3,5 Prozent", "48000 fahrzeuge, 3.5 %", "de");
    row("Am 3. Oktober 2026 um 17 Uhr", "2026-10-3, time 1020", "de");
    row("20 Mio. Euro, 3 Milliarden Euro", "20000000 EUR, 3000000000 EUR", "de");
    row("zweiundzwanzig Menschen, ein Boot", "22 menschen", "de");
    row("mehr als 390 Menschen, rund 400", "at least 390 menschen, about 400", "de");
    row("2000 Menschen im Jahr 2016", "2000 menschen, 2016-0-0", "de");
    row("am 12.05.2026 und am Montag", "2026-5-12, 0-0-0 Mon", "de");
    row("48 000 véhicules, 3,5 pour cent", "48000 véhicules, 3.5 %", "fr");
    row("le 14 juillet 2026 à 17h30", "2026-7-14, time 1050", "fr");
    row("quatre-vingt-dix bateaux", "90 bateaux", "fr");
    row("20 millions d’euros, plus de 30 bateaux", "20000000 EUR, at least 30 bateaux", "fr");
    row("48.000 vehículos, 3,5 por ciento", "48000 vehículos, 3.5 %", "es");
    row("el 12 de mayo de 2026", "2026-5-12", "es");
    row("treinta y cuatro barcos, casi 40", "34 barcos, nearly 40", "es");
    row("il 12 maggio 2026, 3,5 per cento", "2026-5-12, 3.5 %", "it");
    row("20 milioni di euro, oltre 30 barche", "20000000 EUR, at least 30 barche", "it");
    row("12 de maio de 2026, trinta e quatro barcos", "2026-5-12, 34 barcos", "pt");
    row("cerca de 40 barcos, 3,5%", "about 40 barcos, 3.5 %", "pt");
    row("12 mei 2026, ruim 30 boten", "2026-5-12, at least 30 boten", "nl");
    row("tweeëntwintig boten, 3 mln. euro", "22 boten, 3000000 EUR", "nl");
}

void TestFigures::knowsLanguages()
{
    check();
}

void TestFigures::saysWhereFiguresStand()
{
    const QString text = u"More than $1.5 million went to a 40-metre wall on Tuesday, May 12, 2026."_s;
    QStringList found;
    for (const Figure &figure : figures(text)) {
        found.append(figure.range.of(text).toString());
    }
    QCOMPARE(found, (QStringList{u"$1.5 million"_s, u"40-metre"_s, u"Tuesday, May 12, 2026"_s}));
}

void TestFigures::saysHowFarTheyAreWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("step");
    QTest::newRow("count") << u"398 people"_s << 1.0;
    QTest::newRow("rounded") << u"48,000 people"_s << 1000.0;
    QTest::newRow("decimals") << u"3.25 metres"_s << 0.01;
    QTest::newRow("scaled") << u"1.5 million people"_s << 1e5;
}

void TestFigures::saysHowFarTheyAreWritten()
{
    QFETCH(const QString, text);
    QFETCH(const double, step);
    QCOMPARE(figureIn(text).step, step);
}

void TestFigures::disagrees_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("expected");
    const auto pair = [](const char *first, const char *second, bool expected) {
        QTest::addRow("%s, %s", first, second)
            << QString::fromUtf8(first) << QString::fromUtf8(second) << expected;
    };
    pair("22 people", "29 people", true);
    pair("22 people", "twenty-two people", false);
    pair("22 dead", "29 killed", true);
    pair("20 people", "22 people", true);
    pair("more than 390 people", "398 people", false);
    pair("more than 390 people", "380 people", true);
    pair("more than 20 people", "61 people", true);
    pair("at least 390 people", "390 people", false);
    pair("fewer than 20 boats", "18 boats", false);
    pair("up to 20 boats", "25 boats", true);
    pair("more than 20 boats", "fewer than 15 boats", true);
    pair("about 48,000 vehicles", "48,212 vehicles", false);
    pair("48,000 vehicles", "48,212 vehicles", false);
    pair("48,000 vehicles", "49,000 vehicles", true);
    pair("nearly 50 boats", "48 boats", false);
    pair("nearly 50 boats", "52 boats", true);
    pair("about 50 boats", "53 boats", false);
    pair("about 50 boats", "80 boats", true);
    pair("dozens of boats", "40 boats", false);
    pair("hundreds of boats", "40 boats", true);
    pair("22 boats", "29 rafts", false);
    pair("$250,000", "$252,000", false);
    pair("$250,000", "$350,000", true);
    pair("$250,000", "€350,000", false);
    pair("$1.5 million", "$1,460,000", false);
    pair("5 percent", "5.2 percent", false);
    pair("5 percent", "6 percent", true);
    pair("5 percent", "6 percentage points", false);
    pair("5 percent", "6 boats", false);
    pair("50 miles", "80 kilometres", false);
    pair("50 miles", "100 kilometres", true);
    pair("three weeks", "20 days", false);
    pair("three weeks", "40 days", true);
    pair("50 miles", "80 kilograms", false);
    pair("half of the boats", "48 percent", false);
    pair("half of the boats", "61 percent", true);
    pair("a dozen boats", "13 boats", false);
    pair("a dozen boats", "20 boats", true);
    pair("Tuesday", "Wednesday", true);
    pair("Tuesday", "12 May 2026", false);
    pair("Wednesday", "12 May 2026", true);
    pair("May 12", "12 May 2026", false);
    pair("May 12", "May 13", true);
    pair("in 2009", "in 2010", true);
    pair("in January", "May 12", true);
    pair("5 p.m.", "17:00", false);
    pair("5 p.m.", "5:30 p.m.", true);
    pair("the 2nd", "the 3rd", true);
}

void TestFigures::disagrees()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const bool, expected);
    QCOMPARE(figures(first).size(), 1);
    QCOMPARE(figures(second).size(), 1);
    QCOMPARE(disagree(figureIn(first), figureIn(second)), expected);
    QCOMPARE(disagree(figureIn(second), figureIn(first)), expected);
}

} // namespace sidebyline

QTEST_APPLESS_MAIN(sidebyline::TestFigures)
#include "tst_figures.moc"
