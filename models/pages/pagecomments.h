// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"
#include "pages/blockedpage.h"
#include "pages/boostedtrees.h"

#include <span>
#include <vector>

namespace sidebyline {

/// Fills in author and depth of the comment blocks of a page: @p blocks and those of @p blocked are parallel.
/// An author's line is told by its mark-up (cite, class or itemprop author …) or its form, and says who wrote
/// the words below it, or above it where the page has it so. Depth is how deep lists, boxes of answers or
/// margins nest, from 0. What is no reader's words – headings, buttons, the form and its rules – becomes a
/// notice. Linear.
void attributePageComments(std::span<Block> blocks, const PageTree &page, const BlockedPage &blocked);

/// Whether each block stands in an element that says plainly that it is one reader's comment: a class
/// "comment", an id "comment-12", microdata's Comment. Never an element with a large part of the page's text.
/// Linear.
[[nodiscard]] std::vector<bool> inMarkedComments(const PageTree &page, const BlockedPage &blocked);

/// Which blocks have right before them an empty element that the page's links to the comments lead to:
/// <a name="comments">. One pass over the nodes.
[[nodiscard]] std::vector<bool> behindCommentAnchors(const PageTree &page, const BlockedPage &blocked);

/// Takes as comments what would be the article's text behind it where an anchor of the comments and a heading
/// that speaks of comments stand together: pages of no comment system, where names and comments are plain
/// paragraphs.
void takeAnchoredComments(const PageTree &page, const BlockedPage &blocked, std::span<BlockClass> classes);

} // namespace sidebyline
