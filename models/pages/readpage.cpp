// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/readpage.h"

#include "articles/language.h"
#include "pages/blockroles.h"
#include "pages/pagecomments.h"

#include <algorithm>

namespace sidebyline {

namespace {

Block articleBlock(const PageBlock &block, const BlockRole &role, std::size_t place)
{
    return {.role = role.role,
            .why = role.why,
            .text = block.text,
            .author = {},
            .depth = 0,
            .firstLine = int(place),
            .lastLine = int(place),
            .sentences = {}};
}

std::vector<Block> articleBlocks(const BlockedPage &blocked, std::span<const BlockRole> roles)
{
    std::vector<Block> blocks;
    blocks.reserve(roles.size() + blocked.rest.size());
    for (std::size_t i = 0; i < roles.size(); ++i) {
        blocks.push_back(articleBlock(blocked.blocks[i], roles[i], i));
    }
    for (const PageBlock &block : blocked.rest) {
        blocks.push_back(articleBlock(block, {Role::Notice, RoleReason::PageLayout}, blocks.size()));
    }
    return blocks;
}

/// What the page says of its article; where it does not tell the headline, the block that was taken for it.
void setFields(Article &article, const PageFields &fields)
{
    article.headline = fields.headline;
    const auto headline = std::ranges::find(article.blocks, Role::Headline, &Block::role);
    if (article.headline.isEmpty() && headline != article.blocks.end()) {
        article.headline = headline->text;
    }
    article.byline = fields.byline;
    article.published = fields.published;
    article.outlet = fields.outlet;
}

/// Hardly a page is without a headline: where no block is certain, the likeliest one.
void takeLikeliestHeadline(std::span<const ClassValues> probabilities, std::span<BlockClass> classes)
{
    constexpr float least = 0.05F;
    const auto of = [](const ClassValues &values) { return values[std::size_t(BlockClass::Headline)]; };
    const auto best = std::ranges::max_element(probabilities, {}, of);
    if (best != probabilities.end() && of(*best) >= least) {
        classes[std::size_t(best - probabilities.begin())] = BlockClass::Headline;
    }
}

} // namespace

Article articleOf(const PageTree &page, const BlockedPage &blocked, std::span<const float> table,
                  const PageModel &model)
{
    Article article;
    const std::vector<ClassValues> probabilities = classProbabilities(table, blocked.blocks.size(), model);
    std::vector<BlockClass> classes = bestClasses(probabilities, model.follows);
    const std::vector<bool> marked = inMarkedComments(page, blocked);
    for (std::size_t i = 0; i < classes.size(); ++i) {
        classes[i] = marked[i] ? BlockClass::Comment : classes[i];
    }
    if (!std::ranges::contains(classes, BlockClass::Headline)) {
        takeLikeliestHeadline(probabilities, classes);
    }
    article.blocks = articleBlocks(blocked, rolesOf(page, blocked, classes));
    attributePageComments(std::span(article.blocks).first(blocked.blocks.size()), page, blocked);
    setFields(article, blocked.fields);
    article.language = detectLanguage(blocked.facts);
    if (article.language.isEmpty()) {
        article.language = blocked.fields.language;
    }
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
