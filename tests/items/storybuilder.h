// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/library.h"

#include <QString>

#include <algorithm>
#include <initializer_list>
#include <memory>

namespace sidebyline {

/// Builds a story by hand, so that a test of what views show does not rest on how texts are compared.
/// Sentences are given one by one; a block is their text joined by blanks.
class StoryBuilder
{
public:
    StoryBuilder &article(const QString &path, const QString &outlet)
    {
        m_articles.push_back({});
        m_articles.back().path = path;
        m_articles.back().outlet = outlet;
        return *this;
    }

    StoryBuilder &block(Role role, const QStringList &sentences, const QString &author = {}, int depth = 0)
    {
        Block block;
        block.role = role;
        block.author = author;
        block.depth = depth;
        Article &article = m_articles.back();
        block.firstLine = block.lastLine = article.blocks.empty() ? 0 : article.blocks.back().lastLine + 2;
        for (const QString &sentence : sentences) {
            if (!block.text.isEmpty()) {
                block.text += u' ';
            }
            if (hasSentences(role)) {
                block.sentences.push_back({block.text.size(), sentence.size()});
            }
            block.text += sentence;
        }
        article.blocks.push_back(std::move(block));
        return *this;
    }

    /// Says why the block that was added last has its role.
    StoryBuilder &why(RoleReason reason)
    {
        m_articles.back().blocks.back().why = reason;
        return *this;
    }

    /// Links two sentences; the shared stretch is given by its words, which may differ: "" for none.
    StoryBuilder &link(SentenceRef a, SentenceRef b, LinkKind kind, const QString &sharedInA = {},
                       const QString &sharedInB = {}, bool quotation = false)
    {
        Link link{
            .a = a, .b = b, .kind = kind, .quotation = quotation, .score = 0.75F, .spans = {}, .reasons = {}};
        if (!sharedInA.isEmpty()) {
            link.spans.push_back({find(a, sharedInA), find(b, sharedInB)});
        }
        link.reasons.push_back({ReasonCode::SameWords, 5, 7, {}});
        m_comparison.links.push_back(std::move(link));
        std::ranges::sort(m_comparison.links, {}, [](const Link &l) { return std::pair(l.a, l.b); });
        return *this;
    }

    StoryBuilder &claim(LinkKind kind, std::initializer_list<SentenceRef> members, bool quotation = false)
    {
        Claim claim{.kind = kind, .quotation = quotation, .outlets = 0, .members = members, .conflicts = {}};
        int last = -1;
        for (const SentenceRef ref : claim.members) {
            claim.outlets += ref.article != last ? 1 : 0;
            last = ref.article;
        }
        m_comparison.claims.push_back(std::move(claim));
        return *this;
    }

    /// Adds a conflict to the claim that was added last.
    StoryBuilder &conflict(ConflictKind kind, std::initializer_list<std::pair<SentenceRef, QString>> sides)
    {
        Conflict conflict{kind, {}};
        for (const auto &[where, value] : sides) {
            conflict.sides.push_back({where, find(where, value), value});
        }
        m_comparison.claims.back().conflicts.push_back(std::move(conflict));
        return *this;
    }

    StoryBuilder &unique(SentenceRef ref)
    {
        m_comparison.unique.push_back(ref);
        return *this;
    }

    StoryBuilder &row(std::vector<std::vector<int>> cells)
    {
        Row row;
        row.moved.resize(cells.size());
        row.outlets = int(std::ranges::count_if(cells, [](const auto &cell) { return !cell.empty(); }));
        row.cells = std::move(cells);
        m_comparison.rows.push_back(std::move(row));
        return *this;
    }

    StoryBuilder &counts(std::vector<ArticleSummary> counts)
    {
        m_comparison.articles = std::move(counts);
        return *this;
    }

    StoryBuilder &base(int article)
    {
        m_comparison.base = article;
        return *this;
    }

    [[nodiscard]] StoryPtr build(const QString &id = QStringLiteral("quay")) const
    {
        auto story = std::make_shared<Story>();
        story->id = id;
        story->title = id;
        for (const Article &article : m_articles) {
            story->articles.push_back(std::make_shared<const Article>(article));
        }
        story->comparison = m_comparison;
        return story;
    }

private:
    [[nodiscard]] TextRange find(SentenceRef ref, const QString &words) const
    {
        const Block &block = m_articles[std::size_t(ref.article)].blocks[std::size_t(ref.block)];
        const qsizetype at = block.text.indexOf(words, block.sentences[std::size_t(ref.sentence)].start);
        Q_ASSERT_X(at >= 0, "StoryBuilder::find", qPrintable(words));
        return {at, words.size()};
    }

    std::vector<Article> m_articles;
    Comparison m_comparison;
};

/// Three outlets on a harbour crane: a quotation rendered three ways, a figure that differs, a paragraph that
/// one has alone, page clutter and comments. Block 0 is the headline, 1 and 2 are paragraphs.
inline StoryPtr craneStory()
{
    using namespace Qt::StringLiterals;
    const SentenceRef lampQuote{0, 1, 0};
    const SentenceRef pierQuote{1, 1, 0};
    const SentenceRef quayQuote{2, 2, 0};
    const SentenceRef lampCount{0, 1, 1};
    const SentenceRef pierCount{1, 2, 0};
    StoryBuilder builder;
    builder.article(u"lamp.txt"_s, u"The Lamp"_s)
        .block(Role::Headline, {u"Crane stands still"_s})
        .block(Role::Body, {u"“We will not lift a crate until the crane is checked,” Ada Brenn said."_s,
                            u"Some 40 ships were waiting on Monday."_s})
        .block(Role::Body, {u"The harbour choir sang on the pier."_s})
        .block(Role::Related, {u"Ten walks by the sea"_s})
        .block(Role::Notice, {u"Subscribe to our letter"_s})
        .block(Role::Comment, {u"About time."_s}, u"ropewalker"_s, 0)
        .block(Role::Comment, {u"It was the same in spring."_s}, u"gull"_s, 1);
    builder.article(u"pier.txt"_s, u"Pier Post"_s)
        .block(Role::Headline, {u"Brenn: no crate moves"_s})
        .block(Role::Body,
               {u"“We won't lift a single crate until the crane is tested,” Brenn told reporters."_s})
        .block(Role::Body, {u"About 60 ships were waiting on Monday."_s});
    builder.article(u"quay.txt"_s, u"Quay Notes"_s)
        .block(Role::Headline, {u"What the crane tells us"_s})
        .block(Role::Body, {u"Nobody oiled it for a year."_s})
        .block(Role::Body, {u"“We will not lift a crate until the crane is checked,” said Ada Brenn."_s});
    builder
        .link(lampQuote, pierQuote, LinkKind::Reworded, u"lift a crate until the crane is"_s,
              u"lift a single crate until the crane is"_s, true)
        .link(lampQuote, quayQuote, LinkKind::Verbatim,
              u"We will not lift a crate until the crane is checked"_s,
              u"We will not lift a crate until the crane is checked"_s, true)
        .link(pierQuote, quayQuote, LinkKind::Reworded, u"lift a single crate until the crane is"_s,
              u"lift a crate until the crane is"_s, true)
        .link(lampCount, pierCount, LinkKind::Reworded, u"ships were waiting on Monday"_s,
              u"ships were waiting on Monday"_s)
        .claim(LinkKind::Verbatim, {lampQuote, pierQuote, quayQuote}, true)
        .claim(LinkKind::Reworded, {lampCount, pierCount})
        .conflict(ConflictKind::Number, {{lampCount, u"40"_s}, {pierCount, u"60"_s}})
        .unique({0, 2, 0})
        .unique({2, 1, 0})
        .row({{}, {}, {1}})
        .row({{1}, {1, 2}, {2}})
        .row({{2}, {}, {}})
        .counts({{3, 2, 1}, {2, 2, 0}, {2, 1, 1}});
    return builder.build();
}

/// The same, but Pier Post's article is another one of The Lamp: three articles of two outlets.
inline StoryPtr craneStoryOfTwoOutlets()
{
    auto story = std::make_shared<Story>(*craneStory());
    Article second = *story->articles[1];
    second.outlet = story->articles[0]->outlet;
    story->articles[1] = std::make_shared<const Article>(std::move(second));
    return story;
}

} // namespace sidebyline
