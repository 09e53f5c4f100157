// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"

#include <QHash>
#include <QString>

#include <map>
#include <utility>
#include <vector>

namespace sidebyline {

/// A story whose links readers marked by hand: the files of one folder of the gold standard. The articles
/// hold its lines with their roles and its sentences as they were cut by hand.
struct GoldStory
{
    QString name;
    std::vector<ArticlePtr> articles;
    std::vector<std::vector<QString>> ids; ///< by article and ordinal of the body sentence: "A12.1"
    std::map<std::pair<QString, QString>, char> labels; ///< W, P, M or O by two ids, the lesser first

    /// The label of two sentences by article and ordinal; '-' where they aren't linked.
    [[nodiscard]] char label(int articleA, int placeA, int articleB, int placeB) const;
};

/// Reads every folder of @p folder that holds a pairs.tsv, in order of their names.
[[nodiscard]] std::vector<GoldStory> readGold(const QString &folder);

} // namespace sidebyline
