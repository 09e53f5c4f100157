// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/languages.h"

#include <map>

namespace sidebyline {

using namespace Qt::StringLiterals;

QStringList comparedLanguages(std::span<const ArticlePtr> articles)
{
    QStringList languages;
    std::map<QString, int> counts;
    QString usual = u"en"_s;
    int most = 0;
    for (const ArticlePtr &article : articles) {
        languages << article->language.section(u'-', 0, 0).toLower();
        if (!languages.back().isEmpty() && ++counts[languages.back()] > most) {
            most = counts[languages.back()];
            usual = languages.back();
        }
    }
    for (QString &language : languages) {
        language = language.isEmpty() ? usual : language;
    }
    return languages;
}

std::vector<bool> languagesApart(std::span<const ArticlePtr> articles)
{
    const QStringList languages = comparedLanguages(articles);
    std::map<QStringView, int> counts;
    for (const QString &language : languages) {
        ++counts[language];
    }
    std::vector<bool> apart;
    apart.reserve(articles.size());
    for (const QString &language : languages) {
        apart.push_back(languages.size() > 1 && counts[language] == 1);
    }
    return apart;
}

} // namespace sidebyline
