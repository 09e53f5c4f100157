// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/csv.h"

#include <QTest>

using namespace sidebyline;
using namespace Qt::StringLiterals;

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headsAndRows()
    {
        Csv csv({"outlet"_L1, "words"_L1, "found"_L1});
        csv.text(u"Pier Post").number(12).yes(true).endRow();
        csv.text(u"Quay Nachrichten – Süd").number(-1).yes(false).endRow();
        QCOMPARE(csv.bytes(), "\xef\xbb\xbfoutlet,words,found\r\nPier Post,12,yes\r\n"
                              "Quay Nachrichten \xe2\x80\x93 S\xc3\xbc"
                              "d,-1,no\r\n");
    }

    void fields_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("empty") << QString() << QByteArray();
        QTest::newRow("plain") << u"two words"_s << QByteArray("two words");
        QTest::newRow("comma") << u"a, b"_s << QByteArray("\"a, b\"");
        QTest::newRow("quotation marks") << u"a \"b\""_s << QByteArray("\"a \"\"b\"\"\"");
        QTest::newRow("lines") << u"a\nb\r\nc"_s << QByteArray("\"a\nb\r\nc\"");
        QTest::newRow("spaces around") << u" a "_s << QByteArray("\" a \"");
        QTest::newRow("nul") << (u"a"_s + QChar::Null + u"b"_s) << QByteArray("ab");
        QTest::newRow("formula") << u"=1+1"_s << QByteArray("'=1+1");
        QTest::newRow("link") << u"=HYPERLINK(\"x\",\"y\")"_s
                              << QByteArray("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
        QTest::newRow("plus") << u"+49 30"_s << QByteArray("'+49 30");
        QTest::newRow("minus") << u"-cmd"_s << QByteArray("'-cmd");
        QTest::newRow("handle") << u"@pierpost"_s << QByteArray("'@pierpost");
        QTest::newRow("tab") << u"\t=1"_s << QByteArray("'\t=1");
        QTest::newRow("inner sign") << u"1+1=2"_s << QByteArray("1+1=2");
    }

    void fields()
    {
        QFETCH(QString, text);
        Csv csv({"a"_L1, "b"_L1});
        const QByteArray head = csv.bytes();
        csv.text(text).text(u"end").endRow();
        QTEST(csv.bytes().sliced(head.size()).chopped(6), "field");
        QVERIFY(csv.bytes().endsWith(",end\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
