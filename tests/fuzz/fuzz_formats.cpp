// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parsers of files that are our own, and what reads by others' (mails, packages). The first byte chooses
// one; the rest is what it reads.

#include "bytes.h"

#include "formats/docxreader.h"
#include "formats/docxtext.h"
#include "formats/feedreader.h"
#include "formats/jsonreader.h"
#include "formats/mailboxcutter.h"
#include "formats/mailreader.h"
#include "formats/markdownreader.h"
#include "formats/newsmlreader.h"
#include "formats/nitfreader.h"
#include "formats/odtreader.h"
#include "formats/odttext.h"
#include "formats/pdftext.h"
#include "formats/rtftext.h"

#include <QBuffer>

#include <algorithm>
#include <cstdint>

using namespace sidebyline;

namespace {

/// What must hold of any document: places in order, folded texts.
void checkText(const std::expected<DocumentText, ReadErrorCode> &text)
{
    if (!text) {
        return;
    }
    for (const Paragraph &paragraph : text->paragraphs) {
        require(!paragraph.text.isEmpty() && paragraph.text == paragraph.text.simplified());
    }
    require(std::ranges::is_sorted(text->runningHeads));
    require(text->runningHeads.empty() || text->runningHeads.back() < text->paragraphs.size());
    const std::size_t paragraphs = text->paragraphs.size() + text->notes.size();
    const auto article = articleOf(*text, u"coast-daily");
    require(!article || article->blocks.size() >= std::min<std::size_t>(1, paragraphs));
}

void checkReading(const ArticleReader &reader, const QByteArray &bytes)
{
    const auto reading = reader.read({QStringLiteral("a.xml"), bytes}, {});
    if (!reading) {
        return;
    }
    require(!reading->articles.empty());
    for (const Article &article : reading->articles) {
        for (const Block &block : article.blocks) {
            require(!block.text.isEmpty());
            for (const TextRange &sentence : block.sentences) {
                require(sentence.start >= 0 && sentence.end() <= block.text.size());
            }
        }
    }
}

void checkPdf(const QByteArray &layout)
{
    PdfLayoutParser parser;
    const qsizetype half = layout.size() / 2;
    if (parser.add(QByteArrayView(layout).first(half)) && parser.add(QByteArrayView(layout).sliced(half))) {
        if (const auto pages = parser.take()) {
            checkText(pdfText(*pages));
        }
    }
}

void checkMailbox(const QByteArray &bytes)
{
    qsizetype size = 0;
    QBuffer box;
    box.setData(bytes);
    box.open(QIODevice::ReadOnly);
    for (MailboxCutter mails(box); const auto mail = mails.next();) {
        size += mail->value_or(QByteArray()).size();
    }
    require(size <= bytes.size());
    checkReading(MailboxReader(), bytes);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    switch (data[0]) {
    case 'r':
        checkText(rtfText(bytes));
        break;
    case 'd':
        checkText(docxText({.document = bytes, .styles = bytes, .footnotes = bytes, .endnotes = {}}));
        break;
    case 'o':
        checkText(odtText(bytes, bytes));
        break;
    case 'p':
        checkPdf(bytes);
        break;
    case 'm':
        checkReading(MailReader(), bytes);
        break;
    case 'b':
        checkMailbox(bytes);
        break;
    case 'w':
        checkReading(WebArchiveReader(), bytes);
        break;
    case 'z':
        checkReading(DocxReader(), bytes);
        checkReading(OdtReader(), bytes);
        break;
    case 'n':
        checkReading(NitfReader(), bytes);
        break;
    case 'g':
        checkReading(NewsMlReader(), bytes);
        break;
    case 'f':
        checkReading(FeedReader(), bytes);
        break;
    case 'j':
        checkReading(JsonReader(), bytes);
        break;
    case 'k':
        checkReading(MarkdownReader(), bytes);
        break;
    default:
        break;
    }
    return 0;
}
