// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace sidebyline {

/// What the names that authors of pages give to elements (class, id, itemprop, role …) hint at.
enum class NameHint : quint8 {
    Comment,    ///< readers' comments, a thread
    Text,       ///< article, content, story
    Related,    ///< teasers, lists of other stories
    Navigation, ///< menus, header, footer
    Byline,
    Date,
    Caption, ///< captions, credits, pictures
    Headline,
    Deck,
    Form,        ///< forms, log in, search
    Promo,       ///< advertising, sharing, newsletters
    Sidebar,     ///< columns beside the text, widgets
    Hidden,      ///< for screen readers, collapsed, cookies' notices
    CommentPart, ///< a comment's author, date, buttons
};
inline constexpr int NameHintCount = int(NameHint::CommentPart) + 1;

using NameHints = quint32;

[[nodiscard]] constexpr NameHints nameHintBit(NameHint hint)
{
    return NameHints(1U << unsigned(hint));
}

/// The hints in the value of a class or id: "entry-content clearfix". General words of markup in several
/// languages, never a site’s. Cost: less than 1 µs.
[[nodiscard]] NameHints nameHintsOf(QStringView names);

} // namespace sidebyline
