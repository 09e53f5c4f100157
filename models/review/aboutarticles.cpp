// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/aboutarticles.h"

#include <algorithm>
#include <iterator>

namespace sidebyline {

quint64 pathHash(const QString &path)
{
    return wordsHash(path) ^ 0x9e3779b97f4a7c15ULL; // apart from headlines with the same words
}

QSet<quint64> hashesOf(const PassageIndex &index)
{
    QSet<quint64> hashes;
    for (int i = 0; i < int(index.articles().size()); ++i) {
        const ArticleKey &key = index.articleKey(i);
        hashes += {key.text, key.headline, pathHash(key.path)};
    }
    hashes.remove(0);
    return hashes;
}

bool isAbout(const Decision &decision, const QSet<quint64> &articles)
{
    return std::ranges::any_of(decision.passages, [&articles](const PassageKey &passage) {
        const ArticleKey &article = passage.article;
        return articles.contains(article.text) || articles.contains(article.headline) ||
               articles.contains(pathHash(article.path));
    });
}

std::vector<Decision> decisionsAbout(const QSet<quint64> &articles, std::span<const Decision> all)
{
    std::vector<Decision> found;
    std::ranges::copy_if(all, std::back_inserter(found),
                         [&articles](const Decision &decision) { return isAbout(decision, articles); });
    return found;
}

} // namespace sidebyline
