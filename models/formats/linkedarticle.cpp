// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/newsjson.h"

#include "formats/wirexml.h"

#include <QJsonArray>

#include <algorithm>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

/// Deeper replies are set at this depth.
constexpr int DeepestReply = 60;

/// Every value of JSON-LD may be one or a list of them.
QJsonArray listOf(const QJsonValue &value)
{
    return value.isArray()                         ? value.toArray()
           : value.isUndefined() || value.isNull() ? QJsonArray()
                                                   : QJsonArray{value};
}

/// A text itself, or the name of a person or an organisation; of several, joined by commas.
QString namesOf(const QJsonValue &value)
{
    QStringList names;
    for (const QJsonValue &entry : listOf(value)) {
        const QString name =
            entry.isObject() ? entry.toObject().value("name"_L1).toString() : entry.toString();
        if (!name.simplified().isEmpty()) {
            names.append(name.simplified());
        }
    }
    return names.join(u", ");
}

QString textOf(const QJsonObject &object, QLatin1StringView name)
{
    return namesOf(object.value(name));
}

bool looksLikeHtml(const QString &text)
{
    return text.contains("<p"_L1) || text.contains("<br"_L1) || text.contains("<div"_L1);
}

void addText(Role role, const QString &text, std::vector<Part> &parts)
{
    if (looksLikeHtml(text)) {
        std::ranges::move(htmlParts(text), std::back_inserter(parts));
        return;
    }
    for (const QString &paragraph : textParagraphs(text)) {
        parts.push_back({role, paragraph});
    }
}

void addComments(const QJsonValue &comments, int depth, std::vector<Part> &parts)
{
    for (const QJsonValue &entry : listOf(comments)) {
        const QJsonObject comment = entry.toObject();
        const QString text = comment.value("text"_L1).toString(comment.value("commentText"_L1).toString());
        for (const QString &paragraph : textParagraphs(text)) {
            Part part{Role::Comment, paragraph};
            part.author = namesOf(comment.value("author"_L1));
            part.depth = std::min(depth, DeepestReply);
            parts.push_back(std::move(part));
        }
        if (depth <= DeepestReply) {
            addComments(comment.value("comment"_L1), depth + 1, parts);
        }
    }
}

} // namespace

bool isLinkedArticle(const QJsonObject &object)
{
    for (const QJsonValue &entry : listOf(object.value("@type"_L1))) {
        const QString type = entry.toString();
        if (type.endsWith("Article"_L1) || type == "BlogPosting"_L1 || type == "LiveBlogPosting"_L1 ||
            type == "Report"_L1) {
            return true;
        }
    }
    return false;
}

JsonArticle linkedArticle(const QJsonObject &object)
{
    JsonArticle article;
    FileFields &fields = article.fields;
    std::vector<Part> &parts = article.parts;
    fields.headline = textOf(object, "headline"_L1);
    fields.headline = fields.headline.isEmpty() ? textOf(object, "name"_L1) : fields.headline;
    fields.byline = namesOf(object.value("author"_L1));
    fields.dateline = textOf(object, "dateline"_L1);
    fields.outlet = namesOf(object.value("publisher"_L1));
    fields.language = textOf(object, "inLanguage"_L1);
    fields.published = isoTime(textOf(object, "datePublished"_L1));
    const auto add = [&](Role role, const QString &text) {
        if (!text.isEmpty()) {
            parts.push_back({role, text});
        }
    };
    add(Role::Headline, fields.headline);
    add(Role::Deck, textOf(object, "alternativeHeadline"_L1));
    add(Role::Deck, textOf(object, "description"_L1));
    add(Role::Byline, fields.byline);
    for (const QJsonValue &image : listOf(object.value("image"_L1))) {
        add(Role::Caption, textOf(image.toObject(), "caption"_L1));
    }
    addText(Role::Body, object.value("articleBody"_L1).toString(), parts);
    add(Role::Source, textOf(object, "copyrightNotice"_L1));
    addComments(object.value("comment"_L1), 0, parts);
    return article;
}

} // namespace sidebyline
