// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/readpage.h"

#include "articles/language.h"
#include "pages/blockroles.h"

#include <algorithm>

namespace sidebyline {

namespace {

std::vector<Block> articleBlocks(const BlockedPage &blocked, std::span<const BlockRole> roles)
{
    std::vector<Block> blocks;
    blocks.reserve(roles.size());
    for (std::size_t i = 0; i < roles.size(); ++i) {
        blocks.push_back({.role = roles[i].role,
                          .why = roles[i].why,
                          .text = blocked.blocks[i].text,
                          .author = {},
                          .depth = 0,
                          .firstLine = int(i),
                          .lastLine = int(i),
                          .sentences = {}});
    }
    return blocks;
}

} // namespace

Article articleOf(const PageTree &page, const BlockedPage &blocked, std::span<const float> table,
                  const PageModel &model)
{
    Article article;
    const std::vector<ClassValues> probabilities = classProbabilities(table, blocked.blocks.size(), model);
    const std::vector<BlockClass> classes = bestClasses(probabilities, model.follows);
    article.blocks = articleBlocks(blocked, rolesOf(page, blocked, classes));
    const auto headline = std::ranges::find(article.blocks, Role::Headline, &Block::role);
    if (headline != article.blocks.end()) {
        article.headline = headline->text;
    }
    article.language = detectLanguage(blocked.facts);
    return article;
}

std::optional<Article> readPage(const PageTree &page, const std::stop_token &stop)
{
    const BlockedPage blocked = blockedPage(page, stop);
    const std::vector<float> table = featureTable(page, blocked, stop);
    if (stop.stop_requested()) {
        return std::nullopt;
    }
    return articleOf(page, blocked, table, pageModel());
}

} // namespace sidebyline
