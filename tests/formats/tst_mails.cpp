// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mails as they are saved: parts, character sets, attachments, mailboxes.

#include "formats/mailboxcutter.h"
#include "formats/mailtext.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace sidebyline {

class TestMails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheHeader();
    void readsTexts_data();
    void readsTexts();
    void takesThePage();
    void leavesAttachmentsOut();
    void partsMailboxes();
    void passesOverMailsThatAreTooLarge();
    void refusesTooManyParts();
};

namespace {

const QByteArray Head = "MIME-Version: 1.0\nMessage-ID: <1@example.org>\n";

} // namespace

void TestMails::readsTheHeader()
{
    const auto mail =
        mailText(Head + "From: \"The Linden Echo\" <desk@example.org>\nSubject: =?utf-8?Q?F=C3=A4hre?=\n"
                        " back\nDate: Tue, 12 May 2026 09:30:00 +0200\n\nText.\n");
    QVERIFY(mail.has_value());
    QCOMPARE(mail->fields, (FileFields{.outlet = u"The Linden Echo"_s,
                                       .headline = u"Fähre back"_s,
                                       .byline = {},
                                       .dateline = {},
                                       .published = u"2026-05-12T09:30:00+02:00"_s,
                                       .language = {}}));
    QCOMPARE(mail->text.trimmed(), u"Text."_s);
}

void TestMails::readsTexts_data()
{
    QTest::addColumn<QByteArray>("mail");
    QTest::addColumn<QString>("text");
    QTest::newRow("declared") << QByteArray(
                                     "Content-Type: text/plain; charset=iso-8859-15\n\n5 \xA4 f\xFCr alle\n")
                              << u"5 € für alle"_s;
    QTest::newRow("quoted-printable")
        << QByteArray("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: "
                      "quoted-printable\n\nF=C3=A4hre f=\n=C3=A4hrt\n")
        << u"Fähre fährt"_s;
    QTest::newRow("base64")
        << QByteArray("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
                      "RsOkaHJl\n")
        << u"Fähre"_s;
    QTest::newRow("eight bits, none declared") << QByteArray("\nDie F\xE4hre f\xE4hrt wieder \xFC"
                                                             "ber den Sund.\n")
                                               << u"Die Fähre fährt wieder über den Sund."_s;
    QTest::newRow("a field's name with a zero byte")
        << QByteArray("Content-Type\0 x: y\n\nFerry back.\n", 32) << u"Ferry back."_s;
    QTest::newRow("UTF-8, none declared")
        << QByteArray("\nDie F\xC3\xA4hre f\xC3\xA4hrt.\n") << u"Die Fähre fährt."_s;
}

void TestMails::readsTexts()
{
    QFETCH(QByteArray, mail);
    QFETCH(QString, text);
    const auto read = mailText(Head + mail);
    QVERIFY(read.has_value());
    QCOMPARE(read->text.trimmed(), text);
    const QByteArray windows = (Head + mail).replace("\n", "\r\n");
    QCOMPARE(mailText(windows)->text.trimmed(), text);
}

void TestMails::takesThePage()
{
    const auto mail = mailText(
        Head + "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n"
               "Plain.\n--b\nContent-Type: text/html; charset=iso-8859-1\n\n<p>F\xE4hre</p>\n--b--\n");
    QVERIFY(mail.has_value());
    QCOMPARE(mail->text.trimmed(), u"Plain."_s);
    QCOMPARE(mail->html.trimmed(), "<p>F\xC3\xA4hre</p>");
}

void TestMails::leavesAttachmentsOut()
{
    const auto mail = mailText(
        Head +
        "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\nContent-Disposition: "
        "attachment; filename=a.html\n\n<p>Other</p>\n--b\nContent-Type: text/plain\n\nOurs.\n--b--\n");
    QVERIFY(mail.has_value());
    QCOMPARE(mail->text.trimmed(), u"Ours."_s);
    QVERIFY(mail->html.isEmpty());
}

void TestMails::partsMailboxes()
{
    const QByteArray box = "From a@b Tue May 12 09:30:00 2026\nSubject: One\n\nText.\n>From here on.\n\n"
                           "From c@d Tue May 12 09:31:00 2026\nSubject: Two\n\nFrom me.\n";
    QBuffer file;
    file.setData(box);
    QVERIFY(file.open(QIODevice::ReadOnly));
    MailboxCutter mails(file);
    QCOMPARE(mails.next().value().value(), "Subject: One\n\nText.\nFrom here on.\n\n");
    QCOMPARE(mails.next().value().value(), "Subject: Two\n\nFrom me.\n");
    QVERIFY(!mails.next());
}

void TestMails::passesOverMailsThatAreTooLarge()
{
    const QByteArray from = "From a@b Tue May 12 09:30:00 2026\n";
    QBuffer file;
    // Its second mail is one line that is read in many pieces.
    file.setData(from + "One\n\n" + from + QByteArray(MaxMailSize + 1, 'x') + "\n\n" + from + "Three\n");
    QVERIFY(file.open(QIODevice::ReadOnly));
    MailboxCutter mails(file);
    QCOMPARE(mails.next().value().value(), "One\n\n");
    QCOMPARE(mails.next().value().error(), ReadErrorCode::TooLarge);
    QCOMPARE(mails.next().value().value(), "Three\n");
    QVERIFY(!mails.next());
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(file.seek(0));
    QVERIFY(!MailboxCutter(file, stop.get_token()).next());
}

void TestMails::refusesTooManyParts()
{
    QCOMPARE(
        mailText(Head + QByteArray("content-type: Multipart/mixed\n").repeated(MaxMailParts + 1)).error(),
        ReadErrorCode::Damaged);
}

} // namespace sidebyline

QTEST_APPLESS_MAIN(sidebyline::TestMails)
#include "tst_mails.moc"
