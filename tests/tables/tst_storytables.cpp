// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../samplelibrary.h"

#include "tables/storytables.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace sidebyline;
using namespace Qt::StringLiterals;

namespace {

/// The fields of a table by rows, as RFC 4180 has them.
QList<QStringList> parsed(const QByteArray &csv)
{
    QList<QStringList> rows(1);
    QString field;
    bool isMarked = false;
    const QString text = QString::fromUtf8(csv.sliced(3)); // without the mark of UTF-8
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isMarked && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            field += c;
            ++i;
        } else if (c == u'"') {
            isMarked = !isMarked;
        } else if (!isMarked && c == u',') {
            rows.last().append(std::exchange(field, {}));
        } else if (!isMarked && c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            rows.last().append(std::exchange(field, {}));
            rows.append(QStringList());
            ++i;
        } else {
            field += c;
        }
    }
    rows.removeLast();
    return rows;
}

} // namespace

class TestStoryTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_library = sampleLibrary();
        QVERIFY(!m_library.stories.empty());
    }

    void rowsAreAsLongAsTheHead()
    {
        for (int i = 0; i < TableCount; ++i) {
            const QList<QStringList> rows = parsed(toCsv(m_library, Table(i)));
            QVERIFY2(rows.size() > 1, tableFileName(Table(i)).data());
            for (const QStringList &row : rows) {
                QCOMPARE(row.size(), rows.first().size());
            }
        }
    }

    void everyClaimHasARowForEachOutlet()
    {
        qsizetype expected = 1;
        for (const StoryPtr &story : m_library.stories) {
            expected += qsizetype(story->comparison.claims.size() * story->articles.size());
        }
        QCOMPARE(parsed(toCsv(m_library, Table::Claims)).size(), expected);
    }

    void everySideOfAConflictHasARow()
    {
        QStringList values;
        for (const StoryPtr &story : m_library.stories) {
            for (const Claim &claim : story->comparison.claims) {
                for (const Conflict &conflict : claim.conflicts) {
                    for (const ConflictSide &side : conflict.sides) {
                        values.append(side.value);
                    }
                }
            }
        }
        QList<QStringList> rows = parsed(toCsv(m_library, Table::Conflicts));
        const qsizetype column = rows.takeFirst().indexOf("value"_L1);
        QStringList written;
        for (const QStringList &row : std::as_const(rows)) {
            written.append(row.at(column));
        }
        values.sort();
        written.sort();
        QCOMPARE(written, values);
    }

    void uniqueSentencesAreAllThere()
    {
        qsizetype expected = 1;
        for (const StoryPtr &story : m_library.stories) {
            expected += qsizetype(story->comparison.unique.size());
        }
        QCOMPARE(parsed(toCsv(m_library, Table::Unique)).size(), expected);
    }

    void allFilesAreWritten()
    {
        QTemporaryDir folder;
        const QString target = folder.filePath(u"a/b"_s);
        QVERIFY(writeTables(m_library, target));
        QCOMPARE(QDir(target).entryList(QDir::Files),
                 QStringList({u"claims.csv"_s, u"conflicts.csv"_s, u"quotations.csv"_s, u"unique.csv"_s}));
        QFile file(QDir(target).filePath(u"claims.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), toCsv(m_library, Table::Claims));
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"taken"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto result = writeTables(m_library, folder.filePath(u"taken/tables"_s));
        QVERIFY(!result);
        QCOMPARE(result.error().path, folder.filePath(u"taken/tables"_s));
    }

private:
    Library m_library;
};

QTEST_GUILESS_MAIN(TestStoryTables)
#include "tst_storytables.moc"
