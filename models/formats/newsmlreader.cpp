// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/newsmlreader.h"

#include "articles/filekind.h"
#include "formats/wirexml.h"

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

/// The name of a party: "by", "creditline" hold it as text, "creator", "copyrightHolder" in a name element.
QString nameOf(const XmlNode &party)
{
    const QString name = party.childText(u"name");
    return name.isEmpty() ? party.allText().simplified() : name;
}

QString childName(const XmlNode &parent, QStringView name)
{
    const XmlNode *const child = parent.child(name);
    return child == nullptr ? QString() : nameOf(*child);
}

FileFields fieldsOf(const XmlNode &item)
{
    FileFields fields;
    if (const XmlNode *const meta = item.child(u"contentmeta")) {
        fields.headline = meta->childText(u"headline");
        fields.byline = meta->childText(u"by");
        if (fields.byline.isEmpty()) {
            fields.byline = childName(*meta, u"creator");
        }
        fields.dateline = meta->childText(u"dateline");
        if (fields.dateline.isEmpty()) {
            fields.dateline = childName(*meta, u"located");
        }
        if (const XmlNode *const language = meta->child(u"language")) {
            fields.language = language->attribute(u"tag");
        }
        fields.published = isoTime(meta->childText(u"contentcreated"));
    }
    if (const XmlNode *const meta = item.child(u"itemmeta")) {
        const QString first = isoTime(meta->childText(u"firstcreated"));
        const QString version = isoTime(meta->childText(u"versioncreated"));
        fields.published = !first.isEmpty() ? first : fields.published.isEmpty() ? version : fields.published;
        fields.outlet = childName(*meta, u"provider");
    }
    if (const XmlNode *const rights = item.child(u"rightsinfo");
        rights != nullptr && fields.outlet.isEmpty()) {
        fields.outlet = childName(*rights, u"copyrightholder");
    }
    return fields;
}

/// What the item's own head says, as blocks; the text in it may say the same again in its own.
std::vector<Part> headParts(const XmlNode &item, const FileFields &fields)
{
    std::vector<Part> parts;
    if (!fields.headline.isEmpty()) {
        parts.push_back({Role::Headline, fields.headline});
    }
    const XmlNode *const meta = item.child(u"contentmeta");
    if (meta == nullptr) {
        return parts;
    }
    for (const XmlNode &child : meta->children) {
        const QStringView name = child.local();
        const QString text = child.allText();
        if (name == u"description") {
            parts.push_back(
                {child.attribute(u"role").contains(u"caption") ? Role::Caption : Role::Deck, text});
        } else if (name == u"by" || name == u"dateline") {
            parts.push_back({Role::Byline, text});
        } else if (name == u"creditline") {
            parts.push_back({Role::Source, text});
        } else if (name == u"slugline") {
            parts.push_back({Role::Notice, text});
        }
    }
    return parts;
}

/// The item's text from whichever form of it is there; empty for pictures and what lies elsewhere.
std::vector<Part> bodyParts(const XmlNode &item, FileFields &fields)
{
    const XmlNode *const content = item.child(u"contentset");
    if (content == nullptr) {
        return {};
    }
    for (const XmlNode &child : content->children) {
        if (child.local() == u"inlinexml") {
            if (const XmlNode *const nitf = child.find(u"nitf")) {
                return nitfParts(*nitf, fields);
            }
            const XmlNode *const body = child.find(u"body");
            return htmlParts(innerHtml(body == nullptr ? child : *body));
        }
        if (child.local() == u"inlinedata") {
            std::vector<Part> parts;
            if (child.attribute(u"contenttype").contains(u"html")) {
                return htmlParts(child.allText());
            }
            for (const QString &text : textParagraphs(child.allText())) {
                parts.push_back({Role::Body, text});
            }
            return parts;
        }
    }
    return {};
}

std::expected<Article, ReadErrorCode> articleOfItem(const XmlNode &item, const std::stop_token &stop)
{
    FileFields fields = fieldsOf(item);
    std::vector<Part> parts = headParts(item, fields);
    const bool named = !fields.headline.isEmpty();
    for (Part &part : bodyParts(item, fields)) {
        // The text's own headline and byline repeat what the item said.
        const bool repeats = std::ranges::any_of(parts, [&](const Part &known) {
            return known.role == part.role && known.text.simplified() == part.text.simplified();
        });
        if (!repeats || part.role == Role::Body) {
            part.role = part.role == Role::Headline && named ? Role::Deck : part.role;
            parts.push_back(std::move(part));
        }
    }
    if (const XmlNode *const rights = item.child(u"rightsinfo")) {
        for (const XmlNode *notice : rights->all(u"copyrightnotice")) {
            parts.push_back({Role::Source, notice->allText()});
        }
        for (const XmlNode *terms : rights->all(u"usageterms")) {
            parts.push_back({Role::Notice, terms->allText()});
        }
    }
    return articleOf(std::move(parts), fields, stop);
}

} // namespace

QLatin1StringView NewsMlReader::format() const
{
    return "newsml-g2"_L1;
}

bool NewsMlReader::accepts(QByteArrayView head, QStringView fileName) const
{
    return fileKind(head, fileName).name == "NewsML-G2"_L1;
}

std::expected<FileReading, ReadError> NewsMlReader::read(SourceFile file, const std::stop_token &stop) const
{
    const auto tree = parseXml(file.bytes);
    if (!tree) {
        return std::unexpected(readFailure(tree.error(), file.path));
    }
    const bool isItem = tree->root.local() == u"newsitem";
    const std::vector<const XmlNode *> items =
        isItem ? std::vector<const XmlNode *>{&tree->root} : tree->root.all(u"newsitem");
    FileReading reading;
    for (const XmlNode *item : items) {
        auto article = articleOfItem(*item, stop);
        if (article) {
            article->encoding = tree->encoding;
            reading.articles.push_back(*std::move(article));
        } else if (article.error() == ReadErrorCode::Cancelled) {
            return std::unexpected(ReadError{ReadErrorCode::Cancelled, file.path, {}});
        }
        // An item without text is a picture or a film that goes with the others.
    }
    if (reading.articles.empty()) {
        return std::unexpected(
            ReadError{tree->isComplete ? ReadErrorCode::NoText : ReadErrorCode::Damaged, file.path, {}});
    }
    if (!tree->isComplete) {
        reading.problems.push_back({ReadErrorCode::Damaged, file.path, {}});
    }
    return reading;
}

} // namespace sidebyline
