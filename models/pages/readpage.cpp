// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/readpage.h"

#include "articles/language.h"
#include "pages/alikeitems.h"
#include "pages/blockroles.h"
#include "pages/headlinechoice.h"
#include "pages/pagecomments.h"

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

/// What the page says of its article.
void setFields(Article &article, const PageFields &fields)
{
    article.byline = fields.byline;
    article.published = fields.published;
    article.outlet = fields.outlet;
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
    takeAnchoredComments(page, blocked, classes);
    takeAlikeItems(page, blocked, classes);
    const int headline = settleHeadline(probabilities, classes);
    article.blocks = articleBlocks(blocked, rolesOf(page, blocked, classes));
    attributePageComments(std::span(article.blocks).first(blocked.blocks.size()), page, blocked);
    setFields(article, blocked.fields);
    article.headline = headline < 0
                           ? blocked.fields.headline
                           : headlineOf(blocked.fields.headline, blocked.blocks[std::size_t(headline)].text,
                                        probabilities[std::size_t(headline)]);
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
