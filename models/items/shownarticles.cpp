// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/shownarticles.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace sidebyline {

std::vector<int> shownArticles(const Story &story, const QStringList &wanted, int most)
{
    std::vector<int> articles(story.articles.size());
    std::iota(articles.begin(), articles.end(), 0);
    if (most < 1 || articles.size() <= std::size_t(most)) {
        return articles;
    }
    QHash<QStringView, qsizetype> ranks;
    for (qsizetype i = wanted.size(); i-- > 0;) {
        ranks.insert(wanted[i], i);
    }
    const auto rank = [&](int article) {
        return article == story.comparison.base
                   ? qsizetype(-1)
                   : ranks.value(story.articles[std::size_t(article)]->path, wanted.size());
    };
    std::ranges::stable_sort(articles, {}, rank);
    articles.resize(std::size_t(most));
    std::ranges::sort(articles);
    return articles;
}

} // namespace sidebyline
