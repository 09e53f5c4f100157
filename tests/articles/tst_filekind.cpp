// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/filekind.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sidebyline {

class TestFileKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsKinds_data();
    void knowsKinds();
};

void TestFileKind::knowsKinds_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("nature");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *label, const QByteArray &head, const QString &name,
                        FileKind::Nature nature,
                        const QString &kind) { QTest::newRow(label) << head << name << int(nature) << kind; };
    using enum FileKind::Nature;
    row("text", "The ferry left at nine.\n", u"a.txt"_s, Text, QString());
    row("text without an ending", "The ferry left at nine.\n", u"README"_s, Text, QString());
    row("text that speaks of tags", "The <html> tag is old.\n", u"a.txt"_s, Text, QString());
    row("text in braces", "{sic} he wrote.\n", u"a.txt"_s, Text, QString());
    row("HTML", "<!DOCTYPE html><html>", u"a.txt"_s, Document, u"HTML"_s);
    row("HTML behind a mark", "\xEF\xBB\xBF\n <html lang=en>", u"a.txt"_s, Document, u"HTML"_s);
    row("HTML in UTF-16", QByteArray("\xFF\xFE<\0h\0t\0m\0l\0>\0", 14), u"a"_s, Document, u"HTML"_s);
    row("XHTML", "<?xml version='1.0'?>\n<html xmlns=''>", u"a.xml"_s, Document, u"HTML"_s);
    row("PDF", "%PDF-1.7\n", u"story.txt"_s, Document, u"PDF"_s);
    row("DOCX", "PK\x03\x04 word/document.xml", u"a.docx"_s, Document, u"DOCX"_s);
    row("ODT", "PK\x03\x04 application/vnd.oasis.opendocument.text", u"a"_s, Document, u"ODT"_s);
    row("ZIP", "PK\x03\x04 stuff", u"a.zip"_s, Binary, u"ZIP"_s);
    row("RTF", "{\\rtf1\\ansi", u"a.rtf"_s, Document, u"RTF"_s);
    row("mail", "Received: from x\nMessage-ID: <1@x>\nSubject: y\n\nHello", u"a.txt"_s, Document, u"EML"_s);
    row("mailbox", "From x Tue May\nReceived: from x\nMessage-ID: <1@x>\n\nHello", u"a"_s, Document,
        u"MBOX"_s);
    row("NITF", "<?xml version='1.0'?><nitf>", u"a.xml"_s, Document, u"NITF"_s);
    row("NITF with a page within", "<?xml version='1.0'?>\n<!DOCTYPE nitf>\n<!-- a --><nitf><body><p>A</p>",
        u"a.xml"_s, Document, u"NITF"_s);
    row("NewsML-G2", "<newsMessage xmlns='x'>", u"a"_s, Document, u"NewsML-G2"_s);
    row("Atom without a declaration", "<feed xmlns='x'>", u"a"_s, Document, u"Atom"_s);
    row("RSS 1.0", "<?xml version='1.0'?><rdf:RDF xmlns='x'>", u"a"_s, Document, u"RSS"_s);
    row("other XML", "<?xml version='1.0'?><svg>", u"a"_s, Document, u"XML"_s);
    row("Markdown by its name", "# Ferry back\n", u"a.md"_s, Document, u"MARKDOWN"_s);
    row("RSS", "<?xml version='1.0'?><rss>", u"a"_s, Document, u"RSS"_s);
    row("JSON", "{\n \"headline\": 1}", u"a.txt"_s, Document, u"JSON"_s);
    row("PNG named as text", "\x89PNG\r\n\x1A\n", u"a.txt"_s, Binary, u"PNG"_s);
    row("ELF named as text",
        "\x7F"
        "ELF\x02",
        u"a.txt"_s, Binary, u"ELF"_s);
    row("table by its name", "a\tb\n", u"roles.tsv"_s, Document, u"TSV"_s);
    row("empty", "", u"a.txt"_s, Text, QString());
}

void TestFileKind::knowsKinds()
{
    QFETCH(QByteArray, head);
    QFETCH(QString, name);
    QFETCH(int, nature);
    QFETCH(QString, kind);
    const FileKind found = fileKind(head, name);
    QCOMPARE(QString(found.name), kind);
    QCOMPARE(int(found.nature), nature);
}

} // namespace sidebyline

QTEST_APPLESS_MAIN(sidebyline::TestFileKind)
#include "tst_filekind.moc"
