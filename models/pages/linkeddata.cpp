// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/linkeddata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

/// No article's data are longer, in code units.
constexpr qsizetype LongestScript = 1 << 20;
/// Objects nest a few levels: graph, article, author, name.
constexpr int MaxLevels = 6;

struct Property
{
    QLatin1StringView name;
    PageField field;
};
constexpr std::array<Property, 9> properties{{
    {"headline"_L1, PageField::Headline},
    {"author"_L1, PageField::Byline},
    {"creator"_L1, PageField::Byline},
    {"description"_L1, PageField::Deck},
    {"datePublished"_L1, PageField::Published},
    {"dateModified"_L1, PageField::Modified},
    {"publisher"_L1, PageField::Outlet},
    {"inLanguage"_L1, PageField::Language},
    {"dateCreated"_L1, PageField::Published},
}};

bool isArticleType(const QString &type)
{
    return type.endsWith("Article"_L1) || type.endsWith("Posting"_L1) || type.endsWith("BlogPost"_L1) ||
           type == "Report"_L1 || type == "Review"_L1 || type == "Recipe"_L1 ||
           type == "ReportageNewsArticle"_L1 || type == "CreativeWork"_L1 || type == "WebPage"_L1;
}

bool isArticle(const QJsonObject &object)
{
    const QJsonValue type = object["@type"_L1];
    if (type.isString()) {
        return isArticleType(type.toString());
    }
    return std::ranges::any_of(type.toArray(),
                               [](const QJsonValue &one) { return isArticleType(one.toString()); });
}

class Finder
{
public:
    void visit(const QJsonValue &value, int level)
    {
        if (level > MaxLevels) {
            return;
        }
        if (value.isArray()) {
            for (const QJsonValue &one : value.toArray()) {
                visit(one, level + 1);
            }
            return;
        }
        const QJsonObject object = value.toObject();
        collectIds(object);
        if (isArticle(object)) {
            m_articles.push_back(object);
        }
        for (const QLatin1StringView inner : {"@graph"_L1, "mainEntity"_L1, "mainEntityOfPage"_L1}) {
            visit(object[inner], level + 1);
        }
    }

    std::vector<PageStatement> statements() const
    {
        std::vector<PageStatement> result;
        // A page's own object comes after its article's.
        std::vector<QJsonObject> ordered = m_articles;
        std::ranges::stable_partition(
            ordered, [](const QJsonObject &object) { return object["@type"_L1].toString() != "WebPage"_L1; });
        for (const QJsonObject &object : ordered) {
            for (const Property &property : properties) {
                const QString text = textOf(object[property.name], 0);
                if (!text.isEmpty()) {
                    result.push_back({property.field, MetadataSource::LinkedData, text});
                }
            }
        }
        return result;
    }

private:
    void collectIds(const QJsonObject &object)
    {
        const QString id = object["@id"_L1].toString();
        if (!id.isEmpty() && object.contains("name"_L1)) {
            m_names.push_back({id, object["name"_L1].toString()});
        }
    }

    QString textOf(const QJsonValue &value, int level) const
    {
        if (value.isString()) {
            return value.toString().simplified();
        }
        if (value.isArray() && level < 2) {
            QStringList parts;
            for (const QJsonValue &one : value.toArray()) {
                const QString part = textOf(one, level + 1);
                if (!part.isEmpty() && !parts.contains(part)) {
                    parts << part;
                }
            }
            return parts.join(u", "_s);
        }
        const QJsonObject object = value.toObject();
        const QJsonValue name = object["name"_L1];
        if (!name.isUndefined() && level < 3) {
            return textOf(name, level + 1);
        }
        const auto named =
            std::ranges::find(m_names, object["@id"_L1].toString(), &std::pair<QString, QString>::first);
        return named == m_names.end() ? QString() : named->second.simplified();
    }

    std::vector<QJsonObject> m_articles;
    std::vector<std::pair<QString, QString>> m_names; ///< of objects that others point to
};

/// What stands around the object on saved pages: comment marks, CDATA, a semicolon; and control characters
/// within strings, which JSON does not allow.
QString cleaned(QStringView script)
{
    QString text = script.toString();
    for (QChar &c : text) {
        c = c.unicode() < 0x20 ? QChar(u' ') : c;
    }
    const qsizetype open = std::min(text.indexOf(u'{') < 0 ? text.size() : text.indexOf(u'{'),
                                    text.indexOf(u'[') < 0 ? text.size() : text.indexOf(u'['));
    const qsizetype close = std::max(text.lastIndexOf(u'}'), text.lastIndexOf(u']'));
    if (close < open) {
        return {};
    }
    text = text.sliced(open, close - open + 1);
    static const QRegularExpression trailingComma(uR"(,\s*([}\]]))"_s);
    return text.contains(u',') ? text.replace(trailingComma, uR"(\1)"_s) : text;
}

QString unescaped(const QString &value)
{
    const QByteArray json = "[\"" + value.toUtf8() + "\"]";
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    return array.isEmpty() ? value.simplified() : array.first().toString().simplified();
}

/// Plain pairs of a script that is no valid JSON.
std::vector<PageStatement> pairsIn(const QString &text)
{
    std::vector<PageStatement> result;
    if (!text.contains("Article"_L1) && !text.contains("Posting"_L1)) {
        return result;
    }
    for (const Property &property : properties) {
        const QString name(property.name);
        const QRegularExpression plain(u"\"%1\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){1,400})\""_s.arg(name));
        const QRegularExpression named(
            u"\"%1\"\\s*:\\s*\\[?\\s*\\{[^{}]{0,400}?\"name\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){1,200})\""_s.arg(
                name));
        for (const QRegularExpression &pattern : {plain, named}) {
            const QRegularExpressionMatch match = pattern.match(text);
            if (match.hasMatch()) {
                result.push_back({property.field, MetadataSource::LinkedData, unescaped(match.captured(1))});
                break;
            }
        }
    }
    return result;
}

} // namespace

std::vector<PageStatement> linkedDataStatements(QStringView script)
{
    const QString text = script.size() > LongestScript ? QString() : cleaned(script);
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isNull()) {
        return pairsIn(text);
    }
    Finder finder;
    finder.visit(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), 0);
    return finder.statements();
}

} // namespace sidebyline
