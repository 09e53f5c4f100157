// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/librarychanges.h"

#include <map>

namespace sidebyline {

namespace {

std::map<QString, ArticlePtr> articlesByPath(const Library &library)
{
    std::map<QString, ArticlePtr> articles;
    for (const StoryPtr &story : library.stories) {
        for (const ArticlePtr &article : story->articles) {
            articles.emplace(article->path, article);
        }
    }
    return articles;
}

} // namespace

LibraryChanges libraryChanges(const Library &before, const Library &after)
{
    LibraryChanges changes;
    std::map<QString, ArticlePtr> old = articlesByPath(before);
    for (const auto &[path, article] : articlesByPath(after)) {
        const auto known = old.find(path);
        if (known == old.end()) {
            changes.added.append(path);
            continue;
        }
        if (known->second->sha256 != article->sha256) {
            changes.changed.append(path);
        }
        old.erase(known);
    }
    for (const auto &[path, article] : old) {
        changes.removed.append(path);
    }
    return changes;
}

} // namespace sidebyline
