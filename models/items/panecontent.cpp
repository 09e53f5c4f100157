// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/panecontent.h"

#include "comparison/languages.h"
#include "comparison/worddiff.h"
#include "items/articlename.h"
#include "items/outletcount.h"
#include "items/reference.h"

#include <algorithm>
#include <span>
#include <tuple>

namespace sidebyline {

namespace {

using BlockMarks = std::vector<std::vector<Mark>>; ///< one entry a block

SectionKind sectionOf(const Article &article, std::size_t block)
{
    if (repeatsHeadline(article, int(block))) {
        return SectionKind::Aside;
    }
    switch (article.blocks[block].role) {
    case Role::Comment:
        return SectionKind::Comments;
    case Role::Masthead:
    case Role::Related:
    case Role::Notice:
        return SectionKind::Aside;
    default:
        return SectionKind::Article;
    }
}

class Marker
{
public:
    Marker(const Story &story, int index)
        : m_story(story)
        , m_index(index)
        , m_outlets(story.articles)
        , m_marks(story.articles[std::size_t(index)]->blocks.size())
    {}

    BlockMarks mark()
    {
        const Comparison &comparison = m_story.comparison;
        for (std::size_t i = 0; i < comparison.claims.size(); ++i) {
            markClaim(comparison.claims[i], int(i));
        }
        const auto unique = std::ranges::equal_range(comparison.unique, m_index, {}, &SentenceRef::article);
        for (const SentenceRef ref : unique) {
            put({.kind = MarkKind::Unique, .range = sentenceRange(m_story, ref), .sentence = ref});
        }
        for (std::vector<Mark> &marks : m_marks) {
            std::ranges::sort(marks, {},
                              [](const Mark &mark) { return std::tuple(mark.kind, mark.range, mark.claim); });
            marks.erase(std::ranges::unique(marks).begin(), marks.end());
        }
        return std::move(m_marks);
    }

private:
    void put(const Mark &mark) { m_marks[std::size_t(mark.sentence.block)].push_back(mark); }

    void markClaim(const Claim &claim, int number)
    {
        const std::vector<SentenceRef> here = membersIn(claim, m_index);
        if (here.empty()) {
            return;
        }
        Mark mark;
        mark.outlets = m_outlets.of(claim.members);
        mark.link = claim.kind;
        mark.claim = number;
        for (const SentenceRef ref : here) {
            mark.sentence = ref;
            mark.range = sentenceRange(m_story, ref);
            put(mark);
        }
        markRewording(claim, mark, here);
        mark.kind = MarkKind::Conflict;
        for (const Conflict &conflict : claim.conflicts) {
            for (const ConflictSide &side : conflict.sides) {
                if (side.where.article == m_index) {
                    mark.sentence = side.where;
                    mark.range = side.range;
                    put(mark);
                }
            }
        }
    }

    /// Marks the words that the reference's rendering does not have. A sentence is compared with the one that
    /// it is linked to most closely.
    void markRewording(const Claim &claim, Mark mark, const std::vector<SentenceRef> &here)
    {
        const int reference = referenceArticle(m_story.comparison, claim);
        if (reference == m_index) {
            return;
        }
        const std::vector<SentenceRef> there = membersIn(claim, reference);
        mark.kind = MarkKind::Reworded;
        for (const SentenceRef ref : here) {
            const Link *link = closestLink(m_story.comparison, {ref}, there);
            if (!link || link->kind != LinkKind::Reworded) {
                continue;
            }
            const SentenceRef other = link->a == ref ? link->b : link->a;
            const TextRange mine = comparedStretch(m_story, *link, ref);
            const TextRange theirs = comparedStretch(m_story, *link, other);
            mark.sentence = ref;
            for (const DiffPiece &piece : wordDiff(theirs.of(blockText(other)), mine.of(blockText(ref)))) {
                if (piece.op == DiffOp::Added) {
                    mark.range = {mine.start + piece.other.start, piece.other.length};
                    put(mark);
                }
            }
        }
    }

    QStringView blockText(SentenceRef ref) const
    {
        return m_story.articles[std::size_t(ref.article)]->blocks[std::size_t(ref.block)].text;
    }

    const Story &m_story;
    int m_index;
    OutletCount m_outlets;
    BlockMarks m_marks;
};

/// Puts blocks into sections. A form or a notice between two comments is kept until the comments end, so that
/// the thread stays whole.
std::vector<PaneSection> sections(const Article &article, BlockMarks marks)
{
    std::vector<PaneSection> sections;
    PaneSection waiting{SectionKind::Aside, {}};
    const auto append = [&sections](SectionKind kind, PaneParagraph paragraph) {
        if (sections.empty() || sections.back().kind != kind) {
            sections.push_back({kind, {}});
        }
        sections.back().paragraphs.push_back(std::move(paragraph));
    };
    const auto flush = [&] {
        for (PaneParagraph &paragraph : waiting.paragraphs) {
            append(SectionKind::Aside, std::move(paragraph));
        }
        waiting.paragraphs.clear();
    };
    for (std::size_t i = 0; i < article.blocks.size(); ++i) {
        const SectionKind kind = sectionOf(article, i);
        PaneParagraph paragraph{int(i), std::move(marks[i])};
        const bool inThread = !sections.empty() && sections.back().kind == SectionKind::Comments;
        if (kind == SectionKind::Aside && inThread) {
            waiting.paragraphs.push_back(std::move(paragraph));
            continue;
        }
        if (kind == SectionKind::Article) {
            flush();
        }
        append(kind, std::move(paragraph));
    }
    flush();
    return sections;
}

} // namespace

bool repeatsHeadline(const Article &article, int block)
{
    const Block &candidate = article.blocks[std::size_t(block)];
    const auto before = std::span(article.blocks).first(std::size_t(block));
    return candidate.role == Role::Headline && candidate.why == RoleReason::RepeatsHeadline &&
           std::ranges::contains(before, Role::Headline, &Block::role);
}

PaneContent paneContent(const Story &story, int index)
{
    const ArticlePtr &article = story.articles[std::size_t(index)];
    return {.article = article,
            .articleIndex = index,
            .isBase = index == story.comparison.base,
            .sections = sections(*article, Marker(story, index).mark()),
            .name = articleName(story.articles, index),
            .isLanguageApart = languagesApart(story.articles)[std::size_t(index)]};
}

void muteMarks(PaneContent &content, const ShownStops &shown)
{
    for (PaneSection &section : content.sections) {
        for (PaneParagraph &paragraph : section.paragraphs) {
            for (Mark &mark : paragraph.marks) {
                mark.muted = mark.kind == MarkKind::Unique ? !shown.showsSentence(mark.sentence)
                                                           : !shown.showsClaim(mark.claim);
            }
        }
    }
}

} // namespace sidebyline
