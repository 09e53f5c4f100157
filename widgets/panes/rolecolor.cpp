// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes/rolecolor.h"

namespace sidebyline {

QColor roleColor(Role role, const HighlightPalette &colors)
{
    switch (role) {
    case Role::Body:
        return colors.quietText;
    case Role::Comment:
        return colors.comment;
    case Role::Headline:
        return colors.outlet(0);
    case Role::Byline:
        return colors.outlet(1);
    case Role::Caption:
        return colors.outlet(2);
    case Role::Related:
        return colors.outlet(3);
    case Role::Source:
        return colors.outlet(4);
    case Role::Notice:
        return colors.outlet(5);
    case Role::Deck:
        return colors.outlet(6);
    case Role::Masthead:
        return colors.outlet(8);
    case Role::Subhead:
        return colors.outlet(11);
    }
    return colors.quietText;
}

} // namespace sidebyline
