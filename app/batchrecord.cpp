// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/batchrecord.h"

#include "exchange/loadfile.h"
#include "exchange/savefile.h"
#include "review/decisionjson.h"
#include "workspace/storyplan.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView RootFolder = "story"_L1; ///< of the files directly in the folder
constexpr QLatin1StringView RecordName = "sidebyline-batch.json"_L1;

bool isPlain(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u' ' || c == u'.';
}

/// @p plain, told apart from all others that @p step might have become.
QString hashed(const QString &plain, const QString &step)
{
    const QByteArray hash = QCryptographicHash::hash(step.toUtf8(), QCryptographicHash::Sha256).toHex();
    return plain + u'~' + QString::fromLatin1(hash.first(8));
}

/// One step of a path. What is replaced is told apart by a hash of the whole.
QString plainStep(const QString &step)
{
    constexpr qsizetype longest = 80; // file systems allow 255 bytes
    QString plain = step.first(std::min(step.size(), longest)).trimmed();
    std::ranges::replace_if(plain, [](QChar c) { return !isPlain(c); }, u'_');
    while (plain.startsWith(u'.') || plain.startsWith(u'-')) {
        plain.removeFirst();
    }
    if (plain == step) {
        return plain;
    }
    return hashed(plain, step);
}

} // namespace

QByteArray storyFingerprint(const Story &story, std::span<const Decision> decisions, const QString &settings)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &part) {
        hash.addData(QByteArray::number(part.size()) + ' ' + part);
    };
    add(settings.toUtf8());
    add(story.id.toUtf8());
    add(story.title.toUtf8());
    for (const ArticlePtr &article : story.articles) {
        add(article->path.toUtf8());
        add(article->sha256);
    }
    for (const Decision &decision : decisions) {
        add(QJsonDocument(decisionToJson(decision)).toJson(QJsonDocument::Compact));
    }
    return hash.result().toHex();
}

QString batchFolder(const QString &storyId)
{
    if (storyId == RootStoryId) {
        return RootFolder;
    }
    QStringList steps = storyId.split(u'/', Qt::SkipEmptyParts);
    for (QString &step : steps) {
        step = plainStep(step);
    }
    // What is called as the root story's folder is takes another name.
    return steps == QStringList{RootFolder} ? hashed(RootFolder, storyId) : steps.join(u'/');
}

BatchRecord readBatchRecord(const QString &folder)
{
    const auto bytes = loadFile(QDir(folder).filePath(RecordName));
    if (!bytes) {
        return {};
    }
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    return {object["fingerprint"_L1].toString().toLatin1(),
            QVariant(object["files"_L1].toArray().toVariantList()).toStringList()};
}

bool writeBatchRecord(const QString &folder, const BatchRecord &record)
{
    const QJsonObject object{{u"fingerprint"_s, QString::fromLatin1(record.fingerprint)},
                             {u"files"_s, QJsonArray::fromStringList(record.files)}};
    const QByteArray json = QJsonDocument(object).toJson();
    return saveFile(QDir(folder).filePath(RecordName),
                    [&](QIODevice &device) { return device.write(json) == json.size(); })
        .has_value();
}

bool isUpToDate(const QString &folder, const BatchRecord &record, const QByteArray &fingerprint)
{
    return record.fingerprint == fingerprint && !record.files.isEmpty() &&
           std::ranges::all_of(record.files, [&folder](const QString &file) {
               return QFileInfo(QDir(folder).filePath(file)).isFile();
           });
}

} // namespace sidebyline
