// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/newsjson.h"

#include "formats/wirexml.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

/// ninjs 1.x writes "versioncreated", 2.x "versionCreated".
QJsonValue valueOf(const QJsonObject &object, QLatin1StringView name)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0) {
            return it.value();
        }
    }
    return {};
}

QString textOf(const QJsonObject &object, QLatin1StringView name)
{
    return valueOf(object, name).toString();
}

QString firstOf(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        if (const QString text = textOf(object, name); !text.isEmpty()) {
            return text;
        }
    }
    return {};
}

/// The plain text of an entry that may be HTML.
QString plainText(const QString &value, bool isHtml)
{
    QStringList texts;
    for (const Part &part : isHtml ? htmlParts(value) : std::vector<Part>{{Role::Body, value}}) {
        texts.append(part.text);
    }
    return texts.join(u' ');
}

bool isHtmlType(const QString &type)
{
    return type.contains(u"html"_s, Qt::CaseInsensitive);
}

/// The values of 2.x's lists of {role, contentType, value}; the main one first.
QStringList valuesOf(const QJsonObject &object, QLatin1StringView name)
{
    QStringList values;
    for (const QJsonValue &entry : valueOf(object, name).toArray()) {
        const QJsonObject item = entry.toObject();
        const QString text = plainText(textOf(item, "value"_L1), isHtmlType(textOf(item, "contenttype"_L1)));
        const bool isMain = textOf(item, "role"_L1).contains(u"main"_s, Qt::CaseInsensitive);
        values.insert(isMain ? 0 : values.size(), text);
    }
    return values;
}

/// 1.x has one property a form of text: body_text, body_xhtml, body_html5 …; those with mark-up say more.
std::optional<std::pair<QString, bool>> propertyOf(const QJsonObject &object, QLatin1StringView stem)
{
    std::optional<std::pair<QString, bool>> found;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = it.key().toLower();
        if (!it.value().isString() || !(key == stem || key.startsWith(stem + "_"_L1))) {
            continue;
        }
        const bool html = key.contains("html"_L1);
        if (!found || (html && !found->second)) {
            found = {it.value().toString(), html};
        }
    }
    return found;
}

void addBody(const QString &text, bool isHtml, std::vector<Part> &parts)
{
    if (isHtml) {
        std::ranges::move(htmlParts(text), std::back_inserter(parts));
        return;
    }
    for (const QString &paragraph : textParagraphs(text)) {
        parts.push_back({Role::Body, paragraph});
    }
}

void addBodies(const QJsonObject &object, std::vector<Part> &parts)
{
    if (const auto body = propertyOf(object, "body"_L1)) {
        addBody(body->first, body->second, parts);
        return;
    }
    // The same text in several forms, or several texts: the one with mark-up, else the longest.
    QJsonObject best;
    const auto weight = [](const QJsonObject &entry) {
        return textOf(entry, "value"_L1).size() * (isHtmlType(textOf(entry, "contenttype"_L1)) ? 2 : 1);
    };
    for (const QJsonValue &entry : valueOf(object, "bodies"_L1).toArray()) {
        best = weight(entry.toObject()) > weight(best) ? entry.toObject() : best;
    }
    addBody(textOf(best, "value"_L1), isHtmlType(textOf(best, "contenttype"_L1)), parts);
}

/// Pictures that go with the article: an object of them in 1.x, a list in 2.x.
void addAssociations(const QJsonObject &object, std::vector<Part> &parts)
{
    const QJsonValue value = valueOf(object, "associations"_L1);
    QJsonArray items = value.toArray();
    for (const QJsonValue &item : value.toObject()) {
        items.append(item);
    }
    for (const QJsonValue &item : std::as_const(items)) {
        const QJsonObject association = item.toObject();
        const QString type = textOf(association, "type"_L1);
        if (type != u"picture" && type != u"video" && type != u"graphic") {
            continue;
        }
        if (const auto caption = propertyOf(association, "description"_L1)) {
            parts.push_back({Role::Caption, plainText(caption->first, caption->second)});
        } else if (const QStringList captions = valuesOf(association, "descriptions"_L1);
                   !captions.isEmpty()) {
            parts.push_back({Role::Caption, captions.first()});
        }
        if (const QString by = firstOf(association, {"byline"_L1, "by"_L1}); !by.isEmpty()) {
            parts.push_back({Role::Caption, by});
        }
    }
}

FileFields ninjsFields(const QJsonObject &object)
{
    FileFields fields;
    fields.headline = textOf(object, "headline"_L1).simplified();
    if (const QStringList headlines = valuesOf(object, "headlines"_L1);
        fields.headline.isEmpty() && !headlines.isEmpty()) {
        fields.headline = headlines.first().simplified();
    }
    fields.byline = firstOf(object, {"byline"_L1, "by"_L1}).simplified();
    fields.dateline = firstOf(object, {"located"_L1, "dateline"_L1}).simplified();
    fields.language = textOf(object, "language"_L1);
    fields.published =
        isoTime(firstOf(object, {"firstcreated"_L1, "contentcreated"_L1, "versioncreated"_L1}));
    fields.outlet = firstOf(object, {"provider"_L1, "copyrightholder"_L1}).simplified();
    for (const QJsonValue &source : valueOf(object, "infosources"_L1).toArray()) {
        fields.outlet = fields.outlet.isEmpty() ? textOf(source.toObject(), "name"_L1) : fields.outlet;
    }
    return fields;
}

void addIfSaid(Role role, const QString &text, std::vector<Part> &parts)
{
    if (!text.isEmpty()) {
        parts.push_back({role, text});
    }
}

} // namespace

bool isNinjs(const QJsonObject &object)
{
    const bool body = propertyOf(object, "body"_L1) || valueOf(object, "bodies"_L1).isArray();
    const bool named = !textOf(object, "uri"_L1).isEmpty() || valueOf(object, "headlines"_L1).isArray() ||
                       !textOf(object, "headline"_L1).isEmpty();
    return body && named;
}

JsonArticle ninjsArticle(const QJsonObject &object)
{
    JsonArticle article{.parts = {}, .fields = ninjsFields(object)};
    std::vector<Part> &parts = article.parts;
    addIfSaid(Role::Headline, article.fields.headline, parts);
    if (const auto deck = propertyOf(object, "description"_L1)) {
        addIfSaid(Role::Deck, plainText(deck->first, deck->second), parts);
    }
    for (const QString &deck : valuesOf(object, "descriptions"_L1)) {
        addIfSaid(Role::Deck, deck, parts);
    }
    addIfSaid(Role::Byline, article.fields.byline, parts);
    addAssociations(object, parts);
    addBodies(object, parts);
    addIfSaid(Role::Source, textOf(object, "copyrightnotice"_L1), parts);
    addIfSaid(Role::Notice, textOf(object, "ednote"_L1), parts);
    addIfSaid(Role::Notice, textOf(object, "usageterms"_L1), parts);
    return article;
}

} // namespace sidebyline
