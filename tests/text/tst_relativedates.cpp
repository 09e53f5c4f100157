// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/figures.h"
#include "text/relativedates.h"

#include <QTest>

using namespace sidebyline;
using namespace Qt::StringLiterals;

/// Dates that an article of Thursday, 14 May 2026 tells from that day.
class RelativeDatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found_data();
    void found();
    void partialDates_data();
    void partialDates();
    void withoutADay();
};

namespace {

const QDate published(2026, 5, 14);

[[nodiscard]] QString asText(const std::vector<DateSpan> &spans)
{
    QStringList texts;
    for (const DateSpan &span : spans) {
        texts << (span.first == span.last
                      ? span.first.toString(Qt::ISODate)
                      : span.first.toString(Qt::ISODate) + u'/' + span.last.toString(Qt::ISODate));
    }
    return texts.join(u' ');
}

} // namespace

void RelativeDatesTest::found_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected, const char *language = "en") {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(language)
                            << QString::fromUtf8(expected);
    };
    row("It closed yesterday.", "yesterday 2026-05-13");
    row("Tonight and tomorrow it stays shut.", "Tonight 2026-05-14, tomorrow 2026-05-15");
    row("It closed last month.", "last month 2026-04-01/2026-04-30");
    row("It reopens next year.", "next year 2027-01-01/2027-12-31");
    row("They vote this week.", "this week 2026-05-10/2026-05-17");
    row("They voted last week.", "last week 2026-05-03/2026-05-13");
    row("It closed three days ago.", "three days ago 2026-05-10/2026-05-12");
    row("It closed a year ago.", "a year ago 2024-01-01/2026-12-31");
    row("It closed 2 months ago.", "2 months ago 2026-02-01/2026-04-30");
    row("The last days of the ferry.", "");
    row("Long ago it closed.", "");
    row("Die Fähre fuhr gestern.", "gestern 2026-05-13", "de");
    row("Vor zwei Jahren fuhr sie.", "Vor zwei Jahren 2023-01-01/2025-12-31", "de");
    row("Im vergangenen Jahr fuhr sie.", "vergangenen Jahr 2025-01-01/2025-12-31", "de");
    row("Le bac a fermé hier.", "hier 2026-05-13", "fr");
}

void RelativeDatesTest::found()
{
    QFETCH(const QString, text);
    QFETCH(const QString, language);
    QFETCH(const QString, expected);
    QStringList found;
    for (const RelativeDate &date : relativeDates(text, language)) {
        found << date.range.of(text).toString() + u' ' + asText(spansOf(date, published));
    }
    QCOMPARE(found.join(u", "_s), expected);
}

void RelativeDatesTest::partialDates_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("weekday");
    QTest::addColumn<QString>("expected");
    QTest::newRow("full") << 2025 << 3 << 2 << 0 << u"2025-03-02"_s;
    QTest::newRow("month") << 2025 << 2 << 0 << 0 << u"2025-02-01/2025-02-28"_s;
    QTest::newRow("year") << 2025 << 0 << 0 << 0 << u"2025-01-01/2025-12-31"_s;
    QTest::newRow("no year") << 0 << 5 << 12 << 0 << u"2025-05-12 2026-05-12 2027-05-12"_s;
    QTest::newRow("leap day") << 0 << 2 << 29 << 0 << u""_s;
    QTest::newRow("weekday") << 0 << 0 << 0 << 2 << u"2026-05-12 2026-05-19"_s;
    QTest::newRow("the same weekday") << 0 << 0 << 0 << 4 << u"2026-05-14 2026-05-21"_s;
}

void RelativeDatesTest::partialDates()
{
    QFETCH(const int, year);
    QFETCH(const int, month);
    QFETCH(const int, day);
    QFETCH(const int, weekday);
    QFETCH(const QString, expected);
    QCOMPARE(asText(spansOf(PartialDate{year, month, day, weekday}, published)), expected);
}

void RelativeDatesTest::withoutADay()
{
    const QString text = u"It closed yesterday."_s;
    QVERIFY(spansOf(relativeDates(text, u"en").front(), QDate()).empty());
    QVERIFY(spansOf(PartialDate{0, 5, 12, 0}, QDate()).empty());
    QCOMPARE(spansOf(PartialDate{2026, 5, 12, 0}, QDate()).size(), 1U);
}

QTEST_APPLESS_MAIN(RelativeDatesTest)

#include "tst_relativedates.moc"
