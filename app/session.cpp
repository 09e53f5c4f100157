// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

constexpr auto Group = "sessions1/"_L1; // another number for another meaning
constexpr auto OrderKey = "sessions1/order"_L1;

QString keyOf(const QString &folder)
{
    const QByteArray path = QDir::cleanPath(folder).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex());
}

const Article *articleAt(const Story &story, const QString &path)
{
    const auto found = std::ranges::find(story.articles, path, [](const ArticlePtr &a) { return a->path; });
    return found == story.articles.end() ? nullptr : found->get();
}

int indexOf(const Story &story, const QString &path)
{
    const auto found = std::ranges::find(story.articles, path, [](const ArticlePtr &a) { return a->path; });
    return found == story.articles.end() ? -1 : int(found - story.articles.begin());
}

/// Whether @p article is word for word the one that the session has read.
bool isSame(const Session &session, const Article &article)
{
    return std::ranges::any_of(session.readings, [&](const Session::Reading &reading) {
        return reading.place.path == article.path && reading.digest == article.sha256;
    });
}

} // namespace

Session sessionOf(const Story &story, const JumpPlace &place)
{
    Session session{.storyId = story.id};
    if (place.article >= 0) {
        session.paneArticle = story.articles[std::size_t(place.article)]->path;
    }
    if (place.place) {
        session.stopArticle = story.articles[std::size_t(place.place->article)]->path;
        session.stopBlock = place.place->block;
        session.stopSentence = place.place->sentence;
    }
    for (const ReadingPlace &reading : place.reading) {
        if (const Article *article = articleAt(story, reading.path)) {
            session.readings.push_back({.place = reading, .digest = article->sha256});
        }
    }
    return session;
}

JumpPlace placeOf(const Session &session, const Story &story)
{
    JumpPlace place{.storyId = story.id};
    for (const Session::Reading &reading : session.readings) {
        const Article *article = articleAt(story, reading.place.path);
        if (article && article->sha256 == reading.digest) {
            place.reading.push_back(reading.place);
        }
    }
    const Article *stop = articleAt(story, session.stopArticle);
    if (stop && isSame(session, *stop) && session.stopBlock >= 0 &&
        std::size_t(session.stopBlock) < stop->blocks.size()) {
        place.place = SentenceRef{.article = indexOf(story, session.stopArticle),
                                  .block = session.stopBlock,
                                  .sentence = session.stopSentence};
    }
    place.article = indexOf(story, session.paneArticle);
    return place;
}

QByteArray writeSession(const Session &session)
{
    QJsonArray readings;
    for (const Session::Reading &reading : session.readings) {
        readings.append(QJsonObject{{u"path"_s, reading.place.path},
                                    {u"digest"_s, QString::fromLatin1(reading.digest.toHex())},
                                    {u"block"_s, reading.place.block},
                                    {u"part"_s, reading.place.part}});
    }
    const QJsonObject stop{{u"path"_s, session.stopArticle},
                           {u"block"_s, session.stopBlock},
                           {u"sentence"_s, session.stopSentence}};
    QJsonObject bases;
    for (const auto &[storyId, path] : session.bases.asKeyValueRange()) {
        bases.insert(storyId, path);
    }
    return QJsonDocument(QJsonObject{{u"story"_s, session.storyId},
                                     {u"pane"_s, session.paneArticle},
                                     {u"stop"_s, stop},
                                     {u"readings"_s, readings},
                                     {u"bases"_s, bases},
                                     {u"window"_s, writeWindowLayout(session.layout)}})
        .toJson(QJsonDocument::Compact);
}

std::optional<Session> readSession(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (!root.value("story"_L1).isString() || !root.value("readings"_L1).isArray()) {
        return {};
    }
    const QJsonObject stop = root.value("stop"_L1).toObject();
    Session session{.storyId = root.value("story"_L1).toString(),
                    .paneArticle = root.value("pane"_L1).toString(),
                    .stopArticle = stop.value("path"_L1).toString(),
                    .stopBlock = stop.value("block"_L1).toInt(),
                    .stopSentence = stop.value("sentence"_L1).toInt(),
                    .readings = {},
                    .bases = {},
                    .layout = readWindowLayout(root.value("window"_L1).toObject())};
    const QJsonObject bases = root.value("bases"_L1).toObject();
    for (auto base = bases.begin(); base != bases.end(); ++base) {
        session.bases.insert(base.key(), base.value().toString());
    }
    for (const QJsonValue &value : root.value("readings"_L1).toArray()) {
        const QJsonObject reading = value.toObject();
        const double part = reading.value("part"_L1).toDouble();
        session.readings.push_back(
            {.place = {.path = reading.value("path"_L1).toString(),
                       .block = reading.value("block"_L1).toInt(-1),
                       .part = std::isfinite(part) ? std::clamp(part, 0.0, 1.0) : 0},
             .digest = QByteArray::fromHex(reading.value("digest"_L1).toString().toLatin1())});
    }
    return session;
}

namespace settings {

std::optional<Session> session(const QString &folder)
{
    return readSession(QSettings().value(Group + keyOf(folder)).toByteArray());
}

void setSession(const QString &folder, const Session &session)
{
    QSettings stored;
    const QString key = keyOf(folder);
    QStringList order = stored.value(OrderKey).toStringList();
    order.removeAll(key);
    order.prepend(key);
    while (order.size() > MaxSessions) {
        stored.remove(Group + order.takeLast());
    }
    stored.setValue(OrderKey, order);
    stored.setValue(Group + key, writeSession(session));
}

void removeSession(const QString &folder)
{
    QSettings stored;
    const QString key = keyOf(folder);
    QStringList order = stored.value(OrderKey).toStringList();
    order.removeAll(key);
    stored.setValue(OrderKey, order);
    stored.remove(Group + key);
}

} // namespace settings

} // namespace sidebyline
