// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files as they come: missing, locked, empty, huge, changed meanwhile, of another kind than their name says.

#include "articles/anatomy.h"
#include "articles/paragraphs.h"
#include "formats/mailreader.h"
#include "formats/reader.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sidebyline {

class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnArticle();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysThatItMayNot();
    void refusesWhatIsNoFile();
    void takesLargeTexts_data();
    void takesLargeTexts();
    void refusesTooLargeFiles_data();
    void refusesTooLargeFiles();
    void stopsWhenAsked();
    void namesEveryError();

private:
    QString write(const QString &name, const QByteArray &bytes);

    QTemporaryDir m_folder;
};

namespace {

const QByteArray Story =
    "The Linden Echo\n\nFerry back after eleven weeks\n\nBy Odd Renn\n12 May 2026\n\n"
    "TORVEY — The ferry runs again, the company said on Tuesday. It has a new engine.\n\n"
    "Passengers were pleased with the boat, though not with the fare, which has gone up.\n";

} // namespace

QString TestReader::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return written ? name : QString();
}

void TestReader::readsAnArticle()
{
    const QString name = write(u"echo.txt"_s, Story);
    const auto article = readArticle(m_folder.path(), name);
    QVERIFY(article.has_value());
    QCOMPARE(article->path, name);
    QCOMPARE(article->outlet, u"The Linden Echo"_s);
    QCOMPARE(article->headline, u"Ferry back after eleven weeks"_s);
    QCOMPARE(article->byline, u"Odd Renn"_s);
    QCOMPARE(article->dateline, u"TORVEY"_s);
    QCOMPARE(article->published, u"2026-05-12"_s);
    QCOMPARE(article->language, u"en"_s);
    QCOMPARE(article->format, u"text"_s);
    QCOMPARE(article->encoding, u"UTF-8"_s);
    QCOMPARE(article->fileSize, Story.size());
    QCOMPARE(article->sha256, QCryptographicHash::hash(Story, QCryptographicHash::Sha256));
    QVERIFY(article->modified.isValid());
    QCOMPARE(article->displayName(), u"The Linden Echo"_s);
    QCOMPARE(article->blocks.size(), 6U);
    const Block &body = article->blocks.at(4);
    QCOMPARE(body.role, Role::Body);
    QCOMPARE(body.firstLine, 7);
    QCOMPARE(body.sentences.size(), 2U);
    QCOMPARE(body.sentences.at(1).of(body.text).toString(), u"It has a new engine."_s);
    QCOMPARE(readSourceText(m_folder.path(), *article).value(), QString::fromUtf8(Story));
    QVERIFY(readArticle(m_folder.path(), name).value() == *article);
}

void TestReader::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ReadErrorCode>("code");
    QTest::addColumn<QString>("context");
    QTest::newRow("no bytes") << QByteArray() << ReadErrorCode::Empty << QString();
    QTest::newRow("white space") << QByteArray(" \n\t \r\n\xC2\xA0\n") << ReadErrorCode::Empty << QString();
    QTest::newRow("a mark alone") << QByteArray("\xFF\xFE") << ReadErrorCode::Empty << QString();
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n and so on") << ReadErrorCode::Binary
                               << u"PNG"_s;
    QTest::newRow("zero bytes") << QByteArray("ab\0\0\x01\x02\0cd\0", 10) << ReadErrorCode::Binary
                                << QString();
    QTest::newRow("a page without text")
        << QByteArray("<!doctype html><p>") << ReadErrorCode::Empty << QString();
    QTest::newRow("a PDF") << QByteArray("%PDF-1.7 and so on") << ReadErrorCode::Damaged << QString();
    QTest::newRow("too many lines") << QByteArray(1'100'000, '\n') + "end" << ReadErrorCode::TooLarge
                                    << QString::number(MaxFileSize);
}

void TestReader::saysWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ReadErrorCode, code);
    QFETCH(QString, context);
    const QString name = write(u"wrong.txt"_s, bytes);
    const auto article = readArticle(m_folder.path(), name);
    QVERIFY(!article.has_value());
    QCOMPARE(article.error(), (ReadError{code, name, context}));
}

void TestReader::saysThatItMayNot()
{
    if (::geteuid() == 0) {
        QSKIP("skipped: root may read everything");
    }
    const QString name = write(u"locked.txt"_s, Story);
    QFile::setPermissions(m_folder.filePath(name), {});
    const auto article = readArticle(m_folder.path(), name);
    QVERIFY(!article.has_value());
    QCOMPARE(article.error().code, ReadErrorCode::NoPermission);
    QFile::setPermissions(m_folder.filePath(name), QFile::ReadOwner | QFile::WriteOwner);
}

void TestReader::refusesWhatIsNoFile()
{
    QCOMPARE(readArticle(m_folder.path(), u"gone.txt"_s).error().code, ReadErrorCode::NotFound);
    QVERIFY(QFile::link(m_folder.filePath(u"nowhere"_s), m_folder.filePath(u"dangling.txt"_s)));
    QCOMPARE(readArticle(m_folder.path(), u"dangling.txt"_s).error().code, ReadErrorCode::NotFound);
    QVERIFY(QFile::link(m_folder.filePath(u"loop.txt"_s), m_folder.filePath(u"loop.txt"_s)));
    QCOMPARE(readArticle(m_folder.path(), u"loop.txt"_s).error().code, ReadErrorCode::NotFound);
    QCOMPARE(readArticle(m_folder.path(), u"."_s).error().code, ReadErrorCode::UnknownFormat);
    // A pipe that nobody writes to would block for ever.
    QCOMPARE(::mkfifo(qPrintable(m_folder.filePath(u"pipe.txt"_s)), 0600), 0);
    QCOMPARE(readArticle(m_folder.path(), u"pipe.txt"_s).error().code, ReadErrorCode::UnknownFormat);
}

void TestReader::takesLargeTexts_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<int>("count");
    QTest::newRow("50 MB of paragraphs")
        << QByteArray("The ferry runs again, the company said on Tuesday, and so it went on "
                      "until the evening, when it was dark.\n\n")
        << 500'000;
    QTest::newRow("one line of 8 MB") << QByteArray("again and again ") << 500'000;
}

void TestReader::takesLargeTexts()
{
    QFETCH(QByteArray, piece);
    QFETCH(int, count);
    const QString name = write(u"large.txt"_s, piece.repeated(count));
    const auto article = readArticle(m_folder.path(), name);
    QVERIFY2(article.has_value(),
             qPrintable(article ? QString() : QString(readErrorName(article.error().code))));
    QCOMPARE(article->fileSize, piece.size() * count);
    struct rusage usage{};
    QCOMPARE(::getrusage(RUSAGE_SELF, &usage), 0);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    QVERIFY2(usage.ru_maxrss < 700 * 1024, qPrintable(QString::number(usage.ru_maxrss / 1024) + u" MB"_s));
#endif
}

void TestReader::refusesTooLargeFiles_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("limit");
    constexpr qint64 huge = 200LL * 1024 * 1024;
    QTest::newRow("a byte too many") << QByteArray("Ferry back\n\n") << MaxFileSize + 1 << MaxFileSize;
    QTest::newRow("a text") << QByteArray("Ferry back\n\n") << huge << MaxFileSize;
    QTest::newRow("a page") << QByteArray("<!DOCTYPE html><html><body>") << huge << MaxFileSize;
    QTest::newRow("JSON") << QByteArray("{\"headline\": \"Ferry back\"") << huge << MaxFileSize;
    QTest::newRow("a mailbox")
        << QByteArray("From a@b Tue May 12 09:30:00 2026\nMIME-Version: 1.0\nMessage-ID: <1@x>\n\n")
        << MaxMailboxSize + 1 << MaxMailboxSize;
}

void TestReader::refusesTooLargeFiles()
{
    QFETCH(const QByteArray, head);
    QFETCH(const qint64, size);
    QFETCH(const qint64, limit);
    QFile file(m_folder.filePath(u"toolarge"_s));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    // Nothing but its head takes room on the disk, or is read.
    QVERIFY(file.write(head + QByteArray(8192, 'a')) > 0 && file.resize(size));
    file.close();
    const auto article = readArticle(m_folder.path(), u"toolarge"_s);
    QVERIFY(!article.has_value());
    QCOMPARE(article.error().code, ReadErrorCode::TooLarge);
    QCOMPARE(article.error().context, QString::number(limit));
    QVERIFY(file.remove());
}

void TestReader::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    const QString name = write(u"stopped.txt"_s, Story);
    const auto article = readArticle(m_folder.path(), name, stop.get_token());
    QVERIFY(!article.has_value());
    QCOMPARE(article.error().code, ReadErrorCode::Cancelled);
}

void TestReader::namesEveryError()
{
    QSet<QString> names;
    for (int code = 0; code <= int(ReadErrorCode::Cancelled); ++code) {
        names << readErrorName(ReadErrorCode(code));
    }
    QCOMPARE(names.size(), int(ReadErrorCode::Cancelled) + 1);
}

} // namespace sidebyline

QTEST_APPLESS_MAIN(sidebyline::TestReader)
#include "tst_reader.moc"
