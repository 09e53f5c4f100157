// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cuts every NAME.LANGUAGE.txt in tests/golden/sentences and compares with NAME.LANGUAGE.sentences, a
// sentence a line. With SIDEBYLINE_UPDATE_GOLDEN set, writes these files anew instead: read the diff before
// committing.

#include "text/sentences.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace sidebyline {

class TestSentencesGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsAsRecorded_data();
    void cutsAsRecorded();
};

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(QFile &file, const QByteArray &bytes)
{
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size() &&
           file.flush();
}

/// What diff -u says of the recorded file and what was found.
QString difference(const QString &recorded, const QByteArray &found)
{
    QTemporaryFile file;
    if (!file.open() || file.write(found) != found.size() || !file.flush()) {
        return u"no temporary file"_s;
    }
    QProcess diff;
    diff.start(u"diff"_s, {u"-u"_s, recorded, file.fileName()});
    return diff.waitForFinished() ? QString::fromUtf8(diff.readAllStandardOutput()) : u"no diff"_s;
}

} // namespace

void TestSentencesGolden::cutsAsRecorded_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(SIDEBYLINE_TESTS_DIR "/golden/sentences"));
    const QStringList names = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
}

void TestSentencesGolden::cutsAsRecorded()
{
    QFETCH(const QString, path);
    const QString base = path.chopped(4);
    const QString text = QString::fromUtf8(contents(path));
    QVERIFY(!text.isEmpty());
    QByteArray found;
    for (const TextRange range : sentences(text, base.sliced(base.lastIndexOf(u'.') + 1))) {
        found += range.of(text).toUtf8() + '\n';
    }
    QFile recorded(base + u".sentences"_s);
    if (qEnvironmentVariableIsSet("SIDEBYLINE_UPDATE_GOLDEN")) {
        QVERIFY(write(recorded, found));
        QSKIP("skipped: the recorded sentences were written anew");
    }
    const bool same = contents(recorded.fileName()) == found;
    QVERIFY2(same, same ? "" : qPrintable(difference(recorded.fileName(), found)));
}

} // namespace sidebyline

QTEST_GUILESS_MAIN(sidebyline::TestSentencesGolden)
#include "tst_sentencesgolden.moc"
