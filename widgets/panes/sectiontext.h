// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/panecontent.h"

#include <QString>

namespace sidebyline {

/// The words on the line that stands for the blocks of an aside: "2 related links, 1 site notice hidden", or
/// without "hidden" while they are shown.
[[nodiscard]] QString asideText(const PaneSection &section, const Article &article, bool folded);

/// The head of the comments: "3 reader comments".
[[nodiscard]] QString commentsText(const PaneSection &section, const Article &article);

/// Whether the paragraph at @p index of a comments section begins a comment: a long one has several
/// paragraphs by the same author at the same depth.
[[nodiscard]] bool beginsComment(const PaneSection &section, const Article &article, std::size_t index);

/// The line above a comment: "ferryman", or "ferryman ↩ quaywatcher" for a reply. Empty where the article
/// does not say who wrote it.
struct CommentHead
{
    QString author;
    QString parent; ///< whom it answers; empty for a top comment

    [[nodiscard]] QString text() const;
    /// What text() says behind the author: " ↩ " and the parent, or nothing.
    [[nodiscard]] QString reply() const;

    friend bool operator==(const CommentHead &, const CommentHead &) = default;
};
[[nodiscard]] CommentHead commentHead(const PaneSection &section, const Article &article, std::size_t index);

} // namespace sidebyline
