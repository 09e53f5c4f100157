// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/opentitle.h"

#include <algorithm>
#include <string_view>

namespace sidebyline {

namespace {

/// The place of a word in lower case, whatever the case in \a html; -1 where it is not.
qsizetype placeOf(const QByteArray &html, std::string_view word, qsizetype from, qsizetype until)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; };
    const auto end = html.begin() + until;
    const auto found = std::search(html.begin() + from, end, word.begin(), word.end(),
                                   [&](char a, char b) { return lower(a) == b; });
    return found == end ? -1 : found - html.begin();
}

} // namespace

QByteArray withClosedTitle(QByteArray html)
{
    // Titles stand in the head: far behind, the word is in a script or a drawing.
    constexpr qsizetype far = 64LL * 1024;
    const qsizetype title = placeOf(html, "<title", 0, std::min(far, html.size()));
    if (title < 0 || placeOf(html, "</title", title, html.size()) >= 0) {
        return html;
    }
    const qsizetype opened = html.indexOf('>', title);
    const qsizetype next = opened < 0 ? -1 : html.indexOf('<', opened);
    return next < 0 ? html : html.insert(next, "</title>");
}

} // namespace sidebyline
