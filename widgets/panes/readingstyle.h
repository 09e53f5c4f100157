// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"

#include <QFont>

#include <array>

namespace sidebyline {

/// How one role is set: font and white space, in pixels.
struct RoleStyle
{
    QFont font;
    double lineHeight = 0; ///< from one line's top to the next
    double before = 0;     ///< space above the paragraph
    double indent = 0;     ///< from the text's left edge
    double letters = 0;    ///< mean advance of a letter, to guess a paragraph's height before it is laid out
    bool quiet = false;    ///< painted in the quiet text colour
    bool rule = false;     ///< a rule stands at its left

    friend bool operator==(const RoleStyle &, const RoleStyle &) = default;
};

/// How an article is set, made from one size so that all of it grows together.
class ReadingStyle
{
public:
    explicit ReadingStyle(double pointSize);

    [[nodiscard]] const RoleStyle &of(Role role) const { return m_roles[std::size_t(role)]; }
    /// The line that stands for a folded section, and for the head of the comments.
    [[nodiscard]] const RoleStyle &fold() const { return m_fold; }
    /// Room of one reply level of the comments.
    [[nodiscard]] double replyIndent() const { return m_replyIndent; }

    static constexpr double LeftMargin = 16;   ///< from the pane's edge to the text
    static constexpr double RightMargin = 14;  ///< from the text to the overview strip
    static constexpr double TopMargin = 10;    ///< above the first line
    static constexpr double BottomMargin = 24; ///< below the last
    static constexpr int DeepestReply = 6;     ///< deeper replies are not set in further

    friend bool operator==(const ReadingStyle &, const ReadingStyle &) = default;

private:
    std::array<RoleStyle, RoleCount> m_roles;
    RoleStyle m_fold;
    double m_replyIndent = 0;
};

} // namespace sidebyline
