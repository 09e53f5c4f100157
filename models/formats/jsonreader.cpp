// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/jsonreader.h"

#include "articles/encoding.h"
#include "articles/filekind.h"
#include "formats/newsjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

/// Collections hold their articles so deep at most: "@graph", "items" of a search's answer.
constexpr int DeepestArticle = 4;

std::optional<JsonArticle> articleIn(const QJsonObject &object)
{
    if (isLinkedArticle(object)) {
        return linkedArticle(object);
    }
    return isNinjs(object) ? std::optional(ninjsArticle(object)) : std::nullopt;
}

void findArticles(const QJsonValue &value, int depth, std::vector<JsonArticle> &articles)
{
    if (depth > DeepestArticle) {
        return;
    }
    for (const QJsonValue &entry : value.toArray()) {
        findArticles(entry, depth + 1, articles);
    }
    if (!value.isObject()) {
        return;
    }
    const QJsonObject object = value.toObject();
    if (auto article = articleIn(object)) {
        articles.push_back(*std::move(article));
        return;
    }
    static constexpr std::array holders{"@graph"_L1, "items"_L1,   "_items"_L1,     "results"_L1,
                                        "data"_L1,   "item"_L1,    "mainEntity"_L1, "articles"_L1,
                                        "hits"_L1,   "response"_L1};
    for (const QLatin1StringView holder : holders) {
        findArticles(object.value(holder), depth + 1, articles);
    }
}

std::expected<QJsonDocument, ReadErrorCode> parsed(const QByteArray &bytes)
{
    QJsonParseError error{};
    QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::IllegalUTF8String || bytes.startsWith("\xEF\xBB\xBF") ||
        bytes.contains('\0')) {
        const auto text = decodeText(bytes);
        if (!text) {
            return std::unexpected(text.error());
        }
        document = QJsonDocument::fromJson(text->text.toUtf8(), &error);
    }
    if (error.error != QJsonParseError::NoError) {
        return std::unexpected(ReadErrorCode::Damaged);
    }
    return document;
}

} // namespace

QLatin1StringView JsonReader::format() const
{
    return "json"_L1;
}

bool JsonReader::accepts(QByteArrayView head, QStringView fileName) const
{
    return fileKind(head, fileName).name == "JSON"_L1;
}

std::expected<FileReading, ReadError> JsonReader::read(SourceFile file, const std::stop_token &stop) const
{
    const auto document = parsed(file.bytes);
    if (!document) {
        return std::unexpected(readFailure(document.error(), file.path));
    }
    std::vector<JsonArticle> found;
    findArticles(document->isArray() ? QJsonValue(document->array()) : QJsonValue(document->object()), 0,
                 found);
    FileReading reading;
    for (JsonArticle &json : found) {
        auto article = articleOf(std::move(json.parts), json.fields, stop);
        if (article) {
            reading.articles.push_back(*std::move(article));
        } else if (article.error() == ReadErrorCode::Cancelled) {
            return std::unexpected(ReadError{ReadErrorCode::Cancelled, file.path, {}});
        }
    }
    if (reading.articles.empty()) {
        return std::unexpected(ReadError{found.empty() ? ReadErrorCode::UnknownFormat : ReadErrorCode::NoText,
                                         file.path, found.empty() ? u"JSON"_s : QString()});
    }
    return reading;
}

} // namespace sidebyline
