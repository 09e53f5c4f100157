// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that would break a reader, or the program: each ends with a reason, in little time and memory.

#include "formats/reader.h"

#include <KZip>

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace sidebyline {

class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysThatPdfNeedsAProgram();
    void refusesBombs();
    void readsByContentNotByName_data();
    void readsByContentNotByName();
    void readsWhatIsLeft_data();
    void readsWhatIsLeft();
    void readsMailArchives();
    void numbersMailsByTheirPlaces();
    void countsTeasersOnce();
    void staysSmall();

private:
    QString write(const QString &name, const QByteArray &bytes);

    QTemporaryDir m_folder;
};

namespace {

const QString Golden = QStringLiteral(SIDEBYLINE_TESTS_DIR "/golden/formats/");

QByteArray bytesOf(const QString &name)
{
    QFile file(Golden + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray nested(const QByteArray &open, int depth)
{
    return open.repeated(depth);
}

/// A mail whose parts hold one another; @p boundary: how the word is written.
QByteArray deepMail(int depth, const QByteArray &boundary = "boundary")
{
    QByteArray mail = "MIME-Version: 1.0\nMessage-ID: <1@x>\nFrom: a@example.org\n";
    for (int i = 0; i < depth; ++i) {
        const QByteArray mark = "b" + QByteArray::number(i);
        mail += "Content-Type: multipart/mixed; " + boundary + "=" + mark + "\n\n--" + mark + "\n";
    }
    return mail + "Content-Type: text/plain\n\nThe end.\n";
}

/// A billion words from ten lines.
QByteArray laughs()
{
    QByteArray xml = "<?xml version='1.0'?><!DOCTYPE nitf [<!ENTITY a0 'ha'>";
    for (int i = 1; i < 12; ++i) {
        const QByteArray before = "&a" + QByteArray::number(i - 1) + ";";
        xml += "<!ENTITY a" + QByteArray::number(i) + " '" + before.repeated(10) + "'>";
    }
    return xml + "]><nitf><body><body.content><p>&a11;</p></body.content></body></nitf>";
}

} // namespace

QString TestBadInput::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? name : QString();
}

void TestBadInput::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ReadErrorCode>("code");
    using enum ReadErrorCode;
    const auto row = [](const char *name, const QByteArray &bytes, ReadErrorCode code) {
        QTest::newRow(name) << bytes << code;
    };
    row("a PDF with a password", bytesOf(u"bad/locked.pdf"_s), Encrypted);
    row("a scan", bytesOf(u"bad/scan.pdf"_s), NoText);
    row("a PDF cut short", bytesOf(u"ferry.pdf"_s).first(2000), Damaged);
    row("a DOCX cut short", bytesOf(u"ferry.docx"_s).first(3000), Damaged);
    row("a DOCX with a password",
        QByteArray("\xD0\xCF\x11\xE0") + QByteArray(2000, '\0') +
            QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32),
        Encrypted);
    row("an old Word file", QByteArray("\xD0\xCF\x11\xE0") + QByteArray(2000, '\0'), UnknownFormat);
    row("RTF of groups alone", "{\\rtf1" + nested("{", 1'000'000), Damaged);
    row("XML of elements alone", "<?xml version='1.0'?>" + nested("<nitf>", 100'000), Damaged);
    row("a mail 20,000 parts deep", deepMail(20'000), Damaged);
    row("a mail as deep, in capitals", deepMail(200'000, "BOUNDARY"), Damaged);
    row("mails within mails",
        "MIME-Version: 1.0\nMessage-ID: <1@x>\n" + nested("Content-Type: Message/RFC822\n\n", 200'000),
        Damaged);
    row("entities of entities", laughs(), Damaged);
    row("a page of elements alone", "<html><body>" + nested("<div>", 200'000), Empty);
    row("JSON that is no news", "{\"a\": 1}", UnknownFormat);
    row("JSON cut short", "{\"headline\": \"Ferry\", \"body_text\": \"The", Damaged);
    row("JSON of lists alone", "{\"a\":" + nested("[", 100'000), Damaged);
    row("a wire item without text",
        "<newsItem><contentMeta><headline>Pier</headline></contentMeta></newsItem>", NoText);
    row("a feed of nothing", "<rss><channel><title>A</title></channel></rss>", NoText);
    row("an empty mailbox", "From a@b Tue May 12 09:30:00 2026\nMessage-ID: <1@x>\nMIME-Version: 1.0\n\n",
        NoText);
}

void TestBadInput::saysWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ReadErrorCode, code);
    QVERIFY(!bytes.isEmpty());
    const QString name = write(u"wrong"_s, bytes);
    const auto reading = readFile(m_folder.path(), name);
    QVERIFY(!reading.has_value());
    QCOMPARE(readErrorName(reading.error().code), readErrorName(code));
    QCOMPARE(reading.error().path, name);
}

/// Where the program that reads PDF is there and cannot be run, the file is not at fault.
void TestBadInput::saysThatPdfNeedsAProgram()
{
    const QTemporaryDir folder;
    QFile program(folder.filePath(u"pdftotext"_s));
    QVERIFY(program.open(QIODevice::WriteOnly) && program.write("#!/nowhere/at/all\n") > 0);
    program.close();
    QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", folder.path().toLocal8Bit());
    const auto reading = readFile(Golden, u"ferry.pdf"_s);
    qputenv("PATH", path);
    QVERIFY(!reading.has_value());
    QCOMPARE(readErrorName(reading.error().code), readErrorName(ReadErrorCode::ToolMissing));
}

void TestBadInput::refusesBombs()
{
    for (const QString &part : {u"word/document.xml"_s, u"content.xml"_s}) {
        const bool isOdt = part == u"content.xml";
        const QString path = m_folder.filePath(u"bomb"_s);
        KZip zip(path);
        QVERIFY(zip.open(QIODevice::WriteOnly));
        if (isOdt) {
            zip.setCompression(KZip::NoCompression);
            QVERIFY(zip.writeFile(u"mimetype"_s, "application/vnd.oasis.opendocument.text"));
            zip.setCompression(KZip::DeflateCompression);
        }
        QVERIFY(zip.prepareWriting(part, u"a"_s, u"a"_s, 0));
        const QByteArray piece = "<w:p><w:r><w:t>" + QByteArray(1024 * 1024, 'a') + "</w:t></w:r></w:p>";
        for (int i = 0; i < 200; ++i) {
            QVERIFY(zip.writeData(piece.constData(), piece.size()));
        }
        QVERIFY(zip.finishWriting(piece.size() * 200));
        QVERIFY(zip.close());
        QVERIFY(QFile(path).size() < 1024 * 1024);
        const auto reading = readFile(m_folder.path(), u"bomb"_s);
        QVERIFY(!reading.has_value());
        QCOMPARE(reading.error().code, ReadErrorCode::TooLarge);
        QVERIFY(reading.error().context.toLongLong() > 0);
    }
}

void TestBadInput::readsByContentNotByName_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("name");
    QTest::newRow("DOCX as text") << u"ferry.docx"_s << u"ferry.txt"_s;
    QTest::newRow("ODT as DOCX") << u"ferry.odt"_s << u"ferry.docx"_s;
    QTest::newRow("RTF as Word file") << u"ferry.rtf"_s << u"ferry.doc"_s;
    QTest::newRow("PDF without an ending") << u"ferry.pdf"_s << u"ferry"_s;
    QTest::newRow("mail as text") << u"ferry.eml"_s << u"ferry.txt"_s;
    QTest::newRow("feed as text") << u"both.atom.xml"_s << u"feed.txt"_s;
    QTest::newRow("a name of two lines") << u"ferry.nitf.xml"_s << u"ferry\nback.xml"_s;
}

void TestBadInput::readsByContentNotByName()
{
    QFETCH(QString, file);
    QFETCH(QString, name);
    QCOMPARE(write(name, bytesOf(file)), name);
    const auto reading = readFile(m_folder.path(), name);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->articles.front().headline.isEmpty(), false);
    QVERIFY(reading->articles.front().path.startsWith(name));
}

void TestBadInput::readsWhatIsLeft_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("NITF") << u"ferry.nitf.xml"_s;
    QTest::newRow("a feed") << u"both.rss.xml"_s;
    QTest::newRow("a wire message") << u"both.newsml.xml"_s;
}

/// What breaks off in the middle is read up to there, and said to be damaged.
void TestBadInput::readsWhatIsLeft()
{
    QFETCH(QString, file);
    const QByteArray whole = bytesOf(file);
    const QString name = write(u"cut.xml"_s, whole.first(whole.size() * 3 / 4));
    const auto reading = readFile(m_folder.path(), name);
    QVERIFY(reading.has_value());
    QVERIFY(reading->articles.front().wordCount() > 40);
    QVERIFY(!reading->problems.empty());
    QCOMPARE(reading->problems.back(), (ReadError{ReadErrorCode::Damaged, name, {}}));
}

/// Larger than any file that is held in memory.
void TestBadInput::readsMailArchives()
{
    QFile file(m_folder.filePath(u"archive"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray attached;
    while (attached.size() < 1024 * 1024) {
        attached += QByteArray(76, 'A') + '\n';
    }
    const QByteArray words = "The ferry runs again, the company said on Tuesday. It has a new engine. ";
    int mails = 0;
    while (file.size() + file.bytesToWrite() <= MaxFileSize) {
        const QByteArray number = QByteArray::number(++mails);
        const QByteArray mail =
            "From a@b Tue May 12 09:30:00 2026\nFrom: Desk <a@example.org>\nSubject: Ferry " + number +
            "\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"
            "Content-Type: text/plain\n\n" +
            words.repeated(4) +
            "\n--b\nContent-Type: application/pdf\nContent-Disposition: attachment\n"
            "Content-Transfer-Encoding: base64\n\n" +
            attached + "\n--b--\n\n";
        QVERIFY(file.write(mail) == mail.size() && file.flush());
    }
    file.close();
    const auto reading = readFile(m_folder.path(), u"archive"_s);
    QVERIFY(reading.has_value());
    QVERIFY(reading->problems.empty());
    QCOMPARE(int(reading->articles.size()), mails);
    const Article &last = reading->articles.back();
    QCOMPARE(last.headline, u"Ferry %1"_s.arg(mails));
    QCOMPARE(last.path, u"archive#%1"_s.arg(mails));
    QCOMPARE(last.fileSize, file.size());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QVERIFY(hash.addData(&file));
    QCOMPARE(last.sha256, hash.result());
    const auto source = readSourceText(m_folder.path(), last);
    QVERIFY(source.has_value() && source->contains(u"new engine"_s));
    QVERIFY(file.remove());
}

void TestBadInput::numbersMailsByTheirPlaces()
{
    const auto mail = [](const QByteArray &text) {
        return "From a@b Tue May 12 09:30:00 2026\nMessage-ID: <1@x>\nMIME-Version: 1.0\nSubject: Ferry\n\n" +
               text + "\n\n";
    };
    const QString name =
        write(u"box"_s, mail("The ferry runs again, the company said on Tuesday.") + mail("") +
                            mail("The bridge is closed, the town said on Friday."));
    const auto reading = readFile(m_folder.path(), name);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->articles.size(), std::size_t(2));
    QCOMPARE(reading->problems.size(), std::size_t(1));
    QCOMPARE(reading->problems.front().path, u"box#2"_s);
    const Article &last = reading->articles.back();
    QCOMPARE(last.path, u"box#3"_s);
    const auto source = readSourceText(m_folder.path(), last);
    QVERIFY(source.has_value());
    QVERIFY2(source->contains(u"bridge"_s), qPrintable(*source));
}

void TestBadInput::countsTeasersOnce()
{
    const auto reading = readFile(Golden, u"both.rss.xml"_s);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->problems,
             std::vector{(ReadError{ReadErrorCode::Teasers, u"both.rss.xml"_s, u"1\n3\nIn brief"_s})});
}

/// After all of the above.
void TestBadInput::staysSmall()
{
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    struct rusage usage{};
    QCOMPARE(::getrusage(RUSAGE_SELF, &usage), 0);
    QVERIFY2(usage.ru_maxrss < 500 * 1024, qPrintable(QString::number(usage.ru_maxrss / 1024) + u" MB"_s));
#endif
}

} // namespace sidebyline

QTEST_GUILESS_MAIN(sidebyline::TestBadInput)
#include "tst_badinput.moc"
