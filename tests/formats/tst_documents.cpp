// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is particular to each document format: styles, what was deleted or hidden, character sets, notes.

#include "formats/docxtext.h"
#include "formats/odttext.h"
#include "formats/pdftext.h"
#include "formats/rtftext.h"
#include "formats/wordstyles.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sidebyline {

class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRtf_data();
    void readsRtf();
    void keepsNotesOfRtfApart();
    void readsDocx_data();
    void readsDocx();
    void readsOdt();
    void knowsStyles_data();
    void knowsStyles();
    void joinsLinesOfPdf_data();
    void joinsLinesOfPdf();
    void setsRunningHeadsOfPdfAside();
    void seesCaptionsOfPdf_data();
    void seesCaptionsOfPdf();
    void takesCaptionsOutOfTheText();
    void readsTimes_data();
    void readsTimes();
};

namespace {

/// "T:" before a title, "D:" a deck, "H:" a heading, "C:" a caption, "P:" what stands below a picture, "*" a
/// list's item.
QStringList listed(const DocumentText &text)
{
    QStringList lines;
    for (const Paragraph &paragraph : text.paragraphs) {
        static const QHash<ParagraphStyle, QString> marks{{ParagraphStyle::Title, u"T:"_s},
                                                          {ParagraphStyle::Subtitle, u"D:"_s},
                                                          {ParagraphStyle::Heading, u"H:"_s},
                                                          {ParagraphStyle::Caption, u"C:"_s},
                                                          {ParagraphStyle::BelowPicture, u"P:"_s}};
        lines.append(marks.value(paragraph.style) + (paragraph.bullet == Bullet::Sign ? u"*"_s : QString()) +
                     paragraph.text);
    }
    return lines;
}

} // namespace

void TestDocuments::readsRtf_data()
{
    QTest::addColumn<QByteArray>("rtf");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &rtf, const QString &expected) {
        QTest::newRow(name) << "{\\rtf1\\ansi " + rtf + "}" << expected;
    };
    row("paragraphs", "\\pard One.\\par Two \\b bold\\b0  words.\\par", u"One.|Two bold words."_s);
    row("lines in the file are nothing", " One\r\n two\\\nthree", u"One two|three"_s);
    row("a byte in the code page", "\\ansicpg1251 \\'cf\\'f0\\'e8", u"При"_s);
    row("a byte in the font's character set", "{\\fonttbl{\\f3\\fcharset204 X;}}\\f3 \\'cf\\f0 a", u"Пa"_s);
    row("two bytes a character", "\\ansicpg932 \\'93\\'fa\\'96\\'7b", u"日本"_s);
    row("Unicode with its replacement", "K\\u246\\'f6ln \\uc0\\u8220\\u252 \\uc2\\u8211 ??x", u"Köln “ü–x"_s);
    row("a negative number", "\\uc0\\u-3913 ", u"\uF0B7"_s);
    row("two surrogates", "\\uc0\\u-10179\\u-8704 !", u"😀!"_s);
    row("a lone surrogate", "\\uc0\\u-10179 x", u"\uFFFDx"_s);
    row("signs", "\\ldblquote Yes\\rdblquote\\emdash he\\rquote s\\~there\\_now\\-a",
        u"“Yes”—he’s there\u2011nowa"_s);
    row("escaped", "a\\{b\\}\\\\c", u"a{b}\\c"_s);
    row("groups left out",
        "{\\colortbl;}{\\info{\\title Secret}}{\\*\\new x}{\\pict 00ff}{\\field{\\*\\fldinst HYPERLINK "
        "\"x\"}{\\fldrslt shown}}",
        u"shown"_s);
    row("hidden and deleted text", "a{\\v hidden}b{\\deleted gone}c", u"abc"_s);
    row("binary data", "a{\\pict\\bin5 }}{{\\}b", u"ab"_s);
    row("styles",
        "{\\stylesheet{\\s0 Normal;}{\\s5\\b heading 1;}{\\*\\cs9 Strong;}{\\s7 Caption;}}"
        "{\\pard\\s5 Head\\par}{\\pard\\s7 Pier\\par}{\\pard Text.\\par}",
        u"T:Head|C:Pier|Text."_s);
    row("an outline level", "\\pard Long text above. \\outlinelevel1 Head\\par\\pard x",
        u"T:Long text above. Head|x"_s);
    row("a list", "{\\listtext\\'95\\tab}Milk\\par{\\listtext\\'95\\tab}Bread\\par\\pard End",
        u"*Milk|*Bread|End"_s);
    row("table cells", "A\\cell B\\cell\\row C", u"A B|C"_s);
    const QByteArray picture = "{\\pard{\\*\\shppict{\\pict 00ff}}{\\nonshppict{\\pict 00ff}}\\par}";
    const QByteArray text = "{\\pard Text as long as it is and longer than what stands below it.\\par}";
    row("italic below a picture", picture + "{\\pard\\i The pier.\\par}" + text,
        u"P:The pier.|Text as long as it is and longer than what stands below it."_s);
    row("small below a picture", text + picture + "{\\pard\\fs20 The pier.\\par}{\\pard\\fs20 Not.\\par}",
        u"Text as long as it is and longer than what stands below it.|P:The pier.|Not."_s);
    row("centred below a picture", picture + "{\\pard\\par}{\\pard\\qc The pier.\\par}" + text,
        u"P:The pier.|Text as long as it is and longer than what stands below it."_s);
    row("in the picture's paragraph", "\\pard\\i{\\pict 00ff}\\line The pier.\\par\\pard\\i0 " + text,
        u"P:The pier.|Text as long as it is and longer than what stands below it."_s);
    row("text as any below a picture", picture + "{\\pard The {\\i pier}.\\par}" + text,
        u"The pier.|Text as long as it is and longer than what stands below it."_s);
    row("below a picture that stands in text", "{\\pard{\\pict 00}A.\\par}{\\pard\\i The pier.\\par}" + text,
        u"A.|The pier.|Text as long as it is and longer than what stands below it."_s);
    row("a long one below a picture",
        picture + "{\\pard\\i " + QByteArray("word ").repeated(70) + "\\par}" + text,
        u"word "_s.repeated(70).trimmed() +
            u"|Text as long as it is and longer than what stands below it."_s);
    row("closed too often", "a}}}}b", u"ab"_s);
}

void TestDocuments::readsRtf()
{
    QFETCH(QByteArray, rtf);
    QFETCH(QString, expected);
    const auto text = rtfText(rtf);
    QVERIFY(text.has_value());
    QCOMPARE(listed(*text).join(u'|'), expected);
}

void TestDocuments::keepsNotesOfRtfApart()
{
    const auto text =
        rtfText("{\\rtf1 {\\header Page head\\par}One{\\footnote Note \\i one\\i0 .} two.\\par}");
    QVERIFY(text.has_value());
    QCOMPARE(listed(*text), QStringList(u"One two."_s));
    QCOMPARE(text->notes, (std::vector<QString>{u"Note one."_s, u"Page head"_s}));
    QCOMPARE(rtfText("{\\rtf1 {\\fonttbl").error(), ReadErrorCode::Damaged);
}

void TestDocuments::readsDocx_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    QTest::newRow("runs") << QByteArray("<w:p><w:r><w:t>One </w:t></w:r><w:r><w:t>two</w:t></w:r></w:p>")
                          << u"One two"_s;
    QTest::newRow("styles")
        << QByteArray("<w:p><w:pPr><w:pStyle w:val='Berschrift1'/></w:pPr><w:r><w:t>Head</w:t></w:r></w:p>"
                      "<w:p><w:pPr><w:pStyle w:val='Bild'/></w:pPr><w:r><w:t>Pier</w:t></w:r></w:p>")
        << u"T:Head|C:Pier"_s;
    QTest::newRow("tracked changes") << QByteArray(
                                            "<w:p><w:ins><w:r><w:t>new</w:t></w:r></"
                                            "w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
                                            "<w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom></w:p>")
                                     << u"new"_s;
    QTest::newRow("hidden")
        << QByteArray("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>no</w:t></w:r><w:r><w:rPr><w:vanish "
                      "w:val='0'/></w:rPr><w:t>yes</w:t></w:r></w:p>")
        << u"yes"_s;
    QTest::newRow("field codes")
        << QByteArray("<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>3</w:t></w:r></w:p>")
        << u"3"_s;
    QTest::newRow("a text box")
        << QByteArray("<w:p><w:r><w:t>Out</w:t></w:r><w:r><mc:AlternateContent><mc:Choice>"
                      "<w:p><w:r><w:t>In</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r>"
                      "<w:t>In</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:r></w:p>")
        << u"In|Out"_s;
    QTest::newRow("a line break") << QByteArray("<w:p><w:r><w:t>A</w:t><w:br/><w:t>B</w:t></w:r></w:p>")
                                  << u"A|B"_s;
    QTest::newRow("a list")
        << QByteArray("<w:p><w:pPr><w:numPr><w:numId w:val='3'/></w:numPr></w:pPr><w:r><w:t>A</w:t>"
                      "</w:r></w:p>")
        << u"*A"_s;
}

void TestDocuments::readsDocx()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    const QByteArray names = " xmlns:w='w' xmlns:mc='mc'>";
    DocxParts parts{
        .document = "<w:document" + names + "<w:body>" + body + "</w:body></w:document>",
        .styles =
            "<w:styles" + names +
            "<w:style w:styleId='Berschrift1'><w:name w:val='heading 1'/></w:style>"
            "<w:style w:styleId='Bild'><w:name w:val='Our own'/><w:basedOn w:val='B'/></w:style>"
            "<w:style w:styleId='B'><w:name w:val='caption'/><w:basedOn w:val='Bild'/></w:style></w:styles>",
        .footnotes = "<w:footnotes" + names +
                     "<w:footnote><w:p><w:r><w:t>A note.</w:t></w:r></w:p>"
                     "</w:footnote></w:footnotes>",
        .endnotes = {}};
    const auto text = docxText(parts);
    QVERIFY(text.has_value());
    QCOMPARE(listed(*text).join(u'|'), expected);
    QCOMPARE(text->notes, std::vector<QString>{u"A note."_s});
}

void TestDocuments::readsOdt()
{
    const QByteArray content =
        "<o:document xmlns:o='o' xmlns:text='t' xmlns:style='s' xmlns:draw='d'><o:automatic-styles>"
        "<style:style style:family='paragraph' style:name='P1' "
        "style:parent-style-name='Title'/></o:automatic-styles>"
        "<o:body><o:text><text:tracked-changes><text:p>gone</text:p></text:tracked-changes>"
        "<text:p text:style-name='P1'>Ferry<text:s/>back</text:p>"
        "<text:p>One<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A "
        "note.</text:p>"
        "</text:note-body></text:note>.<text:line-break/>Two.</text:p>"
        "<text:p><draw:frame><draw:text-box><text:p "
        "text:style-name='Illustration'>Pier</text:p></draw:text-box>"
        "</draw:frame></text:p><text:h>Later</text:h>"
        "<text:list><text:list-item><text:p>Milk</text:p></text:list-item></text:list>"
        "</o:text></o:body></o:document>";
    const auto text = odtText(content, {});
    QVERIFY(text.has_value());
    QCOMPARE(listed(*text).join(u'|'), u"T:Ferry back|One.|Two.|C:Pier|H:Later|*Milk"_s);
    QCOMPARE(text->notes, std::vector<QString>{u"A note."_s});
    QCOMPARE(odtText("<a", {}).error(), ReadErrorCode::Damaged);
}

void TestDocuments::knowsStyles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("style");
    QTest::newRow("heading") << u"heading 2"_s << int(ParagraphStyle::Heading);
    QTest::newRow("OpenDocument's blank") << u"Heading_20_1"_s << int(ParagraphStyle::Heading);
    QTest::newRow("German") << u"Überschrift 1"_s << int(ParagraphStyle::Heading);
    QTest::newRow("subtitle") << u"Subtitle"_s << int(ParagraphStyle::Subtitle);
    QTest::newRow("pandoc") << u"Image Caption"_s << int(ParagraphStyle::Caption);
    QTest::newRow("plain") << u"Text body"_s << -1;
}

void TestDocuments::knowsStyles()
{
    QFETCH(QString, name);
    QFETCH(int, style);
    const auto found = styleFromName(name);
    QCOMPARE(found ? int(*found) : -1, style);
}

void TestDocuments::joinsLinesOfPdf_data()
{
    QTest::addColumn<QStringList>("lines"); // of a column 60 letters wide
    QTest::addColumn<QString>("expected");
    const QString full = u"The boat was late again on Tuesday, as it had been all week"_s;
    QTest::newRow("a paragraph") << QStringList{full, u"and nobody knew why."_s}
                                 << full + u" and nobody knew why."_s;
    QTest::newRow("a hyphenated word")
        << QStringList{u"The boat was late again on Tuesday, as it had been all mor-"_s, u"ning."_s}
        << u"The boat was late again on Tuesday, as it had been all morning."_s;
    QTest::newRow("a compound")
        << QStringList{u"The boat was late again on Tuesday, as it had been in Saint-"_s, u"Malo."_s}
        << u"The boat was late again on Tuesday, as it had been in Saint-Malo."_s;
    QTest::newRow("a sentence that ends early") << QStringList{full, u"and so on."_s, full, u"and on."_s}
                                                << full + u" and so on.|"_s + full + u" and on."_s;
    QTest::newRow("a ligature") << QStringList{u"An o\uFB03cial \uFB01gure."_s} << u"An official figure."_s;
}

void TestDocuments::joinsLinesOfPdf()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, expected);
    QByteArray xml = "<doc><page width='400' height='800'><flow><block>";
    double top = 200;
    for (const QString &line : lines) {
        xml += u"<line xMin='50' yMin='%1' xMax='%2' yMax='%3'>"_s.arg(top)
                   .arg(50 + 5 * line.size())
                   .arg(top + 10)
                   .toUtf8();
        for (const QString &word : line.split(u' ')) {
            xml += "<word>" + word.toUtf8() + "</word>";
        }
        xml += "</line>";
        top += 12;
    }
    xml += "</block></flow></page></doc>";
    PdfLayoutParser parser;
    QVERIFY(parser.add(xml.first(100)));
    QVERIFY(parser.add(xml.sliced(100)));
    const auto pages = parser.take();
    QVERIFY(pages.has_value());
    QCOMPARE(listed(pdfText(*pages)).join(u'|'), expected);
}

void TestDocuments::setsRunningHeadsOfPdfAside()
{
    const auto line = [](const QString &text, double top) {
        return PdfLine{.text = text, .left = 50, .top = top, .right = 350, .bottom = top + 10};
    };
    std::vector<PdfPage> pages;
    for (int i = 0; i < 3; ++i) {
        PdfPage page{.width = 400, .height = 800, .blocks = {}};
        page.blocks.push_back({line(u"%1 Coast Daily"_s.arg(10 + i), 20)});
        page.blocks.push_back({line(i == 0 ? u"The boat was late and"_s : u"so was the train and"_s, 200)});
        page.blocks.push_back({line(u"– %1 –"_s.arg(i + 1), 780)});
        pages.push_back(page);
    }
    const DocumentText text = pdfText(pages);
    QCOMPARE(text.runningHeads.size(), 6U);
    QStringList body;
    for (std::size_t i = 0; i < text.paragraphs.size(); ++i) {
        if (!std::ranges::contains(text.runningHeads, i)) {
            body.append(text.paragraphs[i].text);
        }
    }
    // The text goes on from page to page.
    QCOMPARE(body, QStringList(u"The boat was late and so was the train and so was the train and"_s));
    PdfLayoutParser parser;
    QVERIFY(parser.add("<doc><page>"));
    QCOMPARE(parser.take().error(), ReadErrorCode::Damaged);
}

void TestDocuments::seesCaptionsOfPdf_data()
{
    QTest::addColumn<double>("gap"); // above the small letters, points
    QTest::addColumn<double>("height");
    QTest::addColumn<QString>("small");
    QTest::addColumn<bool>("hasTextBelow");
    QTest::addColumn<bool>("isCaption");
    const QString pier = u"The pier on Tuesday, with two boats."_s;
    QTest::newRow("small below a hole") << 100.0 << 8.0 << pier << true << true;
    QTest::newRow("text below a hole") << 100.0 << 10.0 << pier << true << false;
    QTest::newRow("small below text") << 14.0 << 8.0 << pier << true << false;
    QTest::newRow("a note") << 100.0 << 8.0 << u"1 The pier."_s << true << false;
    QTest::newRow("at the page's end") << 100.0 << 8.0 << pier << false << false;
    QTest::newRow("long") << 100.0 << 8.0 << u"word "_s.repeated(70) << true << false;
}

void TestDocuments::seesCaptionsOfPdf()
{
    QFETCH(const double, gap);
    QFETCH(const double, height);
    QFETCH(const QString, small);
    QFETCH(const bool, hasTextBelow);
    const auto line = [](const QString &text, double top, double tall) {
        return PdfLine{.text = text, .left = 50, .top = top, .right = 350, .bottom = top + tall};
    };
    const QString text = u"The boat was late again on Tuesday, as it had been all week."_s;
    PdfPage page{.width = 400, .height = 800, .blocks = {}};
    page.blocks.push_back({line(text, 200, 10), line(text, 212, 10)});
    const double top = 222 + gap;
    page.blocks.push_back({line(small, top, height)});
    if (hasTextBelow) {
        page.blocks.push_back({line(text, top + 30, 10)});
    }
    const DocumentText read = pdfText(std::span(&page, 1));
    const bool found =
        std::ranges::contains(read.paragraphs, ParagraphStyle::BelowPicture, &Paragraph::style);
    QTEST(found, "isCaption");
}

void TestDocuments::takesCaptionsOutOfTheText()
{
    const QByteArray words =
        "The boat was late again on Tuesday, as it had been all week, the company said. ";
    const QByteArray prose = "{\\pard " + words.repeated(3) + "\\par}";
    auto text = rtfText("{\\rtf1\\ansi {\\pard\\outlinelevel0 Boat late\\par}" + prose +
                        "{\\pard{\\pict 00ff}\\par}"
                        "{\\pard\\i The pier on Tuesday, where some two hundred people waited.\\par}" +
                        prose + "}");
    QVERIFY(text.has_value());
    const auto article = articleOf(*std::move(text), u"boat");
    QVERIFY(article.has_value());
    std::vector<Role> roles;
    for (const Block &block : article->blocks) {
        roles.push_back(block.role);
    }
    QCOMPARE(roles, (std::vector<Role>{Role::Headline, Role::Body, Role::Caption, Role::Body}));
    QCOMPARE(article->blocks[2].why, RoleReason::CaptionPattern);
}

void TestDocuments::readsTimes_data()
{
    QTest::addColumn<QString>("stamp");
    QTest::addColumn<QString>("iso");
    QTest::newRow("ISO") << u"2026-05-12T09:30:00+02:00"_s << u"2026-05-12T09:30:00+02:00"_s;
    QTest::newRow("a day") << u"2026-05-12"_s << u"2026-05-12"_s;
    QTest::newRow("basic form") << u"20260512T093000+0200"_s << u"2026-05-12T09:30:00+02:00"_s;
    QTest::newRow("basic day") << u"20260512"_s << u"2026-05-12"_s;
    QTest::newRow("mail") << u"Tue, 12 May 2026 09:30:00 +0200"_s << u"2026-05-12T09:30:00+02:00"_s;
    QTest::newRow("mail with a zone's name")
        << u"Tue, 12 May 2026 09:30:00 +0200 (CEST)"_s << u"2026-05-12T09:30:00+02:00"_s;
    QTest::newRow("GMT") << u"Tue, 12 May 2026 09:30:00 GMT"_s << u"2026-05-12T09:30:00Z"_s;
    QTest::newRow("words") << u"yesterday"_s << QString();
    QTest::newRow("no month") << u"20261312"_s << QString();
}

void TestDocuments::readsTimes()
{
    QFETCH(QString, stamp);
    QFETCH(QString, iso);
    QCOMPARE(isoTime(stamp), iso);
}

} // namespace sidebyline

QTEST_APPLESS_MAIN(sidebyline::TestDocuments)
#include "tst_documents.moc"
