// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdfcatalogue.h"

#include <QTimeZone>
#include <QXmlStreamWriter>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr auto AttachmentName = "comparison.json";
constexpr auto AttachmentType = "application/json";
constexpr auto Creator = "Sidebyline";
constexpr qreal RoomAbove = 8; // points of the page that stay visible above what a link leads to

/// Where an anchor stands.
struct Destination
{
    std::size_t page = 0;
    qreal y = 0; ///< points from the top of the page
};

/// "D:20260512140500+02'00'" (ISO 32000-1, 7.9.4).
std::string pdfDate(const QDateTime &time)
{
    const int offset = time.offsetFromUtc() / 60;
    const QString zone = u"%1%2'%3'"_s.arg(QChar(offset < 0 ? u'-' : u'+'))
                             .arg(std::abs(offset) / 60, 2, 10, QChar(u'0'))
                             .arg(std::abs(offset) % 60, 2, 10, QChar(u'0'));
    return (u"D:"_s + time.toString(u"yyyyMMddHHmmss"_s) + zone).toStdString();
}

QString xmpDate(const QDateTime &time)
{
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

/// The document's properties as XMP (ISO 16684-1).
QByteArray xmp(const Report &report)
{
    QByteArray packet;
    QXmlStreamWriter xml(&packet);
    const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
    const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
    const QString basic = u"http://ns.adobe.com/xap/1.0/"_s;
    xml.setAutoFormatting(true);
    xml.writeProcessingInstruction(u"xpacket"_s, u"begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\""_s);
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    xml.writeNamespace(rdf, u"rdf"_s);
    xml.writeStartElement(rdf, u"RDF"_s);
    xml.writeNamespace(dc, u"dc"_s);
    xml.writeNamespace(basic, u"xmp"_s);
    xml.writeStartElement(rdf, u"Description"_s);
    xml.writeAttribute(rdf, u"about"_s, {});
    xml.writeTextElement(dc, u"format"_s, u"application/pdf"_s);
    xml.writeStartElement(dc, u"title"_s);
    xml.writeStartElement(rdf, u"Alt"_s);
    xml.writeStartElement(rdf, u"li"_s);
    xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    xml.writeCharacters(report.title);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(dc, u"language"_s);
    xml.writeStartElement(rdf, u"Bag"_s);
    xml.writeTextElement(rdf, u"li"_s, report.language);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeTextElement(basic, u"CreatorTool"_s, QString::fromLatin1(Creator));
    for (const QString &date : {u"CreateDate"_s, u"ModifyDate"_s, u"MetadataDate"_s}) {
        xml.writeTextElement(basic, date, xmpDate(report.compared));
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(u"xpacket"_s, u"end=\"r\""_s);
    return packet;
}

class Catalogue
{
public:
    Catalogue(QPDF &document, const Report &report)
        : m_document(document)
        , m_report(report)
        , m_pages(QPDFPageDocumentHelper(document).getAllPages())
    {
        for (std::size_t page = 0; page < report.pages.size(); ++page) {
            for (const AnchorItem &item : report.pages[page].anchors) {
                m_places.try_emplace(item.anchor, Destination{page, item.position.y()});
            }
        }
    }

    void write(const QByteArray &attachment)
    {
        m_document.getTrailer().removeKey("/ID"); // a random one; another is made of the contents
        nameFonts();
        writeProperties();
        writeOutline();
        for (std::size_t page = 0; page < std::min(m_pages.size(), m_report.pages.size()); ++page) {
            writeLinks(page);
        }
        if (!attachment.isEmpty()) {
            attach(attachment);
        }
    }

private:
    using Object = QPDFObjectHandle;

    static Object text(const QString &words) { return Object::newUnicodeString(words.toStdString()); }

    void writeProperties()
    {
        Object root = m_document.getRoot();
        root.replaceKey("/Lang", text(m_report.language));
        Object viewer = Object::newDictionary();
        viewer.replaceKey("/DisplayDocTitle", Object::newBool(true));
        root.replaceKey("/ViewerPreferences", viewer);
        Object metadata = m_document.newStream(xmp(m_report).toStdString());
        metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
        metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
        root.replaceKey("/Metadata", metadata);
        Object info = m_document.getTrailer().getKey("/Info");
        if (!info.isDictionary()) {
            info = m_document.makeIndirectObject(Object::newDictionary());
            m_document.getTrailer().replaceKey("/Info", info);
        }
        info.replaceKey("/Title", text(m_report.title));
        info.replaceKey("/CreationDate", Object::newString(pdfDate(m_report.compared)));
        info.replaceKey("/ModDate", Object::newString(pdfDate(m_report.compared)));
    }

    /// Tags the subsets of fonts by where they are first used ("AAAAAB+NotoSerif"; ISO 32000-1, 9.6.4). Qt's
    /// tags follow the order of a hash table.
    void nameFonts()
    {
        std::set<QPDFObjGen> named;
        for (QPDFPageObjectHelper &page : m_pages) {
            Object fonts = page.getAttribute("/Resources", false).getKeyIfDict("/Font");
            for (const auto &[name, font] :
                 fonts.isDictionary() ? fonts.getDictAsMap() : std::map<std::string, Object>()) {
                Object descendants = font.getKeyIfDict("/DescendantFonts");
                Object holder = descendants.isArray() ? descendants.getArrayItem(0) : font;
                Object descriptor = holder.getKeyIfDict("/FontDescriptor");
                Object full = descriptor.getKeyIfDict("/FontName");
                if (full.isName() && named.insert(descriptor.getObjGen()).second) {
                    descriptor.replaceKey("/FontName",
                                          Object::newName(subsetName(full.getName(), named.size())));
                }
            }
        }
    }

    /// @p name, "/QKDAAA+NotoSans", with the tag of subset @p number, from 1.
    static std::string subsetName(const std::string &name, std::size_t number)
    {
        constexpr std::size_t TagLength = 6;
        constexpr std::size_t Letters = 26;
        std::string tag(TagLength, 'A');
        for (auto letter = tag.rbegin(); letter != tag.rend(); ++letter, number /= Letters) {
            *letter = char('A' + number % Letters);
        }
        const std::size_t plus = name.find('+');
        return '/' + tag + '+' + name.substr(plus == std::string::npos ? 1 : plus + 1);
    }

    [[nodiscard]] std::optional<Object> destination(const Anchor &anchor)
    {
        const auto found = m_places.find(anchor);
        if (found == m_places.end() || found->second.page >= m_pages.size()) {
            return std::nullopt;
        }
        const Destination &place = found->second;
        const qreal top = m_report.pages[place.page].size.height() - place.y + RoomAbove;
        Object array = Object::newArray();
        array.appendItem(m_pages[place.page].getObjectHandle());
        array.appendItem(Object::newName("/XYZ"));
        array.appendItem(Object::newNull());
        array.appendItem(Object::newReal(top, 1));
        array.appendItem(Object::newNull());
        return array;
    }

    void writeLinks(std::size_t page)
    {
        Object annotations = Object::newArray();
        const qreal height = m_report.pages[page].size.height();
        for (const LinkItem &link : m_report.pages[page].links) {
            const std::optional<Object> target = destination(link.target);
            if (!target) {
                continue;
            }
            Object annotation = Object::newDictionary();
            annotation.replaceKey("/Type", Object::newName("/Annot"));
            annotation.replaceKey("/Subtype", Object::newName("/Link"));
            annotation.replaceKey("/F", Object::newInteger(4)); // printed: readers of PDF/A ask for it
            annotation.replaceKey("/Border", Object::parse("[0 0 0]"));
            annotation.replaceKey(
                "/Rect", Object::newArray(Object::Rectangle(link.rect.left(), height - link.rect.bottom(),
                                                            link.rect.right(), height - link.rect.top())));
            annotation.replaceKey("/Dest", *target);
            annotations.appendItem(m_document.makeIndirectObject(annotation));
        }
        if (annotations.getArrayNItems() > 0) {
            m_pages[page].getObjectHandle().replaceKey("/Annots", annotations);
        }
    }

    /// An entry of the outline, and where its next ones are appended.
    struct Branch
    {
        Object object;
        Object last = Object::newNull();
        int open = 0; ///< entries below that are shown at first
    };

    void writeOutline()
    {
        std::vector<Branch> path{{.object = m_document.makeIndirectObject(Object::newDictionary())}};
        path.front().object.replaceKey("/Type", Object::newName("/Outlines"));
        for (const OutlineEntry &entry : m_report.outline) {
            const std::optional<Object> target = destination(entry.target);
            const auto depth = std::size_t(entry.level) + 1;
            if (!target || path.size() < depth) {
                continue;
            }
            closeDownTo(path, depth);
            Object object = m_document.makeIndirectObject(Object::newDictionary());
            object.replaceKey("/Title", text(entry.title));
            object.replaceKey("/Dest", *target);
            append(path.back(), object);
            path.push_back({.object = object});
        }
        closeDownTo(path, 1);
        if (path.front().last.isNull()) {
            return;
        }
        path.front().object.replaceKey("/Count", Object::newInteger(path.front().open));
        m_document.getRoot().replaceKey("/Outlines", path.front().object);
        m_document.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
    }

    static void append(Branch &parent, Object object)
    {
        object.replaceKey("/Parent", parent.object);
        if (parent.last.isNull()) {
            parent.object.replaceKey("/First", object);
        } else {
            parent.last.replaceKey("/Next", object);
            object.replaceKey("/Prev", parent.last);
        }
        parent.object.replaceKey("/Last", object);
        parent.last = object;
        ++parent.open;
    }

    /// Stories are open, parts are closed over their outlets: a negative count (ISO 32000-1, 12.3.3).
    static void closeDownTo(std::vector<Branch> &path, std::size_t depth)
    {
        constexpr std::size_t StoryDepth = 2;
        while (path.size() > depth) {
            Branch closed = path.back();
            path.pop_back();
            if (closed.open == 0) {
                continue;
            }
            const bool isOpen = path.size() < StoryDepth;
            closed.object.replaceKey("/Count", Object::newInteger(isOpen ? closed.open : -closed.open));
            path.back().open += isOpen ? closed.open : 0;
        }
    }

    void attach(const QByteArray &bytes)
    {
        auto stream = QPDFEFStreamObjectHelper::createEFStream(m_document, bytes.toStdString());
        stream.setSubtype(AttachmentType)
            .setCreationDate(pdfDate(m_report.compared))
            .setModDate(pdfDate(m_report.compared));
        auto file = QPDFFileSpecObjectHelper::createFileSpec(m_document, AttachmentName, stream);
        file.setDescription(text(m_report.title).getUTF8Value());
        QPDFEmbeddedFileDocumentHelper(m_document).replaceEmbeddedFile(AttachmentName, file);
    }

    QPDF &m_document;
    const Report &m_report;
    std::vector<QPDFPageObjectHelper> m_pages;
    std::map<Anchor, Destination> m_places;
};

} // namespace

QByteArray withCatalogue(const QByteArray &pdf, const Report &report, const QByteArray &attachment)
{
    // The library reports by exceptions; they end here.
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("report", pdf.constData(), std::size_t(pdf.size()));
        Catalogue(document, report).write(attachment);
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setStreamDataMode(qpdf_s_compress); // what Qt compressed stays as it is
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setDeterministicID(true);
        writer.write();
        const std::shared_ptr<Buffer> result = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char *>(result->getBuffer()), qsizetype(result->getSize())};
    } catch (const std::exception &) {
        return pdf;
    }
}

} // namespace sidebyline
