// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/training/goldstory.h"

#include <QDir>
#include <QFile>
#include <QStringList>

#include <algorithm>

namespace sidebyline {

namespace {

[[nodiscard]] std::vector<QStringList> readTable(const QString &path)
{
    std::vector<QStringList> rows;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return rows;
    }
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        rows.push_back(line.split(u'\t'));
    }
    return rows;
}

[[nodiscard]] GoldStory readStory(const QDir &folder)
{
    GoldStory story;
    story.name = folder.dirName();
    const auto roles = readTable(folder.filePath(QStringLiteral("roles.tsv")));
    const auto sentences = readTable(folder.filePath(QStringLiteral("sentences.tsv")));
    for (const QStringList &row : readTable(folder.filePath(QStringLiteral("articles.tsv")))) {
        const QString letter = row[0];
        auto article = std::make_shared<Article>();
        article->path = row[1];
        std::vector<QString> ids;
        for (const QStringList &role : roles) {
            if (role[0] != letter || role[2] != u"body") {
                continue;
            }
            Block block;
            const QString prefix = letter + role[1] + u'.';
            for (const QStringList &sentence : sentences) {
                if (!sentence[0].startsWith(prefix)) {
                    continue;
                }
                block.text += block.text.isEmpty() ? QString() : QStringLiteral(" ");
                block.sentences.push_back({block.text.size(), sentence[1].size()});
                block.text += sentence[1];
                ids.push_back(sentence[0]);
            }
            article->blocks.push_back(block);
        }
        story.articles.push_back(article);
        story.ids.push_back(ids);
    }
    for (const QStringList &row : readTable(folder.filePath(QStringLiteral("pairs.tsv")))) {
        story.labels[std::minmax(row[0], row[1])] = row[2][0].toLatin1();
    }
    return story;
}

} // namespace

char GoldStory::label(int articleA, int placeA, int articleB, int placeB) const
{
    const QString &a = ids[std::size_t(articleA)][std::size_t(placeA)];
    const QString &b = ids[std::size_t(articleB)][std::size_t(placeB)];
    const auto found = labels.find(std::minmax(a, b));
    return found == labels.end() ? '-' : found->second;
}

std::vector<GoldStory> readGold(const QString &folder)
{
    std::vector<GoldStory> stories;
    const QDir root(folder);
    for (const QString &name : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir story(root.filePath(name));
        if (story.exists(QStringLiteral("pairs.tsv"))) {
            stories.push_back(readStory(story));
        }
    }
    return stories;
}

} // namespace sidebyline
