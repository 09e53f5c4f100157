// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/dateline.h"

#include <algorithm>

namespace sidebyline {

qsizetype datelineEnd(QStringView text)
{
    static constexpr qsizetype longest = 60;
    static constexpr qsizetype leastCapitals = 3;
    qsizetype at = 0;
    while (at < text.size() && text[at].isUpper()) {
        ++at;
    }
    if (at < leastCapitals) {
        return 0;
    }
    for (; at < std::min(text.size(), longest); ++at) {
        const QChar c = text[at];
        if (c == u'\u2014' || c == u'\u2013' || c == u'\u2015' || (c == u'-' && text[at - 1].isSpace())) {
            return at + 1;
        }
        const bool begins = c.isLetter() && !text[at - 1].isLetter() && text[at - 1] != u'.';
        if ((begins && c.isLower()) ||
            !(c.isLetterOrNumber() || c.isSpace() || QStringView(u",.()/").contains(c))) {
            return 0;
        }
    }
    return 0;
}

} // namespace sidebyline
