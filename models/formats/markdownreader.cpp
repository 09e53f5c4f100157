// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/markdownreader.h"

#include "articles/encoding.h"
#include "articles/filekind.h"
#include "formats/document.h"
#include "formats/htmltext.h"

#include <QFileInfo>

#include <md4c.h>

#include <optional>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

/// Gathers paragraphs from md4c's calls. md4c limits how deep blocks nest by itself.
class Gatherer
{
public:
    Gatherer(ParagraphList &list, const std::stop_token &stop)
        : m_list(list)
        , m_stop(stop)
    {}

    bool parse(const QByteArray &markdown)
    {
        MD_PARSER parser{};
        parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEATXHEADERS |
                       MD_FLAG_NOINDENTEDCODEBLOCKS;
        parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
            return static_cast<Gatherer *>(self)->enterBlock(type, detail);
        };
        parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
            return static_cast<Gatherer *>(self)->leaveBlock(type);
        };
        parser.enter_span = [](MD_SPANTYPE type, void *, void *self) {
            return static_cast<Gatherer *>(self)->span(type, 1);
        };
        parser.leave_span = [](MD_SPANTYPE type, void *, void *self) {
            return static_cast<Gatherer *>(self)->span(type, -1);
        };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
            return static_cast<Gatherer *>(self)->text(type, QByteArrayView(text, qsizetype(size)));
        };
        const int result = md_parse(markdown.constData(), MD_SIZE(markdown.size()), &parser, this);
        flush();
        return result == 0;
    }

private:
    int enterBlock(MD_BLOCKTYPE type, void * /*detail*/)
    {
        flush();
        m_style = type == MD_BLOCK_H ? ParagraphStyle::Heading : ParagraphStyle::Plain;
        m_items += type == MD_BLOCK_LI ? 1 : 0;
        return m_stop.stop_requested() ? 1 : 0;
    }

    int leaveBlock(MD_BLOCKTYPE type)
    {
        flush();
        m_items -= type == MD_BLOCK_LI ? 1 : 0;
        m_style = ParagraphStyle::Plain;
        return 0;
    }

    int span(MD_SPANTYPE type, int step)
    {
        m_pictures += type == MD_SPAN_IMG ? step : 0;
        m_deleted += type == MD_SPAN_DEL ? step : 0;
        return 0;
    }

    int text(MD_TEXTTYPE type, QByteArrayView bytes)
    {
        QByteArray &target = m_pictures > 0 ? m_caption : m_text;
        if (m_deleted > 0) {
            return 0;
        }
        switch (type) {
        case MD_TEXT_BR:
        case MD_TEXT_SOFTBR:
            target += ' ';
            break;
        case MD_TEXT_NULLCHAR:
            break;
        case MD_TEXT_ENTITY:
        case MD_TEXT_HTML:
            target += bytes;
            break;
        case MD_TEXT_NORMAL:
        case MD_TEXT_CODE:
        case MD_TEXT_LATEXMATH:
            target += bytes.toByteArray().replace('&', "&amp;").replace('<', "&lt;");
            break;
        }
        return 0;
    }

    void flush()
    {
        const bool isPicture = m_text.trimmed().isEmpty() && !m_caption.isEmpty();
        const QString text = QString::fromUtf8(std::exchange(m_text, {}));
        const QString caption = QString::fromUtf8(std::exchange(m_caption, {}));
        if (isPicture) {
            addAll(caption, ParagraphStyle::Caption, Bullet::None);
        } else {
            addAll(text, m_style, m_items > 0 ? Bullet::Sign : Bullet::None);
        }
    }

    void addAll(const QString &text, ParagraphStyle style, Bullet bullet)
    {
        if (!text.contains(u'<') && !text.contains(u'&')) {
            m_list.add(text, style, bullet);
            return;
        }
        for (const HtmlParagraph &paragraph : htmlParagraphs(text)) {
            m_list.add(paragraph.text, style == ParagraphStyle::Plain ? paragraph.style : style, bullet);
        }
    }

    ParagraphList &m_list;
    std::stop_token m_stop;
    QByteArray m_text;    ///< as HTML
    QByteArray m_caption; ///< of a picture
    ParagraphStyle m_style = ParagraphStyle::Plain;
    int m_items = 0; ///< list items around
    int m_pictures = 0;
    int m_deleted = 0;
};

QString unquoted(QStringView value)
{
    value = value.trimmed();
    const bool quoted = value.size() >= 2 && value.front() == value.back() &&
                        (value.front() == u'"' || value.front() == u'\'');
    return (quoted ? value.sliced(1, value.size() - 2) : value).toString();
}

/// Takes the YAML head off, from "---" to "---" or "...", and reads the fields that it names at its top
/// level.
void takeHead(QString &text, FileFields &fields, ParagraphList &list)
{
    if (!text.startsWith(u"---\n") && !text.startsWith(u"---\r\n")) {
        return;
    }
    qsizetype place = text.indexOf(u'\n') + 1;
    const qsizetype begin = place;
    qsizetype end = -1;
    while (place > 0 && place < text.size()) {
        const qsizetype next = text.indexOf(u'\n', place);
        const QString line = text.sliced(place, (next < 0 ? text.size() : next) - place).trimmed();
        if (line == u"---" || line == u"...") {
            end = next < 0 ? text.size() : next + 1;
            break;
        }
        place = next + 1;
    }
    if (end < 0) {
        return;
    }
    QString deck;
    for (const QStringView line : QStringView(text).sliced(begin, place - begin).split(u'\n')) {
        const qsizetype colon = line.indexOf(u':');
        const QString key = line.first(std::max<qsizetype>(0, colon)).toString().toLower();
        const QString value = colon < 0 ? QString() : unquoted(line.sliced(colon + 1));
        if (value.isEmpty() || value.startsWith(u'[') || value.startsWith(u'{')) {
            continue;
        }
        if (key == u"title" || key == u"headline") {
            fields.headline = value;
        } else if (key == u"author" || key == u"byline") {
            fields.byline = value;
        } else if (key == u"date" || key == u"published") {
            fields.published = isoTime(value);
        } else if (key == u"lang" || key == u"language") {
            fields.language = value;
        } else if (key == u"publisher" || key == u"outlet" || key == u"source") {
            fields.outlet = value;
        } else if (key == u"subtitle" || key == u"description" || key == u"deck") {
            deck = value;
        }
    }
    list.add(fields.headline, ParagraphStyle::Title);
    list.add(deck, ParagraphStyle::Subtitle);
    text.remove(0, end);
}

} // namespace

QLatin1StringView MarkdownReader::format() const
{
    return "markdown"_L1;
}

bool MarkdownReader::accepts(QByteArrayView head, QStringView fileName) const
{
    return fileKind(head, fileName).name == "MARKDOWN"_L1;
}

std::expected<FileReading, ReadError> MarkdownReader::read(SourceFile file, const std::stop_token &stop) const
{
    auto decoded = decodeText(file.bytes);
    if (!decoded) {
        return std::unexpected(readFailure(decoded.error(), file.path));
    }
    file.bytes = {};
    DocumentText text;
    ParagraphList list;
    takeHead(decoded->text, text.fields, list);
    const bool parsed = Gatherer(list, stop).parse(decoded->text.toUtf8());
    if (!parsed) {
        return std::unexpected(ReadError{
            stop.stop_requested() ? ReadErrorCode::Cancelled : ReadErrorCode::Damaged, file.path, {}});
    }
    text.paragraphs = list.take();
    text.encoding = decoded->encoding;
    auto article = articleOf(std::move(text), QFileInfo(file.path).completeBaseName(), stop);
    if (!article) {
        const bool isEmpty = article.error() == ReadErrorCode::NoText;
        return std::unexpected(ReadError{isEmpty ? ReadErrorCode::Empty : article.error(), file.path, {}});
    }
    return oneArticle(*std::move(article));
}

} // namespace sidebyline
