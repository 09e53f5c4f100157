// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/article.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace sidebyline {

using namespace Qt::StringLiterals;

QLatin1StringView roleName(Role role)
{
    static constexpr std::array<QLatin1StringView, RoleCount> names{
        "masthead"_L1, "headline"_L1, "deck"_L1,   "byline"_L1, "caption"_L1, "body"_L1,
        "subhead"_L1,  "related"_L1,  "notice"_L1, "source"_L1, "comment"_L1};
    return names.at(std::size_t(role));
}

bool hasSentences(Role role)
{
    switch (role) {
    case Role::Headline:
    case Role::Deck:
    case Role::Caption:
    case Role::Body:
    case Role::Subhead:
    case Role::Comment:
        return true;
    case Role::Masthead:
    case Role::Byline:
    case Role::Related:
    case Role::Notice:
    case Role::Source:
        return false;
    }
    return false;
}

QString Article::filePath() const
{
    return item > 0 ? path.first(path.lastIndexOf(u'#')) : path;
}

QString Article::displayName() const
{
    return outlet.isEmpty() ? QFileInfo(path).completeBaseName() : outlet;
}

int Article::wordCount() const
{
    qsizetype words = 0;
    for (const Block &block : blocks) {
        if (block.role == Role::Body || block.role == Role::Deck || block.role == Role::Subhead) {
            words += block.text.isEmpty() ? 0 : std::ranges::count(block.text, u' ') + 1;
        }
    }
    return int(words);
}

} // namespace sidebyline
