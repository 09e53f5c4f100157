// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/savefile.h"

#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

#include <sys/resource.h>
#include <unistd.h>

using namespace sidebyline;
using namespace Qt::StringLiterals;

class TestSaveFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void aFileIsWritten();
    void aFailureKeepsTheOldFile();
    void aFullDiskIsSaid();
    void aFileTooLargeForTheDiskIsSaid();
    void badTargetsAreSaid();
    void readOnlyTargetsAreSaid();

private:
    static QByteArray contents(const QString &file);
};

namespace {

bool writeWords(QIODevice &device)
{
    return device.write("words") == 5;
}

bool writeALot(QIODevice &device)
{
    const QByteArray bytes(256 * 1024, 'x');
    return device.write(bytes) == bytes.size();
}

} // namespace

QByteArray TestSaveFile::contents(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "cannot be read"_ba;
}

void TestSaveFile::aFileIsWritten()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"out.json"_s);
    QVERIFY(saveFile(file, writeWords).has_value());
    QCOMPARE(contents(file), "words"_ba);
    QVERIFY(saveFile(u"/dev/null"_s, writeWords).has_value());
}

void TestSaveFile::aFailureKeepsTheOldFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"out.json"_s);
    QVERIFY(saveFile(file, writeWords).has_value());
    const auto result = saveFile(file, [](QIODevice &device) {
        device.write("half");
        return false;
    });
    QVERIFY(!result.has_value());
    QCOMPARE(contents(file), "words"_ba);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"out.json"_s});
}

void TestSaveFile::aFullDiskIsSaid()
{
    if (!QFile::exists(u"/dev/full"_s)) {
        QSKIP("skipped: there is no /dev/full here");
    }
    QCOMPARE(saveFile(u"/dev/full"_s, writeWords).error(),
             (ExchangeError{ExchangeErrorCode::DiskFull, u"/dev/full"_s, {}}));
    QCOMPARE(saveFile(u"/dev/full"_s, writeALot).error().code, ExchangeErrorCode::DiskFull);
}

void TestSaveFile::aFileTooLargeForTheDiskIsSaid()
{
    // A limit on the size of files stands for a disk that runs full in the middle.
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"out.json"_s);
    QVERIFY(saveFile(file, writeWords).has_value());
    rlimit old{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{64 * 1024, old.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto result = saveFile(file, writeALot);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ExchangeErrorCode::InputOutput);
    QVERIFY(!result.error().context.isEmpty());
    QCOMPARE(contents(file), "words"_ba);
}

void TestSaveFile::badTargetsAreSaid()
{
    const QTemporaryDir folder;
    QCOMPARE(saveFile(folder.path(), writeWords).error().code, ExchangeErrorCode::IsAFolder);
    const QString nowhere = folder.filePath(u"none/out.json"_s);
    QCOMPARE(saveFile(nowhere, writeWords).error(),
             (ExchangeError{ExchangeErrorCode::NoFolder, nowhere, {}}));
}

void TestSaveFile::readOnlyTargetsAreSaid()
{
    if (geteuid() == 0) {
        QSKIP("skipped: root may write everything");
    }
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"out.json"_s);
    QVERIFY(saveFile(file, writeWords).has_value());
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner));
    QCOMPARE(saveFile(file, writeWords).error().code, ExchangeErrorCode::ReadOnly);
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    QCOMPARE(saveFile(folder.filePath(u"new.json"_s), writeWords).error().code,
             ExchangeErrorCode::NoPermission);
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

QTEST_GUILESS_MAIN(TestSaveFile)
#include "tst_savefile.moc"
