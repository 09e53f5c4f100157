// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/nesting.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace sidebyline {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Below this depth what closes nothing is left out: the parser looks for it in all that is open.
constexpr int Deep = 64;

/// Elements that hold nothing, or text alone, or that another of their kind ends: they don't nest when left
/// open.
bool nests(std::string_view tag)
{
    static constexpr std::array<std::string_view, 31> flat{
        "area",  "base", "br",       "col",    "dd", "dt",    "embed", "hr", "iframe", "img",    "input",
        "li",    "link", "meta",     "option", "p",  "param", "rp",    "rt", "script", "source", "style",
        "tbody", "td",   "textarea", "tfoot",  "th", "thead", "title", "tr", "wbr"};
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

/// Where the tags that nest deeper than \a most stand. A closing tag of an element that isn't open ends
/// nothing.
std::vector<std::span<const char>> deepTags(QByteArrayView html, int most)
{
    std::vector<std::span<const char>> deep;
    std::unordered_map<std::string, int> open;
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
        if (const std::string_view tag = tagName(name, end, room); nests(tag)) {
            int &count = open[std::string(tag)];
            const int step = !closes ? 1 : count > 0 ? -1 : 0;
            if (depth + std::max(step, 0) > (step == 0 ? std::min(most, Deep) : most)) {
                deep.emplace_back(at, next);
            }
            count += step;
            depth += step;
        }
        at = next;
    }
    return deep;
}

} // namespace

QByteArray withoutDeepNesting(QByteArray html, int most)
{
    const auto deep = deepTags(html, most);
    if (deep.empty()) {
        return html;
    }
    QByteArray copy;
    copy.reserve(html.size());
    const char *from = html.constData();
    for (const std::span<const char> tag : deep) {
        copy.append(from, tag.data() - from).append(' ');
        from = tag.data() + tag.size();
    }
    copy.append(from, html.constData() + html.size() - from);
    return copy;
}

} // namespace sidebyline
