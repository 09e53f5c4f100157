// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/dateline.h"

#include <QTest>

using namespace sidebyline;
using namespace Qt::StringLiterals;

class DatelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rest_data();
    void rest();
};

void DatelineTest::rest_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rest");
    const auto row = [](const char *name, const QString &text, const QString &rest) {
        QTest::newRow(name) << text << rest;
    };
    row("nothing", u""_s, u""_s);
    row("place", u"LINDEN BAY — A ferry sank."_s, u" A ferry sank."_s);
    row("place, country, agency", u"TARN, Averin (TNS) - A ferry sank."_s, u" A ferry sank."_s);
    row("date", u"TORVEY, 20 May (Strait News) – A ferry sank."_s, u" A ferry sank."_s);
    row("no dash", u"LINDEN BAY A ferry sank."_s, u"LINDEN BAY A ferry sank."_s);
    row("ordinary sentence", u"The ferry — a new one — sank."_s, u"The ferry — a new one — sank."_s);
    row("abbreviation in a sentence", u"TNS reporters saw it — twice."_s, u"TNS reporters saw it — twice."_s);
    row("hyphen in a word", u"TARN-based sailors sank."_s, u"TARN-based sailors sank."_s);
    row("only capitals", u"LINDEN"_s, u"LINDEN"_s);
}

void DatelineTest::rest()
{
    QFETCH(const QString, text);
    QFETCH(const QString, rest);
    QCOMPARE(text.sliced(datelineEnd(text)), rest);
}

QTEST_GUILESS_MAIN(DatelineTest)

#include "tst_dateline.moc"
