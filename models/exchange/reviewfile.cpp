// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reviewfile.h"

#include "exchange/loadfile.h"
#include "exchange/savefile.h"
#include "review/decisionjson.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>

namespace sidebyline {

using namespace Qt::StringLiterals;

QByteArray reviewToJson(std::span<const Decision> decisions)
{
    QJsonArray array;
    for (const Decision &decision : decisions) {
        array.append(decisionToJson(decision));
    }
    const QJsonObject root{
        {u"format"_s, u"sidebyline.review"_s}, {u"version"_s, ReviewFileVersion}, {u"decisions"_s, array}};
    return QJsonDocument(root).toJson();
}

std::expected<std::vector<Decision>, ExchangeError> reviewFromJson(const QByteArray &json)
{
    const auto failure = [](ExchangeErrorCode code, const QString &context = {}) {
        return std::unexpected(ExchangeError{code, {}, context});
    };
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError) {
        return failure(ExchangeErrorCode::Damaged, error.errorString());
    }
    if (root[u"format"_s].toString() != "sidebyline.review"_L1) {
        return failure(ExchangeErrorCode::NotAReview);
    }
    if (const int version = root[u"version"_s].toInt(); version > ReviewFileVersion) {
        return failure(ExchangeErrorCode::NewerVersion, QString::number(version));
    }
    std::vector<Decision> decisions;
    const QJsonArray array = root[u"decisions"_s].toArray();
    for (const QJsonValue &value : array) {
        auto decision = decisionFromJson(value.toObject());
        if (!decision) {
            return failure(ExchangeErrorCode::Damaged, u"decisions[%1]"_s.arg(decisions.size()));
        }
        decisions.push_back(*std::move(decision));
    }
    return decisions;
}

std::expected<void, ExchangeError> writeReviewFile(std::span<const Decision> decisions, const QString &file)
{
    return saveFile(file, [&](QIODevice &device) {
        const QByteArray json = reviewToJson(decisions);
        return device.write(json) == json.size();
    });
}

std::expected<std::vector<Decision>, ExchangeError> readReviewFile(const QString &file)
{
    return loadFile(file).and_then(reviewFromJson).transform_error([&](ExchangeError error) {
        error.path = file;
        return error;
    });
}

} // namespace sidebyline
