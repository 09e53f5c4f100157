// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/xmltree.h"

#include "articles/encoding.h"
#include "pages/dom.h"

#include <QStringDecoder>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <optional>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

QStringView withoutPrefix(QStringView name)
{
    return name.sliced(name.lastIndexOf(u':') + 1);
}

/// HTML's names for characters, which feeds use without declaring them.
class HtmlEntities : public QXmlStreamEntityResolver
{
public:
    QString resolveUndeclaredEntity(const QString &name) override
    {
        const auto known = m_known.constFind(name);
        if (known != m_known.cend()) {
            return *known;
        }
        QString text;
        if (name.size() <= 32) {
            const PageTree page = parsePage("&" + name.toLatin1() + ";");
            text = page.text.trimmed();
        }
        // What is no name of HTML is left as it stands.
        return *m_known.insert(name, text.isEmpty() || text.size() > 2 ? u' ' + name + u' ' : text);
    }

private:
    QHash<QString, QString> m_known{{u"nbsp"_s, u"\u00A0"_s}};
};

/// The character set that the XML declaration names, where it can be one of eight bits.
std::optional<QByteArray> declaredEncoding(const QByteArray &bytes)
{
    const QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), 200));
    const qsizetype end = head.indexOf("?>");
    const qsizetype at = head.indexOf("encoding=");
    if (!head.startsWith("<?xml") || at < 0 || end < at + 11) {
        return std::nullopt;
    }
    const char quote = head.at(at + 9);
    const qsizetype close = head.indexOf(quote, at + 10);
    return close < 0 ? std::nullopt : std::optional(head.sliced(at + 10, close - at - 10));
}

std::expected<DecodedText, ReadErrorCode> decoded(const QByteArray &bytes)
{
    const auto declared = declaredEncoding(bytes);
    // A declaration of UTF-8 is often wrong, and that is seen by the bytes.
    if (declared && declared->compare("utf-8", Qt::CaseInsensitive) != 0) {
        QStringDecoder decoder(declared->constData());
        if (decoder.isValid()) {
            QString text = decoder.decode(bytes);
            if (!decoder.hasError()) {
                return DecodedText{std::move(text), QString::fromLatin1(*declared)};
            }
        }
    }
    return decodeText(bytes);
}

class Builder
{
public:
    explicit Builder(const QString &text)
    {
        m_reader.setNamespaceProcessing(false);
        m_reader.setEntityResolver(&m_entities);
        m_reader.addData(text);
    }

    std::expected<XmlTree, ReadErrorCode> build()
    {
        XmlTree tree;
        std::vector<XmlNode *> open;
        while (!m_reader.atEnd()) {
            const auto token = m_reader.readNext();
            if (token == QXmlStreamReader::StartElement) {
                if (open.size() >= MaxXmlDepth || (open.empty() && !tree.root.name.isEmpty())) {
                    return std::unexpected(ReadErrorCode::Damaged);
                }
                XmlNode &node = open.empty() ? tree.root : open.back()->children.emplace_back();
                node.name = m_reader.qualifiedName().toString().toLower();
                for (const QXmlStreamAttribute &attribute : m_reader.attributes()) {
                    node.attributes.emplace_back(attribute.qualifiedName().toString().toLower(),
                                                 attribute.value().toString());
                }
                open.push_back(&node);
                ++m_nodes;
            } else if (token == QXmlStreamReader::EndElement && !open.empty()) {
                open.pop_back();
            } else if (token == QXmlStreamReader::Characters && !open.empty()) {
                addText(*open.back());
            }
            if (m_nodes > MaxXmlNodes) {
                return std::unexpected(ReadErrorCode::TooLarge);
            }
        }
        if (tree.root.name.isEmpty()) {
            return std::unexpected(ReadErrorCode::Damaged);
        }
        tree.isComplete = !m_reader.hasError();
        return tree;
    }

private:
    void addText(XmlNode &parent)
    {
        if (parent.children.empty() || !parent.children.back().name.isEmpty()) {
            parent.children.emplace_back();
            ++m_nodes;
        }
        parent.children.back().text += m_reader.text();
    }

    QXmlStreamReader m_reader;
    HtmlEntities m_entities;
    int m_nodes = 0;
};

void appendText(const XmlNode &node, QString &text)
{
    text += node.text;
    for (const XmlNode &child : node.children) {
        appendText(child, text);
    }
}

void appendHtml(const XmlNode &node, QString &html)
{
    if (node.name.isEmpty()) {
        html += node.text.toHtmlEscaped();
        return;
    }
    const QString tag = node.local().toString();
    html += u'<' + tag;
    for (const auto &[name, value] : node.attributes) {
        html += u' ' + name + u"=\""_s + value.toHtmlEscaped() + u'"';
    }
    html += u'>';
    for (const XmlNode &child : node.children) {
        appendHtml(child, html);
    }
    static constexpr std::array<QStringView, 6> empty{u"br", u"hr", u"img", u"input", u"link", u"meta"};
    if (!std::ranges::contains(empty, tag)) {
        html += u"</"_s + tag + u'>';
    }
}

} // namespace

QStringView XmlNode::local() const
{
    return withoutPrefix(name);
}

QString XmlNode::attribute(QStringView localName) const
{
    const auto found = std::ranges::find_if(
        attributes, [&](const auto &attribute) { return withoutPrefix(attribute.first) == localName; });
    return found == attributes.end() ? QString() : found->second;
}

const XmlNode *XmlNode::child(QStringView localName) const
{
    const auto found =
        std::ranges::find_if(children, [&](const XmlNode &node) { return node.local() == localName; });
    return found == children.end() ? nullptr : &*found;
}

const XmlNode *XmlNode::find(QStringView localName) const
{
    for (const XmlNode &node : children) {
        if (!node.name.isEmpty() && node.local() == localName) {
            return &node;
        }
        if (const XmlNode *found = node.find(localName)) {
            return found;
        }
    }
    return nullptr;
}

std::vector<const XmlNode *> XmlNode::all(QStringView localName) const
{
    std::vector<const XmlNode *> found;
    for (const XmlNode &node : children) {
        if (!node.name.isEmpty() && node.local() == localName) {
            found.push_back(&node);
        } else {
            const auto below = node.all(localName);
            found.insert(found.end(), below.begin(), below.end());
        }
    }
    return found;
}

QString XmlNode::allText() const
{
    QString whole;
    appendText(*this, whole);
    return whole;
}

QString XmlNode::childText(QStringView localName) const
{
    const XmlNode *const found = child(localName);
    return found == nullptr ? QString() : found->allText().simplified();
}

std::expected<XmlTree, ReadErrorCode> parseXml(const QByteArray &bytes)
{
    const auto text = decoded(bytes);
    if (!text) {
        return std::unexpected(text.error());
    }
    auto tree = Builder(text->text).build();
    if (tree) {
        tree->encoding = text->encoding;
    }
    return tree;
}

QString innerHtml(const XmlNode &node)
{
    QString html;
    for (const XmlNode &child : node.children) {
        appendHtml(child, html);
    }
    return html;
}

} // namespace sidebyline
