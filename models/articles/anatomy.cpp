// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/anatomy.h"

#include "articles/features.h"
#include "articles/fields.h"
#include "articles/language.h"
#include "articles/rolesequence.h"
#include "articles/textrun.h"

#include <algorithm>

namespace sidebyline {

namespace {

/// No news page has more paragraphs; behind them a text is taken as it comes, to keep memory in bounds.
constexpr std::size_t MaxDissected = 20'000;

std::vector<Block> blocksOf(std::vector<Paragraph> &paragraphs)
{
    std::vector<Block> blocks;
    blocks.reserve(paragraphs.size());
    for (const Paragraph &paragraph : paragraphs) {
        blocks.push_back({.role = Role::Body,
                          .why = RoleReason::SentenceLike,
                          .text = paragraph.text,
                          .author = {},
                          .depth = 0,
                          .firstLine = paragraph.firstLine,
                          .lastLine = paragraph.lastLine,
                          .sentences = {}});
    }
    return blocks;
}

/// The headline's own reason depends on where the headline stands.
RoleReason reason(Role role, const RoleScores &scores)
{
    const RoleReason why = scores.why.at(std::size_t(role));
    if (why != RoleReason::None) {
        return why;
    }
    return role == Role::Body     ? RoleReason::SentenceLike
           : role == Role::Notice ? RoleReason::SiteNotice
                                  : RoleReason::None;
}

} // namespace

bool isAuthorLine(const Block &block)
{
    return block.role == Role::Comment && block.why == RoleReason::CommentThread && !block.author.isEmpty() &&
           block.text.contains(block.author) && block.text.size() <= block.author.size() + 48;
}

std::optional<Article> dissect(std::vector<Paragraph> paragraphs, QStringView fileStem,
                               const std::stop_token &stop)
{
    Article article;
    article.blocks = blocksOf(paragraphs);
    const std::span<const Paragraph> seen =
        std::span(paragraphs).first(std::min(paragraphs.size(), MaxDissected));
    std::vector<Facts> facts;
    facts.reserve(seen.size());
    for (const Paragraph &paragraph : seen) {
        if (stop.stop_requested()) {
            return std::nullopt;
        }
        facts.push_back(factsOf(paragraph));
    }
    if (facts.empty()) {
        return article;
    }
    // Comments are looked for behind the running text, and running text apart from comments: two rounds.
    std::vector<ThreadMark> marks(seen.size());
    marks = findThreads(seen, facts, findTextRun({seen, facts, marks}).first);
    const Page page{seen, facts, marks};
    const Outline outline = outlineOf(page, fileStem);
    std::vector<RoleScores> scores;
    scores.reserve(seen.size());
    for (const FeatureValues &values : featuresOf(page, outline, fileStem)) {
        scores.push_back(scoreRoles(values));
    }
    const std::vector<Role> roles = bestRoles(scores);
    for (std::size_t i = 0; i < roles.size(); ++i) {
        article.blocks[i].role = roles[i];
        article.blocks[i].why = reason(roles[i], scores[i]);
    }
    attributeComments(std::span(article.blocks).first(seen.size()), seen, marks);
    article.language = detectLanguage(facts);
    readFields(article);
    return article;
}

} // namespace sidebyline
