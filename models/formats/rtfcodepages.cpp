// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/rtfcodepages.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sidebyline {

int codePageOfCharset(int charset)
{
    static constexpr std::array<std::pair<int, int>, 16> known{{{0, 1252},
                                                                {77, 10000},
                                                                {128, 932},
                                                                {129, 949},
                                                                {134, 936},
                                                                {136, 950},
                                                                {161, 1253},
                                                                {162, 1254},
                                                                {163, 1258},
                                                                {177, 1255},
                                                                {178, 1256},
                                                                {186, 1257},
                                                                {204, 1251},
                                                                {222, 874},
                                                                {238, 1250},
                                                                {255, 437}}};
    const auto found = std::ranges::find(known, charset, &std::pair<int, int>::first);
    return found == known.end() ? 0 : found->second;
}

QByteArray codePageName(int page)
{
    switch (page) {
    case 10000:
        return "macintosh";
    case 932:
        return "windows-31j";
    case 65001:
        return "UTF-8";
    default:
        const bool isOwn =
            (page >= 1250 && page <= 1258) || page == 936 || page == 949 || page == 950 || page == 874;
        return (isOwn ? "windows-" : "IBM") + QByteArray::number(page);
    }
}

} // namespace sidebyline
