// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"
#include "items/stopfacets.h"
#include "workspace/library.h"

#include <vector>

namespace sidebyline {

/// How a stretch of a paragraph is to be marked. Marks may overlap; a view draws them in this order.
enum class MarkKind : quint8 {
    Shared,   ///< a sentence that other outlets carry: Mark::outlets says how many, its own among them
    Reworded, ///< within it, words that differ from the claim's rendering in the base (or first) outlet
    Conflict, ///< a figure, date or name that other outlets give differently
    Unique,   ///< a body sentence found in no other article
};

struct Mark
{
    MarkKind kind = MarkKind::Shared;
    TextRange range;                      ///< within the block's text
    int outlets = 0;                      ///< Shared: 1 where one has it in several articles
    LinkKind link = LinkKind::Paraphrase; ///< Shared: the claim's kind
    int claim = -1;                       ///< index into Comparison::claims; -1 for Unique
    SentenceRef sentence;                 ///< the sentence that the mark lies in
    bool muted = false;                   ///< a filter leaves it out: it is there, but not painted

    friend bool operator==(const Mark &, const Mark &) = default;
};

/// One block with its marks, sorted by kind, then start.
struct PaneParagraph
{
    int block = 0; ///< index into Article::blocks
    std::vector<Mark> marks;

    friend bool operator==(const PaneParagraph &, const PaneParagraph &) = default;
};

/// A stretch of blocks that a pane shows or folds as one.
enum class SectionKind : quint8 {
    Article, ///< headline to the last paragraph, captions and bylines among it
    Aside, ///< related links, notices, mastheads, repeated headlines: folded to one line, "2 related links, 1
           ///< site notice"
    Comments, ///< the readers' comments with their threads
};

struct PaneSection
{
    SectionKind kind = SectionKind::Article;
    std::vector<PaneParagraph> paragraphs;

    friend bool operator==(const PaneSection &, const PaneSection &) = default;
};

/// What one pane shows: an article with every mark that the comparison puts on it. Asides stand where they
/// stand in the source; neighbouring ones are one section.
struct PaneContent
{
    ArticlePtr article;
    int articleIndex = 0;
    bool isBase = false;
    std::vector<PaneSection> sections;
    QString name{};               ///< the outlet's, told apart from the story's other articles: articleName()
    bool isLanguageApart = false; ///< languagesApart(): shown, but not compared by words

    friend bool operator==(const PaneContent &, const PaneContent &) = default;
};

/// True where @p block of @p article says the headline once more: pages often have it as their title and
/// again above the article.
[[nodiscard]] bool repeatsHeadline(const Article &article, int block);

/// Makes the content of the pane for article @p index of @p story. Word differences are computed for the
/// reworded claims of this article alone: cost grows with the article.
[[nodiscard]] PaneContent paneContent(const Story &story, int index);

/// Mutes the marks that @p shown does not show and lets the others speak.
void muteMarks(PaneContent &content, const ShownStops &shown);

} // namespace sidebyline
