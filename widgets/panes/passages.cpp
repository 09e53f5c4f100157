// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes/passages.h"

#include <algorithm>
#include <iterator>

namespace sidebyline {

namespace {

bool carries(const Mark &mark, const Stop &stop)
{
    if (stop.kind == StopKind::Claim) {
        return mark.kind == MarkKind::Shared && mark.claim == stop.claim;
    }
    return mark.kind == MarkKind::Unique && mark.sentence == stop.sentence;
}

/// The block that the comment begins with which @p block is a paragraph of; see commentBlocks().
int commentStart(const Article &article, int block)
{
    const auto goesOn = [&](int i) {
        const Block &here = article.blocks[std::size_t(i)];
        const Block &before = article.blocks[std::size_t(i) - 1];
        return before.role == Role::Comment && !here.author.isEmpty() && before.author == here.author &&
               before.depth == here.depth;
    };
    while (block > 0 && goesOn(block)) {
        --block;
    }
    return block;
}

bool isComment(const PaneContent &content, int block, const Stop &stop)
{
    return stop.kind == StopKind::Comment && stop.sentence.article == content.articleIndex &&
           stop.sentence.block <= block &&
           content.article->blocks[std::size_t(block)].role == Role::Comment &&
           commentStart(*content.article, block) == stop.sentence.block;
}

} // namespace

std::vector<Passage> passagesIn(const ArticleLayout &layout, int index, const Stop &stop)
{
    std::vector<Passage> result;
    const LayoutItem &item = layout.items()[std::size_t(index)];
    if (item.block < 0) {
        return result;
    }
    if (isComment(layout.content(), item.block, stop)) {
        result.push_back({index, {0, item.text.size()}});
    }
    for (const Mark &mark : layout.marks(item)) {
        if (stop.kind != StopKind::Comment && carries(mark, stop)) {
            result.push_back({index, item.shown(mark.range)});
        }
    }
    return result;
}

std::vector<Passage> passages(const ArticleLayout &layout, const Stop &stop)
{
    std::vector<Passage> result;
    for (int i = 0; i < int(layout.items().size()); ++i) {
        std::ranges::move(passagesIn(layout, i, stop), std::back_inserter(result));
    }
    return result;
}

int firstBlock(const PaneContent &content, const Stop &stop)
{
    for (const PaneSection &section : content.sections) {
        for (const PaneParagraph &paragraph : section.paragraphs) {
            if (isComment(content, paragraph.block, stop)) {
                return paragraph.block;
            }
            for (const Mark &mark : paragraph.marks) {
                if (stop.kind != StopKind::Comment && carries(mark, stop)) {
                    return paragraph.block;
                }
            }
        }
    }
    return -1;
}

std::optional<Stop> stopAt(const ArticleLayout &layout, int index, qsizetype position)
{
    if (index < 0) {
        return {};
    }
    const LayoutItem &item = layout.items()[std::size_t(index)];
    const Mark *best = nullptr;
    for (const Mark &mark : layout.marks(item)) {
        const bool claim = mark.kind == MarkKind::Shared && mark.claim >= 0;
        if ((!claim && mark.kind != MarkKind::Unique) || !item.shown(mark.range).contains(position)) {
            continue;
        }
        if (best == nullptr || mark.outlets > best->outlets) {
            best = &mark;
        }
    }
    if (best != nullptr) {
        const bool unique = best->kind == MarkKind::Unique;
        return Stop{unique ? StopKind::Unique : StopKind::Claim, best->claim, best->sentence, false};
    }
    if (item.sectionKind == SectionKind::Comments && item.block >= 0) {
        const int start = commentStart(*layout.content().article, item.block);
        return Stop{StopKind::Comment, -1, {layout.content().articleIndex, start, 0}, false};
    }
    return {};
}

} // namespace sidebyline
