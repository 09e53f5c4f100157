// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/articlename.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

constexpr qsizetype DateLength = 10; // of "2026-05-12"

QString dateOf(const Article &article)
{
    const QDate date = QDate::fromString(article.published.left(DateLength), Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : QString();
}

QString timeOf(const Article &article)
{
    const QDateTime time = QDateTime::fromString(article.published, Qt::ISODate);
    return article.published.size() > DateLength && time.isValid()
               ? QLocale().toString(time.time(), QLocale::ShortFormat)
               : QString();
}

QString fileOf(const Article &article)
{
    return QFileInfo(article.path).completeBaseName();
}

QString pathOf(const Article &article)
{
    return article.path;
}

/// Whether all have something to be told by, each another.
bool tellsApart(const std::vector<const Article *> &articles, QString (*part)(const Article &))
{
    QSet<QString> seen;
    return std::ranges::all_of(articles, [&](const Article *article) {
        const QString text = part(*article);
        const bool isNew = !text.isEmpty() && !seen.contains(text);
        seen.insert(text);
        return isNew;
    });
}

/// What is said behind the name @p name of each of @p same; null where nothing tells them apart.
QString (*partOf(const std::vector<const Article *> &same, const QString &name))(const Article &)
{
    for (const auto part : {dateOf, timeOf, fileOf, pathOf}) {
        // A file's name that is the outlet's too says nothing more.
        const bool saysMore =
            std::ranges::none_of(same, [&](const Article *article) { return part(*article) == name; });
        if (saysMore && tellsApart(same, part)) {
            return part;
        }
    }
    return nullptr;
}

} // namespace

QStringList articleNames(std::span<const ArticlePtr> articles)
{
    QStringList names;
    QHash<QString, std::vector<const Article *>> byName;
    for (const ArticlePtr &article : articles) {
        names << article->displayName();
        byName[names.back()].push_back(article.get());
    }
    if (byName.size() == names.size()) {
        return names;
    }
    QHash<QString, QString (*)(const Article &)> parts;
    for (auto same = byName.cbegin(); same != byName.cend(); ++same) {
        parts.insert(same.key(), same->size() > 1 ? partOf(*same, same.key()) : nullptr);
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (const auto part = parts.value(names[i])) {
            names[i] = u"%1 · %2"_s.arg(names[i], part(*articles[std::size_t(i)]));
        }
    }
    return names;
}

QString articleName(std::span<const ArticlePtr> articles, int index)
{
    const QString name = articles[std::size_t(index)]->displayName();
    std::vector<const Article *> same;
    for (const ArticlePtr &article : articles) {
        if (article->displayName() == name) {
            same.push_back(article.get());
        }
    }
    const auto part = same.size() > 1 ? partOf(same, name) : nullptr;
    return part ? u"%1 · %2"_s.arg(name, part(*articles[std::size_t(index)])) : name;
}

} // namespace sidebyline
