// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/assignments.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

/// So many articles name a story well enough.
constexpr qsizetype MostBeside = 12;

constexpr auto FormatName = "sidebyline.assignments"_L1;

/// Where articles are, by path and by content.
class Places
{
public:
    explicit Places(std::span<const ArticlePtr> articles)
    {
        for (std::size_t i = 0; i < articles.size(); ++i) {
            m_byPath.insert(articles[i]->path, int(i));
            m_byContent.insert(articles[i]->sha256, int(i));
        }
    }

    [[nodiscard]] int of(const QString &path) const { return m_byPath.value(path, -1); }
    [[nodiscard]] int of(const Placement &placement) const
    {
        const int place = of(placement.article);
        return place >= 0 || placement.sha256.isEmpty() ? place : m_byContent.value(placement.sha256, -1);
    }

private:
    QHash<QString, int> m_byPath;
    QHash<QByteArray, int> m_byContent;
};

/// The group that most of the articles in @p paths are in, other than @p moved; -1 if none is in any.
int groupOf(const QStringList &paths, int moved, const Places &places, const std::vector<int> &groups)
{
    std::map<int, int> votes;
    for (const QString &path : paths) {
        if (const int article = places.of(path); article >= 0 && article != moved) {
            ++votes[groups[std::size_t(article)]];
        }
    }
    const auto most = std::ranges::max_element(votes, {}, [](const auto &vote) { return vote.second; });
    return most == votes.end() ? -1 : most->first;
}

Placement placementFrom(const QJsonObject &object)
{
    Placement placement{.article = object["article"_L1].toString(),
                        .sha256 = QByteArray::fromHex(object["sha256"_L1].toString().toLatin1()),
                        .beside = {}};
    const QJsonArray beside = object["beside"_L1].toArray();
    for (const QJsonValue &path : beside) {
        placement.beside.append(path.toString());
    }
    return placement;
}

} // namespace

StoryAssignments withMove(StoryAssignments assignments, std::span<const ArticlePtr> articles,
                          const QStringList &beside)
{
    QStringList anchors = beside.first(std::min(MostBeside, beside.size()));
    for (const ArticlePtr &article : articles) {
        std::erase_if(assignments, [&](const Placement &p) { return p.article == article->path; });
        assignments.push_back({article->path, article->sha256, anchors});
        if (beside.isEmpty() && anchors.isEmpty()) {
            anchors.append(article->path); // the others go with the first
        }
    }
    return assignments;
}

void applyAssignments(std::span<const ArticlePtr> articles, const StoryAssignments &assignments,
                      std::vector<std::vector<int>> &groups)
{
    const Places places(articles);
    std::vector<int> groupOfArticle(articles.size(), -1);
    for (std::size_t group = 0; group < groups.size(); ++group) {
        for (const int article : groups[group]) {
            groupOfArticle[std::size_t(article)] = int(group);
        }
    }
    for (const Placement &placement : assignments) {
        const int article = places.of(placement);
        if (article < 0) {
            continue;
        }
        int wanted = groupOf(placement.beside, article, places, groupOfArticle);
        if (wanted < 0 && !placement.beside.isEmpty()) {
            continue; // all that it was put beside are gone
        }
        int &group = groupOfArticle[std::size_t(article)];
        if (wanted < 0) {
            wanted = int(groups.size());
            groups.emplace_back();
        }
        if (wanted != group) {
            std::erase(groups[std::size_t(group)], article);
            std::vector<int> &target = groups[std::size_t(wanted)];
            target.insert(std::ranges::lower_bound(target, article), article);
            group = wanted;
        }
    }
}

QString assignmentsFile(const QString &dataFolder, const QString &folder)
{
    const QByteArray digest = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256);
    return dataFolder + "/stories/"_L1 + QString::fromLatin1(digest.toHex().first(32)) + ".json"_L1;
}

std::expected<StoryAssignments, AssignmentsError> loadAssignments(const QString &file)
{
    QFile stored(file);
    if (!stored.exists()) {
        return StoryAssignments();
    }
    if (!stored.open(QIODevice::ReadOnly)) {
        return std::unexpected(AssignmentsError{AssignmentsErrorCode::Unreadable, file});
    }
    const QJsonObject object = QJsonDocument::fromJson(stored.readAll()).object();
    if (object["format"_L1].toString() != FormatName) {
        return std::unexpected(AssignmentsError{AssignmentsErrorCode::Damaged, file});
    }
    StoryAssignments assignments;
    const QJsonArray placements = object["placements"_L1].toArray();
    for (const QJsonValue &placement : placements) {
        assignments.push_back(placementFrom(placement.toObject()));
    }
    return assignments;
}

std::expected<void, AssignmentsError> saveAssignments(const QString &file, const QString &folder,
                                                      const StoryAssignments &assignments)
{
    if (assignments.empty() && (!QFile::exists(file) || QFile::remove(file))) {
        return {};
    }
    QJsonArray placements;
    for (const Placement &placement : assignments) {
        placements.append(QJsonObject{{"article"_L1, placement.article},
                                      {"sha256"_L1, QString::fromLatin1(placement.sha256.toHex())},
                                      {"beside"_L1, QJsonArray::fromStringList(placement.beside)}});
    }
    const QJsonObject object{{"format"_L1, QString(FormatName)},
                             {"version"_L1, 1},
                             {"folder"_L1, folder},
                             {"placements"_L1, placements}};
    QDir().mkpath(QFileInfo(file).path());
    QSaveFile stored(file);
    const QByteArray bytes = QJsonDocument(object).toJson();
    if (!stored.open(QIODevice::WriteOnly) || stored.write(bytes) != bytes.size() || !stored.commit()) {
        return std::unexpected(AssignmentsError{AssignmentsErrorCode::NotWritten, file});
    }
    return {};
}

} // namespace sidebyline
