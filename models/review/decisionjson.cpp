// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/decisionjson.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int PassageMembers = 7;

QString hex(quint64 number)
{
    return QString::number(number, 16);
}

std::optional<quint64> fromHex(const QJsonValue &value)
{
    bool ok = false;
    const quint64 number = value.toString().toULongLong(&ok, 16);
    return ok ? std::optional(number) : std::nullopt;
}

QJsonArray toArray(std::span<const PassageKey> passages)
{
    QJsonArray array;
    for (const PassageKey &passage : passages) {
        const ArticleKey &article = passage.article;
        array.append(QJsonArray{hex(article.text), hex(article.headline), article.path, article.outlet,
                                hex(passage.words), passage.nth, passage.excerpt});
    }
    return array;
}

std::optional<std::vector<PassageKey>> fromArray(const QJsonArray &array)
{
    std::vector<PassageKey> passages;
    for (const QJsonValue &value : array) {
        const QJsonArray members = value.toArray();
        const auto text = fromHex(members.at(0));
        const auto headline = fromHex(members.at(1));
        const auto words = fromHex(members.at(4));
        if (members.size() != PassageMembers || !text || !headline || !words) {
            return std::nullopt;
        }
        passages.push_back({.article = {*text, *headline, members.at(2).toString(), members.at(3).toString()},
                            .words = *words,
                            .nth = members.at(5).toInt(),
                            .excerpt = members.at(6).toString()});
    }
    return passages;
}

} // namespace

QByteArray passagesToJson(std::span<const PassageKey> passages)
{
    return QJsonDocument(toArray(passages)).toJson(QJsonDocument::Compact);
}

std::optional<std::vector<PassageKey>> passagesFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isArray() ? fromArray(document.array()) : std::nullopt;
}

QJsonObject decisionToJson(const Decision &decision)
{
    const QDateTime decided = QDateTime::fromMSecsSinceEpoch(decision.decided, QTimeZone::UTC);
    QJsonObject json{{u"id"_s, decision.id},
                     {u"kind"_s, QString(decisionKindName(decision.kind))},
                     {u"subject"_s, QString(subjectKindName(decision.subject))},
                     {u"decided"_s, decided.toString(Qt::ISODateWithMs)},
                     {u"passages"_s, toArray(decision.passages)}};
    if (!decision.against.empty()) {
        json.insert(u"against"_s, toArray(decision.against));
    }
    if (!decision.value.isEmpty()) {
        json.insert(u"value"_s, decision.value);
    }
    return json;
}

std::optional<Decision> decisionFromJson(const QJsonObject &json)
{
    const auto kind = decisionKindFrom(json[u"kind"_s].toString());
    const auto subject = subjectKindFrom(json[u"subject"_s].toString());
    const QDateTime decided = QDateTime::fromString(json[u"decided"_s].toString(), Qt::ISODateWithMs);
    const auto passages = fromArray(json[u"passages"_s].toArray());
    const auto against = fromArray(json[u"against"_s].toArray());
    const QString id = json[u"id"_s].toString();
    if (!kind || !subject || !decided.isValid() || !passages || passages->empty() || !against ||
        id.isEmpty()) {
        return std::nullopt;
    }
    return Decision{.id = id,
                    .kind = *kind,
                    .subject = *subject,
                    .passages = *passages,
                    .against = *against,
                    .value = json[u"value"_s].toString(),
                    .decided = decided.toMSecsSinceEpoch()};
}

} // namespace sidebyline
