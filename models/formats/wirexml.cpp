// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/wirexml.h"

#include "formats/htmltext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

void fill(QString &field, const QString &value)
{
    field = field.isEmpty() ? value.simplified() : field;
}

/// The elements of body.content and the roles of what they hold.
constexpr std::array<std::pair<QStringView, Role>, 16> contentRoles{{{u"p", Role::Body},
                                                                     {u"hl1", Role::Subhead},
                                                                     {u"hl2", Role::Subhead},
                                                                     {u"li", Role::Body},
                                                                     {u"dt", Role::Body},
                                                                     {u"dd", Role::Body},
                                                                     {u"pre", Role::Body},
                                                                     {u"td", Role::Body},
                                                                     {u"th", Role::Body},
                                                                     {u"credit", Role::Source},
                                                                     {u"note", Role::Notice},
                                                                     {u"abstract", Role::Deck},
                                                                     {u"copyrite", Role::Source},
                                                                     {u"byline", Role::Byline},
                                                                     {u"media-caption", Role::Caption},
                                                                     {u"media-producer", Role::Caption}}};

/// Walks an element and adds its blocks; elements without a role of their own hand on to what is in them.
void addContent(const XmlNode &node, Role bare, std::vector<Part> &parts)
{
    QString loose; // text beside elements, which NITF allows in a block quote
    for (const XmlNode &child : node.children) {
        if (child.name.isEmpty()) {
            loose += child.text;
            continue;
        }
        const auto known =
            std::ranges::find(contentRoles, child.local(), [](const auto &entry) { return entry.first; });
        if (known != contentRoles.end()) {
            // A note's paragraphs are the note's, a caption's the caption's.
            parts.push_back({known->second, child.allText()});
        } else if (child.local() == u"media-metadata" || child.local() == u"media-reference" ||
                   child.local() == u"media-object") {
            continue;
        } else {
            addContent(child, bare, parts);
        }
    }
    if (!loose.simplified().isEmpty()) {
        parts.push_back({bare, loose});
    }
}

void addHead(const XmlNode &head, FileFields &fields, std::vector<Part> &parts)
{
    for (const XmlNode &child : head.children) {
        const QStringView name = child.local();
        const QString text = child.allText().simplified();
        if (name == u"hedline") {
            const QString first = child.childText(u"hl1");
            fill(fields.headline, first.isEmpty() ? text : first);
            parts.push_back({Role::Headline, first.isEmpty() ? text : first});
            for (const XmlNode *deck : child.all(u"hl2")) {
                parts.push_back({Role::Deck, deck->allText()});
            }
        } else if (name == u"byline") {
            const XmlNode *const person = child.find(u"person");
            fill(fields.byline, person == nullptr ? text : person->allText());
            parts.push_back({Role::Byline, text});
        } else if (name == u"dateline") {
            const QString place = child.childText(u"location");
            fill(fields.dateline, place.isEmpty() && child.child(u"story.date") == nullptr ? text : place);
            parts.push_back({Role::Byline, text});
        } else if (name == u"abstract") {
            addContent(child, Role::Deck, parts);
            for (Part &part : parts) {
                part.role = part.role == Role::Body ? Role::Deck : part.role;
            }
        } else if (name == u"distributor" || name == u"rights") {
            parts.push_back({Role::Source, text});
        } else if (!name.isEmpty()) {
            parts.push_back({Role::Notice, text});
        }
    }
}

void addDocumentData(const XmlNode &head, FileFields &fields)
{
    if (const XmlNode *const data = head.child(u"docdata")) {
        const XmlNode *const issued = data->child(u"date.issue");
        const XmlNode *const released = data->child(u"date.release");
        const XmlNode *const date = issued != nullptr ? issued : released;
        fill(fields.published, date == nullptr ? QString() : isoTime(date->attribute(u"norm")));
    }
    for (const XmlNode *publication : head.all(u"pubdata")) {
        fill(fields.outlet, publication->attribute(u"name"));
    }
}

} // namespace

std::vector<Part> nitfParts(const XmlNode &nitf, FileFields &fields)
{
    std::vector<Part> parts;
    fill(fields.language, nitf.attribute(u"lang"));
    if (const XmlNode *const head = nitf.child(u"head")) {
        addDocumentData(*head, fields);
    }
    const XmlNode *const body = nitf.child(u"body");
    if (body == nullptr) {
        return parts;
    }
    if (const XmlNode *const head = body->child(u"body.head")) {
        addHead(*head, fields, parts);
    }
    for (const XmlNode *content : body->all(u"body.content")) {
        addContent(*content, Role::Body, parts);
    }
    if (const XmlNode *const end = body->child(u"body.end")) {
        for (const XmlNode &child : end->children) {
            const bool tagline = child.local() == u"tagline";
            parts.push_back({tagline ? Role::Byline : Role::Notice, child.allText()});
        }
    }
    if (const XmlNode *const head = nitf.child(u"head"); head != nullptr && fields.headline.isEmpty()) {
        fields.headline = head->childText(u"title");
    }
    return parts;
}

std::vector<Part> htmlParts(const QString &html)
{
    std::vector<Part> parts;
    for (HtmlParagraph &paragraph : htmlParagraphs(html)) {
        const Role role = paragraph.style == ParagraphStyle::Heading   ? Role::Subhead
                          : paragraph.style == ParagraphStyle::Caption ? Role::Caption
                                                                       : Role::Body;
        parts.push_back({role, std::move(paragraph.text)});
    }
    return parts;
}

} // namespace sidebyline
