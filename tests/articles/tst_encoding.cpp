// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes to text: every character set with and without mark and with each line end, and bytes that are broken.

#include "articles/encoding.h"

#include <QStringEncoder>
#include <QTest>

#include <array>
#include <random>

using namespace Qt::StringLiterals;

namespace sidebyline {

class TestEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsUnicode_data();
    void readsUnicode();
    void readsEightBitSets_data();
    void readsEightBitSets();
    void mendsWhatIsBroken_data();
    void mendsWhatIsBroken();
    void refusesBinary_data();
    void refusesBinary();
    void neverFailsOnAnyBytes();
};

namespace {

/// Invented; long enough for a detector to see its language.
QString english()
{
    return u"The ferry to Torvey – the last one – left at 21.40, the crew said.\n\n"
           "“We waited for the baker’s van,” said the mate, Odd Renn. “It never came.”\n"_s;
}

QString german()
{
    return u"Die Fähre nach Süderöog fährt wieder, teilte die Reederei am Dienstag mit.\n\n"
           "Die Brücke bleibt gesperrt, bis alle Schweißnähte geprüft sind. Größere Lücken gebe es nicht.\n"_s;
}

void addUnicode(const char *name, QStringConverter::Encoding encoding, const QString &reported)
{
    for (const bool mark : {true, false}) {
        for (const auto &[ends, end] : {std::pair("LF", u"\n"_s), {"CRLF", u"\r\n"_s}, {"CR", u"\r"_s}}) {
            const QString text = english().replace(u'\n', end);
            const auto flag = mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default;
            QStringEncoder encoder(encoding, flag);
            const QByteArray bytes = encoder.encode(text);
            QTest::addRow("%s %s %s", name, mark ? "mark" : "no mark", ends) << bytes << text << reported;
        }
    }
}

} // namespace

void TestEncoding::readsUnicode_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    addUnicode("UTF-8", QStringConverter::Utf8, u"UTF-8"_s);
    addUnicode("UTF-16LE", QStringConverter::Utf16LE, u"UTF-16LE"_s);
    addUnicode("UTF-16BE", QStringConverter::Utf16BE, u"UTF-16BE"_s);
    addUnicode("UTF-32LE", QStringConverter::Utf32LE, u"UTF-32LE"_s);
    addUnicode("UTF-32BE", QStringConverter::Utf32BE, u"UTF-32BE"_s);
}

void TestEncoding::readsUnicode()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(QString, encoding);
    const auto decoded = decodeText(bytes);
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->text, text);
    QCOMPARE(decoded->encoding, encoding);
}

void TestEncoding::readsEightBitSets_data()
{
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("reported");
    const QString latin = german().repeated(3);
    const QString russian =
        u"Паром до острова снова ходит, сообщила во вторник компания. Мост пока закрыт, пока "
        "инженеры не проверят каждый шов. «Мы никуда не спешим», — сказал капитан.\n"_s;
    const QString greek =
        u"Το πλοίο για το νησί ξεκίνησε ξανά την Τρίτη, είπε η εταιρεία. Η γέφυρα μένει κλειστή "
        "ώσπου να ελεγχθεί κάθε ραφή.\n"_s;
    const QString japanese =
        u"島への渡し船が火曜日に再開したと会社が発表した。橋は検査が終わるまで閉鎖される。船長は急がないと話した。\n"_s;
    QTest::newRow("Windows-1252 English")
        << QByteArray("windows-1252") << english().repeated(2) << QByteArray("windows-1252");
    QTest::newRow("Windows-1252 German") << QByteArray("windows-1252") << latin << QByteArray("windows-1252");
    QTest::newRow("Latin-1 is read as Windows-1252")
        << QByteArray("ISO-8859-1") << latin << QByteArray("windows-1252");
    QTest::newRow("Windows-1251") << QByteArray("windows-1251") << russian << QByteArray("windows-1251");
    QTest::newRow("KOI8-R") << QByteArray("KOI8-R")
                            << QString(russian).remove(u'«').remove(u'»').remove(u"— "_s)
                            << QByteArray("KOI8-R");
    QTest::newRow("ISO-8859-7") << QByteArray("ISO-8859-7") << greek << QByteArray("ISO-8859-7");
    QTest::newRow("Shift_JIS") << QByteArray("Shift_JIS") << japanese << QByteArray("Shift_JIS");
    QTest::newRow("EUC-JP") << QByteArray("EUC-JP") << japanese << QByteArray("EUC-JP");
}

void TestEncoding::readsEightBitSets()
{
    QFETCH(QByteArray, charset);
    QFETCH(QString, text);
    QFETCH(QByteArray, reported);
    QStringEncoder encoder(charset.constData());
    if (!encoder.isValid()) {
        QSKIP("skipped: this Qt has no encoder for the character set");
    }
    const QByteArray bytes = encoder.encode(text);
    const auto decoded = decodeText(bytes);
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->encoding.toLatin1(), reported);
    QCOMPARE(decoded->text, text);
}

void TestEncoding::mendsWhatIsBroken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    const QByteArray umlauts = "Fähre über Süd, Öl, Käse, Höhe, Flüsse, Äpfel, Möwe, Fräse, Bühne, Löwe";
    QTest::newRow("cut within the last character")
        << umlauts + "\xC3" << QString::fromUtf8(umlauts) + QChar::ReplacementCharacter << u"UTF-8"_s;
    QTest::newRow("one broken byte among many good ones")
        << umlauts + " \xFF x" << QString::fromUtf8(umlauts) + u" \uFFFD x"_s << u"UTF-8"_s;
    QTest::newRow("a line in Windows-1252 between lines in UTF-8")
        << umlauts + "\n\nThe \x93quay\x94 caf\xE9 \x96 closed\n\n" + umlauts
        << QString::fromUtf8(umlauts) + u"\n\nThe “quay” café – closed\n\n"_s + QString::fromUtf8(umlauts)
        << u"UTF-8, windows-1252"_s;
    QTest::newRow("one word in UTF-8 below lines in Windows-1252")
        << QByteArray("F\xE4hre \xFC"
                      "ber S\xFC"
                      "d\nK\xC3\xA4se\n")
        << u"Fähre über Süd\nKäse\n"_s << u"UTF-8, windows-1252"_s;
    QTest::newRow("overlong form is no UTF-8")
        << QByteArray("a \xC0\xAF b") << u"a À¯ b"_s << u"windows-1252"_s;
    QTest::newRow("lone surrogate in UTF-16") << QByteArray("\xFF\xFE"
                                                            "a\0\x00\xD8"
                                                            "b\0",
                                                            8)
                                              << u"a\uFFFD"
                                                 "b"_s
                                              << u"UTF-16LE"_s;
    QTest::newRow("odd byte at the end of UTF-16")
        << QByteArray("\xFE\xFF\0a\0b\0", 7) << u"ab\uFFFD"_s << u"UTF-16BE"_s;
    QTest::newRow("Windows-1252 that went as Latin-1 into UTF-8")
        << QByteArray("\xC2\x93hello\xC2\x94 \xC2\x96 \xC2\x81") << u"“hello” – "_s << u"UTF-8"_s;
    QTest::newRow("a mark in mid-text, soft hyphens") << QByteArray("a\xEF\xBB\xBF"
                                                                    "b c\xC2\xAD"
                                                                    "d")
                                                      << u"ab cd"_s << u"UTF-8"_s;
    QTest::newRow("next line stays a line end") << QByteArray("a\xC2\x85"
                                                              "b")
                                                << u"a\u0085"
                                                   "b"_s
                                                << u"UTF-8"_s;
    QTest::newRow("a stray control character")
        << QByteArray(100, 'x') + "\x07" << QString(100, u'x') << u"UTF-8"_s;
    QTest::newRow("nothing") << QByteArray() << QString() << u"UTF-8"_s;
    QTest::newRow("a mark alone") << QByteArray("\xEF\xBB\xBF") << QString() << u"UTF-8"_s;
}

void TestEncoding::mendsWhatIsBroken()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(QString, encoding);
    const auto decoded = decodeText(bytes);
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->text, text);
    QCOMPARE(decoded->encoding, encoding);
}

void TestEncoding::refusesBinary_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("zero bytes here and there") << QByteArray("some text\0and\0more\0of it", 24);
    QTest::newRow("control characters") << QByteArray("a\x01\x02"
                                                      "b\x03\x04 and words");
    QByteArray all;
    for (int i = 0; i < 256; ++i) {
        all += char(i);
    }
    QTest::newRow("every byte there is") << all.repeated(4);
}

void TestEncoding::refusesBinary()
{
    QFETCH(QByteArray, bytes);
    const auto decoded = decodeText(bytes);
    QVERIFY(!decoded.has_value());
    QCOMPARE(decoded.error(), ReadErrorCode::Binary);
}

void TestEncoding::neverFailsOnAnyBytes()
{
    std::mt19937 random(20260512); // NOLINT: the same bytes in every run
    std::uniform_int_distribution<int> byte(0, 255);
    std::uniform_int_distribution<int> length(0, 64);
    for (int round = 0; round < 5000; ++round) {
        QByteArray bytes;
        const int size = length(random);
        const int above = round % 3 == 0 ? 0x20 : 0;
        for (int i = 0; i < size; ++i) {
            bytes += char(std::max(byte(random), above));
        }
        const auto decoded = decodeText(bytes);
        if (!decoded) {
            continue;
        }
        QVERIFY(QStringView(decoded->text).isValidUtf16());
        for (const QChar c : decoded->text) {
            const bool lineEnd = c == u'\u0085' || (c.unicode() >= 0x09 && c.unicode() <= 0x0D);
            QVERIFY2(lineEnd || c.category() != QChar::Other_Control,
                     qPrintable(QString::number(c.unicode(), 16)));
        }
    }
}

} // namespace sidebyline

QTEST_APPLESS_MAIN(sidebyline::TestEncoding)
#include "tst_encoding.moc"
