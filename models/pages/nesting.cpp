// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/nesting.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <span>
#include <string_view>
#include <vector>

namespace sidebyline {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Elements that hold nothing, or that another of their kind ends: they don't nest when left open.
bool nests(std::string_view tag)
{
    static constexpr std::array<std::string_view, 26> flat{
        "area",   "base",  "br",   "col",   "dd",    "dt",    "embed", "hr", "img",
        "input",  "li",    "link", "meta",  "param", "p",     "rp",    "rt", "option",
        "source", "tbody", "td",   "tfoot", "th",    "thead", "tr",    "wbr"};
    return !std::ranges::contains(flat, tag);
}

/// The tag's name in lower case; longer ones are cut, since none that is asked for is as long.
std::string_view tagName(const char *at, const char *end, std::array<char, 12> &room)
{
    std::size_t length = 0;
    while (at != end && length < room.size() && (isLetter(*at) || (*at >= '0' && *at <= '9'))) {
        room.at(length++) = char(*at | 0x20);
        ++at;
    }
    return {room.data(), length};
}

/// Where the tags that nest too deep stand.
std::vector<std::span<const char>> deepTags(QByteArrayView html)
{
    std::vector<std::span<const char>> deep;
    std::array<char, 12> room{};
    int depth = 0;
    const char *const end = html.end();
    for (const char *at = html.begin(); at != end;) {
        at = static_cast<const char *>(std::memchr(at, '<', std::size_t(end - at)));
        if (at == nullptr || end - at < 3) {
            break;
        }
        const bool closes = at[1] == '/';
        const char *const name = at + (closes ? 2 : 1);
        if (!isLetter(*name)) {
            ++at;
            continue;
        }
        const auto *const close = static_cast<const char *>(std::memchr(at, '>', std::size_t(end - at)));
        const char *const next = close == nullptr ? end : close + 1;
        if (nests(tagName(name, end, room))) {
            const int inside = closes ? depth : depth + 1;
            if (inside > MaxNesting) {
                deep.emplace_back(at, next);
            }
            depth = closes ? std::max(0, depth - 1) : inside;
        }
        at = next;
    }
    return deep;
}

} // namespace

QByteArray withoutDeepNesting(QByteArray html)
{
    const auto deep = deepTags(html);
    if (deep.empty()) {
        return html;
    }
    const char *const before = html.constData();
    QByteArray copy(before, html.size());
    for (const std::span<const char> tag : deep) {
        std::memset(copy.data() + (tag.data() - before), ' ', tag.size());
    }
    return copy;
}

} // namespace sidebyline
