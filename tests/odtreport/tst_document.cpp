// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../samplelibrary.h"

#include "odtreport/odtreport.h"

#include <KZip>

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace sidebyline;
using namespace Qt::StringLiterals;

class TestOdt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_library = sampleLibrary();
        QVERIFY(!m_library.stories.empty());
        QByteArray odt = toOdt(m_library, QDateTime(QDate(2026, 5, 12), QTime(14, 30)));
        QBuffer buffer(&odt);
        KZip zip(&buffer);
        QVERIFY(zip.open(QIODevice::ReadOnly));
        const KArchiveFile *mimetype = zip.directory()->file(u"mimetype"_s);
        QVERIFY(mimetype);
        QCOMPARE(mimetype->data(), "application/vnd.oasis.opendocument.text");
        const KArchiveFile *content = zip.directory()->file(u"content.xml"_s);
        QVERIFY(content);
        m_content = content->data();
    }

    void saysWhatThePageSays()
    {
        const QString text = wordsOf(m_content);
        QVERIFY(text.contains("12 May 2026"_L1));
        for (const StoryPtr &story : m_library.stories) {
            QVERIFY(text.contains(story->title));
            for (const ArticlePtr &article : story->articles) {
                QVERIFY(text.contains(article->headline.simplified()));
                QVERIFY(text.contains(QString::fromLatin1(article->sha256.toHex())));
                for (const Block &block : article->blocks) {
                    if (block.role == Role::Body && !block.text.isEmpty()) {
                        // The numbers of claims stand between sentences.
                        const QString sentence = block.sentences.front().of(block.text).toString();
                        QVERIFY2(text.contains(sentence.simplified()), qPrintable(sentence));
                    }
                }
            }
        }
    }

    void leavesOutWhatIsForABrowser()
    {
        const QString text = wordsOf(m_content);
        QVERIFY(!text.contains("querySelector"_L1));
        QVERIFY(!text.contains("prefers-color-scheme"_L1));
    }

    void keepsTablesAndMarks()
    {
        QVERIFY(m_content.contains("table:table-row"));
        QVERIFY(m_content.contains("#fbdcd6")); // figures that differ
        QVERIFY(m_content.contains("#cfe1f8")); // in three outlets
    }

    void aFolderInTheWayIsSaid()
    {
        const QTemporaryDir folder;
        const auto written = writeOdtFile(m_library, folder.path());
        QVERIFY(!written);
        QCOMPARE(written.error().code, ExchangeErrorCode::IsAFolder);
        QVERIFY(writeOdtFile(m_library, folder.filePath(u"a.odt"_s)));
        QVERIFY(QFileInfo(folder.filePath(u"a.odt"_s)).size() > 1000);
    }

private:
    static QString wordsOf(const QByteArray &xml)
    {
        QXmlStreamReader reader(xml);
        QString words;
        while (!reader.atEnd()) {
            const auto token = reader.readNext();
            if (token == QXmlStreamReader::Characters) {
                words += reader.text();
            } else if (token == QXmlStreamReader::EndElement && reader.name() == "p"_L1) {
                words += u'\n';
            } else if (token == QXmlStreamReader::StartElement && reader.name() == "s"_L1) {
                words += u' ';
            }
        }
        return reader.hasError() ? reader.errorString() : words.simplified();
    }

    Library m_library;
    QByteArray m_content;
};

QTEST_MAIN(TestOdt)
#include "tst_document.moc"
